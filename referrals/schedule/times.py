"""When a job that runs at one time of the day runs next."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time, timedelta

WORKDAYS = frozenset(range(5))
EVERY_DAY = frozenset(range(7))
"""Days of the week as Python counts them: Monday is 0."""
WEEK = 7


def days_of(daily: bool) -> frozenset[int]:
    return EVERY_DAY if daily else WORKDAYS


def next_run(at: time, days: Collection[int], now: datetime) -> datetime | None:
    """The first such moment after *now*, which is local; None where there is none."""
    local = now.replace(tzinfo=None)
    for ahead in range(WEEK + 1):
        try:
            moment = datetime.combine(local.date() + timedelta(days=ahead), at)
        except OverflowError:
            return None
        if moment > local and moment.weekday() in days:
            return moment
    return None
