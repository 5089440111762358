"""What the book keeps of a board in its own row: read as history, written after each snapshot."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from referrals.domain.postings.closing import Assessment, BoardHistory, Doubt, state
from referrals.domain.postings.rest import rest
from referrals.model.postings import Snapshot
from referrals.store import tables as t
from referrals.store.openings import open_now

GOOD_SCANS = 5

JUDGED = ("complete", "suspect", "partial")


def history(db: Connection, board: Row[Any], snapshot: Snapshot) -> BoardHistory:
    """What a snapshot is judged by; only one that shows postings is."""
    doubt = _read_doubt(board.doubt)
    if snapshot.ending not in JUDGED:
        return BoardHistory(doubt=doubt, trusted=board.trusted)
    c = t.counts.c
    counts = select(c.postings).where(c.board_id == board.id).order_by(c.id.desc())
    return BoardHistory(
        counts=tuple(db.scalars(counts.limit(GOOD_SCANS))),
        open=open_now(db, board.id),
        doubt=doubt,
        trusted=board.trusted,
        name=board.own_name,
        last_read=board.last_read,
    )


def new_state(
    db: Connection, board: Row[Any], snapshot: Snapshot, verdict: Assessment, day: date, scan: int
) -> dict[str, Any]:
    """What the board's own row says after this snapshot."""
    values: dict[str, Any] = {"ending": verdict.ending, "message": verdict.reason}
    if verdict.ending == "deferred":
        return values
    values |= {"last_visit": scan, "doubt": _written_doubt(verdict.doubt)}
    values["trusted"] = verdict.trusted
    values["health"] = state(verdict, snapshot.health, open_count(db, board.id))
    values["moved_to"] = snapshot.moved_to
    values |= _gone(board, values["health"], day) | _failures(board, verdict, day)
    if verdict.ending in ("complete", "unchanged"):
        values["last_complete"] = day
        values["own_name"] = snapshot.own_name or board.own_name
    if verdict.ending != "failed":
        values["last_read"] = day
    return values


def _failures(board: Row[Any], verdict: Assessment, day: date) -> dict[str, Any]:
    failures = board.failures + 1 if verdict.ending == "failed" else 0
    return {"failures": failures, "rest_until": rest(failures, day, board.gone_since)}


def _gone(board: Row[Any], health: str, day: date) -> dict[str, Any]:
    """Since when the board has said of itself that it is no more; a failure besides says nothing
    about that, an answer does."""
    if health == "gone":
        anew = board.gone_on is None or day > board.gone_on
        since = board.gone_since or day
        return {"gone_since": since, "gone_on": day, "gone_scans": board.gone_scans + anew}
    if health in ("failing", "blocked"):
        return {}
    return {"gone_since": None, "gone_on": None, "gone_scans": 0}


def open_count(db: Connection, board_id: int) -> int:
    c = t.postings.c
    query = select(func.count()).where(c.board_id == board_id, c.closed_on.is_(None))
    return db.scalar(query) or 0


def _read_doubt(kept: dict[str, Any] | None) -> Doubt:
    if not kept:
        return Doubt()
    at = datetime.fromisoformat(kept["at"]) if kept["at"] else None
    return Doubt(kept["streak"], frozenset(kept["ids"]), at, kept["disagreement"])


def _written_doubt(doubt: Doubt) -> dict[str, Any] | None:
    if not doubt.streak:
        return None
    at = doubt.at.isoformat() if doubt.at else None
    kept = {"streak": doubt.streak, "ids": sorted(doubt.ids), "at": at}
    return kept | {"disagreement": doubt.disagreement}
