"""`referrals applied`: an application made without a referral; it changes the advice."""

from __future__ import annotations

from typing import Annotated

import typer

from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import Entry, day_said, tell
from referrals.cli.terminal.lookup import posting_named
from referrals.cli.terminal.options import JSON, ON, POSTING
from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command(epilog=examples('applied "data engineer" --on yesterday'))(applied)


def applied(
    ctx: typer.Context,
    posting: Annotated[str, typer.Argument(help=POSTING)],
    on: ON = None,
    as_json: JSON = False,
) -> None:
    """Log an application made without a referral."""
    session: Session = ctx.obj
    tell(session, log(session, posting, on), as_json)


def log(session: Session, posting: str, on: str | None = None) -> Entry:
    """Log an application made without a referral. Raises BadParameter."""
    day = day_said(session, on)
    with session.book() as book:
        meant = posting_named(session, book, posting)
        book.postings.applied(meant.id, day)
    return Entry(meant.id, f"Logged: applied for {meant.title} at {meant.company} on {day}")
