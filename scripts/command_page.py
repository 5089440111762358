"""docs/commands.md, from the program's own helps; run it as HEAD says."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from typing import Any

import typer

from referrals.cli.main import app
from referrals.cli.start.lazy import Lazy, every_command
from referrals.cli.terminal.examples import examples_of

HEAD = """# Every command

Made of the program's own helps: `python scripts/command_page.py > docs/commands.md`.
`--config FILE`, `--today DATE`, `--quiet`, `--debug` and `--version` come before the command.
"""


def lines() -> Iterator[str]:
    yield HEAD
    root = typer.main.get_command(app)
    assert isinstance(root, Lazy)
    for path, command in sorted(every_command(root), key=lambda one: one[0]):
        yield f"## {path}\n"
        yield f"{inspect.cleandoc(command.help or '')}\n"
        yield from _examples(command)
        yield from _parameters(command)


def _examples(command: Any) -> Iterator[str]:
    yield "```"
    yield from (f"referrals {words}" for words in examples_of(command))
    yield "```\n"


def _parameters(command: Any) -> Iterator[str]:
    rows = [_row(parameter) for parameter in command.params if parameter.name != "help"]
    if rows:
        yield "| | |\n|---|---|"
        yield from rows
        yield ""


def _row(parameter: Any) -> str:
    # A bar would end the cell.
    shown = (parameter.metavar or "").replace("|", "\\|")
    names = ", ".join(parameter.opts) if parameter.param_type_name == "option" else ""
    word = " ".join(filter(None, (names, shown))) or (parameter.name or "").upper()
    return f"| `{word}` | {(parameter.help or '').replace('|', '&#124;')} |"


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines()).rstrip() + "\n")
