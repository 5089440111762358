"""Whether a posting has been open for long: a fact to know before asking, never from one sign."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from referrals.model.postings import Posting

LONG = 60
"""Days."""


def long_open(posting: Posting, today: date) -> str:
    """ "Long open: seen for 70 days, posted again"; empty unless two independent signs say so."""
    signs = list(_signs(posting, today))
    return f"long open: {', '.join(signs)}" if len(signs) > 1 else ""


def _signs(posting: Posting, today: date) -> Iterator[str]:
    """By our own sight, by what became of an earlier posting, by the board's word."""
    seen = (today - posting.first_seen).days if posting.first_seen else 0
    if seen >= LONG:
        yield f"seen for {seen} days"
    if posting.repost_of:
        yield "posted again"
    dated = (today - posting.posted_on).days if posting.posted_on else 0
    # A board's date that only says what was seen here as well is no sign of its own.
    if dated >= LONG and dated > seen:
        yield f"dated {dated} days ago"
