"""Dates as exports write them: "12 Mar 2025", "2025-03-12", "11/4/18, 9:05 AM", "12. März 2025"."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

# The months in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, the Nordic
# languages, Finnish and Russian. Cut after three letters or more they are known as well ("avr.").
MONTHS = tuple(
    tuple(names.split())
    for names in (
        "january januar janvier januari januaro janeiro enero gennaio styczeń stycznia"
        " tammikuuta января январь",
        "february februar februari février fevereiro febrero febbraio luty lutego"
        " helmikuuta февраля февраль",
        "march märz mrz mars marzo março maart mrt marts marzec marca maaliskuuta марта",
        "april avril abril aprile kwiecień kwietnia huhtikuuta апреля апрель",
        "may mai mayo maio maggio mei maj maja toukokuuta мая май",
        "june juni juin junio junho giugno czerwiec czerwca kesäkuuta июня июнь",
        "july juli juillet jul julio julho luglio lipiec lipca heinäkuuta июля июль",
        "august août agosto augustus augusti sierpień sierpnia elokuuta августа",
        "september septembre septiembre setembro settembre wrzesień września syyskuuta"
        " сентября сентябрь",
        "october oktober octobre octubre outubro ottobre październik października lokakuuta"
        " октября октябрь",
        "november novembre noviembre novembro listopad listopada marraskuuta ноября ноябрь",
        "december dezember décembre diciembre dezembro dicembre desember grudzień grudnia"
        " joulukuuta декабря декабрь",
    )
)
LEAST_OF_MONTH = 3
MOST_MONTHS = 12
DAY_MONTH = re.compile(r"(\d{1,2})\.?[\s-]+(?:de\s+)?([^\W\d]+)\.?[\s,-]+(?:de\s+)?(\d{4})")
MONTH_DAY = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2}),?\s+(\d{4})")
ISO = re.compile(r"(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})")
SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")
DOTTED = re.compile(r"(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d{2})(?!\d)")

MONTH_YEAR = re.compile(r"(?:(?P<month>[^\W\d]+|\d{1,2})[.,]?[\s/-]+(?:de\s+)?)?(?P<year>\d{4})")
YEAR_MONTH = re.compile(r"(?P<year>\d{4})[/.年년-]\s?(?P<month>\d{1,2})[月월]?")


def day_first(texts: Iterable[str]) -> bool:
    """Whether the dates of a file are day/month: one of them can be nothing else. LinkedIn itself
    writes month/day; a spreadsheet may have changed it."""
    return any(
        int(match[1]) > MOST_MONTHS for text in texts if (match := SLASHED.match(text.strip()))
    )


def written_date(text: str, european: bool) -> date | None:
    """The day that *text* begins with; None when it is not known for certain."""
    text = text.strip().casefold()
    if match := ISO.match(text):
        return _date(match[1], match[2], match[3])
    if match := SLASHED.match(text):
        first = int(match[1]) > MOST_MONTHS or (european and int(match[2]) <= MOST_MONTHS)
        day, month = (match[1], match[2]) if first else (match[2], match[1])
        return _date(match[3], month, day)
    if match := DOTTED.match(text):
        return _date(match[3], match[2], match[1])
    if match := DAY_MONTH.match(text):
        return _date(match[3], _month(match[2]), match[1])
    if match := MONTH_DAY.match(text):
        return _date(match[3], _month(match[1]), match[2])
    return None


def written_month(text: str, european: bool, last: bool = False) -> date | None:
    """The first day of the month or year that *text* names, or with *last* the last one; the very
    day when it names one."""
    text = text.strip().casefold()
    if day := written_date(text, european):
        return day
    match = MONTH_YEAR.fullmatch(text) or YEAR_MONTH.fullmatch(text)
    if not match:
        return None
    year, month = int(match["year"]), match["month"] or ("december" if last else "january")
    number = int(month) if month.isdecimal() else _month(month)
    days = calendar.monthrange(year, number)[1] if 1 <= number <= MOST_MONTHS and year else 0
    return date(year, number, days if last else 1) if days else None


@lru_cache(maxsize=1024)
def _month(name: str) -> int:
    """The number of the month that is called so, in full or cut; 0 for other words ("desde")."""
    word = _bare(name)
    numbers = (
        number
        for number, names in enumerate(MONTHS, start=1)
        if any(_bare(full).startswith(word) for full in names)
    )
    return next(numbers, 0) if len(word) >= LEAST_OF_MONTH else 0


def _bare(word: str) -> str:
    """Without accents, which not everybody writes."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _date(year: str, month: str | int, day: str) -> date | None:
    century = 0 if len(year) == 4 else 2000  # there was no LinkedIn before
    try:
        return date(century + int(year), int(month), int(day))
    except ValueError:  # the 31st of February, a month of an unknown name
        return None
