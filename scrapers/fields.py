"""What platforms say in their own words → ours: workplace, employment type, salary, dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from referrals.domain.model import EmploymentType, Period, Salary, Workplace
from scrapers.text import clean

WORKPLACES: tuple[tuple[str, Workplace], ...] = (
    ("hybrid", "hybrid"), ("remote", "remote"), ("telecommute", "remote"), ("onsite", "onsite"),
    ("office", "onsite"),
)  # fmt: skip
# The first word that is found wins: a limited internship is an internship.
EMPLOYMENTS: tuple[tuple[str, EmploymentType], ...] = (
    ("intern", "internship"), ("praktik", "internship"), ("freelance", "contract"),
    ("contract", "contract"), ("workingstudent", "part_time"), ("werkstudent", "part_time"),
    ("parttime", "part_time"), ("teilzeit", "part_time"), ("fulltime", "full_time"),
    ("vollzeit", "full_time"), ("temporary", "temporary"), ("seasonal", "temporary"),
    ("fixedterm", "temporary"),
)  # fmt: skip
PERIODS: tuple[tuple[str, Period], ...] = (
    ("year", "year"), ("annual", "year"), ("annum", "year"), ("month", "month"),
    ("week", "week"), ("dai", "day"), ("day", "day"), ("hour", "hour"),
)  # fmt: skip
PLACEHOLDER = 1_000_000
"""A range from 1 up to here and beyond says nothing."""


def _squeezed(said: str) -> str:
    """ "Full-time", "FULL_TIME" and "Full Time" are one word."""
    return re.sub(r"[^a-z]", "", said.lower())


def workplace(said: str | None) -> Workplace | None:
    word = _squeezed(said or "")
    return next((meant for part, meant in WORKPLACES if part in word), None)


def employment_type(*said: str | None) -> EmploymentType | None:
    """The first of *said* that tells."""
    words = [_squeezed(text) for text in said if text]
    return next((meant for word in words for part, meant in EMPLOYMENTS if part in word), None)


def period(said: str | None) -> Period | None:
    word = _squeezed(said or "")
    return next((meant for part, meant in PERIODS if part in word), None)


def amount(said: object) -> float | None:
    """A number, said as one or as text; None for nothing, or what is no number."""
    try:
        number = float(str(said).replace(",", ""))
    except ValueError:
        return None
    return number if 0 < number < float("inf") else None


def salary(low: object, high: object, currency: str | None, per: Period | None) -> Salary | None:
    """A salary, if it is one: with a currency, a period, and no placeholder for amounts."""
    least, most = amount(low), amount(high)
    if not currency or not per or (least is None and most is None):
        return None
    if least and most and least > most:
        least, most = most, least
    if (least or 0) <= 1 and (most or 0) >= PLACEHOLDER:
        return None
    return Salary(least, most, clean(currency).upper(), per)


def day(said: object) -> date | None:
    """The UTC day of an ISO time, a mail date, or milliseconds or seconds since 1970."""
    try:
        return _moment(said).astimezone(UTC).date() if said else None
    except (ValueError, OverflowError, OSError):
        return None


def _moment(said: object) -> datetime:
    if isinstance(said, (int, float)):
        # Seconds until far into the future are smaller than milliseconds since 1973.
        return datetime.fromtimestamp(said / 1000 if said > 1e11 else said, UTC)
    text = str(said).strip().removesuffix(" UTC")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = parsedate_to_datetime(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def places(said: Iterable[str | None]) -> tuple[str, ...]:
    """Places cleaned, each once; what says nothing is left out."""
    words = (clean(text) for text in said)
    return tuple(dict.fromkeys(word for word in words if word and word.lower() not in NOWHERE))


NOWHERE = frozenset({"n/a", "-", "tbd", "none", "null", "location"})
