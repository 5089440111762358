"""`referrals backup`, `restore` and `recover`: so that nothing is lost with one file."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("backup", "backup book.db"))(backup)
    app.command(epilog=examples("restore book.db"))(restore)
    app.command(epilog=examples("recover"))(recover)


def backup(
    ctx: typer.Context,
    file: Annotated[
        str | None, typer.Argument(metavar="[FILE|-]", help="Where to; - for the standard output.")
    ] = None,
    as_json: JSON = False,
) -> None:
    """Copy the book, checked, into one file; without FILE into backups/ beside the book.

    There the three newest are kept, and the first of each of the last seven days. The first scan of
    a day makes one; so do imports, forgetting, and an upgrade of the book.
    """
    session: Session = ctx.obj
    if file == "-" and as_json:
        raise typer.BadParameter("the standard output takes the book or a document, not both")
    if file == "-":
        _to_output(session)
        return
    from referrals.usecases.safekeeping import backups
    from referrals.usecases.safekeeping.exports import note_export

    target = Path(file).absolute() if file else None
    made = backups.backup(session.config, session.moment, target)
    if target:
        note_export(session.config, made, session.today)
    printing.result({"file": str(made)}, as_json)


def _to_output(session: Session) -> None:
    from referrals.usecases.safekeeping import backups

    if sys.stdout.isatty():
        raise typer.BadParameter("a book is no text for a terminal: send it into a file or a pipe")
    with tempfile.TemporaryDirectory(prefix="referrals-") as folder:
        made = backups.backup(session.config, session.moment, Path(folder) / "book.db")
        with made.open("rb") as book:
            shutil.copyfileobj(book, sys.stdout.buffer)
        sys.stdout.buffer.flush()


def restore(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup of the book.")],
    as_json: JSON = False,
) -> None:
    """Put a backup in the book's place, if it is whole. The present book is kept beside it."""
    session: Session = ctx.obj
    from referrals.usecases.safekeeping import backups

    kept = backups.restore(session.config, file, session.now)
    session.say(printing.safe(f"The book is as it was in {file}."))
    if kept:
        session.say(printing.safe(f"The book that was there is kept: {kept}"))
    if as_json:
        printing.document({"file": str(file), "kept": str(kept) if kept else None})


def recover(ctx: typer.Context, as_json: JSON = False) -> None:
    """Save what can be read of a damaged book into a new one, and say what was lost."""
    session: Session = ctx.obj
    from referrals.usecases.safekeeping.recover import recover as save

    sentences = save(session.config, session.now)
    if as_json:
        printing.document({"told": sentences})
        return
    for sentence in sentences:
        printing.line(sentence)
