"""Workable counts what one caller asks: it is asked for one thing at a time."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread

from referrals.model.postings import Board, Visit
from tests.scrapers.harness import snapshots

BOARD = b'{"name": "Bun", "jobs": []}'


class Counting(BaseHTTPRequestHandler):
    """Answers late, and notes how many were being answered at once."""

    lock, now, most = Lock(), 0, 0

    def do_GET(self) -> None:
        with Counting.lock:
            Counting.now += 1
            Counting.most = max(Counting.most, Counting.now)
        time.sleep(0.05)
        with Counting.lock:
            Counting.now -= 1
        self.send_response(200 if "widget" in self.path else 404)
        self.send_header("Content-Length", str(len(BOARD)))
        self.end_headers()
        self.wfile.write(BOARD)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def test_of_many_accounts_one_is_asked_for_at_a_time() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Counting)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}"

    read = snapshots([Visit(Board(str(n), "workable", f"bun-{n}", api=address)) for n in range(6)])
    server.shutdown()
    thread.join()
    server.server_close()

    assert [snapshot.ending for snapshot in read] == ["complete"] * 6
    assert Counting.most == 1
