"""An export taken into the address book: who is new, who changed, who moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from referrals.domain.address_book import AddressBook
from referrals.domain.employer_names import spelled
from referrals.domain.model import Contact
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
    same: tuple[tuple[int, int], ...] = ()
    """Ids (kept, gone) of people in the book whom the export shows to be one: the address of the
    one and the address of the other stand together, under their one name."""


def take_in(known: Sequence[Contact], seen: Iterable[Contact], today: date) -> Intake:
    """Read everyone *seen* in an export into the people *known*; repeating it changes nothing."""
    book, rows = AddressBook(known), list(seen)
    met = book.meet_all(rows, today)
    changed = [at for at in met if at >= len(known) or book.people[at] != known[at]]
    news = {
        place: "; ".join(moves(known[at], book.people[at]))
        for place, at in enumerate(changed)
        if at < len(known) and moves(known[at], book.people[at])
    }
    return Intake(
        changed=tuple(book.people[at] for at in changed),
        news=news,
        new=len(book.people) - len(known),
        unchanged=len(met) - len(changed),
        same=tuple(sorted({pair for row in rows for pair in _same(book, row)})),
    )


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
