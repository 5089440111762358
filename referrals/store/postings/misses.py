"""What a snapshot does to the postings that it does not show: missed, and closed in the end.

Each function is one step inside the transaction that records the snapshot (boards.py).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Case,
    ColumnElement,
    Connection,
    Date,
    Row,
    Select,
    and_,
    bindparam,
    case,
    literal,
    select,
    update,
)

from referrals.domain.postings.closing import closes, counts
from referrals.store import tables as t

p = t.postings.c

# A statement that is asked of each board is made once: to make it costs more than to ask it.
OPEN: Select[Any] = select(p.id, p.external_id, p.misses, p.missed_at, p.closings).where(
    p.board_id == bindparam("board"), p.closed_on.is_(None)
)
OPEN_AND_MISSED: Select[Any] = OPEN.where(p.misses > 0)


def close_absent(
    db: Connection,
    board: Row[Any],
    shown: Collection[str],
    gone: Collection[str],
    at: datetime,
    html: bool,
) -> int:
    """Miss once what a proven reading, taken *at* a time, did not show, and close what was missed
    often enough. How many were missed."""
    rows = [row for row in db.execute(OPEN, {"board": board.id}) if row.external_id not in shown]
    _miss(db, board, rows, gone, at, html)
    return len(rows)


def close_said(db: Connection, board: Row[Any], closed: Collection[str], at: datetime) -> None:
    """Close the postings whose own pages say that they are closed."""
    if closed:
        rows = [r for r in db.execute(OPEN, {"board": board.id}) if r.external_id in closed]
        _miss(db, board, rows, closed, at, html=True)


def miss_again(db: Connection, board: Row[Any], at: datetime, html: bool) -> None:
    """An unchanged board proves again that what it did not show is still absent."""
    _miss(db, board, db.execute(OPEN_AND_MISSED, {"board": board.id}).all(), (), at, html)


def close_all(db: Connection, board: Row[Any], day: date, why: str) -> None:
    """Close what is open on a board that is no more."""
    values = {"closed_on": day, "closed_because": why, "closings": p.closings + 1}
    still_open = (p.board_id == board.id, p.closed_on.is_(None))
    values |= {"last_seen": last_seen(literal(board.last_complete, Date))}
    db.execute(update(t.postings).where(*still_open).values(values))


def last_seen(last_complete: ColumnElement[date]) -> Case[Any]:
    """The day a posting was last seen, while it is still open. A board that showed it as it was, or
    did not change at all, proves it by its own day, with which no posting's row is written."""
    confirmed = and_(p.misses == 0, p.closed_on.is_(None), last_complete > p.last_seen)
    return case((confirmed, last_complete), else_=p.last_seen)


def _miss(
    db: Connection,
    board: Row[Any],
    rows: Sequence[Row[Any]],
    gone: Collection[str],
    at: datetime,
    html: bool,
) -> None:
    missed = [_missed(row, row.external_id in gone, at, html) for row in rows]
    if missed:
        seen = {"last_seen": last_seen(literal(board.last_complete, Date))}
        db.execute(update(t.postings).where(p.id == bindparam("key")).values(seen), missed)


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
