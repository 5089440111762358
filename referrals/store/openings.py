"""What a snapshot does to a board's postings: added, refreshed, missed, closed, opened again.

Each function is one step inside the transaction that records the snapshot (boards.py).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from referrals.domain.postings.closing import closes
from referrals.domain.postings.fit import Search, fit
from referrals.model.postings import Posting
from referrals.store import tables as t

p = t.postings.c

SHOWN = (
    "title", "url", "locations", "places", "workplace", "department", "employment_type",
    "seniority", "salary_min", "salary_max", "salary_currency", "salary_period",
    "posted_on", "updated_on", "requisition", "guessed",
)  # fmt: skip
"""The columns that a board fills; all others are the book's own."""


def open_now(db: Connection, board_id: int) -> list[str]:
    """External ids of the postings that are open and were not missed before."""
    query = select(p.external_id).where(
        p.board_id == board_id, p.closed_on.is_(None), p.misses == 0
    )
    return list(db.scalars(query))


def take_in(
    db: Connection, board_id: int, shown: Sequence[Posting], day: date, search: Search
) -> int:
    """Add what is new, refresh what changed, open again what came back. How many are new."""
    if not shown:
        return 0
    new, changed, again = list[dict[str, Any]](), list[dict[str, Any]](), list[int]()
    known = {row.external_id: row for row in db.execute(_known(board_id))}
    for posting in shown:
        row, values = known.get(posting.external_id), _shown(posting)
        if row and posting.description is None:
            values |= _left_out(row, values)
        if row is None:
            new.append(_new_row(posting, values, board_id, day, search))
        elif _differs(row, posting, values):
            changed.append(_changed_row(row, posting, values, day, search))
        else:
            again.append(row.id)
    if new:
        db.execute(insert(t.postings), new)
    if changed:
        db.execute(update(t.postings).where(p.id == bindparam("key")), changed)
    if again:
        seen = {"last_seen": day, "misses": 0, "closed_on": None}
        db.execute(update(t.postings).where(p.id.in_(again)).values(seen))
    return len(new)


def _known(board_id: int) -> Select[Any]:
    columns = (t.postings.c[name] for name in ("id", "external_id", *SHOWN, "description"))
    return select(*columns).where(p.board_id == board_id)


def _new_row(
    posting: Posting, values: dict[str, Any], board_id: int, day: date, search: Search
) -> dict[str, Any]:
    verdict = fit(posting, search, day)
    return values | {
        "board_id": board_id,
        "external_id": posting.external_id,
        "first_seen": day,
        "last_seen": day,
        "kept": verdict.kept,
        "reason": verdict.reason,
        "description": posting.description,
    }


def _left_out(row: Row[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """What only the details say, and the list, read alone, leaves out."""
    kept = {name: getattr(row, name) for name in SHOWN if values[name] in (None, [])}
    if _a_day_apart(row.posted_on, values["posted_on"]):
        # "3 days ago" in a list is the exact day of the details, give or take a day.
        kept["posted_on"] = row.posted_on
    if values["guessed"] and not row.guessed:
        # Its own page stated what the link to it only promises.
        kept |= {"guessed": False, "title": row.title}
    return kept


def _a_day_apart(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs(one - other) <= timedelta(days=1)


def _differs(row: Row[Any], posting: Posting, values: Mapping[str, Any]) -> bool:
    if posting.description not in (None, row.description):
        return True
    return any(values[name] != getattr(row, name) for name in SHOWN)


def _changed_row(
    row: Row[Any], posting: Posting, values: dict[str, Any], day: date, search: Search
) -> dict[str, Any]:
    verdict = fit(posting, search, day)
    return values | {
        "key": row.id,
        "last_seen": day,
        "misses": 0,
        "closed_on": None,
        "kept": verdict.kept,
        "reason": verdict.reason,
        "description": posting.description or row.description,
    }


def close_absent(
    db: Connection,
    board_id: int,
    shown: Collection[str],
    gone: Collection[str],
    day: date,
    html: bool,
) -> int:
    """Miss once what a proven reading did not show, and close what was missed often enough. How
    many were missed."""
    query = select(p.id, p.external_id, p.misses).where(
        p.board_id == board_id, p.closed_on.is_(None)
    )
    rows = [row for row in db.execute(query) if row.external_id not in shown]
    _miss(db, [(row.id, row.misses + 1, row.external_id in gone) for row in rows], day, html)
    return len(rows)


def miss_again(db: Connection, board_id: int, day: date, html: bool) -> None:
    """An unchanged board proves again that what it did not show is still absent."""
    query = select(p.id, p.misses).where(
        p.board_id == board_id, p.closed_on.is_(None), p.misses > 0
    )
    _miss(db, [(row.id, row.misses + 1, False) for row in db.execute(query)], day, html)


def _miss(db: Connection, missed: Sequence[tuple[int, int, bool]], day: date, html: bool) -> None:
    rows = [
        {"key": key, "misses": misses, "closed_on": day if closes(misses, gone, html) else None}
        for key, misses, gone in missed
    ]
    if rows:
        db.execute(update(t.postings).where(p.id == bindparam("key")), rows)


def _shown(posting: Posting) -> dict[str, Any]:
    """What a board's posting puts into its row."""
    pay = posting.salary
    return {
        "title": posting.title,
        "url": posting.url,
        "locations": list(posting.locations),
        "places": [asdict(place) for place in posting.places],
        "workplace": posting.workplace,
        "department": posting.department,
        "employment_type": posting.employment_type,
        "seniority": posting.seniority,
        "salary_min": pay and pay.min,
        "salary_max": pay and pay.max,
        "salary_currency": pay and pay.currency,
        "salary_period": pay and pay.period,
        "posted_on": posting.posted_on,
        "updated_on": posting.updated_on,
        "requisition": posting.requisition,
        "guessed": posting.guessed,
    }
