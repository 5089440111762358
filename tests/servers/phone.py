"""A phone: an HTTP server on loopback that takes what Apprise posts as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Phone:
    """What arrived."""

    def __init__(self) -> None:
        self.words: list[dict[str, str]] = []
        self.address = ""
        self.status = 200


@contextmanager
def ringing() -> Iterator[Phone]:
    phone = Phone()

    class Takes(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            phone.words.append(json.loads(body))
            self.send_response(phone.status)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Not on the test's terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Takes)
    thread = Thread(target=server.serve_forever)
    thread.start()
    phone.address = f"json://robin:key-of-mine@127.0.0.1:{server.server_port}"
    yield phone
    server.shutdown()
    server.server_close()
    thread.join()
