"""The program, forked from a process that has done its imports already.

A run in a process of its own takes most of a second to start, and the tests start thousands. What is
forked is as much a process: it has its own folder, environment, output and end.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.paths import ROOT

# Not Scrapy: its reactor holds what must not be shared by processes.
IMPORTS = (
    "referrals.cli.main", "referrals.usecases.briefing", "referrals.contacts.intake", "referrals.usecases.publish",
    "referrals.config.load", "referrals.store.book", "referrals.usecases.mail.outbox", "rich.table",
    "alembic.command", "alembic.runtime.migration", "alembic.op",
)  # fmt: skip
PATIENCE = 300
"""Seconds that one run may take."""


class Warm:
    """A process that is ready to become the program, again and again; a context manager."""

    def __init__(self, folder: Path) -> None:
        self._address = str(folder / "warm")

    def __enter__(self) -> Warm:
        with socket.socket(socket.AF_UNIX) as gate:
            gate.bind(self._address)
            gate.listen(8)
            self._server = subprocess.Popen(
                [sys.executable, "-m", "tests.warm", str(gate.fileno())],
                pass_fds=[gate.fileno()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                cwd=ROOT,
            )  # fmt: skip
        return self

    def __exit__(self, *error: object) -> None:
        self._server.terminate()
        self._server.wait(20)

    def run(
        self, words: Sequence[str], folder: Path, env: Mapping[str, str], out: Path, err: Path
    ) -> int:
        """The exit code of `referrals WORDS`, started in *folder*; it writes into *out* and *err*."""
        request = {"words": words, "folder": str(folder), "env": dict(env), "out": str(out), "err": str(err)}  # fmt: skip
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(PATIENCE)
            line.connect(self._address)
            line.sendall(json.dumps(request).encode())
            line.shutdown(socket.SHUT_WR)
            answer = line.makefile("rb").read()
        assert answer, f"nothing came back from {words}: {err.read_text(encoding='utf-8')}"
        return int(answer)


def serve(gate: socket.socket) -> None:
    """Fork for each request until we are terminated."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        line, _ = gate.accept()
        if os.fork() == 0:
            gate.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            return _attend(line)
        line.close()


def _attend(line: socket.socket) -> None:
    """Become the program in a further process, and tell how it ended."""
    request = json.loads(line.makefile("rb").read())
    if runner := os.fork():
        _, status = os.waitpid(runner, 0)
        line.sendall(str(os.waitstatus_to_exitcode(status)).encode())
        os._exit(0)
    line.close()
    for number, name in ((1, request["out"]), (2, request["err"])):
        file = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(file, number)
        os.close(file)
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["env"])
    time.tzset()
    sys.argv = ["referrals", *request["words"]]
    importlib.import_module("referrals.cli.main").main()


if __name__ == "__main__":
    for module in IMPORTS:
        importlib.import_module(module)
    assert "twisted.internet.reactor" not in sys.modules
    serve(socket.socket(fileno=int(sys.argv[1])))
