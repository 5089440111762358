"""Dates as people say them: "yesterday", "2w", "last friday", "2026-11-20"."""

from __future__ import annotations

import re
from datetime import date, timedelta

import typer

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


def span_of(text: str) -> timedelta:
    """ "60d", "2w", "3m" (of 30 days), "1y". Raises BadParameter."""
    match = re.fullmatch(r"(\d{1,4})\s*([dwmy])\w*", text.strip().lower())
    if not match:
        raise typer.BadParameter(f"'{text}' is no length of time; write 60d, 2w or 3m")
    return timedelta(days=int(match[1]) * DAYS[match[2]])


def day_of(text: str, today: date | None = None) -> date:
    """A day that has been: lengths of time and weekdays are read backwards from *today*.

    Raises BadParameter with the forms that are understood.
    """
    today = today or date.today()  # noqa: DTZ011 - the user's own day
    said = text.strip().lower()
    if said in ("today", "yesterday"):
        return today - timedelta(days=said == "yesterday")
    if said.removeprefix("last ") in WEEKDAYS:
        back = (today.weekday() - WEEKDAYS.index(said.removeprefix("last "))) % 7
        return today - timedelta(days=back or 7)
    if re.fullmatch(r"\d{1,4}\s*[dwmy](\w*)( ago)?", said):
        return today - span_of(said.removesuffix(" ago"))
    try:
        return date.fromisoformat(said)
    except ValueError:
        forms = "2026-11-20, today, yesterday, friday, 2w"
        raise typer.BadParameter(f"'{text}' is no date; write it like {forms}") from None


def day_to_come(text: str, today: date) -> date:
    """A day that will be: lengths of time and weekdays are read forwards from *today*.

    Raises BadParameter with the forms that are understood.
    """
    said = text.strip().lower().removeprefix("in ")
    if said == "tomorrow":
        return today + timedelta(days=1)
    if said.removeprefix("next ") in WEEKDAYS:
        ahead = (WEEKDAYS.index(said.removeprefix("next ")) - today.weekday()) % 7
        return today + timedelta(days=ahead or 7)
    if re.fullmatch(r"\d{1,4}\s*[dwmy]\w*", said):
        return today + span_of(said)
    try:
        day = date.fromisoformat(said)
    except ValueError:
        forms = "2026-12-24, tomorrow, friday, 1w"
        raise typer.BadParameter(f"'{text}' is no date; write it like {forms}") from None
    if day <= today:
        raise typer.BadParameter(f"{day} is not to come")
    return day


def year_or_day(text: str, end: bool = False) -> date:
    """ "2019", "2019-03" or a whole date; a year's or month's first day, or its last with *end*."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?", text.strip())
    if not match:
        return day_of(text)
    year, month = int(match[1]), int(match[2] or (12 if end else 1))
    if not 1 <= month <= 12 or not 1900 <= year <= 2200:
        raise typer.BadParameter(f"'{text}' is no month; write it like 2019 or 2019-03")
    if not end:
        return date(year, month, 1)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
