"""Who gets in: one browser on this machine, and no page of anybody else's.

Every request is held against Host (DNS rebinding), Origin and Sec-Fetch-Site (others' forms and
links), the method, the path and the size and pace of its body, before it is read by anything else.
Plain ASGI, so that nothing stands between the server and these rules.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from time import monotonic
from typing import Any
from urllib.parse import parse_qs

from referrals.model.errors import ReferralsError

Scope = dict[str, Any]
Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

PATH = re.compile(r"/(?:[a-z0-9-]+(?:/[a-z0-9-]+)*)?")
FORM, FILE = 200_000, 50_000_000
"""Bytes that a form may have, and the upload of an export."""
UPLOADS = ("/import",)
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


class Refused(ReferralsError):
    """A request that is not answered: with which status, and why."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status, self.why = status, why


@dataclass
class Keys:
    """What lets a browser in: the token of the printed address, then the cookie; in each form the
    second secret, which no other site can read."""

    port: int
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    form: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    @property
    def name(self) -> str:
        # Cookies know no ports: two servers on one machine do not take each other's.
        return f"referrals-{self.port}"

    @property
    def authorities(self) -> frozenset[str]:
        return frozenset(f"{host}:{self.port}" for host in self.hosts)


class Guard:
    """Stands before *app*."""

    def __init__(self, app: Callable[..., Awaitable[None]], keys: Keys, policy: str) -> None:
        self._app, self._keys = app, keys
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
        headers = _headers(scope)
        _check_place(scope, headers, self._keys)
        if not self._is_known(headers):
            await self._let_in(scope, answer)
            return
        self.last = monotonic()
        limit = FILE if scope["path"] in UPLOADS else FORM
        if _length(headers) > limit:
            raise Refused(413, f"too much: at most {limit} bytes are read")
        await self._app(scope, _Measured(receive, limit, answer), answer)

    def _is_known(self, headers: Mapping[str, list[str]]) -> bool:
        given = _cookie(headers.get("cookie", []), self._keys.name)
        return secrets.compare_digest(given.encode(), self._keys.cookie.encode())

    async def _let_in(self, scope: Scope, answer: _Answer) -> None:
        """Exchange the token for the cookie, which no other site's request brings along."""
        said = parse_qs(scope["query_string"].decode("latin-1")).get("token", [])
        if scope["path"] != "/" or scope["method"] != "GET" or not said:
            raise Refused(403, NO_COOKIE)
        if len(said) > 1 or not secrets.compare_digest(said[0].encode(), self._keys.token.encode()):
            async with self._guessing:
                await asyncio.sleep(PAUSE)
            raise Refused(403, f"This token is not the one. {NO_COOKIE}")
        cookie = f"{self._keys.name}={self._keys.cookie}; Path=/; HttpOnly; SameSite=Strict"
        await answer.plain(303, "", ((b"location", b"/"), (b"set-cookie", cookie.encode())))


# ------------------------------------------------------------------ what a request says of itself


def _headers(scope: Scope) -> dict[str, list[str]]:
    headers: dict[str, list[str]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    return headers


def _check_place(scope: Scope, headers: Mapping[str, list[str]], keys: Keys) -> None:
    """Raises Refused for what does not come from this machine's browser on our own page."""
    host, origin = headers.get("host", []), headers.get("origin", [])
    if len(host) != 1 or host[0] not in keys.authorities:
        raise Refused(421, "This is not the name under which this page is here.")
    if scope["method"] not in ("GET", "HEAD", "POST"):
        raise Refused(405, "There is GET and POST.")
    if scope["method"] == "POST" and len(origin) != 1:
        raise Refused(403, "A form has to say where it comes from.")
    if any(one != f"http://{host[0]}" for one in origin):
        raise Refused(403, "This comes from another page.")
    if {*headers.get("sec-fetch-site", [])} - {"same-origin", "none"}:
        raise Refused(403, "This comes from another site. Open the page from its own address.")
    raw = scope.get("raw_path") or scope["path"].encode()
    if not PATH.fullmatch(raw.decode("latin-1")):
        raise Refused(404, "There is nothing here.")


def _cookie(lines: list[str], name: str) -> str:
    try:
        found = SimpleCookie("; ".join(lines)).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


def _length(headers: Mapping[str, list[str]]) -> int:
    lengths = headers.get("content-length", ["0"])
    if len(lengths) != 1 or not lengths[0].isdecimal():
        raise Refused(400, "Its length is not clear.")
    return int(lengths[0])


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
        self, status: int, text: str, more: tuple[tuple[bytes, bytes], ...] = ()
    ) -> None:
        body = text.encode()
        kind = (b"content-type", b"text/plain; charset=utf-8")
        headers = [kind, (b"content-length", str(len(body)).encode()), *more]
        await self({"type": "http.response.start", "status": status, "headers": headers})
        await self({"type": "http.response.body", "body": body})

    async def refuse(self, refused: Refused) -> None:
        self.instead = None
        if not self._begun:
            await self.plain(refused.status, f"{refused.why}\n", ((b"connection", b"close"),))
