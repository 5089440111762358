"""`referrals undo`: take back what the last command wrote, then what the one before it did."""

from __future__ import annotations

from typing import Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command()(undo)


def undo(
    ctx: typer.Context,
    listed: Annotated[
        bool, typer.Option("--list", help="Show what can be undone, the last first.")
    ] = False,
) -> None:
    """Take back what the last command wrote to the book or to config.toml."""
    session: Session = ctx.obj
    with session.book() as book:
        if listed:
            rows = ((at[:16].replace("T", " "), said) for at, said in book.changes.all())
            printing.table(("When", "What"), rows)
            return
        said = book.changes.undo(session.now.isoformat())
    session.say(printing.safe(f"Undone: {said}." if said else "There is nothing to undo."))
