"""The book's chapter on postings: taken in, refreshed, missed, closed, opened again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
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
from referrals.domain.model import Place, Posting, Salary
from referrals.store import tables as t
from referrals.store.engine import reading, writing

p, b = t.postings.c, t.boards.c


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
    values["places"] = tuple(Place(**place) for place in values["places"])
    pay = [values.pop(f"salary_{part}") for part in ("min", "max", "currency", "period")]
    return Posting(**values, salary=Salary(*pay) if pay[2] else None)
