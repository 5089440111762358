"""Who gets in: one browser on this machine, and no page of anybody else's.

Every request is held against Host (DNS rebinding), Origin and Sec-Fetch-Site (others' forms and
links), the method, the path and the size and pace of its body, before it is read by anything else.
Plain ASGI, so that nothing stands between the server and these rules.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from time import monotonic
from typing import Any
from urllib.parse import parse_qs

from referrals.doors.page.checks import (
    Keys,
    Refused,
    Scope,
    check_place,
    cookie_of,
    headers_of,
    length_of,
)

Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

FORM, FILE = 200_000, 50_000_000
"""Bytes that a form may have, and the upload of an export."""
UPLOADS = ("/import",)
LOGIN, SHORT = "/login", 2_000
PATIENCE = 20.0
"""Seconds in which a body has to arrive."""
PAUSE = 1.0
"""Seconds after a wrong token; whoever guesses waits for all who guessed before."""
HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)
NO_COOKIE = "Open the address that the terminal shows: it has the token that lets you in."


class Guard:
    """Stands before *app*."""

    def __init__(
        self, app: Callable[..., Awaitable[None]], keys: Keys, policy: str, login: str = ""
    ) -> None:
        self._app, self._keys, self._login = app, keys, login
        self._headers = (*HEADERS, (b"content-security-policy", policy.encode()))
        self._guessing = asyncio.Lock()
        self.last = monotonic()
        """When somebody who may was last here."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        answer = _Answer(send, self._headers)
        try:
            await self._answer(scope, receive, answer)
        except Refused as refused:
            await answer.refuse(refused)

    async def _answer(self, scope: Scope, receive: Receive, answer: _Answer) -> None:
        headers = headers_of(scope)
        check_place(scope, headers, self._keys)
        if not self._is_known(headers):
            if self._keys.password:
                await self._ask_password(scope, headers, receive, answer)
            else:
                await self._let_in(scope, answer)
            return
        self.last = monotonic()
        limit = FILE if scope["path"] in UPLOADS else FORM
        if length_of(headers) > limit:
            raise Refused(413, f"too much: at most {limit} bytes are read")
        await self._app(scope, _Measured(receive, limit, answer), answer)

    def _is_known(self, headers: Mapping[str, list[str]]) -> bool:
        return _same(cookie_of(headers.get("cookie", []), self._keys.name), self._keys.cookie)

    async def _let_in(self, scope: Scope, answer: _Answer) -> None:
        """Exchange the token for the cookie, which no other site's request brings along."""
        tokens = parse_qs(scope["query_string"].decode("latin-1")).get("token", [])
        if scope["path"] != "/" or scope["method"] != "GET" or not tokens:
            raise Refused(403, NO_COOKIE)
        if len(tokens) > 1 or not _same(tokens[0], self._keys.token):
            await self._pause()
            raise Refused(403, f"This token is not the one. {NO_COOKIE}")
        await self._give_cookie(answer)

    async def _ask_password(
        self, scope: Scope, headers: Mapping[str, list[str]], receive: Receive, answer: _Answer
    ) -> None:
        """The field for it, and what was typed there."""
        if scope["method"] != "POST" or scope["path"] != LOGIN:
            await answer.plain(403, self._login, kind=b"text/html; charset=utf-8")
            return
        if length_of(headers) > SHORT:
            raise Refused(413, "A password is shorter.")
        body = await _whole(_Measured(receive, SHORT, answer))
        passwords = parse_qs(body.decode("utf-8", "replace")).get("password", [""])
        if len(passwords) > 1 or not _same(passwords[0], self._keys.password):
            await self._pause()
            raise Refused(403, "This is not the password.")
        await self._give_cookie(answer)

    async def _pause(self) -> None:
        async with self._guessing:
            await asyncio.sleep(PAUSE)

    async def _give_cookie(self, answer: _Answer) -> None:
        cookie = f"{self._keys.name}={self._keys.cookie}; Path=/; HttpOnly; SameSite=Strict"
        await answer.plain(303, "", ((b"location", b"/"), (b"set-cookie", cookie.encode())))


async def _whole(receive: Receive) -> bytes:
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    return body


def _same(said: str, known: str) -> bool:
    return secrets.compare_digest(said.encode(), known.encode())


class _Measured:
    """The body of a request, as far as it is not too long and comes in time."""

    def __init__(self, receive: Receive, limit: int, answer: _Answer) -> None:
        self._receive, self._left, self._whole = receive, limit, False
        self._answer = answer
        self._until = monotonic() + PATIENCE

    async def __call__(self) -> Message:
        if self._whole:  # from then on one waits for the browser to leave
            return await self._receive()
        try:
            message = await asyncio.wait_for(self._receive(), max(0.0, self._until - monotonic()))
        except TimeoutError:
            raise self._refused(408, "It took too long to arrive.") from None
        self._left -= len(message.get("body", b""))
        self._whole = not message.get("more_body", False)
        if self._left < 0:
            raise self._refused(413, "It is too much to read.")
        return message

    def _refused(self, status: int, why: str) -> Refused:
        """What Starlette, too, would answer as a fault of ours is answered so."""
        self._answer.instead = Refused(status, why)
        return self._answer.instead


class _Answer:
    """What goes back, with the headers that every answer has."""

    def __init__(self, send: Send, headers: tuple[tuple[bytes, bytes], ...]) -> None:
        self._send, self._headers, self._begun = send, headers, False
        self.instead: Refused | None = None
        """Said instead of whatever the pages would say."""

    async def __call__(self, message: Message) -> None:
        if self.instead:
            return
        if message["type"] == "http.response.start":
            self._begun = True
            message = {**message, "headers": [*message.get("headers", ()), *self._headers]}
        await self._send(message)

    async def plain(
        self,
        status: int,
        text: str,
        more: tuple[tuple[bytes, bytes], ...] = (),
        kind: bytes = b"text/plain; charset=utf-8",
    ) -> None:
        body = text.encode()
        length = (b"content-length", str(len(body)).encode())
        headers = [(b"content-type", kind), length, *more]
        await self({"type": "http.response.start", "status": status, "headers": headers})
        await self({"type": "http.response.body", "body": body})

    async def refuse(self, refused: Refused) -> None:
        self.instead = None
        if not self._begun:
            await self.plain(refused.status, f"{refused.why}\n", ((b"connection", b"close"),))
