"""Help that passed between people: `gave` and `received`.

What is logged changes the balance, and with it the next advice.
"""

from __future__ import annotations

from typing import Annotated

import typer

from referrals.cli.log import JSON, ON, WHO, _day, _done
from referrals.cli.naming import contact_named
from referrals.cli.session import Session
from referrals.domain.model import Direction


def register(app: typer.Typer) -> None:
    app.command()(gave)
    app.command()(received)


def gave(
    ctx: typer.Context,
    contact: WHO,
    what: Annotated[str, typer.Argument(help="What you did for them.")],
    on: ON = None,
    as_json: JSON = False,
) -> None:
    """Log help that you gave."""
    _favour(ctx.obj, contact, "given", what, on, as_json)


def received(
    ctx: typer.Context,
    contact: WHO,
    what: Annotated[str, typer.Argument(help="What they did for you.")],
    on: ON = None,
    as_json: JSON = False,
) -> None:
    """Log help that you received."""
    _favour(ctx.obj, contact, "received", what, on, as_json)


def _favour(
    session: Session, contact: str, direction: Direction, what: str, on: str | None, as_json: bool
) -> None:
    day = _day(session, on)
    with session.book() as book:
        person = contact_named(session, book, contact)
        key = book.log.favour(person.id, direction, what, day)
    preposition = "to" if direction == "given" else "from"
    text = f"Logged: help {direction} {preposition} {person.name} on {day}: {what}"
    _done(session, key, text, as_json)
