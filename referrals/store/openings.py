"""What a snapshot does to a board's postings: added, refreshed, missed, closed, opened again.

Each function is one step inside the transaction that records the snapshot (boards.py).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from referrals.domain.postings.closing import closes, counts
from referrals.domain.postings.fit import Search, fit
from referrals.domain.postings.strangers import Opening, new_numbers
from referrals.model.postings import Posting
from referrals.store import tables as t
from referrals.store.edits import edited

p = t.postings.c

PIECE = 500
"""Postings that are written at a time: a board of thousands is never there twice as a whole."""
SHOWN = tuple(column.name for column in p if column.info.get("shown"))
"""The columns that a board fills."""
AT_HAND = {"misses": 0, "missed_at": None, "closed_on": None, "closed_because": None}
"""Of a posting that is shown."""


def open_now(db: Connection, board_id: int) -> dict[str, Opening]:
    """The postings that are open, were not missed before, and are no mere claim of a reading that
    was not believed."""
    query = select(p.external_id, p.title, p.url).where(
        p.board_id == board_id, p.closed_on.is_(None), p.misses == 0, p.proven
    )
    return {key: Opening(title, url) for key, title, url in db.execute(query)}


def renumber(db: Connection, board_id: int, shown: Sequence[Posting]) -> None:
    """Give the openings that a board shows under other numbers these numbers."""
    listed = {posting.external_id: Opening(posting.title, posting.url) for posting in shown}
    numbers = new_numbers(listed, open_now(db, board_id))
    taken = set(db.scalars(select(p.external_id).where(p.board_id == board_id)))
    for old, new in numbers.items():
        if new not in taken:
            here = (p.board_id == board_id, p.external_id == old)
            db.execute(update(t.postings).where(*here).values(external_id=new))


def take_in(
    db: Connection,
    board_id: int,
    shown: Sequence[Posting],
    day: date,
    search: Search,
    *,
    proven: bool = True,
) -> int:
    """Add what is new, refresh what changed, open again what came back. How many are new.

    What only a reading that is not believed shows is not *proven*: it counts for nothing."""
    return sum(
        _take_in_piece(db, board_id, shown[start : start + PIECE], day, search, proven=proven)
        for start in range(0, len(shown), PIECE)
    )


def _take_in_piece(
    db: Connection,
    board_id: int,
    shown: Sequence[Posting],
    day: date,
    search: Search,
    *,
    proven: bool,
) -> int:
    new, changed, again = list[dict[str, Any]](), list[dict[str, Any]](), list[int]()
    ids = [posting.external_id for posting in shown]
    known = {row.external_id: row for row in db.execute(_known(board_id, ids))}
    for posting in shown:
        row, values = known.get(posting.external_id), _shown(posting)
        if row and posting.description is None:
            values |= _left_out(row, values)
        if row is None:
            new.append(_new_row(posting, values, board_id, day, search) | {"proven": proven})
        elif _differs(row, posting, values):
            believed = {"proven": proven or row.proven}
            changed.append(_changed_row(row, posting, values, day, search) | believed)
        else:
            again.append(row.id)
    if new:
        db.execute(insert(t.postings), new)
    if changed:
        db.execute(update(t.postings).where(p.id == bindparam("key")), changed)
    if again:
        seen = {"last_seen": day} | AT_HAND | ({"proven": True} if proven else {})
        db.execute(update(t.postings).where(p.id.in_(again)).values(seen))
    return len(new)


def _known(board_id: int, external_ids: Sequence[str]) -> Select[Any]:
    columns = (
        t.postings.c[name]
        for name in ("id", "external_id", "proven", "edited_on", *SHOWN, "description")
    )
    return select(*columns).where(p.board_id == board_id, p.external_id.in_(external_ids))


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
        **AT_HAND,
        "kept": verdict.kept,
        "reason": verdict.reason,
        "description": posting.description or row.description,
        "edited_on": day if edited(row, posting, values) else row.edited_on,
    }


def close_absent(
    db: Connection,
    board_id: int,
    shown: Collection[str],
    gone: Collection[str],
    at: datetime,
    html: bool,
) -> int:
    """Miss once what a proven reading, taken *at* a time, did not show, and close what was missed
    often enough. How many were missed."""
    rows = [row for row in db.execute(_open_rows(board_id)) if row.external_id not in shown]
    _miss(db, rows, gone, at, html)
    return len(rows)


def close_said(db: Connection, board_id: int, closed: Collection[str], at: datetime) -> None:
    """Close the postings whose own pages say that they are closed."""
    rows = [row for row in db.execute(_open_rows(board_id)) if row.external_id in closed]
    _miss(db, rows, closed, at, html=True)


def miss_again(db: Connection, board_id: int, at: datetime, html: bool) -> None:
    """An unchanged board proves again that what it did not show is still absent."""
    _miss(db, db.execute(_open_rows(board_id).where(p.misses > 0)).all(), (), at, html)


def close_all(db: Connection, board_id: int, day: date, why: str) -> None:
    """Close what is open on a board that is no more."""
    values = {"closed_on": day, "closed_because": why, "closings": p.closings + 1}
    still_open = (p.board_id == board_id, p.closed_on.is_(None))
    db.execute(update(t.postings).where(*still_open).values(values))


def _open_rows(board_id: int) -> Select[Any]:
    columns = (p.id, p.external_id, p.misses, p.missed_at, p.closings)
    return select(*columns).where(p.board_id == board_id, p.closed_on.is_(None))


def _miss(
    db: Connection, rows: Sequence[Row[Any]], gone: Collection[str], at: datetime, html: bool
) -> None:
    missed = [_missed(row, row.external_id in gone, at, html) for row in rows]
    if missed:
        db.execute(update(t.postings).where(p.id == bindparam("key")), missed)


def _missed(row: Row[Any], gone: bool, at: datetime, html: bool) -> dict[str, Any]:
    """What a miss makes of a posting; one too soon after the last proves nothing more."""
    last = datetime.fromisoformat(row.missed_at) if row.missed_at else None
    anew = counts(last, at)
    misses = row.misses + anew
    closed = closes(misses, gone, html)
    # A clock that was set back would else hold every later miss against a day to come.
    moment = at if anew or (last and at < last) else last
    return {
        "key": row.id,
        "misses": misses,
        "missed_at": moment.isoformat() if moment else None,
        "closed_on": at.date() if closed else None,
        "closings": row.closings + closed,
    }


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
