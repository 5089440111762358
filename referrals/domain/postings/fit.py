"""Does this posting suit this search? Kept, or dropped with the reason in one line.

What a posting does not state never drops it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from referrals.knowledge.permits.sponsorship import sponsorship
from referrals.knowledge.places.wish import Wish, reaches
from referrals.knowledge.titles.search import says
from referrals.model.postings import EmploymentType, Period, Posting, Salary, Seniority, Workplace
from referrals.model.wording import counted


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
    """Entries as `knowledge.titles.search` reads them."""
    not_titles: tuple[str, ...] = ()
    locations: tuple[Wish, ...] = ()
    workplace: tuple[Workplace, ...] = ()
    min_salary: PayFloor | None = None
    rates: Mapping[str, float] = field(default_factory=dict)
    """What the user says one unit is worth: of a currency in the floor's ("USD": 0.92), of a
    period how many are paid in a year ("month": 12). What is not said is not converted."""
    seniority: tuple[Seniority, ...] = ()
    employment_type: tuple[EmploymentType, ...] = ()
    max_age: timedelta | None = None
    """Since the posting was published."""
    sponsorship: bool = False
    """What refuses to sponsor a visa or work permit is left out."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Kept or dropped, and why. *rank* orders what is kept: 0 for the first title wished for."""

    kept: bool
    reason: str
    rank: int = 0


def any_title(_: str) -> bool:
    """Where it is not known what is looked for, every title is."""
    return True


def against_title(title: str, search: Search) -> str | None:
    """What *title* alone has against it. It is asked first: what it drops need not be read."""
    if search.titles and not any(says(title, entry) for entry in search.titles):
        return "title: none of those you look for"
    unwanted = next((entry for entry in search.not_titles if says(title, entry)), None)
    return f"title: says '{unwanted}'" if unwanted else None


def fit(posting: Posting, search: Search, today: date) -> Fit:
    """Hold *posting* against *search*; the first thing that speaks against it is the reason."""
    against = (
        against_title(posting.title, search)
        or _elsewhere(posting, search)
        or _another_kind(posting, search)
        or _underpaid(posting.salary, search)
        or _too_old(posting, search, today)
        or _refuses_to_sponsor(posting, search)
    )
    if against:
        return Fit(False, against)
    wished = next((entry for entry in search.titles if says(posting.title, entry)), None)
    if wished is None:
        return Fit(True, "any title")
    return Fit(True, f"title: {wished}", search.titles.index(wished))


def _elsewhere(posting: Posting, search: Search) -> str | None:
    if search.workplace and posting.workplace and posting.workplace not in search.workplace:
        return f"workplace: {posting.workplace}"
    if not search.locations or not posting.locations:
        return None
    if any(_reaches(posting, wish) for wish in search.locations):
        return None
    return f"location: {'; '.join(posting.locations)}"


def _reaches(posting: Posting, wish: Wish) -> bool:
    return reaches(posting.places, posting.workplace, wish, posting.locations)


def _another_kind(posting: Posting, search: Search) -> str | None:
    if search.seniority and posting.seniority and posting.seniority not in search.seniority:
        return f"seniority: {posting.seniority}"
    kind = posting.employment_type
    if search.employment_type and kind and kind not in search.employment_type:
        return f"employment type: {kind.replace('_', ' ')}"
    return None


def _too_old(posting: Posting, search: Search, today: date) -> str | None:
    if not search.max_age or not posting.posted_on or today - posting.posted_on <= search.max_age:
        return None
    return f"age: posted {counted((today - posting.posted_on).days, 'day')} ago"


def _refuses_to_sponsor(posting: Posting, search: Search) -> str | None:
    """By the posting's own words, where its text is at hand."""
    told = sponsorship(posting.description or "") if search.sponsorship else None
    return f"sponsorship: “{told.sentence}”" if told and told.stance == "refused" else None


def _underpaid(pay: Salary | None, search: Search) -> str | None:
    """Only what is stated as the most can be too little: "from 50,000" has no upper end."""
    floor = search.min_salary
    if not floor or not pay or pay.max is None:
        return None
    worth = _yearly(pay.max, pay.currency, pay.period, search)
    wanted = _yearly(floor.amount, floor.currency, floor.period, search)
    if (pay.currency, pay.period) == (floor.currency, floor.period):
        worth, wanted = pay.max, floor.amount
    if worth is None or wanted is None or worth >= wanted:
        return None
    return f"salary: at most {pay.max:,.0f} {pay.currency}/{pay.period}"


def _yearly(amount: float, currency: str, period: Period, search: Search) -> float | None:
    """In a year and in the floor's currency, where the user gave the rates."""
    floor = search.min_salary
    per_year = 1 if period == "year" else search.rates.get(period)
    worth = 1 if floor and currency == floor.currency else search.rates.get(currency)
    return amount * per_year * worth if per_year and worth else None
