"""The book's chapter on postings: taken in, refreshed, missed, closed, opened again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, Select, bindparam, func, or_, select, update

from referrals.domain.postings.fit import Search, any_title
from referrals.domain.postings.reposts import entries
from referrals.domain.postings.rest import UNADVISED_AFTER
from referrals.model.listed import ListedPosting
from referrals.model.postings import Posting
from referrals.store import tables as t
from referrals.store.changes import Changes
from referrals.store.engine import reading, writable, writing
from referrals.store.facts import keep_fact
from referrals.store.parts import is_members
from referrals.store.postings.entries import standing_for
from referrals.store.postings.rows import (
    in_full,
    listed,
    posting_of,
    postings_query,
    read_postings,
    row_of,
)
from referrals.store.postings.verdicts import verdict

p, b = t.postings.c, t.boards.c

STILL_THERE = b.gone_scans < UNADVISED_AFTER

PIECE = 500
"""How many unread ones are read at a time."""
CHUNK = 10_000
"""How many ids a statement may name; databases take more, none of them any number."""


@dataclass(frozen=True)
class Postings:
    """Every posting ever seen."""

    engine: Engine
    changes: Changes

    def open(self, company: str | None = None) -> list[Posting]:
        """The open postings that suit the search, one for each opening; without those of boards
        that have been gone for some scans: nobody is asked about what can hardly be there."""
        query = postings_query().where(p.closed_on.is_(None), p.kept, STILL_THERE)
        return entries(self._read(query if company is None else query.where(b.company == company)))

    def all_open(self, titled: Callable[[str], bool]) -> list[Posting]:
        """The open postings whose title *titled* says yes to, whether or not they suit the user's
        search: a contact's may be another."""
        still_open = (
            select(p.id, p.title).join_from(t.postings, t.boards)
            .where(p.closed_on.is_(None), STILL_THERE)
        )  # fmt: skip
        with reading(self.engine) as db:
            ids = [key for key, title in db.execute(still_open) if titled(title)]
        chunks = (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
        query = postings_query()
        return entries(posting for c in chunks for posting in self._read(query.where(p.id.in_(c))))

    def all(self, kept: bool | None = None, full: bool = False) -> list[Posting]:
        """Every posting, open and closed; *full* with descriptions. What was unread is read now,
        and kept so where the book can be written: all of it takes its time."""
        if not kept and writable(self.engine):
            self.keep_read(any_title)
        query = postings_query(full)
        return self._read(query if kept is None else query.where(p.kept == kept))

    def listed(self) -> list[ListedPosting]:
        """Every posting as far as it takes to choose one by its title, company or place."""
        with reading(self.engine) as db:
            return listed(db)

    def keep_read(self, titled: Callable[[str], bool]) -> None:
        """Read what was kept unread and has a title that somebody looks for by now, for good; of a
        centre's catalogue its workers do."""
        if is_members(self.engine):
            return
        with reading(self.engine) as db:
            unread = db.execute(select(p.id, p.title).where(p.unread))
            ids = [key for key, title in unread if titled(title)]
        for start in range(0, len(ids), PIECE):
            with writing(self.engine) as db:
                _keep_read(db, ids[start : start + PIECE])

    def closed_since(self, day: date) -> list[Posting]:
        """Suitable openings that closed on *day* or later; one that is posted again did not, and
        one that comes and goes is news but once."""
        standing = self.standing_for()
        first_time = p.closings == 1
        closed = self._read(postings_query().where(p.closed_on >= day, p.kept, first_time))
        return [posting for posting in closed if standing.get(posting.id, posting.id) == posting.id]

    def first_day(self) -> date | None:
        """The day on which the first posting was seen."""
        with reading(self.engine) as db:
            first: date | None = db.scalar(select(func.min(t.postings.c.first_seen)))
            return first

    def seen_before(self, day: date) -> bool:
        """Whether any posting was seen before that day."""
        with reading(self.engine) as db:
            return db.scalar(select(p.id).where(p.first_seen < day).limit(1)) is not None

    def standing_for(self) -> dict[int, int]:
        """Of every opening that was posted more than once: the id of each posting → the id of the
        one that stands for it today."""
        with reading(self.engine) as db:
            return standing_for(db)

    def by_ids(self, ids: Collection[int], full: bool = False) -> dict[int, Posting]:
        query = postings_query(full).where(p.id.in_(ids))
        return {posting.id: posting for posting in self._read(query)}

    def openings(self, posting_id: int) -> list[Posting]:
        """Every posting of the opening that this one is a posting of, the first one first."""
        root = select(func.coalesce(p.repost_of, p.id)).where(p.id == posting_id).scalar_subquery()
        return self._read(postings_query().where(or_(p.id == root, p.repost_of == root)))

    def applications(self, today: date) -> dict[str, date]:
        """By company: the last day until *today* on which the user applied there."""
        last = func.max(p.applied_on).label("last")
        query = select(b.company, last).join_from(t.postings, t.boards).where(p.applied_on <= today)
        with reading(self.engine) as db:
            return {row.company: row.last for row in db.execute(query.group_by(b.company))}

    def applied(self, posting_id: int, on: date) -> None:
        """Note an application made without a referral."""
        self.edit(posting_id, {"applied_on": on})

    def edit(self, posting_id: int, values: Mapping[str, Any]) -> None:
        """Note what the user knows of a posting: its hiring manager, recruiter, team."""
        with self.changes.writing(t.postings, postings=[posting_id]) as db:
            db.execute(update(t.postings).where(p.id == posting_id).values(values))

    def refit(self, search: Search, name: str, today: date) -> None:
        """Hold every posting against a changed search. *name* identifies the search."""
        f = t.facts.c
        held = select(f.value).where(f.name == "search")
        # Looked at first: what only reads must not wait for who writes.
        with reading(self.engine) as db:
            same = db.scalar(held) == name
        if is_members(self.engine):
            # Imported here: nothing of a centre is needed on a single machine.
            from referrals.store.centre.own_view import judge

            judge(self.engine, search, today, anew=not same)
        if same:
            return
        with writing(self.engine) as db:
            if not is_members(self.engine):
                _hold_all_against(db, search, today)
            keep_fact(db, "search", name)

    def _read(self, query: Select[Any]) -> list[Posting]:
        with reading(self.engine) as db:
            return read_postings(db.execute(query.order_by(p.id)))


def _hold_all_against(db: Connection, search: Search, today: date) -> None:
    rows = db.execute(postings_query(full=search.sponsorship))
    verdicts = [(row.id, verdict(row, search, today)) for row in rows]
    changed = [{"key": i, "kept": v.kept, "reason": v.reason} for i, v in verdicts]
    if changed:
        db.execute(update(t.postings).where(p.id == bindparam("key")), changed)


def _keep_read(db: Connection, ids: Collection[int]) -> None:
    rows = db.execute(postings_query(full=True).where(p.id.in_(ids))).all()
    postings = [in_full(posting_of(row._mapping)) for row in rows]
    read = [
        row_of(posting) | {"key": posting.id, "description": posting.description}
        for posting in postings
    ]
    db.execute(update(t.postings).where(p.id == bindparam("key")), read)
