"""What all commands share that log what happened: the day, and what they say."""

from __future__ import annotations

from datetime import date

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.dates import day_of
from referrals.cli.terminal.session import Session


def day_said(session: Session, said: str | None) -> date:
    """The day on which it happened. Raises BadParameter for one to come."""
    day = day_of(said, session.today) if said else session.today
    if day > session.today:
        raise typer.BadParameter(f"{day} is still to come; log what has happened")
    return day


def tell(session: Session, key: int, text: str, as_json: bool) -> None:
    """Say what was written, and its id: to people on stderr, to programs on stdout."""
    session.say(f"{printing.safe(text)}.")
    if as_json:
        printing.document({"id": key})
    else:
        printing.line(str(key))
