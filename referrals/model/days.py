"""Days at the end of the calendar: `--today 9999-12-31` is a day like any other."""

from __future__ import annotations

from datetime import date, timedelta


def later(day: date, by: timedelta) -> date:
    """*by* after *day*; the last day that there is, where that lies beyond it."""
    try:
        return day + by
    except OverflowError:
        return date.max
