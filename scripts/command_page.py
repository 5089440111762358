"""docs/commands.md, from the program's own helps; run it as HEAD says."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from typing import Any

import typer

from referrals.cli.main import app
from referrals.cli.terminal.examples import EXAMPLES

HEAD = """# Every command

Made of the program's own helps: `python scripts/command_page.py > docs/commands.md`.
`--config FILE`, `--today DATE`, `--quiet`, `--debug` and `--version` come before the command.
"""


def lines() -> Iterator[str]:
    yield HEAD
    for path, command in sorted(_commands(typer.main.get_command(app)), key=lambda one: one[0]):
        yield f"## {path}\n"
        yield f"{inspect.cleandoc(command.help or '')}\n"
        yield from _examples(path)
        yield from _parameters(command)


def _commands(found: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    for name, command in found.commands.items():
        path = f"{before}{name}"
        if not getattr(command, "commands", None):
            yield path, command
            continue
        if command.invoke_without_command:
            yield path, command
        yield from _commands(command, f"{path} ")


def _examples(path: str) -> Iterator[str]:
    yield "```"
    yield from (f"referrals {words}" for words in EXAMPLES.get(path, ()))
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
