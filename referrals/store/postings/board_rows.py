"""What the book remembers of a board: for whoever reads it again, and to judge what it shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, Engine, Row, Select, bindparam, func, select

from referrals.domain.postings.closing import Assessment, BoardHistory, Doubt, state
from referrals.domain.postings.rest import rest
from referrals.model.postings import Board, PageMark, Posting, Snapshot, Visit
from referrals.store import tables as t
from referrals.store.engine import reading
from referrals.store.postings.openings import open_now

GOOD_SCANS = 5

JUDGED = ("complete", "suspect", "partial")

p, c = t.postings.c, t.counts.c
# Made once, as in misses.py.
DIGESTS: Select[Any] = select(p.digest, p.external_id, p.title, p.url).where(
    p.board_id == bindparam("board"), p.closed_on.is_(None), p.digest.is_not(None)
)
COUNTS: Select[Any] = (
    select(c.postings)
    .where(c.board_id == bindparam("board"))
    .order_by(c.id.desc())
    .limit(GOOD_SCANS)
)
OPEN: Select[Any] = select(func.count()).where(
    p.board_id == bindparam("board"), p.closed_on.is_(None)
)


class Memory:
    """What the book knows of every board, read at once: a query a board would cost a scan of
    unchanged boards more than the scan itself."""

    def __init__(self, engine: Engine, db: Connection) -> None:
        m = t.pages.c
        self.engine = engine
        self.pages: dict[int, list[PageMark]] = defaultdict(list)
        self.described: dict[int, set[str]] = defaultdict(set)
        self.open: dict[int, dict[str, str]] = defaultdict(dict)
        marks = select(m.board_id, m.url, m.etag, m.last_modified, m.digest)
        for board_id, *mark in db.execute(marks.order_by(m.board_id, m.position)):
            self.pages[board_id].append(PageMark(*mark))
        known = select(p.board_id, p.external_id, p.url, p.closed_on, p.description.is_not(None))
        for board_id, external_id, url, closed_on, described in db.execute(known):
            if described:
                self.described[board_id].add(external_id)
            if closed_on is None:
                self.open[board_id][external_id] = url

    def visit(self, board_id: int, board: Board) -> Visit:
        return Visit(
            board,
            tuple(self.pages[board_id]),
            frozenset(self.described[board_id]),
            self.open[board_id],
            partial(_by_digest, self.engine, board_id),
        )


def _by_digest(engine: Engine, board_id: int) -> Mapping[str, Posting]:
    with reading(engine) as db:
        rows = db.execute(DIGESTS, {"board": board_id})
        return {digest: Posting(*known) for digest, *known in rows}


def history(db: Connection, board: Row[Any], snapshot: Snapshot) -> BoardHistory:
    """What a snapshot is judged by; only one that shows postings is."""
    doubt = _read_doubt(board.doubt)
    if snapshot.ending not in JUDGED:
        return BoardHistory(doubt=doubt, trusted=board.trusted)
    return BoardHistory(
        counts=tuple(db.scalars(COUNTS, {"board": board.id})),
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
    return db.scalar(OPEN, {"board": board_id}) or 0


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
