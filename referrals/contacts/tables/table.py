"""A table of people: which of its lines is the head, and whom each row names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, islice
from typing import IO

from referrals.contacts.entry import PROFILE, Entry, contact_of
from referrals.contacts.exported import MOST_ENTRIES, OWN, Export, NotAnExport, check_size
from referrals.contacts.left_over import LeftOver, faults_of
from referrals.contacts.own_sources import as_stated
from referrals.contacts.person_names import plain
from referrals.contacts.tables.cells import LONGEST_ROW, Row, raw_lines, rows, separator
from referrals.contacts.tables.columns import Column, Columns
from referrals.contacts.tables.job_dates import says_nothing
from referrals.contacts.tables.layouts import LAYOUTS, LINKEDIN_NOW, any_table
from referrals.contacts.tables.listing import Listing
from referrals.contacts.text.encodings import Encoding, by_name, encoding_of
from referrals.contacts.text.written_dates import day_first
from referrals.model.people import Contact
from referrals.model.wording import counted

LARGEST = 64 << 20
"""Bytes: 300,000 people."""
ROWS_TRIED = 20
DATES = ("connected", "last_contact", "from", "to")
HEAD_WITHIN = 60
"""Lines: LinkedIn writes notes above the head."""
DEFAULTS = frozenset({"normal", "false", "unspecified", "0/0/00", "0"})
"""What Outlook writes of everybody: priority, sensitivity, gender."""
LABEL = re.compile(r"(.+ [-–—:] ?)(?:label|type)", re.IGNORECASE)
Records = Iterator[Mapping[str, str]]
"""Rows as head, in small letters, → text."""
SEVERAL = " ::: "
"""Between the values of one cell in Google's files."""


@dataclass(frozen=True, slots=True)
class Text:
    """The lines of a table of people."""

    lines: Sequence[str]
    encoding: Encoding


def text_of(file: IO[bytes], size: int, encoding: str = "") -> Text:
    """The lines of a table of people, in the *encoding* that the user names or that makes sense.
    Raises NotAnExport when it is too large for a table of people."""
    if size > LARGEST:
        raise NotAnExport(f"larger than {LARGEST >> 20} MB: it is no address book")
    raw = list(raw_lines(file))
    encoding_read = by_name(encoding) if encoding else encoding_of(raw)
    return Text([encoding_read.decode(line) for line in raw], encoding_read)


@dataclass(frozen=True, slots=True)
class Head:
    """The line that names the columns, counted from 0."""

    at: int
    program: str
    columns: Columns


def titles_of(line: str) -> list[str]:
    """The names of the columns, if *line* names any."""
    return [plain(cell) for cell in next(rows([line], separator(line))).cells or ()]


def heads_of(line: str) -> list[str]:
    """The names of the columns in small letters, to be compared."""
    return [title.lower() for title in titles_of(line)]


def head_of(text: Sequence[str]) -> Head | None:
    """The head of a table that some program we know wrote."""
    for at, line in enumerate(text[:HEAD_WITHIN]):
        heads = heads_of(line)
        for program, columns_of in LAYOUTS:
            if columns := columns_of(heads):
                return Head(at, program, columns)
    return _by_position(text) or _by_words(text)


def _by_words(text: Sequence[str]) -> Head | None:
    """The head of any table whose columns bear plain words."""
    for at, line in enumerate(text[:HEAD_WITHIN]):
        if columns := any_table(heads_of(line)):
            return Head(at, "CSV", columns)
    return None


def _by_position(text: Sequence[str]) -> Head | None:
    """The head, in whatever language, of a list with profiles where LinkedIn writes them today: in
    one of the first rows, since those of closed accounts have none."""
    for at, line in enumerate(text[:HEAD_WITHIN]):
        if len(heads_of(line)) != len(LINKEDIN_NOW) or PROFILE.search(line):
            continue
        below = (dict(enumerate(titles_of(row))) for row in text[at + 1 : at + 1 + ROWS_TRIED])
        if any(PROFILE.search(row.get(2, "")) for row in below):
            columns = [Column(place, field) for place, field in enumerate(LINKEDIN_NOW)]
            return Head(at, "LinkedIn connections", columns)
    return None


def people(text: Text, head: Head, today: date) -> Export:
    """Everyone below the head, each once."""
    table = rows(text.lines[head.at :], separator(text.lines[head.at]))
    named = next(table)
    told = (row for row in table if row.cells is None or any(map(str.strip, row.cells)))
    filled = list(islice(told, MOST_ENTRIES + 1))
    check_size(len(filled))
    entries = [entry(row.cells or [], head.columns) for row in filled]
    european = day_first(day for entry in entries for day in entry.all(*DATES))
    listing, left = Listing(), LeftOver()
    for row, said in zip(filled, entries, strict=True):
        contact = contact_of(said, european, today)
        contact = as_stated(contact, said) if head.program == OWN else contact
        why = _fault(row, len(named.cells or ()), said, contact)
        listing.add(head.at + row.line, contact, why, faults_of(said))
        if not why:
            left.note(said, contact)
    return replace(
        listing.export(head.program),
        left_over=left.sentences(),
        encoding=text.encoding.shown if text.encoding.guessed else "",
        unread=tuple(_unread(named.cells or [], filled, head.columns)),
    )


def _unread(heads: Sequence[str], filled: Iterable[Row], columns: Columns) -> Iterator[str]:
    """The heads of columns that say something of somebody, and that are not read."""
    read = {column.at for column in columns} | {column.kind_at for column in columns}
    used = {at for row in filled for at, cell in enumerate(row.cells or ()) if _says(cell)}
    told = {at for at in used - read if at < len(heads) and plain(heads[at])}
    for at in sorted(told):
        # What kind of address or phone it is, where there is none, says nothing.
        label = LABEL.fullmatch(plain(heads[at]))
        if not label or any(plain(heads[o]).startswith(label[1]) for o in told - {at}):
            yield plain(heads[at])


def _says(cell: str) -> bool:
    """Whether a cell holds more than what programs put into everybody's."""
    return not says_nothing(cell) and cell.strip().casefold() not in DEFAULTS


def entry(cells: Sequence[str], columns: Iterable[Column]) -> Entry:
    """What the row says in each field; a row may end early."""
    entry = Entry()
    for column in columns:
        if column.at < len(cells):
            kind = column.kind if column.kind_at is None else cells[column.kind_at]
            for text in cells[column.at].split(SEVERAL):
                entry.say(column.field, text, kind)
    return entry


def _fault(row: Row, width: int, said: Entry, contact: Contact) -> str:
    """Why a row is left out; empty when it names somebody."""
    if row.cells is None:
        return "its quotation marks do not pair"
    if any(map(str.strip, row.cells[width:])):
        fields = f"{counted(len(row.cells), 'field')} under {counted(width, 'header')}"
        return f"{fields}: a comma without quotation marks?"
    if not contact.name and said.fields() <= {"connected"}:
        return "nothing but a date: the account was closed"
    return nobody(said, contact)


def nobody(said: Entry, contact: Contact) -> str:
    """Why an entry names no person; empty when it does. An address alone may be a person's; with
    a company and without a name it is the company's."""
    unnamed = not contact.name or (said["employer"] and contact.name in contact.emails)
    return "it has no name" if unnamed else ""


def records(text: Iterator[str], heads: frozenset[str], longest: int = LONGEST_ROW) -> Records:
    """The rows below the line that has all *heads*, as head → text; broken rows are left out.

    Reads as it goes: a table may be longer than the memory. Yields nothing without such a head.
    """
    top = list(islice(text, HEAD_WITHIN))
    at = next((at for at, line in enumerate(top) if heads <= set(heads_of(line))), None)
    if at is None:
        return
    names = heads_of(top[at])
    for row in rows(chain(top[at + 1 :], text), separator(top[at]), longest):
        if row.cells:
            yield defaultdict(str, zip(names, row.cells, strict=False))
