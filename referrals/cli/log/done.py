"""`referrals done` and `referrals snooze`: answer to what a code of the report stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal.completion import codes as printed_codes
from referrals.cli.terminal.dates import day_to_come
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import Entry, day_said, tell, told
from referrals.cli.terminal.lookup import printed
from referrals.cli.terminal.options import JSON, ON
from referrals.cli.terminal.session import Session
from referrals.model.letters import LETTER

if TYPE_CHECKING:
    from datetime import date

    from referrals.usecases.not_now import Hidden

WHICH = Annotated[
    str,
    typer.Argument(
        metavar="CODE",
        help="As the report prints it: A1, F2 …; or: letter.",
        autocompletion=printed_codes,
    ),
]


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("done A1", "done F1 --on yesterday", "done letter"))(done)
    app.command(epilog=examples("snooze A1 1w", "snooze F1 friday", "snooze H1 --never"))(snooze)


def done(ctx: typer.Context, code: WHICH, on: ON = None, as_json: JSON = False) -> None:
    """Log what a code stands for as done: asked, reminded, thanked, helped, in touch."""
    session: Session = ctx.obj
    tell(session, log(session, code, on), as_json)


def log(session: Session, code: str, on: str | None = None) -> Entry:
    """Log as done what a code stands for. Raises NotDone, BadParameter, OutOfOrder."""
    from referrals.usecases import log_by_code

    day = day_said(session, on)
    if code.casefold() == LETTER:
        return _written(session, day)
    with session.book() as book:
        printed(session, book, code)
        logged = log_by_code.done(book, session.today, code, session.config.rules, day)
    return Entry(logged.id, f"Logged: {logged.text}")


def _written(session: Session, day: date) -> Entry:
    """The letter of the quarter has no entry of its own, and so no id."""
    with session.book() as book:
        book.log.write_letter(day)
    return Entry(0, f"Logged: the letter of the quarter was written on {day}")


def snooze(
    ctx: typer.Context,
    code: WHICH,
    until: Annotated[
        str | None, typer.Argument(metavar="[WHEN]", help="1w, friday, 2026-12-24; 1w if left out.")
    ] = None,
    never: Annotated[
        bool, typer.Option("--never", help="Not this one: do not show it again.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Do not show what a code stands for before a day."""
    session: Session = ctx.obj
    hidden = hide(session, code, until, never)
    form = {"code": code if code.casefold() == LETTER else code.upper(), "until": hidden.until}
    told(session, f"{hidden.text}.", form, as_json)


def hide(session: Session, code: str, until: str | None = None, never: bool = False) -> Hidden:
    """Hide what a code stands for, and say so. Raises NotDone, BadParameter."""
    from referrals.usecases import not_now

    if never and until:
        raise typer.BadParameter("say until when, or --never")
    day: date | None = None if never else day_to_come(until or "1w", session.today)
    with session.book() as book:
        if code.casefold() == LETTER:
            return not_now.snooze_letter(book, session.today, day)
        printed(session, book, code)
        return not_now.snooze(book, session.today, code, day, session.config.rules)
