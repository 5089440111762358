"""Dates as people say them: "yesterday", "2w", "last friday", "2026-11-20"."""

from __future__ import annotations

import re
from datetime import date, timedelta

import typer

SPOKEN = {
    "today": 0, "now": 0, "yesterday": 1, "the day before yesterday": 2, "last week": 7,
    "1 fortnight ago": 14, "last month": 30, "last year": 365,
}  # fmt: skip
"""What people say of days that have been, and how many days ago that is."""
TO_COME = {
    "tomorrow": 1, "the day after tomorrow": 2, "next week": 7, "1 fortnight": 14,
    "next month": 30, "next year": 365,
}  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})([-/.]?)(?P<month>\d\d)\2(?P<day>\d\d)",
        r"(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?(?P<year>\d{4})?",
        r"(?P<day>\d\d?)\.?\s(?P<month>[a-z]{3,})\.?(?:,?\s(?P<year>\d{4}))?",
        r"(?P<month>[a-z]{3,})\.?\s(?P<day>\d\d?)(?:,?\s(?P<year>\d{4}))?",
    )
)
SPAN = re.compile(r"(\d{1,4})\s*([dwmy]|days?|weeks?|months?|years?)")
NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
ARTICLES = {"a": "1", "an": "1"} | {word: str(n) for n, word in enumerate(NUMBERS, 1)}
"""What stands for a number before a length of time: "two weeks ago"."""
HOURS = re.compile(r" (?:morning|noon|afternoon|evening|night)$")
"""A day is not known nearer."""
DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


def span_of(text: str) -> timedelta:
    """ "60d", "2w", "3m" (of 30 days), "1y". Raises BadParameter."""
    match = SPAN.fullmatch(text.strip().lower())
    if not match:
        raise typer.BadParameter(f"'{text}' is no length of time; write 60d, 2w or 3m")
    return timedelta(days=int(match[1]) * DAYS[match[2][0]])


def day_of(text: str, today: date) -> date:
    """A day that has been: lengths of time and weekdays are read backwards from *today*.

    Raises BadParameter with the forms that are understood.
    """
    phrase = _phrase(text)
    if phrase in SPOKEN:
        return _moved(today, -timedelta(days=SPOKEN[phrase]), text)
    if phrase in TO_COME:  # whoever logs it is told that it is still to come
        return _moved(today, timedelta(days=TO_COME[phrase]), text)
    if weekday := _weekday(phrase):
        back = (today.weekday() + 1 - weekday) % 7
        return _moved(today, -timedelta(days=back or 7), text)
    if SPAN.fullmatch(phrase.removesuffix(" ago")):
        return _moved(today, -span_of(phrase.removesuffix(" ago")), text)
    if written := _written(phrase, today):
        return written
    forms = "2026-11-20, 20 Nov, 20.11.2026, today, yesterday, friday, last week, 2w"
    raise typer.BadParameter(f"'{text}' is no date; write it like {forms}")


def _phrase(text: str) -> str:
    """In small letters, numbers as digits, without the time of the day: "yesterday evening"."""
    words = " ".join(text.lower().split())
    if (phrase := HOURS.sub("", words)) != words:
        phrase = {"this": "today", "last": "yesterday"}.get(phrase, phrase)
    first, blank, rest = phrase.partition(" ")
    return ARTICLES[first] + blank + rest if first in ARTICLES and rest else phrase


def _weekday(said: str) -> int:
    """1 for "monday", "last mon" or "on monday" to 7; 0 for what is no weekday."""
    said = re.sub(r"^(?:last|next|this|on) ", "", said)
    short = len(said) > 2
    weekdays = (n for n, name in enumerate(WEEKDAYS, 1) if short and name.startswith(said))
    return next(weekdays, 0)


def _moved(today: date, by: timedelta, text: str) -> date:
    try:
        return today + by
    except OverflowError:
        raise typer.BadParameter(f"'{text}' leads beyond every calendar") from None


def day_to_come(text: str, today: date) -> date:
    """A day that will be: lengths of time and weekdays are read forwards from *today*.

    Raises BadParameter with the forms that are understood.
    """
    phrase = _phrase(" ".join(text.lower().split()).removeprefix("in "))
    if phrase in TO_COME:
        return _moved(today, timedelta(days=TO_COME[phrase]), text)
    if weekday := _weekday(phrase):
        ahead = (weekday - 1 - today.weekday()) % 7
        return _moved(today, timedelta(days=ahead or 7), text)
    if SPAN.fullmatch(phrase):
        return _moved(today, span_of(phrase), text)
    day = _written(phrase, today, to_come=True)
    if phrase in SPOKEN:
        day = _moved(today, -timedelta(days=SPOKEN[phrase]), text)
    if day is None:
        forms = "2026-12-24, 24 Dec, 24.12.2026, tomorrow, friday, 1w"
        raise typer.BadParameter(f"'{text}' is no date; write it like {forms}")
    if day <= today:
        raise typer.BadParameter(f"{day} is not to come")
    return day


def _written(said: str, today: date, to_come: bool = False) -> date | None:
    """ "2026-11-20", "20.11.2026", "20 Nov 2026", "November 20, 2026"; without a year the last such
    day until *today*, or the next after it. None for what is no day; 11/12/2026 is two."""
    match = next(filter(None, (form.fullmatch(said) for form in FORMS)), None)
    if match is None:
        return None
    word, number, year = match["month"], int(match["day"]), match["year"]
    month = int(word) if word.isdigit() else _month(word)
    if year:
        return _day(int(year), month, number)
    years = (today.year, today.year + 1) if to_come else (today.year, today.year - 1)
    days = (_day(year, month, number) for year in years)
    return next((day for day in days if day and (day > today) == to_come), None)


def _month(word: str) -> int:
    """0, which no date has, for what is no month."""
    return next((n for n, name in enumerate(MONTHS, 1) if name.startswith(word)), 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def year_or_day(text: str, today: date, end: bool = False) -> date:
    """ "2019", "2019-03" or a whole date; a year's or month's first day, or its last with *end*."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?", text.strip())
    if not match:
        return day_of(text, today)
    year, month = int(match[1]), int(match[2] or (12 if end else 1))
    if not 1 <= month <= 12 or not 1900 <= year <= 2200:
        raise typer.BadParameter(f"'{text}' is no month; write it like 2019 or 2019-03")
    if not end:
        return date(year, month, 1)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
