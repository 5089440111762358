"""A posting in a list of tens of thousands, before any is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from referrals.model.postings import Place


@dataclass(frozen=True, slots=True)
class ListedPosting:
    """As much of a posting as it takes to choose it among tens of thousands."""

    id: int
    title: str
    company: str
    locations: tuple[str, ...]
    first_seen: date | None
    closed_on: date | None
    repost_of: int | None
    kept: bool
    places: tuple[Place, ...] = ()
