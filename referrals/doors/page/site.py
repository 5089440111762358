"""The pages as one ASGI application: a request in words → a room → HTML."""

from __future__ import annotations

import secrets
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from referrals.doors.desk import Desk
from referrals.doors.page.answers import Answer, Asked, Events, Form, GoOn, Shown, back
from referrals.doors.page.look import ROOMS, html
from referrals.doors.page.memory import Memory, Told
from referrals.doors.page.table import ACTIONS, PAGES
from referrals.doors.refusals import refusal

FIELDS, FIELD = 200, 100_000
"""How many fields a form may have, and how long one may be."""
FAULT = (
    "This is a fault in referrals, not yours. What was not told as written is not written. The "
    "terminal shows where it happened."
)
Room = Callable[[Asked], Answer]


def site(desk: Desk, memory: Memory) -> Starlette:
    routes = [_route(path, room, "GET", desk, memory) for path, room in PAGES.items()]
    routes += [_route(path, room, "POST", desk, memory) for path, room in ACTIONS.items()]
    return Starlette(routes=[*routes, _nothing(desk, memory)])


def _nothing(desk: Desk, memory: Memory) -> Route:
    def room(_: Asked) -> Answer:
        return Shown("nothing", {"why": "There is nothing here."}, 404)

    return _route("/{rest:path}", room, "GET", desk, memory)


def _route(path: str, room: Room, method: str, desk: Desk, memory: Memory) -> Route:
    async def endpoint(request: Request) -> Response:
        form = await _form(request, memory) if method == "POST" else Form()
        key = str(request.path_params.get("key", ""))
        query = Form({name: request.query_params.getlist(name) for name in request.query_params})
        asked = Asked(desk, memory, str(request.url.path), key, query, form)
        return await run_in_threadpool(_answered, room, asked, method)

    return Route(path, endpoint, methods=[method])


async def _form(request: Request, memory: Memory) -> Form:
    """Its fields, and its files put aside."""
    fields: dict[str, list[str]] = {}
    files: dict[str, tuple[str, Path]] = {}
    async with request.form(max_files=1, max_fields=FIELDS, max_part_size=FIELD) as sent:
        for name, value in sent.multi_items():
            if isinstance(value, str):
                fields.setdefault(name, []).append(value.replace("\r\n", "\n"))
            elif value.filename:
                files[name] = value.filename, await run_in_threadpool(_put_aside, value, memory)
    return Form(fields, files)


def _put_aside(upload: Any, memory: Memory) -> Path:
    # What it was called is a word from outside: only its ending is kept, for the importers.
    ending = Path(upload.filename.replace("\\", "/")).suffix.lower()
    plain = ending if ending[1:].isalnum() and len(ending) <= 6 else ""
    file = memory.folder / f"{secrets.token_hex(8)}{plain}"
    with file.open("wb") as kept:
        while part := upload.file.read(1 << 16):
            kept.write(part)
    return file


def _answered(room: Room, asked: Asked, method: str) -> Response:
    try:
        return _response(asked, _checked(room, asked, method))
    except Exception as error:
        why = refusal(error)
        if why is None:
            traceback.print_exception(error)
            return _response(asked, Shown("nothing", {"why": FAULT}, 500))
        if method == "POST":
            told = asked.memory.tell(Told(why, refused=True))
            return _response(asked, GoOn(back(asked), told))
        return _response(asked, Shown("nothing", {"why": why}, 400))


def _checked(room: Room, asked: Asked, method: str) -> Answer:
    if method == "POST":
        given, known = asked.form.one("form_secret"), asked.memory.form_secret
        if not secrets.compare_digest(given.encode(), known.encode()):
            why = "This form was not one of this page as it is now: open the page anew."
            return Shown("nothing", {"why": why}, 403)
    return room(asked)


def _response(asked: Asked, answer: Answer) -> Response:
    if isinstance(answer, GoOn):
        return RedirectResponse(answer.location, status_code=303)
    if isinstance(answer, Events):
        return StreamingResponse(answer.lines, media_type="text/event-stream")
    there = {path: name for path, name in ROOMS.items() if path in PAGES}
    return HTMLResponse(html(asked, answer, there), status_code=answer.status)
