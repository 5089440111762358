"""The program, forked from a process that has done its imports already.

A run in a process of its own takes most of a second to start, and the tests start thousands. What is
forked is as much a process: it has its own folder, environment, output and end.
"""

from __future__ import annotations

import atexit
import fcntl
import gc
import importlib
import json
import os
import pickle
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import time
import warnings
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from tests import ground
from tests.paths import ROOT

# Scrapy, too, but not its reactor, which starts with the crawl: processes must not share it.
IMPORTS = (
    "referrals.cli.main", "referrals.usecases.briefing", "referrals.contacts.intake", "referrals.usecases.publish",
    "referrals.config.load", "referrals.store.book", "referrals.usecases.mail.outbox", "rich.table",
    "alembic.command", "alembic.runtime.migration", "alembic.op",
    "scrapers.crawl", "scrapers.discover.scout", "referrals.usecases.scan",
    "scrapy.core.downloader.handlers.http11", "scrapy.dupefilters", "scrapy.logformatter", "scrapy.pqueues",
    "scrapy.squeues", "scrapy.statscollectors", "scrapy.utils.request", "encodings.idna",
    "tests.scrapers.harness", "tests.scrapers.scouting",
)  # fmt: skip
PATIENCE = 120
"""Seconds that one run may take."""


class Warm:
    """A process that is ready to become the program, again and again; a context manager."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._address = str(folder / "warm")
        self._numbers = count()

    def __enter__(self) -> Warm:
        with socket.socket(socket.AF_UNIX) as gate:
            gate.bind(self._address)
            gate.listen(8)
            self._server = subprocess.Popen(
                [sys.executable, "-m", "tests.warm", str(gate.fileno())],
                pass_fds=[gate.fileno()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                cwd=ROOT, env=ground.environment(),
            )  # fmt: skip
        return self

    def __exit__(self, *error: object) -> None:
        self._server.terminate()
        self._server.wait(20)

    def run(
        self, words: Sequence[str], folder: Path, env: Mapping[str, str], out: Path, err: Path
    ) -> int:
        """The exit code of `referrals WORDS`, started in *folder*; it writes into *out* and *err*."""
        where = {"folder": str(folder), "env": dict(env), "out": str(out), "err": str(err)}
        return self._forked({"words": list(words), **where})

    def call(self, function: str, *arguments: object) -> Any:
        """What "module:function" returns for *arguments* in a process of its own, for which every
        warning is an error; what that says on stderr is said on ours."""
        given, returned, out, err = (self._folder / f"{next(self._numbers)}" for _ in range(4))
        given.write_bytes(pickle.dumps(arguments))
        code = self._forked({
            "function": function, "given": str(given), "returned": str(returned),
            "folder": str(ROOT), "env": dict(os.environ), "out": str(out), "err": str(err),
        })  # fmt: skip
        said = err.read_bytes()
        os.write(2, said)
        assert code == 0, said.decode()
        result = pickle.loads(returned.read_bytes())
        for file in (given, returned, out, err):
            file.unlink()
        return result

    def on_terminal(
        self, words: Sequence[str], folder: Path, env: Mapping[str, str], terminal: int
    ) -> socket.socket:
        """Start `referrals WORDS` with *terminal* as its own. What comes back says how it `ended`."""
        return self._begun(
            {"words": list(words), "folder": str(folder), "env": dict(env)}, terminal
        )

    def ended(self, line: socket.socket) -> int:
        """The exit code of what was begun, once it has ended."""
        with line:
            answer = line.makefile("rb").read()
        assert answer, "nothing came back"
        return int(answer)

    def _forked(self, request: Mapping[str, Any]) -> int:
        return self.ended(self._begun(request))

    def _begun(self, request: Mapping[str, Any], *terminal: int) -> socket.socket:
        line = socket.socket(socket.AF_UNIX)
        line.settimeout(PATIENCE)
        line.connect(self._address)
        message = json.dumps(request).encode()
        sent = socket.send_fds(line, [message], terminal)
        line.sendall(message[sent:])
        line.shutdown(socket.SHUT_WR)
        return line


def warm() -> Warm:
    """The one of this run, started when it is first asked for; another where nothing is measured."""
    return _warm("COVERAGE_PROCESS_CONFIG" in os.environ)


@cache
def _warm(measured: bool) -> Warm:
    until_the_end = ExitStack()
    atexit.register(until_the_end.close)
    folder = Path(tempfile.mkdtemp(prefix="referrals-warm-"))
    until_the_end.callback(shutil.rmtree, folder, ignore_errors=True)
    return until_the_end.enter_context(Warm(folder))


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
    message, terminal, _, _ = socket.recv_fds(line, 65536, 1)
    request = json.loads(message + line.makefile("rb").read())
    if runner := os.fork():
        _, status = os.waitpid(runner, 0)
        line.sendall(str(os.waitstatus_to_exitcode(status)).encode())
        os._exit(0)
    line.close()
    if terminal:
        _live_on(*terminal)
    else:
        for number, name in ((1, request["out"]), (2, request["err"])):
            _become(number, os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["env"])
    time.tzset()
    if "function" in request:
        _call(request)
    else:
        sys.argv = ["referrals", *request["words"]]
        importlib.import_module("referrals.cli.main").main()


def _live_on(terminal: int) -> None:
    """Ctrl-C reaches only those whose terminal it is."""
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for number in (0, 1):
        os.dup2(terminal, number)
    _become(2, terminal)
    # What these were when this began knows nothing of a terminal.
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115


def _become(number: int, file: int) -> None:
    os.dup2(file, number)
    os.close(file)


def _call(request: Mapping[str, str]) -> None:
    warnings.simplefilter("error")
    module, _, name = request["function"].partition(":")
    function = getattr(importlib.import_module(module), name)
    returned = function(*pickle.loads(Path(request["given"]).read_bytes()))
    Path(request["returned"]).write_bytes(pickle.dumps(returned))


if __name__ == "__main__":
    for module in IMPORTS:
        importlib.import_module(module)
    for spider in (ROOT / "scrapers" / "spiders").glob("[!_]*.py"):
        importlib.import_module(f"scrapers.spiders.{spider.stem}")
    assert "twisted.internet.reactor" not in sys.modules
    gc.freeze()  # what is there already is not looked through, and so not copied, in each fork
    serve(socket.socket(fileno=int(sys.argv[1])))
