"""Where and when the user and a contact worked together, told from the dates of their jobs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from referrals.knowledge.employers.names import same_employer, unspaced
from referrals.knowledge.employers.no_employer import is_nobody
from referrals.model.people import Contact, Employment, Me

Overlap = Literal["team", "company", "connected", "place"]


@dataclass(frozen=True, slots=True)
class SharedPast:
    """One employer that both had, how near they were there, and for how many years."""

    overlap: Overlap
    """`team`: at one time in one team; `company`: at one time; `connected`: they connected while
    the user was there; `place`: both were there, perhaps not at one time."""
    years: float
    text: str
    employer: str
    """As the user names it."""


def shared_pasts(contact: Contact, me: Me, today: date) -> list[SharedPast]:
    """Every employer that the user and *contact* share, the nearest and longest first."""
    mine = _by_employer(me)
    pasts = [
        _past(own, theirs, contact, today)
        for theirs in contact.employments
        for own in mine.get(unspaced(theirs.employer), ())
    ]
    nearness: tuple[Overlap, ...] = ("team", "company", "connected", "place")
    return sorted(pasts, key=lambda past: (nearness.index(past.overlap), -past.years, past.text))


@lru_cache(maxsize=8)
def _by_employer(me: Me) -> dict[str, list[Employment]]:
    """The user's jobs; every contact is held against the same few."""
    jobs = defaultdict[str, list[Employment]](list)
    for job in _mine(me):
        if not is_nobody(job.employer):
            jobs[unspaced(job.employer)].append(job)
    return dict(jobs)


def _mine(me: Me) -> Iterator[Employment]:
    yield from me.employments
    now = me.current_employer
    if now and not any(job.current and same_employer(job.employer, now) for job in me.employments):
        yield Employment(now)


def worked_together_at(contact: Contact, me: Me) -> str:
    """The employer where both were at one time for certain; empty where there is none."""
    # Whoever is there now stays: the last day there is decides nothing here.
    pasts = shared_pasts(contact, me, date.max)
    return next((past.employer for past in pasts if past.overlap in ("team", "company")), "")


def _past(mine: Employment, theirs: Employment, contact: Contact, today: date) -> SharedPast:
    where, on = mine.employer, contact.connected_on
    if span := _together(mine, theirs, today):
        team = mine.team if _same_team(mine, theirs) else None
        years = (span[1] - span[0]).days / 365.25
        both_there = mine.current and theirs.current
        text = f"You {'work' if both_there else 'worked'} together at {where}"
        text += _when(span, both_there) + (f", in one team: {team}" if team else "")
        return SharedPast("team" if team else "company", years, text, where)
    if _apart(mine, theirs) or _apart(theirs, mine):
        return SharedPast("place", 0, f"You have both worked at {where}, at different times", where)
    if on and mine.start and mine.start <= on <= (_end(mine, today) or mine.start):
        return SharedPast(
            "connected", 0, f"You connected in {on.year}, when you were at {where}", where
        )
    return SharedPast(
        "place", 0, f"You have both worked at {where}, perhaps at different times", where
    )


def _together(mine: Employment, theirs: Employment, today: date) -> tuple[date, date] | None:
    """The time in which both were there for certain; from today when the start is not known."""
    if mine.start and theirs.start:
        start = max(mine.start, theirs.start)
    elif mine.current and theirs.current:
        start = today
    else:
        return None
    ends = [end for job in (mine, theirs) if (end := _end(job, today))]
    return (start, min(ends)) if len(ends) == 2 and start <= min(ends) else None


def _end(job: Employment, today: date) -> date | None:
    return today if job.current else job.end


def _apart(one: Employment, other: Employment) -> bool:
    return bool(one.end and other.start and one.end < other.start)


def _same_team(mine: Employment, theirs: Employment) -> bool:
    return bool(mine.team and theirs.team and mine.team.casefold() == theirs.team.casefold())


def _when(span: tuple[date, date], still: bool) -> str:
    start, end = span
    if start == end:
        return ""
    if still:
        return f" since {start.year}"
    return f", {start.year}–{end.year}" if start.year < end.year else f", {start.year}"
