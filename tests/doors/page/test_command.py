"""`referrals serve` as a process: what it prints, how it ends, and what it never imports."""

from __future__ import annotations

import http.client
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from tests import ground
from tests.conftest import Referrals
from tests.doors.books import begin, session
from tests.doors.needed import needed
from tests.paths import ROOT
from tests.people import TODAY
from tests.warm import PATIENCE

needed("starlette", "uvicorn", "python_multipart")

ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/\?token=([\w-]{43})\n")


def test_it_prints_one_address_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    begin(tmp_path)
    server = subprocess.Popen(
        [sys.executable, "-m", "referrals", "--today", TODAY.isoformat(), "serve"], cwd=tmp_path,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**ground.environment(), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert server.stdout

    address = ADDRESS.fullmatch(server.stdout.readline())
    assert address
    connection = http.client.HTTPConnection("127.0.0.1", int(address[1]), timeout=60)
    connection.request("GET", f"/?token={address[2]}")
    entered = connection.getresponse()
    connection.close()
    os.kill(server.pid, signal.SIGINT)
    out, err = server.communicate(timeout=PATIENCE)

    assert entered.status == 303
    assert (server.returncode, out) == (0, "")
    assert err == "Whoever has this address gets in. Ctrl-C ends it.\n"


def test_it_ends_by_itself_when_nobody_is_there(tmp_path: Path) -> None:
    from referrals.doors.desk import Desk
    from referrals.doors.page.serving import door_on, serve

    ready: list[object] = []

    serve(Desk(session(begin(tmp_path))), door_on(0), ready.append, idle=0.0)

    assert len(ready) == 1


def test_a_port_that_is_taken_is_told(tmp_path: Path, referrals: Referrals) -> None:
    from referrals.doors.page.serving import door_on

    begin(tmp_path)
    with door_on(0) as taken:
        port = taken.getsockname()[1]
        said = referrals("serve", "--port", port)

    assert (said.code, said.out) == (1, "")
    assert said.err == f"port {port} cannot be had: Address already in use; try another\n"


def test_without_the_extra_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from referrals.doors.page.command import NoServer, register
    from referrals.doors.page.command import serve as command

    app = typer.Typer()
    register(app)
    context = typer.Context(typer.main.get_command(app), obj=session(begin(tmp_path)))
    monkeypatch.delitem(sys.modules, "referrals.doors.page.serving", raising=False)
    monkeypatch.setitem(sys.modules, "uvicorn", None)

    with pytest.raises(NoServer, match=r"pip install 'referrals\[serve\]'"):
        command(context)
