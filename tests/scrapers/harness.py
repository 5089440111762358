"""Boards on this machine, and a crawl of them in a process of its own.

Twisted's reactor starts once in a process, so each crawl of a test has its own.
"""

from __future__ import annotations

import json
from _thread import start_new_thread
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from referrals.domain.postings.fit import Search, against_title, any_title
from referrals.model.postings import Snapshot, Visit, as_it_is
from scrapers.http.settings import Manners
from tests.warm import warm

TODAY = date(2026, 1, 8)


def snapshots(
    visits: Sequence[Visit], today: date = TODAY, wanted: Search | None = None, **manners: Any
) -> list[Snapshot]:
    """What a crawl of *visits* recorded, in the order of its recording. Only titles of *wanted* are
    wanted; without it all are."""
    here = {"delay": 0, "timeout": 5, "allow_private_addresses": True}
    found: list[Snapshot] = warm().call(
        "tests.scrapers.harness:crawled", list(visits), Manners(**(here | manners)), today, wanted
    )
    return found


def crawled(
    visits: Sequence[Visit], manners: Manners, today: date, wanted: Search | None
) -> list[Snapshot]:
    from scrapers.crawl import crawl

    found: list[Snapshot] = []

    def keep(snapshot: Snapshot) -> None:
        # Pickled on its way back: texts that were put away into a file would stay behind.
        postings = tuple(map(snapshot.whole, snapshot.postings))
        found.append(replace(snapshot, postings=postings, whole=as_it_is))

    suits = (lambda title: not against_title(title, wanted)) if wanted else any_title
    crawl(visits, manners, today, keep, wanted=suits)
    return found


@dataclass(frozen=True)
class Reply:
    """What a page of the test's server answers."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Request:
    """What the test's server was asked."""

    path: str
    """With its query."""
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass
class Site:
    """A server on this machine. What *pages* does not name is answered with 404."""

    address: str
    """Scheme and host."""
    pages: dict[str, Reply | list[Reply]]
    """By path and query, and by what is posted there (`asked`). Of a list each request takes one;
    the last stays."""
    requests: list[Request] = field(default_factory=list)

    def reply(self, path: str) -> Reply:
        match self.pages.get(path, Reply(status=404)):
            case Reply() as reply:
                return reply
            case replies:
                return replies.pop(0) if len(replies) > 1 else replies[0]


def asked(path: str, body: bytes | str = b"") -> str:
    """The name of a page: its path, and after a blank the JSON that is posted there."""
    return f"{path} {json.dumps(json.loads(body), sort_keys=True)}" if body else path


@contextmanager
def served(pages: Mapping[str, Reply | list[Reply]] | None = None) -> Iterator[Site]:
    """Serve *pages* on a free port of this machine."""
    server = _Server(("127.0.0.1", 0), _Handler)
    site = Site(f"http://127.0.0.1:{server.server_port}", dict(pages or {}))
    server.site = site  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def process_request(self, request: Any, client_address: Any) -> None:
        """In a thread that coverage knows nothing of. In each that `threading` starts it installs
        its trace; while the guard's audit hook looks at that, the next thread may come in between,
        and Python refuses: "another trace function is being installed"."""
        start_new_thread(self.process_request_thread, (request, client_address))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers["Content-Length"])))

    def _answer(self, body: bytes) -> None:
        site: Site = self.server.site  # type: ignore[attr-defined]
        site.requests.append(Request(self.path, dict(self.headers), body))
        reply = site.reply(asked(self.path, body))
        self.send_response(reply.status)
        for name, value in ({"Content-Length": str(len(reply.body))} | dict(reply.headers)).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""
