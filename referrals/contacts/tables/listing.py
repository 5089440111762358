"""The people of one file, each once, and what was left out of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace

from referrals.contacts.exported import Export, Skipped, check_size
from referrals.domain.people.duplicates import united
from referrals.domain.people.who_is_who.directory import generations_differ
from referrals.knowledge.employers.names import spelled
from referrals.model.people import Contact

MOST_ADDRESSES = 20
"""E-mail addresses of one person that are kept."""


class Listing:
    """Entries of one name that share an address are one person; so is an entry told twice."""

    def __init__(self) -> None:
        self._people = dict[int, Contact]()
        """By the line where they begin."""
        self._lines = dict[Hashable, int]()
        self._stands = dict[int, int]()
        """The line of an entry → that of the one that it was united with."""
        self._skipped = list[Skipped]()
        self._faults = list[Skipped]()
        self._entries = 0

    def add(self, line: int, contact: Contact, why: str = "", faults: Iterable[str] = ()) -> None:
        """Take in one entry, unless *why* says what is wrong with it; *faults* are what it says
        beside and nobody can take in."""
        self._faults += [Skipped(line, fault) for fault in faults]
        self._entries += 1
        check_size(self._entries)
        if why:
            self._skipped.append(Skipped(line, why))
            return
        self._people[line] = contact
        for first in sorted({at for sign in _signs(contact) if (at := self._line_of(sign))}):
            line = self._unite(line, first)
        self._lines.update(dict.fromkeys(_signs(contact), line))

    def _line_of(self, sign: Hashable) -> int | None:
        at = self._lines.get(sign)
        while at is not None and at not in self._people:
            at = self._lines[sign] = self._stands[at]
        return at

    def _unite(self, line: int, other: int) -> int:
        """Let the entries of two lines be one, at the first of them; unless each has a profile, or
        they are father and son."""
        first, second = sorted((line, other))
        one, more = self._people[first], self._people[second]
        if (one.url and more.url and one.url != more.url) or generations_differ(one, more):
            return line
        whole = united(one, more)
        self._people[first] = replace(whole, emails=whole.emails[:MOST_ADDRESSES])
        del self._people[second]
        self._stands[second] = first
        self._skipped.append(Skipped(second, f"the same person as line {first}"))
        return first

    def export(self, what: str) -> Export:
        people, skipped = tuple(self._people.values()), tuple(self._skipped)
        lines = {contact: line for line, contact in self._people.items()}
        return Export(people, skipped, what=what, faults=tuple(self._faults), lines=lines)


def _signs(contact: Contact) -> Iterator[Hashable]:
    """What a person is known by in one file, and will be in the next."""
    name = spelled(contact.name)
    addresses = [contact.url, *contact.emails, contact.phone]
    if any(addresses):
        yield from ((name, address.casefold()) for address in addresses if address)
    else:
        yield name, contact.employments, contact.connected_on
