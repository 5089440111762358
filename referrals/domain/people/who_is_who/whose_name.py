"""Whom a name means at an address that several have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, combinations

from referrals.domain.people.profiles import profile_key
from referrals.domain.people.signs import shared_signs
from referrals.domain.people.who_is_who.directory import Directory, is_unnamed
from referrals.domain.people.who_is_who.one_address import Held, Meant, Names, fullest
from referrals.knowledge.mail.addresses import same_address
from referrals.knowledge.person_names.likeness import alike, fuller, same_name
from referrals.model.people import Contact


class WhoseName(Directory):
    """Whom a line means, by its name, of those who have one of its addresses."""

    def shown_to_be_one(self, seen: Contact) -> list[Contact]:
        """Those known who are, by what *seen* says, all one person."""
        by_url = self._at.get(profile_key(seen.url), []) if seen.url else []
        able = [at for at in self._holders(seen) if not self._other_generation(seen, at)]
        places = [
            at
            for at in {*by_url, *chain(*(meant.all for meant in self._by_each_address(seen, able)))}
            if self.people[at].id
        ]
        one = len(places) > 1 and self._are_one(seen, places)
        return [self.people[at] for at in places] if one else []

    def _by_address(self, seen: Contact) -> int | None:
        """Among those who have one of the addresses, the one of the same name, else the only one
        whom the name may mean."""
        able = [at for at in self._holders(seen) if not self._is_another(seen, at)]
        if is_unnamed(seen):
            return able[0] if len(able) == 1 else None
        same = [at for at in able if any(same_name(seen.name, n) for n in self._names(at))]
        if same:
            return same[0]
        places = self._meant(seen, able)
        bare = [at for at in able if is_unnamed(self.people[at])]
        if not places:
            return bare[0] if bare else None
        return places[0] if len(places) == 1 or self._are_one(seen, places) else None

    def _may_be_anybodys(self, seen: Contact) -> bool:
        if seen.id or (seen.url and not is_unnamed(seen)):
            return False
        holders = self._holders(seen)
        if is_unnamed(seen):
            return len(holders) > 1
        if len(holders) < 2 or self._by_address(seen) is not None:
            return False
        places = self._meant(seen, [at for at in holders if not self._is_another(seen, at)])
        return len(places) > 1 and not self._tells_of_somebody(seen, places)

    def _tells_of_somebody(self, seen: Contact, places: Sequence[int]) -> bool:
        """Whether a line that may mean several tells what none of them is known by."""
        known = {same_address(mail) for at in places for mail in self.people[at].emails}
        further = any(same_address(mail) not in known for mail in seen.emails)
        return bool(further or seen.employments or seen.phone or seen.url)

    def _is_known(self, seen: Contact) -> bool:
        return bool(self._meant(seen, self._holders(seen)))

    def _meant(self, seen: Contact, able: Sequence[int], own: int | None = None) -> list[int]:
        """Who of *able* may be meant, by name: by an address that tells one alone, or by all. *own*
        is whose name it is by now."""
        told = [self._decided(meant) for meant in self._by_each_address(seen, able, own)]
        sure = set().union(*(places for places in told if len(places) == 1))
        return sorted(sure if len(sure) == 1 else set().union(*told))

    def _decided(self, meant: Meant) -> set[int]:
        """Where those whom a name may mean are not all one, who is called the same goes before whom
        it is short for, and this one before whose name it only tells more of."""
        if self._any_are_two(meant.all):
            return meant.same or (meant.above if len(meant.above) == 1 else meant.all)
        return meant.all

    def _by_each_address(
        self, seen: Contact, able: Sequence[int], own: int | None = None
    ) -> list[Meant]:
        if is_unnamed(seen) or not able:
            return []
        signs = [sign for sign in set(shared_signs(seen)) if sign in self._at]
        return [self._names_at(sign, able, seen, own).meant_by(seen.name) for sign in signs]

    def _names_at(self, sign: str, able: Sequence[int], seen: Contact, own: int | None) -> Names:
        """The names at one address, of those who can be told from the others."""
        held = [
            Held(name, at)
            for at in able
            if at in self._at[sign]
            for name in self._names(at)
            if at != own or self._is_told_by_another(name, sign, seen, at)
        ]
        places = {one.place for one in held}
        doubtful = [at for at in places if len(places) > 2 and self._is_doubtful(at, held, sign)]
        # Who may be several is nobody but who goes by that very name.
        kept = [one for one in held if one.place not in doubtful or same_name(one.name, seen.name)]
        return Names(kept, sign, self._are_two)

    def _is_told_by_another(self, name: str, sign: str, seen: Contact, at: int) -> bool:
        """Whether the address of a person's is known by another name of theirs than that of *seen*,
        and *name* is another one."""
        by_name = [one for one in self.people[at].called if same_name(one.name, seen.name)]
        others = [one for one in self.people[at].called if one not in by_name]
        only = any(sign in one.emails for one in by_name) and not any(
            sign in one.emails for one in others
        )
        return not only and not same_name(name, seen.name)

    def _is_doubtful(self, at: int, held: Sequence[Held], sign: str) -> bool:
        """Whether each name of who is at a place may be short for several, or tell more than those
        of several who are not one."""
        others = [o for o in held if o.place != at and not self._are_two(o.place, at)]
        names = Names(others, sign, self._are_two)
        told = [names.meant_by(name) for name in fullest(self._names(at))]
        return all(
            meant.undecided or self._any_are_two(meant.above | meant.below) for meant in told
        )

    def _any_are_two(self, places: Iterable[int]) -> bool:
        return any(self._are_two(a, b) for a, b in combinations(sorted(places), 2))

    def _are_one(self, seen: Contact, places: Sequence[int], own: int | None = None) -> bool:
        """Whether *seen* shows those at *places* to be one: at no address may it mean several, and
        nothing says that they are two; who has no address in common is called alike."""
        told = self._by_each_address(seen, places, own)
        if any(meant.undecided for meant in told) or self._any_are_two(places):
            return False
        names = [
            fullest([n for n in self._names(at) if at != own or not same_name(n, seen.name)])
            for at in places
        ]
        tells_more = all(fuller(seen.name, n) or same_name(seen.name, n) for n in chain(*names))
        at_one = any(meant.all >= {*places} for meant in told)
        alike_all = all(alike(a, b) for a, b in combinations(chain(*names), 2))
        return at_one or tells_more or alike_all
