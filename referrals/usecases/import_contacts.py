"""One file of contacts taken into the book: read, matched with the people known, kept."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from referrals.config.model import Config
from referrals.contacts.exported import Export, NotAnExport
from referrals.contacts.formats import read, read_mails
from referrals.contacts.intake import Intake, joined, take_in
from referrals.contacts.own_entries import without_user
from referrals.contacts.tables.again import as_before
from referrals.domain.people.people_questions import PeopleQuestion, pairs_of, people_questions
from referrals.domain.people.proposals import proposals
from referrals.model.people import Contact
from referrals.store.book import Book

Columns = Mapping[str, str]
"""What the columns of a table mean: head → field."""
COLUMNS = "columns"
"""The fact that keeps what columns mean, by the user's word."""
IMPORTED = "imported"
"""The fact that keeps the day of the last import."""
WRITTEN = "linkedin written"
"""The fact that keeps when the newest file of LinkedIn's was written."""
AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class Imported:
    """What the import of one file did."""

    export: Export
    intake: Intake
    same: tuple[tuple[int, int], ...]
    """Ids (kept, gone) of people in the book whom the file shows to be one."""
    alike: int
    """How many questions there are about who may be one person."""
    last_import: date | None
    """The day of the import before."""
    before: Mapping[int, Contact]
    """Those who change, by id, as they were."""
    questions: tuple[PeopleQuestion, ...]
    """Who of the file looks like somebody else; told of a dry run."""


def import_file(
    book: Book,
    config: Config,
    file: Path,
    columns: Columns | None,
    *,
    today: date,
    dry_run: bool,
    encoding: str = "",
    beside: Sequence[Path] = (),
) -> Imported:
    """Take in everyone in *file*, with the files of mails *beside* it; nothing is kept of a dry
    run. Raises NotAnExport, OSError."""
    me = frozenset(filter(None, (config.me.email, *config.me.emails)))
    if beside:
        whole = read_mails([file, *beside], me, today)
    else:
        whole = _read(book, file, columns, me, today, encoding)
    export = without_user(whole, config.me.name, me)
    known = book.people.all()
    intake = _taken_in(book, export, today)
    apart, before = book.people.apart(), book.fact(IMPORTED)
    same = tuple(pair for pair in intake.same if pair not in apart)
    if not dry_run:
        for kept, gone in joined(same):
            # One row of the file has the addresses of both.
            book.people.merge(kept, gone, today)
        if same:
            intake = _taken_in(book, export, today)
        _keep(book, export, intake, columns, today)
    changed = {contact.id for contact in intake.changed}
    return Imported(
        before={contact.id: contact for contact in known if contact.id in changed},
        questions=tuple(_questions(known, intake, apart)) if dry_run else (),
        export=export,
        intake=intake,
        same=same,
        alike=len(people_questions(proposals(book.people.all(), book.people.apart()))),
        last_import=date.fromisoformat(before) if before else None,
    )


def _questions(
    known: Sequence[Contact], intake: Intake, apart: Collection[tuple[int, int]]
) -> Iterator[PeopleQuestion]:
    """What the book would ask, and did not ask before."""
    changed = {contact.id: contact for contact in intake.changed if contact.id}
    # Whom the book does not know yet has no id: each gets one for the time of the question.
    new = [contact for contact in intake.changed if not contact.id]
    numbered = [replace(contact, id=-number) for number, contact in enumerate(new, start=1)]
    asked = {pair for q in people_questions(proposals(known, apart)) for pair in _pairs(q)}
    after = [changed.get(contact.id, contact) for contact in known]
    for question in people_questions(proposals([*after, *numbered], apart)):
        if not _pairs(question) <= asked:
            yield question


def _pairs(question: PeopleQuestion) -> set[frozenset[int]]:
    return set(map(frozenset, pairs_of(question.people)))


def _read(
    book: Book,
    file: Path,
    columns: Columns | None,
    me: frozenset[str],
    today: date,
    encoding: str,
) -> Export:
    """Read *file*; a table of no program we know by what the user said of its columns, now or at an
    earlier import."""
    readings = _by_earlier_words(book, file, me, today, encoding)
    if columns:
        export = read(file, columns, me, today=today, encoding=encoding)
        return as_before(export, readings, book.people.all(), book.people.parts())
    for export in readings:
        return export
    return read(file, None, me, today=today, encoding=encoding)


def _by_earlier_words(
    book: Book, file: Path, me: frozenset[str], today: date, encoding: str
) -> Iterator[Export]:
    """What *file* says by each earlier word of the user on its columns, the latest first."""
    for remembered in _remembered(book):
        with suppress(NotAnExport):
            yield read(file, remembered, me, today=today, encoding=encoding)


def _taken_in(book: Book, export: Export, today: date) -> Intake:
    known, parts = book.people.all(), book.people.parts()
    apart = book.people.apart()
    stale = _is_stale(book, export)
    return take_in(
        known, export.contacts, today, export.source, parts, apart, own=export.own, stale=stale
    )


def _is_stale(book: Book, export: Export) -> bool | None:
    """Whether a file of LinkedIn's was made before one that was read, or long after; None where its
    date does not tell: what was fetched within an hour, and what was copied, is of no day."""
    said = book.fact(WRITTEN)
    if export.source != "profile" or export.written is None or said is None:
        return None
    since = export.written - datetime.fromisoformat(said)
    return True if since <= -AN_HOUR else False if since >= A_DAY else None


def _keep(book: Book, export: Export, intake: Intake, columns: Columns | None, today: date) -> None:
    book.people.keep(intake.rows, intake.news, today)
    book.note(IMPORTED, today.isoformat())
    if export.source == "profile" and export.written:
        latest = max(export.written.isoformat(), book.fact(WRITTEN) or "")
        book.note(WRITTEN, latest)
    remembered = _remembered(book)
    if columns and columns not in remembered:
        book.note(COLUMNS, json.dumps([columns, *remembered]))
    if export.me:
        book.keep_own_jobs(export.me)


def _remembered(book: Book) -> list[Columns]:
    remembered: list[Columns] = json.loads(book.fact(COLUMNS) or "[]")
    return remembered
