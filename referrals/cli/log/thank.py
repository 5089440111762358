"""`referrals thank` and `met`: gratitude shown, and any other contact that was made."""

from __future__ import annotations

from typing import Annotated

import typer

from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import Entry, day_said, tell
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.options import JSON, NOTE, ON, WHO
from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("thank cy --how card"))(thank)
    app.command(epilog=examples('met ana --how call --note "asked how the new team is"'))(met)


def thank(
    ctx: typer.Context,
    contact: WHO,
    how: Annotated[str | None, typer.Option(help="card, gift, call, note …")] = None,
    on: ON = None,
    as_json: JSON = False,
) -> None:
    """Log that you thanked somebody, and told how it ended."""
    session: Session = ctx.obj
    tell(session, log_thanks(session, contact, how, on), as_json)


def log_thanks(
    session: Session, contact: str, how: str | None = None, on: str | None = None
) -> Entry:
    """Log thanks. Raises BadParameter."""
    from referrals.usecases import openings

    day = day_said(session, on)
    with session.book() as book:
        person = contact_named(session, book, contact)
        key = openings.thank(book, person.id, day, how)
    return Entry(key, f"Logged: thanked {person.name} on {day}")


def met(
    ctx: typer.Context,
    contact: WHO,
    how: Annotated[str | None, typer.Option(help="call, coffee, mail …")] = None,
    on: ON = None,
    note: NOTE = None,
    as_json: JSON = False,
) -> None:
    """Log any contact that was made: it keeps a tie alive."""
    session: Session = ctx.obj
    tell(session, log_meeting(session, contact, how=how, on=on, note=note), as_json)


def log_meeting(
    session: Session,
    contact: str,
    *,
    how: str | None = None,
    on: str | None = None,
    note: str | None = None,
) -> Entry:
    """Log that the two were in touch. Raises BadParameter."""
    day = day_said(session, on)
    with session.book() as book:
        person = contact_named(session, book, contact)
        key = book.people.met(person.id, day, how, note)
    return Entry(key, f"Logged: in touch with {person.name} on {day}")
