"""Names that turn out to be another person's, or several people's, once more is known."""

from __future__ import annotations

from datetime import date

from referrals.domain.people.updates import updated
from referrals.domain.people.who_is_who.directory import signs
from referrals.domain.people.who_is_who.one_name import told_under, without_name
from referrals.domain.people.who_is_who.whose_name import WhoseName
from referrals.knowledge.person_names.likeness import fullness, same_name
from referrals.model.people import Called, Contact


class Resettled(WhoseName):
    """Takes from people the names that are not theirs, with what was told under them."""

    def _settle(self, seen: Contact, today: date) -> None:
        """Take from those who share an address with *seen* each name that by now means others, or
        others as well, with what was told under it: the fullest first, since it decides."""
        lines = list[Contact]()
        while found := self._means_another(seen):
            lines.append(self._take_off(*found))
        for line in lines:
            self._settled.add(self._tell(line, today))

    def _means_another(self, seen: Contact) -> tuple[Called, int] | None:
        holders = self._holders(seen)
        called = [
            (one, at)
            for at in (holders if len(holders) > 1 else ())
            for one in (self.people[at].called if at not in self._parts else ())
            if not self._is_said(one, at)
        ]
        by_fullness = sorted(called, key=lambda each: fullness(each[0].name), reverse=True)
        return next((each for each in by_fullness if self._is_elsewhere(*each)), None)

    def _is_said(self, one: Called, at: int) -> bool:
        who = self.people[at]
        return "name" in who.said and same_name(one.name, who.name)

    def _is_elsewhere(self, one: Called, at: int) -> bool:
        line = told_under(self.people[at], one)
        able = [p for p in self._holders(line) if p == at or not self._is_another(line, p)]
        places = self._meant(line, able, at)
        if len(places) == 1:
            return at not in places
        return len(places) > 1 and not self._are_one(line, places, at)

    def _take_off(self, one: Called, at: int) -> Contact:
        who = self.people[at]
        for sign in signs(who):
            self._at[sign].remove(at)
        self._keep(without_name(who, one), at)
        self._settled.add(at)
        return told_under(who, one)

    def _tell(self, line: Contact, today: date) -> int | None:
        """As `meet`, of a line that was told before and is somebody else's by now."""
        place = self._by_address(line)
        if place is not None:
            self._replace(self.people[place], updated(self.people[place], line, today), place)
        elif self._tells_of_somebody(line, self._holders(line)):
            place = len(self.people)
            self._keep(line, place)
        return place
