"""Everyone whom the user knows, by their addresses and names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

from referrals.domain.people.duplicates import one_of
from referrals.domain.people.name_sources import names_of
from referrals.domain.people.profiles import profile_key, two_profiles
from referrals.domain.people.signs import name_signs, shared_signs
from referrals.knowledge.employers.names import spelled
from referrals.knowledge.person_names.likeness import same_name
from referrals.model.people import Contact


class Directory:
    """People by their places in a list, and where each address and name is found."""

    def __init__(
        self,
        people: Iterable[Contact],
        parts: Iterable[tuple[int, Contact]] = (),
        apart: Iterable[tuple[int, int]] = (),
    ) -> None:
        """*parts*: by the id of one of *people*, each contact, as written, that it stands for.
        *apart*: ids of two who are two people, as the user said."""
        self.people: list[Contact] = []
        self._at: defaultdict[str, list[int]] = defaultdict(list)
        self._named: defaultdict[Hashable, list[int]] = defaultdict(list)
        self._parts: defaultdict[int, list[Contact]] = defaultdict(list)
        for contact in people:
            self._keep(contact, len(self.people))
        self._ids = places = {contact.id: place for place, contact in enumerate(self.people)}
        for whole, part in parts:
            self._parts[places[whole]].append(part)
            self._enter(part, places[whole])
            places.setdefault(part.id, places[whole])
        self._settled = set[int | None]()
        self._apart = {pair for pair in apart if set(pair) <= places.keys()}

    def parts_of(self, place: int) -> Sequence[Contact]:
        """The contacts, as each is written, of the person at *place*."""
        return self._parts.get(place) or [self.people[place]]

    def _all_of(self, at: int) -> list[Contact]:
        return [self.people[at], *self._parts.get(at, ())]

    def _names(self, at: int) -> list[str]:
        called = [name for who in self._all_of(at) for name in names_of(who) if "@" not in name]
        return list(dict.fromkeys(called))

    def _holders(self, seen: Contact) -> list[int]:
        return list(
            dict.fromkeys(at for sign in shared_signs(seen) for at in self._at.get(sign, ()))
        )

    def _are_two(self, a: int, b: int) -> bool:
        one, other = self.people[a], self.people[b]
        said = (min(one.id, other.id), max(one.id, other.id)) in self._apart
        return said or two_profiles(one.url, other.url) or generations_differ(one, other)

    def _is_another(self, seen: Contact, at: int) -> bool:
        """Whether the two cannot be one person: father and son, or two profiles."""
        return self._other_generation(seen, at) or self._other_profile(seen, at)

    def _other_generation(self, seen: Contact, at: int) -> bool:
        return all(generations_differ(seen, who) for who in self._all_of(at))

    def _other_profile(self, seen: Contact, at: int) -> bool:
        """Whose profile is another one's; but of one name and one day of connecting, it moved."""
        who = self.people[at]
        if seen.connected_on and seen.connected_on == who.connected_on:
            return not same_name(seen.name, who.name) and self._has_other_profile(seen, at)
        return self._has_other_profile(seen, at)

    def _has_other_profile(self, seen: Contact, at: int) -> bool:
        return all(two_profiles(seen.url, who.url) for who in self._all_of(at))

    def _replace(self, before: Contact, now: Contact, place: int) -> None:
        if place not in self._parts:
            self._keep(now, place)
            return
        parts = self._parts[place] = [now if p is before else p for p in self._parts[place]]
        self._enter(now, place)
        self._keep(one_of(parts, self.people[place].id), place)

    def _keep(self, contact: Contact, place: int) -> None:
        self.people[place : place + 1] = [contact]
        self._enter(contact, place)

    def _enter(self, contact: Contact, place: int) -> None:
        for sign in signs(contact):
            if place not in self._at[sign]:
                self._at[sign].append(place)
        for name_sign in name_signs(contact):
            if place not in self._named[name_sign]:
                self._named[name_sign].append(place)


def signs(contact: Contact) -> set[str]:
    url = [profile_key(contact.url)] if contact.url else []
    return {*url, *shared_signs(contact)}


def is_unnamed(contact: Contact) -> bool:
    """Whether their address stands in place of a name."""
    return "@" in contact.name or not spelled(contact.name)


def generations_differ(a: Contact, b: Contact) -> bool:
    """Whether one is a "Jr." and the other a "III"."""
    one, other = (spelled(who.name_parts.suffix) for who in (a, b))
    return bool(one and other) and one != other
