"""The program, forked from a process that has done its imports already.

A run in a process of its own takes most of a second to start, and the tests start thousands. What is
forked is as much a process: it has its own folder, environment, output and end. Only Python's own
taking apart at the end is left out: to touch all that is shared would copy it.
"""

from __future__ import annotations

import atexit
import fcntl
import gc
import importlib
import json
import os
import pickle
import pkgutil
import runpy
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import threading
import time
import traceback
import warnings
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from tests import ground
from tests.paths import ROOT

OURS = ("referrals", "reports", "scrapers")
# What is imported late. The reactor is not: it starts with the crawl, and processes must not share it.
THEIRS = (
    "alembic.command", "alembic.op", "alembic.runtime.migration", "encodings.idna",
    "encodings.unicode_escape", "encodings.utf_8_sig", "plistlib", "pydantic.type_adapter", "rich.table",
    "scrapy.core.downloader.handlers.http11", "scrapy.dupefilters", "scrapy.logformatter", "scrapy.pqueues",
    "scrapy.squeues", "scrapy.statscollectors", "scrapy.utils.request", "sqlalchemy.dialects.sqlite",
    "tests.scrapers.harness", "tests.scrapers.scouting", "typer._click.decorators",
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

    def run_module(self, module: str, words: Sequence[str], out: Path, err: Path) -> int:
        """The exit code of `python -m MODULE WORDS` in the project's folder."""
        where = {"folder": str(ROOT), "env": dict(os.environ), "out": str(out), "err": str(err)}
        return self._forked({"module": module, "words": list(words), **where})

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
    """Fork for each request until we are terminated, and tell each how it ended."""
    wake, woken = socket.socketpair()
    woken.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(woken.fileno(), warn_on_full_buffer=False)
    lines: dict[int, socket.socket] = {}
    while True:
        ready, _, _ = select.select([gate, wake], [], [])
        if wake in ready:
            wake.recv(4096)
            _tell_the_ended(lines)
        if gate in ready:
            line, _ = gate.accept()
            message, terminal, _, _ = socket.recv_fds(line, 65536, 1)
            request = json.loads(message + line.makefile("rb").read())
            child = os.fork()
            if not child:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for shared in (gate, wake, woken, line, *lines.values()):
                    shared.close()
                os._exit(_ended(request, terminal))
            lines[child] = line
            for number in terminal:
                os.close(number)


def _tell_the_ended(lines: dict[int, socket.socket]) -> None:
    while lines:
        child, status = os.waitpid(-1, os.WNOHANG)
        if not child:
            return
        with lines.pop(child) as line, suppress(BrokenPipeError):  # nobody may wait any more
            line.sendall(str(os.waitstatus_to_exitcode(status)).encode())


def _ended(request: Mapping[str, Any], terminal: Sequence[int]) -> int:
    """The exit code of the process that this one becomes."""
    try:
        _run(request, terminal)
        code: Any = 0
    except SystemExit as end:
        code = end.code
    except BaseException:  # as Python itself does
        traceback.print_exc()
        code = 1
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    return code if isinstance(code, int) else int(code is not None)


def _run(request: Mapping[str, Any], terminal: Sequence[int]) -> None:
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
    elif "module" in request:
        sys.argv = [request["module"], *request["words"]]
        runpy.run_module(request["module"], run_name="__main__", alter_sys=True)
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


def _warm_up() -> None:
    """Import and read what any run may need."""
    for package in map(importlib.import_module, OURS):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            # Some modules need an extra that is not installed everywhere.
            with suppress(ModuleNotFoundError):
                if not module.name.endswith("__main__"):
                    importlib.import_module(module.name)
    for name in THEIRS:
        importlib.import_module(name)
    assert "twisted.internet.reactor" not in sys.modules
    importlib.import_module("referrals.knowledge.employers.known").line_of()
    templating = importlib.import_module("reports.say.templating")
    for environment in (templating.TEMPLATES, templating._PLAIN):
        for name in environment.list_templates(extensions=["j2"]):
            environment.get_template(name)
    gc.collect()
    gc.freeze()  # what is there already is not looked through, and so not copied, in each fork


if __name__ == "__main__":
    _warm_up()
    serve(socket.socket(fileno=int(sys.argv[1])))
