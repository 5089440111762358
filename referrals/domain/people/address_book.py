"""One person, one contact: whom a line of an export means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from referrals.domain.people.merged import nearness, without_theirs
from referrals.domain.people.profiles import profile_key
from referrals.domain.people.signs import name_signs
from referrals.domain.people.updates import told_otherwise, updated
from referrals.domain.people.who_is_who.directory import generations_differ, is_unnamed
from referrals.domain.people.who_is_who.resettled import Resettled
from referrals.knowledge.mail.addresses import same_address
from referrals.model.people import Contact


class AddressBook(Resettled):
    """Everyone the user knows, looked up by what a line of an export says."""

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
            seen, key=lambda row: (*_telling(row), not self._is_known(row), -len(row.emails))
        )
        places = {self.meet(row, today) for row in told} | self._settled
        return sorted(place for place in places if place is not None)

    def meet(self, seen: Contact, today: date) -> int | None:
        """Take in one line of an export; the place in `people` of the one whom it means. None for
        a bare address that several share, or with a name that is short for several of them: nobody
        can tell whose line it is."""
        if self._may_be_anybodys(seen):
            return None
        place = self._place(seen)
        if place is None:
            place = len(self.people)
            self._keep(seen, place)
            self._settle(seen, today)
            return place
        before = self._written(seen, place)
        others = [part for part in self.parts_of(place) if part is not before]
        told = without_theirs(self._without_others(seen, before), before, others)
        now = updated(before, told, today)
        if told_otherwise(now, before):
            self._replace(before, now, place)
            if now.called != before.called:
                self._settle(seen, today)
        return place

    def written(self, seen: Contact) -> Contact | None:
        """As `find`, but of one whom several contacts stand for the one that *seen* means."""
        place = self._place(seen)
        return None if place is None else self._written(seen, place)

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


def _telling(row: Contact) -> tuple[bool, bool, bool]:
    return not row.url, not row.emails, is_unnamed(row)


def _contradict(a: Contact, b: Contact) -> bool:
    """Whether two contacts of one name are two people: of both we know where, and it differs."""
    mails = set(map(same_address, a.emails)), set(map(same_address, b.emails))
    elsewhere = bool((a.url and b.url) or (all(mails) and mails[0].isdisjoint(mails[1])))
    return elsewhere or generations_differ(a, b)
