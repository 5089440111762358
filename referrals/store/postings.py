"""The book's chapter on postings: taken in, refreshed, missed, closed, opened again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    Row,
    Select,
    and_,
    bindparam,
    case,
    insert,
    literal_column,
    select,
    update,
)

from referrals.domain.fit import Search, fit
from referrals.domain.model import Posting, Salary
from referrals.domain.proof import closes
from referrals.store import tables as t
from referrals.store.engine import reading, writing

p, b = t.postings.c, t.boards.c

SHOWN = (
    "title", "url", "locations", "workplace", "department", "employment_type",
    "salary_min", "salary_max", "salary_currency", "salary_period",
    "posted_on", "updated_on", "requisition",
)  # fmt: skip
"""The columns that a board fills; all others are the book's own."""


@dataclass(frozen=True)
class Postings:
    """Every posting ever seen."""

    engine: Engine

    def open(self, company: str | None = None) -> list[Posting]:
        """The open postings that suit the search."""
        query = _postings().where(p.closed_on.is_(None), p.kept)
        return self._read(query if company is None else query.where(b.company == company))

    def all(self, kept: bool | None = None, full: bool = False) -> list[Posting]:
        """Every posting, open and closed; *full* with descriptions."""
        query = _postings(full)
        return self._read(query if kept is None else query.where(p.kept == kept))

    def closed_since(self, day: date) -> list[Posting]:
        """Suitable postings that closed on *day* or later."""
        return self._read(_postings().where(p.closed_on >= day, p.kept))

    def by_ids(self, ids: Collection[int]) -> dict[int, Posting]:
        return {found.id: found for found in self._read(_postings().where(p.id.in_(ids)))}

    def applied(self, posting_id: int, on: date) -> None:
        """Note an application made without a referral."""
        self.edit(posting_id, {"applied_on": on})

    def edit(self, posting_id: int, values: Mapping[str, Any]) -> None:
        """Note what the user knows of a posting: its hiring manager, recruiter, team."""
        with writing(self.engine) as db:
            db.execute(update(t.postings).where(p.id == posting_id).values(values))

    def refit(self, search: Search, name: str) -> None:
        """Hold every posting against a changed search. *name* identifies the search."""
        f = t.facts.c
        with writing(self.engine) as db:
            if db.scalar(select(f.value).where(f.name == "search")) == name:
                return
            verdicts = [(row.id, fit(_posting(row), search)) for row in db.execute(_postings())]
            changed = [{"key": i, "kept": v.kept, "reason": v.reason} for i, v in verdicts]
            if changed:
                db.execute(update(t.postings).where(p.id == bindparam("key")), changed)
            db.execute(t.facts.delete().where(f.name == "search"))
            db.execute(insert(t.facts).values(name="search", value=name))

    def _read(self, query: Select[Any]) -> list[Posting]:
        with reading(self.engine) as db:
            return [_posting(row) for row in db.execute(query.order_by(p.id))]


# ------------------------------------------------------------------ rows


def _postings(full: bool = False) -> Select[Any]:
    # An unchanged board is proven without touching its postings: what it still shows was seen then.
    confirmed = and_(p.misses == 0, p.closed_on.is_(None), b.last_complete > p.last_seen)
    last_seen = case((confirmed, b.last_complete), else_=p.last_seen)
    columns = [c for c in t.postings.c if c.name not in ("board_id", "last_seen", "description")]
    text = p.description if full else literal_column("NULL").label("description")
    return select(
        *columns, last_seen.label("last_seen"), text, b.company, b.platform, b.token.label("board")
    ).join_from(t.postings, t.boards)


def _posting(row: Row[Any]) -> Posting:
    values = dict(row._mapping)
    values["locations"] = tuple(values["locations"])
    pay = [values.pop(f"salary_{part}") for part in ("min", "max", "currency", "period")]
    return Posting(**values, salary=Salary(*pay) if pay[2] else None)


def _shown(posting: Posting) -> dict[str, Any]:
    """What a board's posting puts into its row."""
    pay = posting.salary
    return {
        "title": posting.title,
        "url": posting.url,
        "locations": list(posting.locations),
        "workplace": posting.workplace,
        "department": posting.department,
        "employment_type": posting.employment_type,
        "salary_min": pay and pay.min,
        "salary_max": pay and pay.max,
        "salary_currency": pay and pay.currency,
        "salary_period": pay and pay.period,
        "posted_on": posting.posted_on,
        "updated_on": posting.updated_on,
        "requisition": posting.requisition,
    }


# ------------------------------------------------------------------ steps of recording a snapshot


def open_now(db: Connection, board_id: int) -> list[str]:
    """External ids of the postings that are open and were not missed before."""
    query = select(p.external_id).where(
        p.board_id == board_id, p.closed_on.is_(None), p.misses == 0
    )
    return list(db.scalars(query))


def take_in(
    db: Connection, board_id: int, shown: Iterable[Posting], day: date, search: Search
) -> None:
    """Add what is new, refresh what changed, open again what came back."""
    new, changed, again = list[dict[str, Any]](), list[dict[str, Any]](), list[int]()
    known = {row.external_id: row for row in db.execute(_known(board_id))}
    for posting in shown:
        row, values = known.get(posting.external_id), _shown(posting)
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


def _known(board_id: int) -> Select[Any]:
    columns = (t.postings.c[name] for name in ("id", "external_id", *SHOWN, "description"))
    return select(*columns).where(p.board_id == board_id)


def _new_row(
    posting: Posting, values: dict[str, Any], board_id: int, day: date, search: Search
) -> dict[str, Any]:
    verdict = fit(posting, search)
    return values | {
        "board_id": board_id,
        "external_id": posting.external_id,
        "first_seen": day,
        "last_seen": day,
        "kept": verdict.kept,
        "reason": verdict.reason,
        "description": posting.description,
    }


def _differs(row: Row[Any], posting: Posting, values: Mapping[str, Any]) -> bool:
    if posting.description not in (None, row.description):
        return True
    return any(values[name] != getattr(row, name) for name in SHOWN)


def _changed_row(
    row: Row[Any], posting: Posting, values: dict[str, Any], day: date, search: Search
) -> dict[str, Any]:
    verdict = fit(posting, search)
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
) -> None:
    """Miss once what a proven reading did not show, and close what was missed often enough."""
    query = select(p.id, p.external_id, p.misses).where(
        p.board_id == board_id, p.closed_on.is_(None)
    )
    rows = [row for row in db.execute(query) if row.external_id not in shown]
    _miss(db, [(row.id, row.misses + 1, row.external_id in gone) for row in rows], day, html)


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
