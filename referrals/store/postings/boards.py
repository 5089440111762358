"""The book's chapter on boards: what each showed, and which postings came and went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    Row,
    Select,
    bindparam,
    delete,
    insert,
    select,
    tuple_,
    update,
)

from referrals.domain.postings.closing import Assessment, BoardHistory, assess
from referrals.domain.postings.fit import Search
from referrals.domain.postings.rest import BOARD_GONE, gone_for_good
from referrals.model.postings import Board, BoardHealth, Snapshot, Visit
from referrals.store import tables as t
from referrals.store.engine import reading, writing
from referrals.store.facts import keep_fact
from referrals.store.postings.board_health import open_counts, told
from referrals.store.postings.board_rows import Memory, history, new_state
from referrals.store.postings.entries import tie_together
from referrals.store.postings.misses import close_absent, close_all, close_said, miss_again
from referrals.store.postings.openings import renumber, take_in

NOON = time(12)
LONGEST_SILENCE = 7 * 86400
"""Seconds that a host is left alone at its word; none can take itself off the list for ever."""
READER = "reader"
"""The name of the fact that tells which program the boards were last read by."""
b, pages = t.boards.c, t.pages
# Made once, as in misses.py.
NAMED: Select[Any] = select(t.boards).where(
    b.platform == bindparam("platform"),
    b.token == bindparam("token"),
    b.company == bindparam("company"),
)
ENTER = insert(t.boards).returning(*b)
COUNTED, SEEN = insert(t.counts), insert(pages)
STATE = update(t.boards).where(b.id == bindparam("key"))
FORGET = delete(pages).where(pages.c.board_id == bindparam("board"))


@dataclass(frozen=True)
class Boards:
    """One transaction a board: a scan that is killed leaves whole boards behind, no half ones."""

    engine: Engine

    def read_by(self, reader: str) -> None:
        """Note which program reads the boards from now on. After another one, all are read anew:
        this one may tell more of the same words."""
        f, p = t.facts.c, t.postings.c
        with writing(self.engine) as db:
            if db.scalar(select(f.value).where(f.name == READER)) != reader:
                keep_fact(db, READER, reader)
                db.execute(delete(t.pages))
                db.execute(update(t.postings).where(p.digest.is_not(None)).values(digest=None))

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

    def visits(self, boards: Iterable[Board], today: date | None = None) -> list[Visit]:
        """What a scan has to read, the longest unvisited first, with what is remembered of each;
        without the boards that are left alone *today*. Those that failed come behind others: a host
        whose boards turn us away in a row is given up, and its other boards with it."""
        with reading(self.engine) as db:
            rows = {_name(row): row for row in db.execute(select(t.boards))}
            memory = Memory(self.engine, db)
            pairs = [(rows.get(_name(board)), board) for board in boards]
        wanted = [(row, board) for row, board in pairs if not (row and _rests(row, today))]
        wanted.sort(
            key=lambda pair: (pair[0].last_visit, pair[0].failures > 0) if pair[0] else (0,)
        )
        return [memory.visit(row.id, board) if row else Visit(board) for row, board in wanted]

    def record(
        self,
        snapshot: Snapshot,
        day: date,
        search: Search,
        scan: int = 0,
        *,
        at: datetime | None = None,
        believe: bool = False,
    ) -> None:
        """Take one board's snapshot into the book, whole or not at all.

        *at*: the scan's own local time. *believe*: the user says that the board is theirs, however
        little of what was open it shows.
        """
        at = (at or datetime.combine(day, NOON)).replace(tzinfo=None)
        with writing(self.engine) as db:
            board = _find(db, snapshot.board) or _enter(db, snapshot.board)
            past = BoardHistory() if believe else history(db, board, snapshot)
            verdict = assess(snapshot, past, at)
            _take_over(db, board, snapshot, verdict, at, search)
            _remember(db, board.id, snapshot, verdict.ending)
            values = new_state(db, board, snapshot, verdict, day, scan)
            if gone_for_good(values.get("gone_since"), values.get("gone_scans", 0), day):
                close_all(db, board, day, BOARD_GONE)
            if snapshot.leave_alone:
                _leave_alone(db, *snapshot.leave_alone, at)
            db.execute(STATE, values | {"key": board.id})

    def left_alone(self, at: datetime) -> dict[str, float]:
        """The hosts that asked to be left alone beyond *at*: for how many seconds more."""
        h, now = t.hosts.c, at.replace(tzinfo=None)
        with writing(self.engine) as db:
            db.execute(delete(t.hosts).where(h.not_before <= now.isoformat()))
            asked = db.execute(select(h.host, h.not_before)).all()
        return {
            host: (datetime.fromisoformat(until) - now).total_seconds() for host, until in asked
        }

    def forgive(self, scan: int, boards: Iterable[Board]) -> None:
        """Do not hold against *boards* what they failed in *scan*: it was us who were offline."""
        values = {"failures": b.failures - 1, "rest_until": None}
        with writing(self.engine) as db:
            for board in boards:
                same = tuple_(b.platform, b.token, b.company) == _name(board)
                missed = update(t.boards).where(b.last_visit == scan, b.failures > 0, same)
                db.execute(missed.values(values))

    def health(self, boards: Sequence[Board]) -> list[BoardHealth]:
        """The state of each board, in the order given; without those that were never read."""
        if not boards:
            return []
        with reading(self.engine) as db:
            rows = {_name(row): row for row in db.execute(select(t.boards))}
            return told([(board, rows.get(_name(board))) for board in boards], open_counts(db))


# ------------------------------------------------------------------ rows


def _name(board: Board | Row[Any]) -> tuple[str, str, str]:
    return board.platform, board.token, board.company


def _find(db: Connection, board: Board) -> Row[Any] | None:
    names = dict(zip(("platform", "token", "company"), _name(board), strict=True))
    return db.execute(NAMED, names).one_or_none()


def _enter(db: Connection, board: Board) -> Row[Any]:
    values = {"company": board.company, "platform": board.platform, "token": board.token}
    return db.execute(ENTER, values).one()


def _take_over(
    db: Connection,
    board: Row[Any],
    snapshot: Snapshot,
    verdict: Assessment,
    at: datetime,
    search: Search,
) -> None:
    """Add, refresh, miss and close postings, as far as the reading is believed."""
    html, day, news = snapshot.board.platform == "careers_page", at.date(), 0
    if verdict.renumbered:
        renumber(db, board.id, snapshot.postings)
    if not verdict.stranger:
        proven = verdict.ending != "suspect"
        # What a complete reading shows is proven by the board's own row.
        settled = verdict.ending == "complete"
        news = take_in(db, board.id, snapshot, day, search, proven=proven, settled=settled)
        close_said(db, board, snapshot.closed, at)
    if verdict.ending == "complete":
        shown = {posting.external_id for posting in snapshot.postings}
        news += close_absent(db, board, shown, snapshot.gone, at, html)
        _count(db, board.id, len(shown), day, verdict.new_normal)
    elif verdict.ending == "unchanged":
        miss_again(db, board, at, html)
    if news:
        tie_together(db, snapshot.board, day)


def _leave_alone(db: Connection, host: str, seconds: float, at: datetime) -> None:
    until = at + timedelta(seconds=min(seconds, LONGEST_SILENCE))
    db.execute(delete(t.hosts).where(t.hosts.c.host == host))
    db.execute(insert(t.hosts).values(host=host, not_before=until.isoformat()))


def _count(db: Connection, board_id: int, shown: int, day: date, new_normal: bool) -> None:
    if new_normal:
        db.execute(delete(t.counts).where(t.counts.c.board_id == board_id))
    db.execute(COUNTED, {"board_id": board_id, "day": day, "postings": shown})


def _remember(db: Connection, board_id: int, snapshot: Snapshot, ending: str) -> None:
    """Keep the page marks of a proven reading; forget them when the next must read everything."""
    if ending == "unchanged" or ending in ("failed", "deferred"):
        return
    db.execute(FORGET, {"board": board_id})
    if ending == "complete" and snapshot.pages:
        rows = [
            {"board_id": board_id, "position": position, "url": mark.url, "etag": mark.etag,
             "last_modified": mark.last_modified, "digest": mark.digest}
            for position, mark in enumerate(snapshot.pages)
        ]  # fmt: skip
        db.execute(SEEN, rows)


def _rests(row: Row[Any], today: date | None) -> bool:
    return bool(today and row.rest_until and today < row.rest_until)
