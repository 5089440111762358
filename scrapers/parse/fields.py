"""What platforms say in their own words → ours: workplace, employment type, salary, dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime

from referrals.model.postings import EmploymentType, Period, Salary, Workplace
from scrapers.parse.text import clean

WORKPLACES: tuple[tuple[str, Workplace], ...] = (
    ("hybrid", "hybrid"), ("remote", "remote"), ("telecommute", "remote"),
    ("homeoffice", "remote"), ("onsite", "onsite"), ("office", "onsite"),
)  # fmt: skip
# The first that is found wins: a limited internship is an internship. "Full or part time" is open.
EMPLOYMENTS: tuple[tuple[str, EmploymentType | None], ...] = (
    ("intern(?!al|at)", "internship"), ("praktik", "internship"), ("freelance", "contract"),
    ("(?<!permanent)contract", "contract"), ("workingstudent|werkstudent", "part_time"),
    ("full(time)?orpart", None), ("parttime|teilzeit", "part_time"),
    ("fulltime|vollzeit", "full_time"), ("temporary|seasonal|fixedterm", "temporary"),
)  # fmt: skip
PERIODS: tuple[tuple[str, Period], ...] = (
    ("year", "year"), ("annual", "year"), ("annum", "year"), ("month", "month"),
    ("week", "week"), ("dai", "day"), ("day", "day"), ("hour", "hour"),
)  # fmt: skip
PLACEHOLDER = 1_000_000
"""A range from 0 or 1 up to here and beyond says nothing."""
SYMBOLS = {"€": "EUR", "£": "GBP"}
"""Signs that stand for one currency; a dollar can be anybody's."""
THOUSANDS = re.compile(r"(?<=\d)[.,' ](?=\d{3}(?:\D|$))")
NOWHERE = frozenset({"n/a", "-", "tbd", "none", "null", "location", "hybrid", "onsite", "on-site"})
"""What stands where a place should. "Remote" is not among them: it says from where."""


def _squeezed(said: str) -> str:
    """ "Full-time", "FULL_TIME" and "Full Time" are one word."""
    return re.sub(r"[^a-z]", "", said.lower())


def workplace(said: str | None) -> Workplace | None:
    word = _squeezed(said or "")
    return next((meant for part, meant in WORKPLACES if part in word), None)


def employment_type(*said: str | None) -> EmploymentType | None:
    """The first of *said* that tells."""
    words = [_squeezed(text) for text in said if text]
    return next(
        (meant for word in words for part, meant in EMPLOYMENTS if re.search(part, word)), None
    )


def period(said: str | None) -> Period | None:
    word = _squeezed(said or "")
    return next((meant for part, meant in PERIODS if part in word), None)


def amount(said: object) -> float | None:
    """A number, said as one or as text ("60,000", "60.000"); None for what is no number."""
    try:
        number = float(THOUSANDS.sub("", str(said)) if isinstance(said, str) else str(said))
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def salary(low: object, high: object, currency: str | None, per: Period | None) -> Salary | None:
    """A salary, if it is one: with a currency, a period, and no placeholder for amounts."""
    least, most, code = amount(low), amount(high), _currency(currency)
    if not code or not per or not (least or most):
        return None
    if least and most and least > most:
        least, most = most, least
    if least is not None and least <= 1 and (most or 0) >= PLACEHOLDER:
        return None
    return Salary(least or None, most or None, code, per)


def _currency(said: str | None) -> str | None:
    """The three letters of a currency."""
    word = clean(said).upper()
    return SYMBOLS.get(word) or (word if re.fullmatch("[A-Z]{3}", word) else None)


def day(said: object) -> date | None:
    """The day, in UTC, that the board states: as an ISO time or a mail date, or as milliseconds or
    seconds since 1970. A midnight stands for its day, whatever the zone."""
    try:
        moment = _moment(said) if said else None
        if moment and moment.tzinfo and moment.time() != time.min:
            moment = moment.astimezone(UTC)
        return moment and moment.date()
    except (ValueError, OverflowError, OSError):
        return None


def _moment(said: object) -> datetime:
    if isinstance(said, (int, float)):
        # Seconds until far into the future are smaller than milliseconds since 1973.
        return datetime.fromtimestamp(said / 1000 if said > 1e11 else said, UTC)
    text = str(said).strip().removesuffix(" UTC")
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return parsedate_to_datetime(text)


def places(said: Iterable[str | None]) -> tuple[str, ...]:
    """Places cleaned, each once; what says nothing is left out."""
    words = (clean(text) for text in said)
    return tuple(dict.fromkeys(word for word in words if word and word.lower() not in NOWHERE))
