"""Who is who in LinkedIn's archive, where some files tell a profile's address and some a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from referrals.contacts.person_names import whole_name
from referrals.domain.people.profiles import profile_address
from referrals.knowledge.employers.names import spelled
from referrals.model.people import Contact

Person = str
"""How one is known: by the profile's address, or else by the plain name."""


@lru_cache(maxsize=65536)  # a name stands in every message
def full_name(text: str) -> str:
    return whole_name(text).text


@lru_cache(maxsize=65536)
def plain_name(text: str) -> str:
    return spelled(full_name(text))


class Directory:
    """The connections, and everybody else that the archive names."""

    def __init__(self, connections: Iterable[Contact]) -> None:
        self.contacts = list[Contact]()
        self._addresses = defaultdict[str, set[Person]](set)
        self._by_address = dict[Person, int]()
        self._by_name = defaultdict[str, list[int]](list)
        self._names = dict[Person, str]()
        for contact in connections:
            self.take_in(contact)

    def take_in(self, contact: Contact) -> None:
        """One more who is known."""
        place, name = len(self.contacts), plain_name(contact.name)
        self.contacts.append(contact)
        self._by_name[name].append(place)
        if contact.url:
            self._by_address[contact.url.casefold()] = place
            self._addresses[name].add(contact.url.casefold())

    def met(self, url: str, name: str) -> Person:
        """The one whom a row names."""
        address = (profile_address(url) or "").casefold() if url.strip() else ""
        who = address or plain_name(name)
        self._names.setdefault(who, full_name(name))
        if address:
            self._addresses[plain_name(name)].add(address)
        return who

    def known_as(self, who: Person) -> Person:
        """By the address, also where only the name was written, if that is one person's."""
        addresses = self._addresses.get(who, ())
        return next(iter(addresses)) if len(addresses) == 1 else who

    def name_of(self, who: Person) -> str:
        """As it was written first."""
        return self._names[who]

    def place(self, who: Person) -> int | None:
        """Where among the contacts: by the address, else by a name that only one of them has and
        that no other address contradicts."""
        if who in self._by_address:
            return self._by_address[who]
        named = self._by_name.get(plain_name(self._names[who]), [])
        return named[0] if len(named) == 1 and not self.contacts[named[0]].url else None
