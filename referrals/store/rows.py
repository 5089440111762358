"""Rows of the book → postings."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, literal_column, select

from referrals.model.postings import Place, Posting, Salary
from referrals.store import tables as t
from referrals.store.misses import last_seen

p, b = t.postings.c, t.boards.c

KEPT_APART = (
    "board_id", "last_seen", "description", "missed_at", "proven", "closings", "digest",
)  # fmt: skip
"""Columns that are reckoned with, or belong to the book alone."""


def postings_query(full: bool = False) -> Select[Any]:
    columns = [c for c in t.postings.c if c.name not in KEPT_APART]
    text = p.description if full else literal_column("NULL").label("description")
    return select(
        *columns, last_seen(b.last_complete).label("last_seen"), text, b.company, b.platform,
        b.token.label("board"), b.health.label("board_state"),
    ).join_from(t.postings, t.boards)  # fmt: skip


def read_posting(row: Row[Any]) -> Posting:
    values = dict(row._mapping)
    values["locations"] = tuple(values["locations"])
    values["places"] = tuple(Place(**place) for place in values["places"])
    pay = [values.pop(f"salary_{part}") for part in ("min", "max", "currency", "period")]
    return Posting(**values, salary=Salary(*pay) if pay[2] else None)
