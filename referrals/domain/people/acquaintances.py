"""Who knows whom among the user's contacts: the second leg of an introduction.

What the user stated counts as it stands, in both directions. What is only inferred, from an
employer that two people had at one time, is a possibility with a low confidence of its own: a
reason to ask "how well do you know them?", never a reason to ask for an introduction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from referrals.knowledge.employers.names import unspaced
from referrals.knowledge.employers.no_employer import is_nobody
from referrals.model.people import Acquaintance, Contact, Employment

LINKED = 0.5
"""What a stated acquaintance of unknown strength is taken for, where routes are compared."""
SAME_TEAM = 0.45
SAME_EMPLOYER = 0.25
A_YEAR_MORE = 0.05
"""Confidence that two people know each other at all: by one team, by one employer, and for each
year there, up to three. All below what is stated."""


@dataclass(frozen=True, slots=True)
class SecondLeg:
    """One contact knows another, or may."""

    connector: int
    worth: float
    """0 to 1: the strength where it is known, else how likely it is that they know each other."""
    known: bool
    """Whether the user said how well."""
    why: str
    stated: bool = False
    """Whether the user said that they know each other at all."""


class Acquaintances:
    """Stated and possible acquaintances, found from the one who is to be reached.

    Possible ones are looked for by employer, so that nobody is held against everybody.
    """

    def __init__(
        self, stated: Iterable[Acquaintance], contacts: Iterable[Contact], today: date
    ) -> None:
        self._stated = _by_person(stated)
        self._today = today
        self._people = {contact.id: contact for contact in contacts}
        self._there = _by_employer(self._people.values())

    def of(self, target: Contact) -> list[SecondLeg]:
        """Everyone who knows *target* or may, by the best evidence for each; by id."""
        stated = self._stated.get(target.id, {})
        legs = {leg.connector: leg for leg in self._possible(target)}
        legs |= {who: _told(who, strength) for who, strength in stated.items()}
        return [legs[who] for who in sorted(legs) if who in self._people and who != target.id]

    def _possible(self, target: Contact) -> Iterator[SecondLeg]:
        """The least telling employer first, so that the best evidence is kept."""
        legs = [
            leg
            for job in target.employments
            for who, theirs in self._there.get(unspaced(job.employer), ())
            if who != target.id
            if (leg := _together(who, job, theirs, self._today))
        ]
        return iter(sorted(legs, key=lambda leg: (leg.worth, leg.why)))


def _by_person(stated: Iterable[Acquaintance]) -> Mapping[int, dict[int, int | None]]:
    """Both ways; what was said twice (of people who were merged) counts as the better."""
    strengths: dict[int, dict[int, int | None]] = defaultdict(dict)
    for link in stated:
        for one, other in ((link.a, link.b), (link.b, link.a)):
            before = strengths[one].get(other)
            strengths[one][other] = max(before or 0, link.strength or 0) or None
    return strengths


def _by_employer(people: Iterable[Contact]) -> Mapping[str, list[tuple[int, Employment]]]:
    jobs: dict[str, list[tuple[int, Employment]]] = defaultdict(list)
    for contact in people:
        for job in contact.employments:
            if _dated(job) and not is_nobody(job.employer):
                jobs[unspaced(job.employer)].append((contact.id, job))
    return jobs


def _told(who: int, strength: int | None) -> SecondLeg:
    if strength is None:
        return SecondLeg(who, LINKED, False, "You said that they know each other", stated=True)
    why = f"You rate how well they know each other {strength} of 5"
    return SecondLeg(who, strength / 5, True, why, stated=True)


def _together(who: int, one: Employment, other: Employment, today: date) -> SecondLeg | None:
    """Whether two jobs at one employer overlap for certain."""
    if not _dated(one):
        return None
    start = max(job.start or today for job in (one, other))
    end = min(today if job.current else job.end or today for job in (one, other))
    if start > end:
        return None
    years = min((end - start).days // 365, 3)
    team = bool(one.team and other.team and one.team.casefold() == other.team.casefold())
    span = f"{start.year}–{end.year}" if start.year < end.year else f"{start.year}"
    text = f"Both were at {other.employer}, {span}{', in one team' if team else ''}"
    return SecondLeg(who, (SAME_TEAM if team else SAME_EMPLOYER + A_YEAR_MORE * years), False, text)


def _dated(job: Employment) -> bool:
    """Whether the time there is certain. Of two who are there now without a date there is nothing
    to infer: who could introduce a colleague can be asked directly."""
    return bool(job.start and (job.current or job.end))
