"""For what time a platform says that pay is: "2 WEEK", "semi-monthly", "per-hour-wage", "P1M"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from referrals.knowledge.pay.periods import AFTER
from referrals.model.postings import Period


class Interval(NamedTuple):
    """*times* a period: every two weeks is (week, 2), twice a month (month, 0.5)."""

    period: Period
    times: float = 1.0


# What no single period names. "Bimonthly" and "biannual" mean two things each: they tell nothing.
NAMED: tuple[tuple[str, Interval | None], ...] = (
    (r"bi[ -]?(?:month|annu)", None),
    (r"bi[ -]?week|fortnight|quincen", Interval("week", 2)),
    (r"(?:every|per|each) (?:two|2|other|second) weeks?|(?:two|2)[ -]?week", Interval("week", 2)),
    (r"semi[ -]?month|half[ -]?(?:a )?month|twice (?:a |per |each )?month", Interval("month", 0.5)),
    (r"twice (?:a |per |each )?week|half[ -]?(?:a )?week", Interval("week", 0.5)),
    (r"\b(?:twice|thrice|double|other|second|alternate|some|several|multiple)\b", None),
    (r"(?:semi|half)[ -]?(?:annual|year)", Interval("year", 0.5)),
    (r"semi[ -]?week", Interval("week", 0.5)),
    (r"quarter|trimest", Interval("month", 3)),
    (r"four-?week|4-?week", Interval("week", 4)),
)  # fmt: skip
UNITS = {
    period: re.compile(rf"(?:{words}|{period})", re.IGNORECASE) for period, words in AFTER.items()
}
DURATION = re.compile(r"PT?(\d+)([YMWDH])")
LETTERS: dict[str, Period] = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour"}
# Words that run together, as platforms' constants do: "PERHOUR", "YEARLYSALARY".
WITHIN: tuple[tuple[str, Period], ...] = (
    ("hour", "hour"), ("year", "year"), ("annual", "year"), ("month", "month"), ("week", "week"),
    ("daily", "day"),
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)(?:\s?/\s?(\d+))?")
WRITTEN = {"half": 0.5, "two": 2.0, "three": 3.0, "four": 4.0, "six": 6.0, "twelve": 12.0}


@lru_cache(maxsize=1024)
def interval(words: str | None) -> Interval | None:
    """The interval that *words* name; None where they name none, or may name two."""
    text = (words or "").strip().replace("_", " ")
    if duration := DURATION.fullmatch(text.upper()):
        return _times(LETTERS[duration[2]], float(duration[1]))
    low = text.lower()
    for pattern, meant in NAMED:
        if re.search(pattern, low):
            return meant
    period = _period(low)
    return _times(period, _number(low)) if period else None


def _number(low: str) -> float:
    """How many periods *low* names, in figures or words; one where it names no number."""
    if match := _NUMBER.search(low):
        return float(match[1].replace(",", ".")) / (int(match[2] or 1) or 1)
    return next((WRITTEN[word] for word in _WORD.findall(low) if word in WRITTEN), 1.0)


def _times(period: Period, times: float) -> Interval | None:
    return Interval(period, times) if 0 < times <= 12 else None


def _period(low: str) -> Period | None:
    words = _WORD.findall(low)
    for word in words:
        for period, unit in UNITS.items():
            if unit.fullmatch(word):
                return period
    return next((period for part, period in WITHIN if part in "".join(words)), None)
