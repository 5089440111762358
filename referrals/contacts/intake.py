"""An export taken into the address book: who is new, who changed, who moved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from referrals.domain.address_book import AddressBook
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


def take_in(known: Sequence[Contact], seen: Iterable[Contact], today: date) -> Intake:
    """Read everyone *seen* in an export into the people *known*; repeating it changes nothing."""
    book = AddressBook(known)
    met = book.meet_all(seen, today)
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
    )
