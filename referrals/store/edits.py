"""Whether a board changed its word about a posting: what the feed tells as an edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from referrals.model.postings import Posting

READ_BY_US = ("places", "seniority", "guessed")
"""What is not the board's own word but our reading of it."""


def edited(row: Row[Any], posting: Posting, values: Mapping[str, Any]) -> bool:
    """Whether the board says something else of it than *row*, not just more or what we read anew.

    *values* are the columns that a board fills.
    """
    if posting.description and row.description and posting.description != row.description:
        return True
    return any(
        value != getattr(row, name)
        for name, value in values.items()
        if name not in READ_BY_US and getattr(row, name) not in (None, [])
    )
