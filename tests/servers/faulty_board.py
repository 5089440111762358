"""Servers that break HTTP as real ones do: what goes over the line is said byte by byte."""

from __future__ import annotations

import gzip
import json
import socket
import struct
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from threading import Event, Lock, Thread

from referrals.model.postings import Board, PageMark, Snapshot, Visit
from tests.scrapers.harness import snapshots

Act = Callable[[socket.socket], None]
"""What the server does on one connection once the request was read; then it hangs up."""
FOUND = "200 OK"


@dataclass(frozen=True)
class Asked:
    """One request: what for, how, and when."""

    path: str
    """With its query."""
    head: str
    at: float
    """On the monotonic clock."""


@dataclass
class FaultyServer:
    """A server on this machine. What *acts* does not name is answered with 404."""

    address: str
    acts: Mapping[str, Act | list[Act]]
    """By path without its query. Of a list each request takes one; the last stays."""
    asked: list[Asked] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    lock: Lock = field(default_factory=Lock)

    def paths(self, but: str = "/robots.txt") -> list[str]:
        return [asked.path for asked in self.asked if asked.path != but]

    def answer(self, line: socket.socket) -> None:
        head = _head(line)
        if not head:
            return
        path = head.split(" ")[1]
        with self.lock:
            self.asked.append(Asked(path, head, time.monotonic()))
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            act = self._act(path.partition("?")[0])
        try:
            act(line)
        finally:
            with self.lock:
                self.at_once -= 1

    def _act(self, path: str) -> Act:
        acts = self.acts.get(path, says(b"", "404 Not Found"))
        if not isinstance(acts, list):
            return acts
        return acts.pop(0) if len(acts) > 1 else acts[0]


@dataclass(frozen=True)
class Reading:
    """What a crawl made of one server, and what it asked it for."""

    snapshot: Snapshot
    server: FaultyServer

    @property
    def reason(self) -> str:
        return self.snapshot.reason or ""


@contextmanager
def faulty(
    acts: Mapping[str, Act | list[Act]],
    wrap: Callable[[socket.socket], socket.socket] = lambda line: line,
    host: str = "127.0.0.1",
) -> Iterator[FaultyServer]:
    """Serve *acts* on a free port; *wrap* puts TLS around a connection."""
    with socket.create_server((host, 0), backlog=128) as listening:
        scheme = "https" if wrap.__name__ == "over_tls" else "http"
        server = FaultyServer(f"{scheme}://{host}:{listening.getsockname()[1]}", dict(acts))
        closing = Event()

        def one(line: socket.socket) -> None:
            try:
                with wrap(line) as wrapped:
                    server.answer(wrapped)
            except OSError:
                """The scan hung up."""

        def accept() -> None:
            while True:
                line, _ = listening.accept()
                if closing.is_set():
                    line.close()
                    return
                Thread(target=one, args=(line,), daemon=True).start()

        accepting = Thread(target=accept)
        accepting.start()
        try:
            yield server
        finally:
            closing.set()
            socket.create_connection(listening.getsockname()).close()
            accepting.join()


def _head(line: socket.socket) -> str:
    head = b""
    while b"\r\n\r\n" not in head and (part := line.recv(4096)):
        head += part
    return head.decode("latin-1")


# -------------------------------------------------------------- what a server may do


def raw(*parts: bytes) -> Act:
    def act(line: socket.socket) -> None:
        for part in parts:
            line.sendall(part)

    return act


def says(body: bytes, status: str = FOUND, length: int | None = None, **headers: str) -> Act:
    """An answer whose Content-Length may be wrong. In names of headers _ stands for -."""
    stated = {"Content-Length": str(len(body) if length is None else length), **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in stated.items())
    return raw(f"HTTP/1.1 {status}\r\nConnection: close\r\n{lines}\r\n".encode(), body)


def drips(body: bytes) -> Act:
    """One byte at a time, for as long as somebody listens."""

    def act(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body))
        for byte in body:
            line.sendall(bytes([byte]))
            time.sleep(0.05)

    return act


def slowly(act: Act, seconds: float) -> Act:
    def slow(line: socket.socket) -> None:
        time.sleep(seconds)
        act(line)

    return slow


def never(line: socket.socket) -> None:
    """Say nothing until the other side hangs up."""
    line.recv(1)


def resets(line: socket.socket) -> None:
    """Break the connection in the middle of the answer."""
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


# -------------------------------------------------------------- boards to serve so


def jobs(*numbers: int, total: int | None = None) -> bytes:
    """What Greenhouse answers for a board with these postings."""
    found = [
        {"id": n, "title": f"Baker {n}", "absolute_url": f"https://bakery.example/{n}"}
        for n in numbers
    ]
    stated = len(numbers) if total is None else total
    return json.dumps({"jobs": found, "meta": {"total": stated}}).encode()


def zipped(body: bytes) -> bytes:
    return gzip.compress(body)


def jobs_path(token: str = "acme") -> str:
    return f"/v1/boards/{token}/jobs"


def greenhouse(address: str, token: str = "acme", company: str = "Acme", **seen: object) -> Visit:
    return Visit(Board(company, "greenhouse", token, api=address), **seen)  # type: ignore[arg-type]


def readings(
    cases: Mapping[str, Mapping[str, Act | list[Act]]], **manners: object
) -> dict[str, Reading]:
    """One crawl of a Greenhouse board on each of these servers."""
    with ExitStack() as stack:
        servers = {case: stack.enter_context(faulty(acts)) for case, acts in cases.items()}
        visits = [greenhouse(server.address, company=case) for case, server in servers.items()]
        found = {snapshot.board.company: snapshot for snapshot in snapshots(visits, **manners)}
        return {case: Reading(found[case], server) for case, server in servers.items()}


def page(*numbers: int, total: int, offset: int = 0) -> bytes:
    """One page of a SmartRecruiters list."""
    content = [{"id": str(n), "name": f"Baker {n}"} for n in numbers]
    return json.dumps({"offset": offset, "totalFound": total, "content": content}).encode()


def paged_path(offset: int = 0, token: str = "acme") -> str:
    return f"/v1/companies/{token}/postings?limit=100&offset={offset}"


def paged(
    address: str,
    pages: tuple[PageMark, ...] = (),
    known: frozenset[str] = frozenset(map(str, range(100))),
    **seen: object,
) -> Visit:
    """A board of several pages, of which all details are known."""
    board = Board("Acme", "smartrecruiters", "acme", api=address)
    return Visit(board, pages, known, **seen)  # type: ignore[arg-type]
