"""Does this posting suit this search? Kept, or dropped with the reason in one line.

What a posting does not state never drops it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from referrals.domain.model import Period, Posting, Workplace

# Paid periods in a year. An hour or a day is not converted: how many are worked is not known.
PER_YEAR: dict[Period, int] = {"year": 1, "month": 12, "week": 52}

EU = (  # noqa: SIM905 - a list of words reads best as words
    "austria, belgium, bulgaria, croatia, cyprus, czechia, czech republic, denmark, estonia, "
    "finland, france, germany, deutschland, greece, hungary, ireland, italy, latvia, lithuania, "
    "luxembourg, malta, netherlands, poland, portugal, romania, slovakia, slovenia, spain, sweden"
).split(", ")

# A region is met by its own names and by those of its members.
REGIONS: dict[str, tuple[str, ...]] = {
    "eu": ("eu", "e.u.", "european union", "europe", "emea", *EU),
    "dach": ("dach", "germany", "deutschland", "austria", "österreich", "switzerland", "schweiz"),
    "uk": ("uk", "united kingdom", "great britain", "england", "scotland", "wales"),
    "us": ("us", "usa", "u.s.", "united states"),
}
REGIONS["europe"] = (*REGIONS["eu"], *REGIONS["uk"], "switzerland", "norway", "serbia", "ukraine")

ANYWHERE = frozenset({"", "remote", "anywhere", "worldwide", "global", "work from anywhere"})


@dataclass(frozen=True, slots=True)
class PayFloor:
    """The least pay worth hearing of."""

    amount: float
    currency: str
    period: Period


@dataclass(frozen=True, slots=True)
class Search:
    """What the user wants; an empty field wants nothing in particular."""

    titles: tuple[str, ...] = ()
    not_titles: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    workplace: tuple[Workplace, ...] = ()
    min_salary: PayFloor | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Kept or dropped, and why. *rank* orders what is kept: 0 for the first title wished for."""

    kept: bool
    reason: str
    rank: int = 0


def fit(posting: Posting, search: Search) -> Verdict:
    """Hold *posting* against *search*; the first thing that speaks against it is the reason."""
    wished = next((t for t in search.titles if says(posting.title, t)), None)
    if search.titles and wished is None:
        return Verdict(False, "title: none of those you look for")
    if unwanted := next((t for t in search.not_titles if says(posting.title, t)), None):
        return Verdict(False, f"title: says '{unwanted}'")
    if reason := _elsewhere(posting, search) or _underpaid(posting, search):
        return Verdict(False, reason)
    if wished is None:
        return Verdict(True, "any title")
    return Verdict(True, f"title: {wished}", search.titles.index(wished))


def says(text: str, phrase: str) -> bool:
    """Whether *text* holds *phrase* as whole words: 'intern' is not in 'International Sales'."""
    return _pattern(phrase).search(text) is not None


@lru_cache(maxsize=1024)
def _pattern(phrase: str) -> re.Pattern[str]:
    words = (re.escape(word) for word in phrase.split())
    return re.compile(r"(?<!\w)" + r"[\W_]+".join(words) + r"(?!\w)", re.IGNORECASE)


def _elsewhere(posting: Posting, search: Search) -> str | None:
    if search.workplace and posting.workplace and posting.workplace not in search.workplace:
        return f"workplace: {posting.workplace}"
    if not search.locations or not posting.locations:
        return None
    if any(_reaches(posting, wish) for wish in search.locations):
        return None
    return f"location: {'; '.join(posting.locations)}"


def _reaches(posting: Posting, wish: str) -> bool:
    """Whether a wished-for place ("Berlin", "EU", "remote EU") is one that the posting states."""
    if not (remote := re.match(r"remote\b[\s,:–-]*", wish, re.IGNORECASE)):
        return any(_within(place, wish) for place in posting.locations)
    if not (posting.workplace == "remote" or any(says(p, "remote") for p in posting.locations)):
        return False
    region = wish[remote.end() :]
    return not region or any(
        _within(place, region) or _is_anywhere(place) for place in posting.locations
    )


def _within(place: str, wish: str) -> bool:
    return any(says(place, name) for name in REGIONS.get(wish.casefold(), (wish,)))


def _is_anywhere(place: str) -> bool:
    return place.strip(" ()-–").casefold() in ANYWHERE


def _underpaid(posting: Posting, search: Search) -> str | None:
    floor, pay = search.min_salary, posting.salary
    if not floor or not pay or pay.currency != floor.currency:
        return None
    most = pay.max or pay.min
    if most is None or not _below(most, pay.period, floor):
        return None
    return f"salary: at most {most:,.0f} {pay.currency}/{pay.period}"


def _below(amount: float, period: Period, floor: PayFloor) -> bool:
    if period == floor.period:
        return amount < floor.amount
    if not {period, floor.period} <= PER_YEAR.keys():
        return False
    return amount * PER_YEAR[period] < floor.amount * PER_YEAR[floor.period]
