"""`referrals export`: a calendar, a feed, and everything in the book for other programs."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.model.advice import Report
    from referrals.store.everything import Sheets


OUTPUT = Path("-")


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("export all.json", "export --calendar owed.ics", "export -"))(
        export
    )


def export(
    ctx: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE|-]",
            dir_okay=False,
            help="Everything in the book, as one document; - for the standard output.",
        ),
    ] = None,
    calendar: Annotated[
        Path | None,
        typer.Option(dir_okay=False, help="Follow-ups, thanks, ends of lookouts, as .ics."),
    ] = None,
    feed: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Open opportunities as an Atom feed.")
    ] = None,
    as_json: Annotated[
        Path | None,
        typer.Option("--json", dir_okay=False, help="Everything in the book, as one document."),
    ] = None,
    as_csv: Annotated[
        Path | None,
        typer.Option("--csv", file_okay=False, help="Everything in the book, a file a table."),
    ] = None,
    with_ledger: Annotated[
        bool, typer.Option("--with-ledger", help="Also favours and thanks, which are private.")
    ] = False,
    notes: Annotated[
        bool, typer.Option("--notes", help="Also your notes and what people look for.")
    ] = False,
) -> None:
    """Take your data elsewhere. The files are readable by you alone; keep them so.

    In place of a file, - is the standard output: of one of them at a time, and not of --csv.
    """
    session: Session = ctx.obj
    if file and as_json:
        raise typer.BadParameter("say FILE, or --json with a file")
    as_json = as_json or file
    if not (calendar or feed or as_json or as_csv):
        raise typer.BadParameter("say what: --calendar, --feed, --json or --csv, each with a place")
    if as_csv == OUTPUT:
        raise typer.BadParameter("--csv writes many tables: name a folder")
    if [calendar, feed, as_json].count(OUTPUT) > 1:
        raise typer.BadParameter("the standard output takes one of them")
    if calendar or feed:
        _publish(_report(session), calendar, feed, session)
    if as_json:
        write_everything(session, as_json, with_ledger=with_ledger, notes=notes)
    if as_csv:
        with session.book() as book:
            sheets = book.everything(with_ledger, notes)
        _tables(sheets, as_csv, session)
        session.say(printing.safe(f"Wrote {counted(len(sheets), 'table')} into {as_csv}"))


def write_everything(session: Session, file: Path, *, with_ledger: bool, notes: bool) -> None:
    """The whole book as one document."""
    with session.book() as book:
        sheets = book.everything(with_ledger, notes)
    _write(_document(sheets, session.today), file, session)


def _report(session: Session) -> Report:
    from referrals.usecases.briefing import brief
    from referrals.usecases.companies.boards import boards_of

    with session.book() as book:
        return brief(book, session.config, boards_of(session.config), session.today)


def _publish(report: Report, calendar: Path | None, feed: Path | None, session: Session) -> None:
    from reports.feeds.atom import feed as feed_of
    from reports.feeds.calendar import calendar as calendar_of

    if calendar:
        _write(calendar_of(report), calendar, session)
    if feed:
        _write(feed_of(report), feed, session)


def _document(sheets: Sheets, today: date) -> bytes:
    tables = {
        name: [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]
        for name, sheet in sheets.items()
    }
    document = {"exported_on": today, **tables}
    text = json.dumps(document, ensure_ascii=False, indent=2, default=date.isoformat)
    return f"{text}\n".encode()


def _tables(sheets: Sheets, folder: Path, session: Session) -> None:
    from referrals.export.table import csv_of_rows
    from referrals.usecases.safekeeping.exports import note_export
    from reports.mail.message import write_file

    for name, sheet in sheets.items():
        # Excel takes a table for Windows' western encoding unless it begins with this mark.
        text = csv_of_rows(sheet.columns, sheet.rows).encode("utf-8-sig")
        file = write_file(text, folder / f"{name}.csv")
        note_export(session.config, file, session.today)


def _write(data: bytes, file: Path, session: Session) -> None:
    if file == OUTPUT:
        sys.stdout.buffer.write(data)
        return
    from referrals.usecases.safekeeping.exports import note_export
    from reports.mail.message import write_file

    write_file(data, file)
    note_export(session.config, file, session.today)
    session.say(printing.safe(f"Wrote {file}"))
