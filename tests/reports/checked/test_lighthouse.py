"""Lighthouse, offline, against the report on loopback: accessibility and best practices are whole."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from reports.page.page import page
from tests.reports.busy_morning import BUSY
from tests.reports.checked.tools import LIGHTHOUSE, chromium, file_of_ours


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def test_lighthouse_finds_nothing_to_better(tmp_path: Path) -> None:
    program, browser = file_of_ours(LIGHTHOUSE), chromium()
    (tmp_path / "report.html").write_text(page(BUSY), encoding="utf-8")

    with served(tmp_path) as address:
        command = [
            "node", str(program), f"{address}/report.html", "--quiet", "--output=json",
            "--only-categories=accessibility,best-practices",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
        ]  # fmt: skip
        done = subprocess.run(
            command, check=True, capture_output=True, timeout=120,
            env=os.environ | {"CHROME_PATH": browser},
        )  # fmt: skip

    found = json.loads(done.stdout)
    scores = {name: category["score"] for name, category in found["categories"].items()}
    failed = [name for name, audit in found["audits"].items() if audit["score"] == 0]
    assert scores == {"accessibility": 1, "best-practices": 1}, failed
