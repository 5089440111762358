"""An export taken into the address book: who is new, who changed, who moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from referrals.domain.address_book import AddressBook
from referrals.domain.employer_names import spelled
from referrals.domain.model import Contact, Source
from referrals.domain.people import moves


@dataclass(frozen=True)
class Intake:
    """What an import changes; nothing of it is kept before the book saves *changed*."""

    changed: tuple[Contact, ...]
    """People that the book knows (with their id), then new ones (id 0)."""
    news: Mapping[int, str]
    """By position in *changed*: "Ana Silva moved from Globex to GitLab"."""
    new: int
    unchanged: int
    joined: tuple[str, ...] = ()
    """The new employer of each who moved."""
    same: tuple[tuple[int, int], ...] = ()
    """Ids (kept, gone) of people in the book whom the export shows to be one: the address of the
    one and the address of the other stand together, under their one name."""


def take_in(
    known: Sequence[Contact],
    seen: Iterable[Contact],
    today: date,
    source: Source | None = None,
    parts: Iterable[tuple[int, Contact]] = (),
) -> Intake:
    """Read everyone *seen* in an export into the people *known*; repeating it changes nothing.

    *source* says who states where they work. *parts* are the contacts, as each was written, of
    whom one stands for several: by its id.
    """
    book, rows = AddressBook(known, parts), [_stated_by(source, row) for row in seen]
    met = book.meet_all(rows, today)
    changed = [at for at in met if at >= len(known) or book.people[at] != known[at]]
    moved = {
        place: found
        for place, at in enumerate(changed)
        if at < len(known) and (found := moves(known[at], book.people[at]))
    }
    return Intake(
        changed=tuple(book.people[at] for at in changed),
        news={place: "; ".join(text for text, _ in found) for place, found in moved.items()},
        new=len(book.people) - len(known),
        unchanged=len(met) - len(changed),
        joined=tuple(found[0][1] for found in moved.values()),
        same=tuple(sorted({pair for row in rows for pair in _same(book, row)})),
    )


def _stated_by(source: Source | None, row: Contact) -> Contact:
    jobs = tuple(replace(job, source=job.source or source) for job in row.employments)
    return replace(row, employments=jobs)


def _same(book: AddressBook, row: Contact) -> Iterator[tuple[int, int]]:
    """The pairs of known people of one name who have each an address that *row* has."""
    found = {who.id: who for who in map(book.find, _by_each_address(row)) if who and who.id}
    for gone in sorted(found)[1:]:
        one, other = found[min(found)], found[gone]
        if spelled(one.name) == spelled(other.name) and not (one.url and other.url):
            yield one.id, other.id


def _by_each_address(row: Contact) -> Iterator[Contact]:
    if row.url:
        yield Contact("", url=row.url)
    for mail in row.emails:
        yield Contact("", emails=(mail,))
    if row.phone:
        yield Contact(row.name, phone=row.phone)
