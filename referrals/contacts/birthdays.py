"""Birthdays as exports write them, with a year or without one."""

from __future__ import annotations

import re

from referrals.contacts.text.written_dates import written_date

WITHOUT_YEAR = re.compile(r"-{1,2}(\d{2})-?(\d{2})")
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?")
NO_YEAR = frozenset({1604, 1})
"""What Apple and Outlook write where none is known."""


def birthday(text: str) -> str | None:
    """ "1987-02-03", or "--02-03" where the year is not known; None when it is no day."""
    text = text.strip()
    if match := WITHOUT_YEAR.fullmatch(text):
        # A leap year: the 29th of February is a birthday.
        day = written_date(f"2000-{match[1]}-{match[2]}", european=False)
        return f"--{day:%m-%d}" if day else None
    if match := COMPACT.fullmatch(text):
        text = f"{match[1]}-{match[2]}-{match[3]}"
    day = written_date(text, european=False)
    if day is None:
        return None
    return f"--{day:%m-%d}" if day.year in NO_YEAR else day.isoformat()
