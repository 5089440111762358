"""One file of contacts taken into the book: read, matched with the people known, kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from referrals.config.model import Config
from referrals.contacts.exported import Export, NotAnExport
from referrals.contacts.formats import read
from referrals.contacts.intake import Intake, take_in
from referrals.contacts.own_entries import without_user
from referrals.domain.people.proposals import proposals
from referrals.store.book import Book

Columns = Mapping[str, str]
"""What the columns of a table mean: head → field."""
COLUMNS = "columns"
"""The fact that keeps what columns mean, by the user's word."""
IMPORTED = "imported"
"""The fact that keeps the day of the last import."""


@dataclass(frozen=True)
class Imported:
    """What the import of one file did."""

    export: Export
    intake: Intake
    same: tuple[tuple[int, int], ...]
    """Ids (kept, gone) of people in the book whom the file shows to be one."""
    alike: int
    """Pairs of people who look like one person."""
    last_import: date | None
    """The day of the import before."""


def import_file(
    book: Book, config: Config, file: Path, columns: Columns | None, *, today: date, dry_run: bool
) -> Imported:
    """Take in everyone in *file*; nothing is kept of a dry run. Raises NotAnExport, OSError."""
    me = frozenset(filter(None, (config.me.email, *config.me.emails)))
    export = without_user(_read(book, file, columns, me, today), config.me.name, me)
    intake = _taken_in(book, export, today)
    apart, before = book.people.apart(), book.fact(IMPORTED)
    same = tuple(pair for pair in intake.same if pair not in apart)
    if not dry_run:
        for kept, gone in same:
            # One row of the file has the addresses of both.
            book.people.merge(kept, gone, today)
        if same:
            intake = _taken_in(book, export, today)
        _keep(book, export, intake, columns, today)
    return Imported(
        export=export,
        intake=intake,
        same=same,
        alike=len(proposals(book.people.all(), book.people.apart())),
        last_import=date.fromisoformat(before) if before else None,
    )


def _read(
    book: Book, file: Path, columns: Columns | None, me: frozenset[str], today: date
) -> Export:
    """Read *file*; a table of no program we know by what the user said of its columns, now or at an
    earlier import."""
    if columns:
        return read(file, columns, me, today=today)
    try:
        return read(file, None, me, today=today)
    except NotAnExport:
        for remembered in _remembered(book):
            try:
                return read(file, remembered, me, today=today)
            except NotAnExport:
                continue
        raise


def _taken_in(book: Book, export: Export, today: date) -> Intake:
    known, parts = book.people.all(), book.people.parts()
    return take_in(known, export.contacts, today, export.source, parts)


def _keep(book: Book, export: Export, intake: Intake, columns: Columns | None, today: date) -> None:
    book.people.save(intake.changed, intake.news, today)
    book.note(IMPORTED, today.isoformat())
    remembered = _remembered(book)
    if columns and columns not in remembered:
        book.note(COLUMNS, json.dumps([columns, *remembered]))
    if export.me:
        book.keep_own_jobs(export.me)


def _remembered(book: Book) -> list[Columns]:
    remembered: list[Columns] = json.loads(book.fact(COLUMNS) or "[]")
    return remembered
