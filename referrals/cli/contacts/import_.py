"""`referrals contacts import`: the people you know, from the files that other programs write."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from referrals.contacts.intake import Intake
    from referrals.contacts.reading import Reading
    from referrals.store.book import Book

COLUMNS = "columns"
"""The fact that keeps what columns mean, by the user's word."""
IMPORTED = "imported"
"""The fact that keeps the day of the last import."""
SKIPPED_SHOWN = 20


def register(app: typer.Typer) -> None:
    app.command("import")(import_)


def import_(
    ctx: typer.Context,
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            help="LinkedIn's Connections.csv or whole archive (ZIP or folder), CSV of Google, "
            "Outlook or Thunderbird, vCards, an mbox, a folder of .eml, or any CSV with --map.",
        ),
    ],
    columns: Annotated[
        str | None,
        typer.Option("--map", help='What columns mean: "Company=employer,Full Name=name".'),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would change, and change nothing.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Take in the people you know; safe to repeat, in any order.

    Of messages and mails only who, when and which direction is kept, never a word.
    """
    session: Session = ctx.obj
    total = dict.fromkeys(("new", "updated", "unchanged", "skipped"), 0)
    for file in files:
        for name, number in _one(session, file, columns, dry_run).items():
            total[name] += number
    if dry_run:
        session.say("A dry run: nothing was changed.")
    if as_json:
        printing.document(total)
    else:
        printing.line(", ".join(f"{number} {word}" for word, number in total.items()))


def _one(session: Session, file: Path, said: str | None, dry_run: bool) -> dict[str, int]:
    from referrals.domain.people.duplicates import proposals
    from referrals.domain.people.job_changes import job_changes_sentence
    from referrals.knowledge.employers.match import Employers

    with session.book() as book:
        reading = _read(session, book, file, said)
        intake = _taken_in(session, book, reading)
        same, before = intake.same, book.fact(IMPORTED)
        if not dry_run:
            for kept, gone in same:
                # One row of the file has the addresses of both.
                book.people.merge(kept, gone, session.today)
            if same:
                intake = _taken_in(session, book, reading)
            _keep(session, book, reading, intake, said)
        alike = len(proposals(book.people.all(), book.people.apart()))
    _tell(session, file, reading, intake, same)
    if intake.joined:
        since = date.fromisoformat(before) if before else None
        employers = Employers(session.config.watched)
        words = job_changes_sentence(intake.joined, employers, since, session.today)
        session.say(printing.safe(f"{words}."))
    if alike:
        pairs = "1 pair looks" if alike == 1 else f"{alike} pairs look"
        session.say(f"{pairs} like one person: referrals contacts review --people")
    return {
        "new": intake.new,
        "updated": len(intake.changed) - intake.new,
        "unchanged": intake.unchanged,
        "skipped": len(reading.skipped),
    }


def _taken_in(session: Session, book: Book, reading: Reading) -> Intake:
    from referrals.contacts.intake import take_in

    known, parts = book.people.all(), book.people.parts()
    return take_in(known, reading.contacts, session.today, reading.source, parts)


def _read(session: Session, book: Book, file: Path, said: str | None) -> Reading:
    """Read *file*; a table of no program we know by what the user said of its columns, now or at an
    earlier import."""
    from referrals.contacts.formats import read
    from referrals.contacts.mapping import columns_said
    from referrals.contacts.reading import NotAnExport

    me = frozenset(filter(None, (session.config.me.email, *session.config.me.emails)))
    if said:
        try:
            return read(file, columns_said(said), me, today=session.today)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from error
    try:
        return read(file, None, me, today=session.today)
    except NotAnExport:
        for known in _remembered(book):
            try:
                return read(file, known, me, today=session.today)
            except NotAnExport:
                continue
        raise


def _remembered(book: Book) -> list[Mapping[str, str]]:
    found: list[Mapping[str, str]] = json.loads(book.fact(COLUMNS) or "[]")
    return found


def _keep(session: Session, book: Book, reading: Reading, intake: Intake, said: str | None) -> None:
    from referrals.contacts.mapping import columns_said
    from referrals.usecases.me import keep_own_jobs

    book.people.save(intake.changed, intake.news, session.today)
    book.note(IMPORTED, session.today.isoformat())
    if said and columns_said(said) not in _remembered(book):
        book.note(COLUMNS, json.dumps([columns_said(said), *_remembered(book)]))
    if reading.me:
        keep_own_jobs(book, reading.me)


def _tell(
    session: Session,
    file: Path,
    reading: Reading,
    intake: Intake,
    same: Sequence[tuple[int, int]],
) -> None:
    for skipped in reading.skipped[:SKIPPED_SHOWN]:
        place = f"{file}/{skipped.file}" if skipped.file else str(file)
        line = f":{skipped.line}" if skipped.line else ""
        session.say(printing.safe(f"{place}{line}: skipped: {skipped.why}"))
    if (more := len(reading.skipped) - SKIPPED_SHOWN) > 0:
        session.say(f"{file}: {more} more were skipped")
    for text in intake.news.values():
        session.say(printing.safe(text))
    for kept, gone in same:
        session.say(f"Contacts {kept} and {gone} are one person, by their addresses.")
