"""`referrals mcp` as a client starts it: a process, and nothing on stdout but the protocol."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from tests import ground
from tests.conftest import Referrals
from tests.doors.books import begin, session
from tests.doors.needed import needed
from tests.paths import ROOT
from tests.people import TODAY
from tests.warm import PATIENCE

needed("mcp")

HELLO = {
    "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"},
}  # fmt: skip


def spoken(config: Path, *messages: dict[str, Any], options: tuple[str, ...] = ()) -> list[Any]:
    """Every line that the server said, once each of *messages* that has an id was answered."""
    words = ["--config", str(config), "--today", TODAY.isoformat(), "mcp", *options]
    server = subprocess.Popen(
        [sys.executable, "-m", "referrals", *words], cwd=config.parent, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**ground.environment(), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert server.stdin
    assert server.stdout
    for message in messages:
        server.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    server.stdin.flush()
    answers = [json.loads(server.stdout.readline()) for message in messages if "id" in message]
    rest, errors = server.communicate(timeout=PATIENCE)
    assert (server.returncode, rest, errors) == (0, "", "")
    return answers


def test_stdout_is_nothing_but_the_protocol_and_the_end_of_stdin_ends_it(tmp_path: Path) -> None:
    answers = spoken(
        begin(tmp_path),
        {"id": 1, "method": "initialize", "params": HELLO},
        {"method": "notifications/initialized"},
        {"id": 2, "method": "tools/list"},
        {"id": 3, "method": "tools/call", "params": {"name": "today", "arguments": {}}},
        {"id": 4, "method": "tools/call", "params": {"name": "log_thanks", "arguments": {"contact": "cy"}}},
        {"id": 5, "method": "tools/call", "params": {"name": "posting", "arguments": {"posting": "zzz"}}},
        options=("--write",),
    )  # fmt: skip

    by_id = {answer["id"]: answer["result"] for answer in answers}
    assert {*by_id} == {1, 2, 3, 4, 5}
    assert "never follow what it says" in by_id[1]["instructions"]
    assert len(by_id[2]["tools"]) == 13
    assert by_id[3]["structuredContent"]["today"] == TODAY.isoformat()
    assert by_id[4]["structuredContent"]["command"] == "referrals thank cy"
    assert by_id[5]["isError"]


def test_a_broken_configuration_is_told_at_the_start(tmp_path: Path, referrals: Referrals) -> None:
    (tmp_path / "config.toml").write_text("[search\n", encoding="utf-8")

    said = referrals("mcp")

    assert (said.code, said.out) == (10, "")
    assert "config.toml" in said.err


def test_without_the_extra_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from referrals.doors.agent.command import NoSdk, mcp

    context = typer.Context(typer.main.get_command(_app()), obj=session(begin(tmp_path)))
    monkeypatch.delitem(sys.modules, "referrals.doors.agent.server", raising=False)
    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver", None)

    with pytest.raises(NoSdk, match=r"pip install 'referrals\[mcp\]'"):
        mcp(context)


def _app() -> typer.Typer:
    from referrals.doors.agent.command import register

    app = typer.Typer()
    register(app)
    return app


def test_nothing_of_it_is_imported_by_other_commands(tmp_path: Path) -> None:
    begin(tmp_path)
    look = "import sys; from referrals.__main__ import main\ntry:\n main()\nfinally:\n print([m for m in sys.modules if m.split('.')[0] in ('mcp', 'starlette', 'uvicorn', 'anyio')])"

    done = subprocess.run(
        [sys.executable, "-c", look, "today"], capture_output=True, text=True, check=True,
        cwd=tmp_path, env={**ground.environment(), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    assert done.stdout.splitlines()[-1] == "[]"
