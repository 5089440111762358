"""A job-board server on loopback that answers as the real platforms do, over real HTTP.

with DemoServer(world) as server:
    scan(world.config(server.url))
    server.day = 2        # postings have come and gone, one board is broken
"""

from __future__ import annotations

import gzip
from email.utils import format_datetime
from functools import cache
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, unquote, urlsplit

from referrals.demo.company.shown import Answer, Answers
from referrals.demo.site import NOT_FOUND, site
from referrals.demo.world import World


class DemoServer:
    """Serves the invented boards while the block runs. Set *day* to go on to the next day."""

    def __init__(self, world: World, day: int = 1) -> None:
        self.day = day
        self.requests: list[tuple[str, int]] = []
        """Every path asked for, with the status of the answer."""
        self._http = _Server(self)
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)
        self._of_day = cache(lambda day: site(world.companies, world.today, day, self.url))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}"

    def answer(self, target: str) -> Answer:
        """What is answered today for a path with its query."""
        address = urlsplit(target)
        answers: Answers = self._of_day(self.day)
        found = answers.get(unquote(address.path), NOT_FOUND)
        return found(dict(parse_qsl(address.query))) if callable(found) else found

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


class _Server(ThreadingHTTPServer):
    # A kept connection may outlive the demo; its thread must not.
    daemon_threads = True
    block_on_close = False

    def __init__(self, demo: DemoServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.demo = demo


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body leave in one packet: in two, each answer on a kept connection would wait 40 ms.
    wbufsize = -1
    server: _Server

    def do_GET(self) -> None:
        answer = self.server.demo.answer(self.path)
        mark = _mark(answer)
        if mark and self._knows(mark):
            self._send(304, mark, b"")
            return
        headers = mark | {"Content-Type": answer.kind, "Vary": "Accept-Encoding"}
        body = answer.body
        if "gzip" in self.headers.get("Accept-Encoding", ""):
            body, headers["Content-Encoding"] = gzip.compress(body, mtime=0), "gzip"
        self._send(answer.status, headers, body)

    def _knows(self, mark: dict[str, str]) -> bool:
        """Whether the reader has this very answer already."""
        asked = self.headers.get("If-None-Match") or self.headers.get("If-Modified-Since")
        return asked in mark.values()

    def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.server.demo.requests.append((self.path, status))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (inherited)
        """Quiet: what was asked for is in `requests`."""


def _mark(answer: Answer) -> dict[str, str]:
    """The header by which the reader can ask whether anything changed."""
    if answer.validator == "etag":
        return {"ETag": f'W/"{sha256(answer.body).hexdigest()[:32]}"'}
    if answer.changed:
        return {"Last-Modified": format_datetime(answer.changed, usegmt=True)}
    return {}
