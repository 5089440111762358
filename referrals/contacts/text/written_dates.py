"""Dates as exports write them: "12 Mar 2025", "2025-03-12", "11/4/18, 9:05 AM", "12. März 2025"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date

# The first letters of the months' names in English, German, French, Spanish, Portuguese, Italian,
# Dutch, Polish and the Nordic ones. No two languages disagree about them; written without accents,
# they agree as well.
MONTHS = {
    beginning: number
    for number, beginnings in enumerate(
        (
            "jan ene gen sty", "feb fév fev lut", "mar mär mrt maa", "apr avr abr kwi",
            "may mai mag mei maj", "jun juin giu cze", "jul juil lug lip", "aug aoû aou ago sie",
            "sep set wrz", "oct okt ott out paź paz", "nov lis", "dec dez déc dic des gru",
        ),
        start=1,
    )
    for beginning in beginnings.split()
}  # fmt: skip
DAY_MONTH = re.compile(r"(\d{1,2})\.?[\s-]+(?:de\s+)?([^\W\d]+)\.?[\s,-]+(?:de\s+)?(\d{4})")
MONTH_DAY = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2}),?\s+(\d{4})")
ISO = re.compile(r"(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})")
SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")
DOTTED = re.compile(r"(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d{2})(?!\d)")

MONTH_YEAR = re.compile(r"(?:(?P<month>[^\W\d]+|\d{1,2})[.,]?[\s/-]+(?:de\s+)?)?(?P<year>\d{4})")
YEAR_MONTH = re.compile(r"(?P<year>\d{4})[/.-](?P<month>\d{1,2})")


def day_first(texts: Iterable[str]) -> bool:
    """Whether the dates of a file are day/month: one of them can be nothing else. LinkedIn itself
    writes month/day; a spreadsheet may have changed it."""
    return any(int(found[1]) > 12 for text in texts if (found := SLASHED.match(text.strip())))


def written_date(text: str, european: bool) -> date | None:
    """The day that *text* begins with; None when it is not known for certain."""
    text = text.strip().casefold()
    if found := ISO.match(text):
        return _date(found[1], found[2], found[3])
    if found := SLASHED.match(text):
        day, month = (found[1], found[2]) if european else (found[2], found[1])
        return _date(found[3], month, day)
    if found := DOTTED.match(text):
        return _date(found[3], found[2], found[1])
    if found := DAY_MONTH.match(text):
        return _date(found[3], _month(found[2]), found[1])
    if found := MONTH_DAY.match(text):
        return _date(found[3], _month(found[1]), found[2])
    return None


def written_month(text: str, european: bool, last: bool = False) -> date | None:
    """The first day of the month or year that *text* names, or with *last* the last one; the very
    day when it names one."""
    text = text.strip().casefold()
    if day := written_date(text, european):
        return day
    found = MONTH_YEAR.fullmatch(text) or YEAR_MONTH.fullmatch(text)
    if not found:
        return None
    year, month = int(found["year"]), found["month"] or ("december" if last else "january")
    number = int(month) if month.isdecimal() else _month(month)
    days = calendar.monthrange(year, number)[1] if 1 <= number <= 12 and year else 0
    return date(year, number, days if last else 1) if days else None


def _month(name: str) -> int:
    return MONTHS.get(name[:4]) or MONTHS.get(name[:3], 0)  # juin and juillet part late


def _date(year: str, month: str | int, day: str) -> date | None:
    century = 0 if len(year) == 4 else 2000  # there was no LinkedIn before
    try:
        return date(century + int(year), int(month), int(day))
    except ValueError:  # the 31st of February, a month of an unknown name
        return None
