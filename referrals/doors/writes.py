"""One write behind a door: the command that does the same, what it said, and what takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from referrals.cli.terminal.logged import Entry
from referrals.doors.desk import Desk, DoorSession


@dataclass(frozen=True)
class Wrote:
    id: int
    command: str
    """What `undo --list` shows: the words that would be typed."""
    moment: str
    """What is written at one moment is undone at once."""
    text: str
    beside: tuple[str, ...]
    """What to mind, and what else was said."""


def wrote(desk: Desk, words: list[str], write: Callable[[DoorSession], Entry | None]) -> Wrote:
    """Do what the command of *words* does. Without an entry of its own its last sentence tells what
    was written. Raises as the command does."""
    session = desk.session(*words)
    entry = write(session)
    told = [*entry.beside, *session.told] if entry else session.told[:-1]
    text = f"{entry.text}." if entry else " ".join(session.told[-1:])
    return Wrote(entry.id if entry else 0, session.command, session.began, text, tuple(told))


def options(**said: str | list[str] | None) -> Iterator[str]:
    """--posting 3 --posting 4 --on yesterday"""
    for name, values in said.items():
        for value in [values] if isinstance(values, str) else values or ():
            yield from (f"--{name.replace('_', '-')}", value)
