"""What a row of a posting is to a search."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row

from referrals.domain.postings.fit import Fit, Search, against_title, fit
from referrals.store.postings.rows import read_posting


def verdict(row: Row[Any], search: Search, today: date) -> Fit:
    """What has no wanted title need not be read to be dropped."""
    against = against_title(row.title, search)
    return Fit(False, against) if against else fit(read_posting(row), search, today)
