"""`referrals outcome`: what became of an ask, and the correction of what was logged wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, get_args

import typer

from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.logged import day_said, tell
from referrals.cli.terminal.lookup import CODE, contact_named, printed
from referrals.cli.terminal.options import JSON, NOTE, ON, one_of
from referrals.cli.terminal.session import Session
from referrals.model.log import AskStatus

if TYPE_CHECKING:
    from referrals.model.log import Ask
    from referrals.store.book import Book

STATUSES = get_args(AskStatus)


def register(app: typer.Typer) -> None:
    app.command()(outcome)


def outcome(
    ctx: typer.Context,
    ask: Annotated[
        str,
        typer.Argument(
            metavar="ASK", help="Its id, its code, or whom you asked.", autocompletion=contacts
        ),
    ],
    status: Annotated[
        AskStatus,
        typer.Argument(
            parser=one_of(STATUSES),
            metavar="STATUS",
            autocompletion=lambda: STATUSES,
            help=f"What became of it: {', '.join(STATUSES)}. Sent again is the one reminder.",
        ),
    ],
    on: ON = None,
    note: NOTE = None,
    correct: Annotated[
        bool, typer.Option("--correct", help="Instead of what was logged last; that is kept.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Log what became of an ask."""
    session: Session = ctx.obj
    day = day_said(session, on)
    with session.book() as book:
        meant = _ask_named(session, book, ask)
        if correct:
            later = book.log.correct(meant, status, day, note, session.today)
        else:
            later = book.log.advance(meant, status, day, note)
        text = _in_words(book, later)
    tell(session, later.id, f"{'Corrected' if correct else 'Logged'}: {text} since {day}", as_json)


def _ask_named(session: Session, book: Book, said: str) -> int:
    """An ask by its own id, by its code, or the last one that the person meant has a part in."""
    asks = book.log.asks()
    if said.isdigit():
        meant = [ask.id for ask in asks if ask.id == int(said)]
    elif CODE.fullmatch(said) and (key := printed(session, book, said).get("ask")):
        meant = [key]
    else:
        person = contact_named(session, book, said)
        meant = [ask.id for ask in asks if person.id in (ask.contact, ask.via)]
    if not meant:
        raise typer.BadParameter(f"no ask '{said}'; `referrals ask` logs one and prints its id")
    return int(meant[-1])


def _in_words(book: Book, ask: Ask) -> str:
    from referrals.domain.asks.asks import put_to, what_about
    from referrals.domain.asks.statuses import declined_by

    names = {contact.id: contact.name for contact in book.people.all()}
    text = f"the ask to {names[put_to(ask)]} about {what_about(ask)} is {ask.status}"
    refused = declined_by(ask)
    return f"{text} by {names[refused]}" if refused else text
