"""`referrals undo`: take back what the last command wrote, then what the one before it did."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.model.errors import ReferralsError

if TYPE_CHECKING:
    from referrals.usecases.safekeeping.backups import Restored


class BeforeRestore(ReferralsError):
    """What was done last was a restore, which is not in the restored book."""


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("undo --list", "undo"))(undo)


def undo(
    ctx: typer.Context,
    listed: Annotated[
        bool, typer.Option("--list", help="Show what can be undone, the last first.")
    ] = False,
    past_restore: Annotated[
        bool,
        typer.Option("--past-restore", help="Also what was done before the book was restored."),
    ] = False,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """Take back what the last command wrote to the book or to config.toml."""
    session: Session = ctx.obj
    from referrals.usecases.safekeeping.backups import restored_since

    with session.book() as book:
        if listed:
            _list(book.changes.all(), as_json, plain)
            return
        newest = next(iter(book.changes.all()), None)
        restored = restored_since(book, newest[0] if newest else None)
        if restored and not past_restore:
            raise BeforeRestore(_what_it_cannot(restored, newest))
        said = book.changes.undo(session.now.isoformat())
    session.say(printing.safe(f"Undone: {said}." if said else "There is nothing to undo."))
    if as_json:
        printing.document({"undone": said})


def _list(done: list[tuple[str, str]], as_json: bool, plain: bool) -> None:
    if as_json:
        printing.document([{"at": at, "command": said} for at, said in done])
        return
    rows = ((at[:16].replace("T", " "), said) for at, said in done)
    printing.table(("When", "What"), rows, plain, lambda: "There is nothing to undo.")


def _what_it_cannot(restored: Restored, newest: tuple[str, str] | None) -> str:
    back = (
        f"; `referrals restore {shlex.quote(restored['kept'])}` brings that back"
        if restored["kept"]
        else ""
    )
    older = (
        f"`referrals undo --past-restore` takes back what is known from before: {newest[1]}"
        if newest
        else "The backup knows nothing that can be undone"
    )
    return (
        f"Nothing is undone: the book was restored on {restored['at'][:10]} from "
        f"{restored['source']}. What was done between that backup and the restore is not in it, so "
        f"it cannot be undone{back}. {older}."
    )
