"""Questions on a terminal, each answer checked at once. They stand on stderr: stdout is the
programs'."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.wrap import fitting

T = TypeVar("T")


def on_terminal() -> bool:
    """Whether somebody is there who can answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def asked(question: str, check: Callable[[str], T]) -> T:
    """The answer, as *check* understands it; asked again while that raises ValueError or
    BadParameter. Raises KeyboardInterrupt at the end of the input."""
    while True:
        sys.stderr.write(f"{fitting(printing.safe(question))} ")
        sys.stderr.flush()
        answer = sys.stdin.readline()
        if not answer:
            sys.stderr.write("\n")
            raise KeyboardInterrupt
        try:
            return check(answer.strip())
        except (ValueError, typer.BadParameter) as error:
            sys.stderr.write(f"{fitting(f'  {printing.safe(error)}')}\n")


def agreed(question: str, otherwise: bool = True) -> bool:
    """Yes or no; Enter is *otherwise*."""

    def check(answer: str) -> bool:
        word = answer.lower()
        if word not in ("", "y", "yes", "n", "no"):
            raise ValueError("y or n")
        return otherwise if not word else word.startswith("y")

    return asked(f"{question} [{'Y/n' if otherwise else 'y/N'}]", check)


def listed(answer: str) -> list[str]:
    """ "a, b" → ["a", "b"]."""
    return [part.strip() for part in answer.split(",") if part.strip()]
