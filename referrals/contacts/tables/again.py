"""A table read again with a fuller word of what its columns mean: each row still is who it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from referrals.contacts.exported import Export
from referrals.domain.people.address_book import AddressBook
from referrals.model.people import Contact


def as_before(
    export: Export,
    earlier: Iterable[Export],
    known: Sequence[Contact],
    parts: Iterable[tuple[int, Contact]],
) -> Export:
    """*export* with the ids of those who were taken in of the same rows when less of them was read:
    by their names and employers alone they could not be found again.

    *earlier*: the same file, by each word that was given before.
    """
    book = AddressBook(known, parts)
    readings = [{line: row for row, line in reading.lines.items()} for reading in earlier]
    met = []
    for row in export.contacts:
        line = export.lines.get(row, 0)
        met.append(_met(row, (read[line] for read in readings if line in read), book))
    return replace(export, contacts=tuple(met))


def _met(row: Contact, readings: Iterator[Contact], book: AddressBook) -> Contact:
    if book.find(row):
        return row
    for reading in readings:
        known = book.written(reading)
        if known and not (known.url or known.emails or known.phone):
            return replace(row, id=known.id)
    return row
