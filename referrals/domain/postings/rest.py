"""How long a board that keeps failing is left alone, and what the user can do about a board."""

from __future__ import annotations

import shlex
from datetime import date, timedelta

from referrals.model.postings import Health

PATIENCE = 5
"""Failed readings in a row that change nothing; from then on the board is left alone."""
FIRST_REST = timedelta(days=2)
LONGEST_REST = timedelta(days=30)


def rest(failures: int, today: date) -> date | None:
    """The day before which a board is not asked again, after *failures* in a row: two days after
    the fifth, twice as many after each one more, at most a month. None: it is asked next scan."""
    if failures < PATIENCE:
        return None
    doubled: int = 2 ** min(failures - PATIENCE, 10)
    return today + min(FIRST_REST * doubled, LONGEST_REST)


def remedy(company: str, state: Health, moved_to: str | None, rest_until: date | None) -> str:
    """What the user can do, in one or two sentences; "" when there is nothing to do."""
    name = shlex.quote(company)
    words = []
    if moved_to:
        words.append(f"Take it over: `referrals companies edit {name} --careers {moved_to}`.")
    elif state in ("gone", "moved"):
        words.append(f"Look for the new one: `referrals companies add {name}`.")
    if rest_until:
        words.append(
            f"Left alone until {rest_until}; `referrals scan --company {name}` asks at once."
        )
    return " ".join(words)
