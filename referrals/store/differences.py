"""What a change did to the rows of a table, in a form that JSON keeps, and the way back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypedDict

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Date,
    Table,
    Text,
    and_,
    cast,
    delete,
    insert,
    or_,
    select,
    true,
    update,
)

from referrals.store import tables as t
from referrals.store.engine import BookError

MANY = 500
"""More keys than this are not asked for one by one."""
NOTED = ("id", "hiring_manager", "recruiter", "team", "applied_on")
"""What the user notes of a posting; the rest is its board's, and a scan may change it."""

Row = Sequence[Any]
Rows = dict[tuple[Any, ...], Row]
"""By primary key."""


class ChangedSince(BookError):
    """Undoing would take back more than the change: something else was written since."""


class Difference(TypedDict):
    """Of all rows that differ the keys; those that were there before; the digest of those that are
    there now."""

    keys: list[Any]
    before: list[Any]
    digest: str


# ------------------------------------------------------------------ which rows


def scope_of(
    table: Table, people: Collection[int], postings: Collection[int], newest: int
) -> ColumnElement[bool]:
    """The rows of *table* about these people or postings, or about contacts newer than *newest*."""
    if table is t.postings:
        return t.postings.c.id.in_(postings)
    if table is t.steps:
        return t.steps.c.ask_id.in_(select(t.asks.c.id).where(_about(t.asks, people, newest)))
    return _about(table, people, newest)


def _about(table: Table, people: Collection[int], newest: int) -> ColumnElement[bool]:
    whose = [c for c in table.c if c is t.contacts.c.id or c.references(t.contacts.c.id)]
    if not whose or len(people) > MANY:
        return true()
    return or_(*(or_(c.in_(people), c > newest) for c in whose))


def rows_of(db: Connection, table: Table, scope: ColumnElement[bool]) -> Rows:
    raw = [cast(c, Text) if _as_text(c) else c for c in _columns(table)]
    return _by_key(table, db.execute(select(*raw).where(scope)))


def _by_key(table: Table, rows: Iterable[Row]) -> Rows:
    places = [place for place, c in enumerate(_columns(table)) if c.primary_key]
    return {tuple(row[place] for place in places): list(row) for row in rows}


def _columns(table: Table) -> list[Column[Any]]:
    return [table.c[name] for name in NOTED] if table is t.postings else list(table.c)


def _as_text(column: Column[Any]) -> bool:
    return isinstance(column.type, Date | JSON)


# ------------------------------------------------------------------ what differs


def difference(before: Rows, after: Rows) -> Difference:
    keys = [key for key in before | after if before.get(key) != after.get(key)]
    now = [after[key] for key in keys if key in after]
    return {
        "keys": keys,
        "before": [before[key] for key in keys if key in before],
        "digest": digest(now),
    }


def digest(content: Iterable[object]) -> str:
    """The same for the same content in any order."""
    return hashlib.sha256("\n".join(sorted(map(json.dumps, content))).encode()).hexdigest()


def still_there(db: Connection, table: Table, found: Difference) -> bool:
    """Whether the rows are as the change left them."""
    return digest(_now(db, table, found).values()) == found["digest"]


def _now(db: Connection, table: Table, found: Difference) -> Rows:
    keys = {tuple(key) for key in found["keys"]}
    first = next(iter(table.primary_key))
    one_by_one = first.in_({key[0] for key in keys}) if len(keys) <= MANY else true()
    return {k: row for k, row in rows_of(db, table, one_by_one).items() if k in keys}


# ------------------------------------------------------------------ back


def put_back(db: Connection, changed: Mapping[Table, Difference]) -> None:
    """The rows as they were before; *changed* has tables before those that refer to them."""
    now = {table: _now(db, table, difference) for table, difference in changed.items()}
    before = {table: _by_key(table, difference["before"]) for table, difference in changed.items()}
    for table in reversed(list(changed)):
        for key in now[table].keys() - before[table].keys():
            db.execute(delete(table).where(_is(table, key)))
    for table, rows in before.items():
        for key, row in rows.items():
            values = _values(table, row)
            if key in now[table]:
                db.execute(update(table).where(_is(table, key)).values(values))
            else:
                db.execute(insert(table).values(values))


def _is(table: Table, key: tuple[Any, ...]) -> ColumnElement[bool]:
    return and_(*(c == part for c, part in zip(table.primary_key, key, strict=True)))


def _values(table: Table, row: Row) -> dict[str, Any]:
    return {c.name: _read(c, value) for c, value in zip(_columns(table), row, strict=True)}


def _read(column: Column[Any], value: Any) -> Any:
    if value is None or not _as_text(column):
        return value
    return date.fromisoformat(value) if isinstance(column.type, Date) else json.loads(value)
