"""Every command that a sentence of ours prints is one: its words, and the options behind them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from referrals.cli.main import app
from referrals.cli.start.lazy import Lazy
from tests.paths import ROOT

PRINTED = re.compile(r"`referrals ([^`]+)`|(?:^|: )referrals ((?!each|schedule for)[a-z][^`]*)$")


def texts(file: Path) -> Iterator[str]:
    """The sentences of a module, with a gap for what is put in; but for docstrings."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    documented = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body and isinstance(node.body[0], ast.Expr)
    }  # fmt: skip
    inner = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "GAP" for part in node.values
            )
        elif isinstance(node, ast.Constant) and id(node) not in documented | inner:
            yield str(node.value)


def printed() -> Iterator[tuple[str, str]]:
    for room in ("referrals", "reports", "scrapers"):
        for file in sorted((ROOT / room).rglob("*.py")):
            for text in texts(file):
                for found in PRINTED.finditer(text):
                    yield file.name, found[1] or found[2]


COMMANDS = sorted({(file, said) for file, said in printed() if said.split()[0] != "GAP"})


def test_there_are_commands_to_be_tried() -> None:
    assert len(COMMANDS) > 40


@pytest.mark.parametrize(("file", "said"), COMMANDS)
def test_a_printed_command_is_one_with_options_that_it_has(file: str, said: str) -> None:
    del file
    command: Any = typer.main.get_command(app)
    words = [word for word in said.split() if word != "GAP"]
    while isinstance(command, Lazy) and words and words[0] in command.places:
        command = command.whole(words.pop(0))

    assert not isinstance(command, Lazy) or command.invoke_without_command, said
    known = {
        name
        for parameter in command.params
        for name in (*parameter.opts, *parameter.secondary_opts)
    }
    asked = {word for word in words if word.startswith("--")}
    assert asked <= known, said
