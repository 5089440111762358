"""The book's chapter on boards: what each showed, and which postings came and went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, func, insert, select, update

from referrals.domain.fit import Search
from referrals.domain.model import Board, BoardHealth, PageMark, Snapshot, Visit
from referrals.domain.proof import Past, judge, state
from referrals.store import tables as t
from referrals.store.engine import reading, writing
from referrals.store.postings import close_absent, miss_again, open_now, take_in

GOOD_SCANS = 5
REMEDIES = {
    "ok": "",
    "empty": "no open postings",
}


@dataclass(frozen=True)
class Boards:
    """One transaction a board: a scan that is killed leaves whole boards behind, no half ones."""

    engine: Engine

    def begin_scan(self, day: date, started_at: datetime) -> int:
        """Note that a scan begins; its number orders the visits."""
        values = {"day": day, "started_at": started_at.isoformat(timespec="minutes")}
        with writing(self.engine) as db:
            scan: int = db.execute(
                insert(t.scans).values(values).returning(t.scans.c.id)
            ).scalar_one()
            return scan

    def scan_days(self) -> list[date]:
        """The days on which scans ran, the last first."""
        with reading(self.engine) as db:
            return list(db.scalars(select(t.scans.c.day).distinct().order_by(t.scans.c.day.desc())))

    def last_scan(self) -> str | None:
        """When the last scan began, in local time."""
        with reading(self.engine) as db:
            query = select(t.scans.c.started_at).order_by(t.scans.c.id.desc()).limit(1)
            return db.scalar(query)

    def visits(self, boards: Iterable[Board]) -> list[Visit]:
        """What a scan has to read, the longest unvisited first, with what is remembered of each."""
        with reading(self.engine) as db:
            found = [(_find(db, board), board) for board in boards]
            found.sort(key=lambda pair: pair[0].last_visit if pair[0] else 0)
            return [_visit(db, row, board) for row, board in found]

    def record(self, snapshot: Snapshot, day: date, search: Search, scan: int = 0) -> None:
        """Take one board's snapshot into the book, whole or not at all."""
        with writing(self.engine) as db:
            board = _find(db, snapshot.board) or _enter(db, snapshot.board)
            past = _past(db, board)
            verdict = judge(snapshot, past)
            if snapshot.postings:
                take_in(db, board.id, snapshot.postings, day, search)
            if verdict.ending == "complete":
                html = snapshot.board.platform == "careers_page"
                shown = {posting.external_id for posting in snapshot.postings}
                close_absent(db, board.id, shown, snapshot.gone, day, html)
                _count(db, board.id, len(shown), day, verdict.new_normal)
            elif verdict.ending == "unchanged":
                miss_again(db, board.id, snapshot.board.platform == "careers_page", day)
            _remember(db, board.id, snapshot, verdict.ending)
            proven = verdict.ending in ("complete", "unchanged")
            values: dict[str, Any] = {
                "ending": verdict.ending,
                "message": verdict.reason,
                "suspect_streak": verdict.streak,
                "suspect_ids": _ids(snapshot) if verdict.ending == "suspect" else None,
            }
            if proven:
                values["last_complete"] = day
            if verdict.ending != "deferred":
                values["last_visit"] = scan
                values["health"] = state(verdict, snapshot.health, len(open_now(db, board.id)))
            db.execute(update(t.boards).where(t.boards.c.id == board.id).values(values))

    def health(self, boards: Sequence[Board]) -> list[BoardHealth]:
        """The state of each board that was visited, in the order given."""
        with reading(self.engine) as db:
            rows = [(board, _find(db, board)) for board in boards]
            return [_health(db, board, row) for board, row in rows if row and row.ending]


# ------------------------------------------------------------------ rows


def _find(db: Connection, board: Board) -> Row[Any] | None:
    c = t.boards.c
    same = (c.platform == board.platform, c.token == board.token, c.company == board.company)
    return db.execute(select(t.boards).where(*same)).one_or_none()


def _enter(db: Connection, board: Board) -> Row[Any]:
    values = {"company": board.company, "platform": board.platform, "token": board.token}
    return db.execute(insert(t.boards).values(values).returning(*t.boards.c)).one()


def _visit(db: Connection, row: Row[Any] | None, board: Board) -> Visit:
    if row is None:
        return Visit(board)
    c = t.pages.c
    marks = db.execute(
        select(c.url, c.etag, c.last_modified, c.digest)
        .where(c.board_id == row.id)
        .order_by(c.position)
    )
    p = t.postings.c
    described = select(p.external_id).where(p.board_id == row.id, p.description.is_not(None))
    return Visit(
        board,
        tuple(PageMark(*mark) for mark in marks),
        frozenset(db.scalars(described)),
        open_now(db, row.id),
    )


def _past(db: Connection, board: Row[Any]) -> Past:
    counts = db.scalars(
        select(t.counts.c.postings)
        .where(t.counts.c.board_id == board.id)
        .order_by(t.counts.c.id.desc())
        .limit(GOOD_SCANS)
    )
    return Past(
        tuple(counts),
        frozenset(open_now(db, board.id, missed=False)),
        frozenset(board.suspect_ids or ()),
        board.suspect_streak,
    )


def _ids(snapshot: Snapshot) -> list[str]:
    return sorted(posting.external_id for posting in snapshot.postings)


def _count(db: Connection, board_id: int, shown: int, day: date, new_normal: bool) -> None:
    if new_normal:
        db.execute(delete(t.counts).where(t.counts.c.board_id == board_id))
    db.execute(insert(t.counts).values(board_id=board_id, day=day, postings=shown))


def _remember(db: Connection, board_id: int, snapshot: Snapshot, ending: str) -> None:
    """Keep the page marks of a proven reading; forget them when the next must read everything."""
    if ending == "unchanged" or ending in ("failed", "deferred"):
        return
    db.execute(delete(t.pages).where(t.pages.c.board_id == board_id))
    if ending == "complete" and snapshot.pages:
        rows = [
            {"board_id": board_id, "position": position, "url": mark.url, "etag": mark.etag,
             "last_modified": mark.last_modified, "digest": mark.digest}
            for position, mark in enumerate(snapshot.pages)
        ]  # fmt: skip
        db.execute(insert(t.pages), rows)


def _health(db: Connection, board: Board, row: Row[Any]) -> BoardHealth:
    c = t.postings.c
    open_postings = db.scalar(
        select(func.count()).where(c.board_id == row.id, c.closed_on.is_(None))
    )
    return BoardHealth(
        board.company,
        board.platform,
        board.token,
        row.health or "failing",
        open_postings or 0,
        row.last_complete,
        row.message or REMEDIES.get(row.health, ""),
        row.ending,
    )
