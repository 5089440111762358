"""What a request says of itself, held against who may come: before anything else reads it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import Any

from referrals.model.errors import ReferralsError

Scope = dict[str, Any]
PATH = re.compile(r"/(?:[a-z0-9-]+(?:/[a-z0-9-]+)*)?")


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
    password: str = ""
    """What lets in instead of the token, where other machines may come."""
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


def headers_of(scope: Scope) -> dict[str, list[str]]:
    headers: dict[str, list[str]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    return headers


def check_place(scope: Scope, headers: Mapping[str, list[str]], keys: Keys) -> None:
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


def cookie_of(lines: list[str], name: str) -> str:
    try:
        cookie = SimpleCookie("; ".join(lines)).get(name)
    except CookieError:
        return ""
    return cookie.value if cookie else ""


def length_of(headers: Mapping[str, list[str]]) -> int:
    lengths = headers.get("content-length", ["0"])
    if len(lengths) != 1 or not lengths[0].isdecimal():
        raise Refused(400, "Its length is not clear.")
    return int(lengths[0])
