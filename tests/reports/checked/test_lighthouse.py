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

import pytest

from reports.mail.letter import letter
from reports.page.page import page
from tests.reports.busy_morning import BUSY
from tests.reports.checked.browser import NO_NAMES
from tests.reports.checked.specimens import answers_to
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


@pytest.mark.parametrize(("kind", "scheme"), [("report", 0), ("mail", 1)])
def test_lighthouse_finds_nothing_to_better(tmp_path: Path, kind: str, scheme: int) -> None:
    """*scheme*: 0 is Chromium's word for dark. The other two are seen by axe (test_screens): each
    run of this takes seconds."""
    program, browser = file_of_ours(LIGHTHOUSE), chromium()
    html = page(BUSY) if kind == "report" else letter(BUSY, answers_to(BUSY)).html
    (tmp_path / "page.html").write_text(html, encoding="utf-8")
    # A mail has no icon; that a browser asks for one is no mistake of its.
    (tmp_path / "favicon.ico").write_bytes(b"")

    with served(tmp_path) as address:
        command = [
            "node", str(program), f"{address}/page.html", "--quiet", "--output=json",
            "--only-categories=accessibility,best-practices",
            f"--chrome-flags=--headless=new --no-sandbox --disable-gpu '{NO_NAMES}' "
            f"--blink-settings=preferredColorScheme={scheme}",
        ]  # fmt: skip
        done = subprocess.run(
            command, check=True, capture_output=True, timeout=120,
            env=os.environ | {"CHROME_PATH": browser},
        )  # fmt: skip

    found = json.loads(done.stdout)
    scores = {name: category["score"] for name, category in found["categories"].items()}
    failed = [name for name, audit in found["audits"].items() if audit["score"] == 0]
    assert scores == {"accessibility": 1, "best-practices": 1}, failed
