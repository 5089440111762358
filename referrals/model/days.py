"""Days at the end of the calendar: `--today 9999-12-31` is a day like any other; and lengths of
time as companies' rules state them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from referrals.model.wording import counted


def later(day: date, by: timedelta) -> date:
    """*by* after *day*; the last day that there is, where that lies beyond it."""
    try:
        return day + by
    except OverflowError:
        return date.max


@dataclass(frozen=True, slots=True)
class Length:
    """ "6 months", "90 days"."""

    months: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        """The day of the same number so many months later, the last of its month where there is
        none."""
        month = day.month - 1 + self.months
        year = day.year + month // 12
        if year > date.max.year:
            return date.max
        last = monthrange(year, month % 12 + 1)[1]
        return later(date(year, month % 12 + 1, min(day.day, last)), timedelta(days=self.days))

    def __str__(self) -> str:
        number, unit = (self.months, "month") if self.months else (self.days, "day")
        return counted(number, unit)
