"""What goes with a person who is forgotten, by name: requests, lookouts, acquaintances, favours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from referrals.domain.asks.asks import what_about
from referrals.model.log import Ask
from referrals.model.people import Contact
from referrals.store.book import Book


@dataclass(frozen=True)
class TakenWith:
    """Each in a few words."""

    asks: tuple[str, ...]
    lookouts: tuple[str, ...]
    acquaintances: tuple[str, ...]
    favours: tuple[str, ...]

    def sentences(self) -> Iterator[str]:
        """ "asks: introduction to Hal Moss at Northwind, 2026-03-02; …"."""
        for name, texts in vars(self).items():
            if texts:
                yield f"{name}: {'; '.join(texts)}"


def taken_with(person: Contact, book: Book) -> TakenWith:
    """*person* is still in the book."""
    who = person.id
    names = {contact.id: contact.name for contact in book.people.all()}
    pairs = ((link.a, link.b) for link in book.people.links())
    acquaintances = sorted({b if a == who else a for a, b in pairs if who in (a, b)})
    return TakenWith(
        asks=tuple(_ask(ask, who, names) for ask in book.log.asks() if goes_with(ask, who)),
        lookouts=tuple(each.what for each in book.log.lookouts() if each.contact == who),
        acquaintances=tuple(f"with {names[other]}" for other in acquaintances if other in names),
        favours=tuple(f"{f.what} ({f.direction})" for f in book.log.favours() if f.contact == who),
    )


def goes_with(ask: Ask, who: int) -> bool:
    """Whether it was put to them; one to whom they introduced the user stays without them."""
    return ask.contact == who or (ask.via == who and ask.kind == "introduction")


def _ask(ask: Ask, who: int, names: Mapping[int, str]) -> str:
    where = f" at {ask.company}" if ask.company else ""
    with_whom = ""
    if ask.kind == "introduction" and ask.via:
        to_them = ask.contact == who
        with_whom = f" by {names.get(ask.via)}" if to_them else f" to {names.get(ask.contact)}"
    about = ask.kind if ask.company else what_about(ask)
    return f"{about}{with_whom}{where}, {ask.sent_on}"
