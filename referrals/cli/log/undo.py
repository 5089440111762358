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


class NotTheLast(ReferralsError):
    """Something else was written since what is to be taken back."""


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
    if listed:
        with session.book() as book:
            _list(book.changes.all(), as_json, plain)
        return
    sentence = take_back(session, past_restore)
    session.say(printing.safe(f"Undone: {sentence}." if sentence else "There is nothing to undo."))
    if as_json:
        printing.document({"undone": sentence})


def take_back(session: Session, past_restore: bool = False, only: str | None = None) -> str | None:
    """Take back what was done last, and say which command that was; None when there is nothing.
    *only*: what was written at that moment and nothing else. Raises BeforeRestore, NotTheLast,
    ChangedSince."""
    from referrals.usecases.safekeeping.backups import restored_since

    with session.book() as book:
        newest = next(iter(book.changes.all()), None)
        restored = restored_since(book, newest[0] if newest else None)
        if restored and not past_restore:
            raise BeforeRestore(_what_it_cannot(restored, newest))
        if only and (newest is None or newest[0] != only):
            raise NotTheLast(_what_came_after(only, book.changes.all()))
        return book.changes.undo(session.now.isoformat())


def _what_came_after(moment: str, done: list[tuple[str, str]]) -> str:
    words = next((said for at, said in done if at == moment), None)
    if words is None:
        return "Nothing is undone: it was taken back before"
    return (
        f"Nothing is undone: after '{words}' came '{done[0][1]}', which has to be undone first; "
        "`referrals undo --list` shows what was done"
    )


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
