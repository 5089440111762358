"""One person, one contact: whom a line of an export means."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from referrals.domain.people.duplicates import one_of
from referrals.domain.people.merged import nearness, without_theirs
from referrals.domain.people.name_sources import former_names, fullest
from referrals.domain.people.profiles import profile_key, two_profiles
from referrals.domain.people.signs import name_signs, shared_signs
from referrals.domain.people.updates import told_otherwise, updated
from referrals.knowledge.employers.names import spelled
from referrals.knowledge.mail.addresses import same_address
from referrals.knowledge.person_names.likeness import alike, fuller, same_name
from referrals.model.people import Contact


class AddressBook:
    """Everyone the user knows, looked up by what a line of an export says."""

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
        self._apart = {pair for pair in apart if set(pair) <= places.keys()}

    def find(self, seen: Contact) -> Contact | None:
        """The contact whom *seen* means: by profile address, else by e-mail, else by phone.

        One mail address is not one person: it decides between people whose names are alike, and
        never between two profiles of one site. A phone may be a household's or an office's: it
        decides between people of one name. Equal names alone never decide, but for two contacts of
        whom nothing else is known. With the same day of connecting they do, unless both have
        profile addresses, or both have e-mails and none in common; with the same employer where
        that is all that is known of either. A line that bears an id says itself whom it
        means.
        """
        place = self._place(seen)
        return None if place is None else self.people[place]

    def meet_all(self, seen: Iterable[Contact], today: date) -> list[int]:
        """Take in an export; the places in `people` of those whom it means. Whom an address tells
        come first, so that those who have but a name find everyone in their place; and whole names
        before bare addresses, so that nobody's address becomes a person of its own. Of these who
        has an address of somebody known comes first, and then who tells of more addresses: the
        other lines may each have one of them."""
        told = sorted(
            seen, key=lambda row: (*_telling(row), not self.holders(row), -len(row.emails))
        )
        places = {self.meet(row, today) for row in told}
        return sorted(place for place in places if place is not None)

    def meet(self, seen: Contact, today: date) -> int | None:
        """Take in one line of an export; the place in `people` of the one whom it means. None for
        a bare address that several share, or with a name that is short for several of them: nobody
        can tell whose line it is."""
        if self._may_be_anybodys(seen):
            return None
        place = self._place(seen)
        if place is None:
            self._keep(seen, len(self.people))
            return len(self.people) - 1
        before = self._written(seen, place)
        others = [part for part in self.parts_of(place) if part is not before]
        told = without_theirs(self._without_others(seen, before), before, others)
        now = updated(before, told, today)
        if told_otherwise(now, before):
            self._replace(before, now, place)
        return place

    def written(self, seen: Contact) -> Contact | None:
        """As `find`, but of one whom several contacts stand for the one that *seen* means."""
        place = self._place(seen)
        return None if place is None else self._written(seen, place)

    def parts_of(self, place: int) -> Sequence[Contact]:
        """The contacts, as each is written, of the person at *place*."""
        return self._parts.get(place) or [self.people[place]]

    def _written(self, seen: Contact, place: int) -> Contact:
        """Which of those who were merged goes by what *seen* says: an import tells each of them
        what it would have told without the merge, so that a merge holds and can be undone."""
        whole = self.people[place].id
        return max(
            self.parts_of(place),
            key=lambda part: (part.id == seen.id != 0, *nearness(seen, part), part.id == whole),
        )

    def _without_others(self, seen: Contact, who: Contact) -> Contact:
        """*seen* without the addresses of those who are not *who*, as the user said."""
        others = {a if b == who.id else b for a, b in self._apart if who.id in (a, b)}
        theirs = {
            same_address(mail)
            for other in others
            for part in self.parts_of(self._ids[other])
            for mail in part.emails
        } - {same_address(mail) for mail in who.emails}
        kept = tuple(mail for mail in seen.emails if same_address(mail) not in theirs)
        return replace(seen, emails=kept) if theirs else seen

    def _replace(self, before: Contact, now: Contact, place: int) -> None:
        if place not in self._parts:
            self._keep(now, place)
            return
        parts = self._parts[place] = [now if p is before else p for p in self._parts[place]]
        self._enter(now, place)
        self._keep(one_of(parts, self.people[place].id), place)

    def _place(self, seen: Contact) -> int | None:
        if seen.id and seen.id in self._ids:
            return self._ids[seen.id]
        if seen.url and (at := self._at.get(profile_key(seen.url))):
            return at[0]
        if (place := self._by_address(seen)) is not None:
            return place
        signs = Counter(
            at
            for sign in set(name_signs(seen))
            for at in self._named.get(sign, ())
            # They may go by another name since.
            if any(sign in name_signs(who) for who in self._all_of(at))
        )
        places = [at for at in signs if not all(_contradict(seen, who) for who in self._all_of(at))]
        if len(places) > 1 and seen.emails and not seen.url:
            return None  # the address of one of them: nobody may get the other's
        return min(places, key=lambda at: (-signs[at], at), default=None)

    def holders(self, seen: Contact) -> list[Contact]:
        """Everyone to whom one of the addresses of *seen* leads and whose name is like."""
        by_url = self._at.get(profile_key(seen.url), []) if seen.url else []
        places = dict.fromkeys([*by_url, *self._holders(seen)])
        return [self.people[at] for at in places if self._is_like(seen, at)]

    def _by_address(self, seen: Contact) -> int | None:
        """Among those who have one of the addresses, the one of the same name, else the only one of
        a name like it."""
        able = [at for at in self._holders(seen) if not self._is_another(seen, at)]
        if is_unnamed(seen):
            return able[0] if len(able) == 1 else None
        same = [at for at in able if any(same_name(seen.name, n) for n in self._names(at))]
        like = [at for at in able if self._is_like(seen, at)]
        bare = [at for at in able if is_unnamed(self.people[at])]
        if same:
            return same[0]
        return like[0] if len(like) == 1 else bare[0] if bare and not like else None

    def _may_be_anybodys(self, seen: Contact) -> bool:
        if seen.url or seen.id:
            return False
        holders = self._holders(seen)
        if is_unnamed(seen):
            return len(holders) > 1
        like = [self.people[at] for at in holders if self._is_like(seen, at)]
        named = any(same_name(who.name, seen.name) for who in like)
        if len(like) < 2 or named or seen.employments or seen.phone:
            return False
        two = any(two_profiles(one.url, other.url) for one, other in combinations(like, 2))
        return two or all(fuller(who.name, seen.name) for who in like)

    def _holders(self, seen: Contact) -> list[int]:
        return list(
            dict.fromkeys(at for sign in shared_signs(seen) for at in self._at.get(sign, ()))
        )

    def _is_like(self, seen: Contact, at: int) -> bool:
        theirs = {sign for who in self._all_of(at) for sign in shared_signs(who)}
        both = next((sign for sign in shared_signs(seen) if sign in theirs), "")
        return not self._other_generation(seen, at) and any(
            alike(seen.name, name, both) for name in self._names(at)
        )

    def _names(self, at: int) -> list[str]:
        all_of = self._all_of(at)
        now = [who.name for who in all_of if not is_unnamed(who)]
        return fullest(now + [name for who in all_of for name in former_names(who)])

    def _all_of(self, at: int) -> list[Contact]:
        return [self.people[at], *self._parts.get(at, ())]

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

    def _keep(self, contact: Contact, place: int) -> None:
        self.people[place : place + 1] = [contact]
        self._enter(contact, place)

    def _enter(self, contact: Contact, place: int) -> None:
        url = [profile_key(contact.url)] if contact.url else []
        for sign in (*url, *shared_signs(contact)):
            if place not in self._at[sign]:
                self._at[sign].append(place)
        for name_sign in name_signs(contact):
            if place not in self._named[name_sign]:
                self._named[name_sign].append(place)


def _telling(row: Contact) -> tuple[bool, bool, bool]:
    return not row.url, not row.emails, is_unnamed(row)


def is_unnamed(contact: Contact) -> bool:
    """Whether their address stands in place of a name."""
    return "@" in contact.name or not spelled(contact.name)


def generations_differ(a: Contact, b: Contact) -> bool:
    """Whether one is a "Jr." and the other a "III"."""
    one, other = (spelled(who.name_parts.suffix) for who in (a, b))
    return bool(one and other) and one != other


def _contradict(a: Contact, b: Contact) -> bool:
    """Whether two contacts of one name are two people: of both we know where, and it differs."""
    mails = set(map(same_address, a.emails)), set(map(same_address, b.emails))
    elsewhere = bool((a.url and b.url) or (all(mails) and mails[0].isdisjoint(mails[1])))
    return elsewhere or generations_differ(a, b)
