"""What all commands share that log what happened: their options, the day, and what they say."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from referrals.cli import printing
from referrals.cli.dates import day_of
from referrals.cli.session import Session

ON = Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day; today if left out.")]
NOTE = Annotated[str | None, typer.Option(help="Private: it appears in no draft.")]
JSON = Annotated[bool, typer.Option("--json", help="One JSON document.")]
WHO = Annotated[str, typer.Argument(metavar="CONTACT", help="Id, code, or enough of the name.")]
POSTING = "Id, code, or words of company and title."


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
