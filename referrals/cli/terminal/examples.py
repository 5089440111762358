"""Examples of a command, as it registers them: for its help, docs/commands.md, the man pages, and a
test that runs them."""

from __future__ import annotations

from typing import Any

# The first sign keeps the lines apart as they are.
HEAD = "\b\nExamples:\n"
PROGRAM = "  referrals "


def examples(*words: str) -> str:
    """The end of a command's help. Each of *words* is what follows `referrals`."""
    return HEAD + "\n".join(PROGRAM + line for line in words)


def examples_of(command: Any) -> tuple[str, ...]:
    """What follows `referrals` in each example of *command*."""
    lines = (command.epilog or "").removeprefix(HEAD).splitlines()
    return tuple(line.removeprefix(PROGRAM) for line in lines)
