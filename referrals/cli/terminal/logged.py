"""What all commands share that log what happened: the day, and what they say."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.dates import day_of
from referrals.cli.terminal.session import Session


class Entry(NamedTuple):
    """What a command wrote: its id, how it is told, and what is to be minded."""

    id: int
    """0 for what has none."""
    text: str
    beside: tuple[str, ...] = ()
    """Further sentences: what to mind, who else was noted."""


def day_said(session: Session, said: str | None) -> date:
    """The day on which it happened. Raises BadParameter for one to come."""
    day = day_of(said, session.today) if said else session.today
    if day > session.today:
        raise typer.BadParameter(f"{day} is still to come; log what has happened")
    return day


def told(session: Session, text: str, form: object, as_json: bool) -> None:
    """Say what was done where nothing was written that has an id; to programs, as *form* says."""
    session.say(printing.safe(text))
    if as_json:
        printing.document(form)


def tell(session: Session, entry: Entry, as_json: bool) -> None:
    """Say what was written, and its id: to people on stderr, to programs on stdout."""
    session.say(f"{printing.safe(entry.text)}.")
    if as_json:
        printing.document({"id": entry.id})
    elif entry.id:
        printing.line(str(entry.id))
    for sentence in entry.beside:
        session.say(printing.safe(sentence))
