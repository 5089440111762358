"""A real server on loopback, and somebody who visits it without a browser."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tests.doors.books import session

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True)
class Got:
    status: int
    headers: dict[str, str]
    text: str

    @property
    def told(self) -> str:
        """What was written or refused, as the page says it first."""
        found = re.search(r'<div class="told[^>]*>\s*<p dir="auto">(.*?)</p>', self.text, re.DOTALL)
        return found[1].replace("&#39;", "'") if found else ""

    def field(self, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', self.text)
        assert found, name
        return found[1]


@dataclass
class Visitor:
    """Knows the address that the terminal printed; keeps the cookie."""

    port: int
    token: str
    host: str = "127.0.0.1"
    cookie: str = ""
    secret: str = field(default="", repr=False)

    def asks(
        self, method: str, path: str, body: bytes | str | None = None, **headers: str | None
    ) -> Got:
        """One request; a header that is None is left out."""
        sent = {"Host": f"{self.host}:{self.port}", "Cookie": self.cookie} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        connection = HTTPConnection(self.host, self.port, timeout=60)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        data = body.encode() if isinstance(body, str) else body
        if data is not None and "Content-Length" not in sent:
            sent["Content-Length"] = str(len(data))
        for name, value in sent.items():
            if value:
                connection.putheader(name, value)
        connection.endheaders(data)
        answer = connection.getresponse()
        got = _got(answer)
        connection.close()
        return got

    def enters(self) -> Visitor:
        got = self.asks("GET", f"/?token={self.token}")
        self.cookie = got.headers["set-cookie"].partition(";")[0]
        self.secret = self.gets("/").field("form_secret")
        return self

    def gets(self, path: str, **headers: str | None) -> Got:
        return self.asks("GET", path, **headers)

    def sends(self, path: str, fields: dict[str, Any], **headers: str | None) -> Got:
        """A form of ours, and the page that it leads to."""
        body = urlencode({"form_secret": self.secret, **fields}, doseq=True)
        sent = FORM | {"Origin": f"http://{self.host}:{self.port}"} | headers
        got = self.asks("POST", path, body, **sent)
        return self.gets(got.headers["location"]) if got.status == 303 else got


def _got(answer: HTTPResponse) -> Got:
    headers = {name.lower(): value for name, value in answer.getheaders()}
    return Got(answer.status, headers, answer.read().decode())


@contextmanager
def serving(config: Path, host: str = "127.0.0.1", password: str = "") -> Iterator[Visitor]:
    """`referrals serve`, but in a thread of this process."""
    from referrals.doors.desk import Desk
    from referrals.doors.page.checks import Keys
    from referrals.doors.page.serving import door_on, serve

    known: list[Keys] = []
    ready, door = threading.Event(), door_on(0, host)

    def begin(keys: Keys) -> None:
        known.append(keys)
        ready.set()

    stop = threading.Event()
    server = threading.Thread(
        target=serve, args=(Desk(session(config)), door, begin, 600, stop.is_set, password)
    )
    server.start()
    assert ready.wait(60)
    try:
        yield Visitor(known[0].port, known[0].token, host)
    finally:
        stop.set()
        server.join(30)
        assert not server.is_alive()


def raw(port: int, *parts: bytes, wait: float = 30) -> bytes:
    """What a server answers to these very bytes."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as line:
        for part in parts:
            line.sendall(part)
        said = b""
        while more := line.recv(65536):
            said += more
            if b"\r\n\r\n" in said:
                break
    return said
