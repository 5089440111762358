"""Of rows that were saved from a damaged book: what makes no sense, and what lost its own."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    DefaultClause,
    Engine,
    String,
    Table,
    delete,
    literal,
    literal_column,
    null,
    update,
)

from referrals.store.engine import writing
from referrals.store.safekeeping.condition import odd_in, senseless, stepless


def make_sense(engine: Engine, table: Table) -> tuple[int, int]:
    """Empty what makes no sense, a date that is none, a word that no status has; a row that cannot
    do without is taken out. How many values were emptied, and how many rows taken out."""
    emptied = dropped = 0
    for key in senseless(engine, table):
        odd = odd_in(engine, table, key)
        this = [k == v for k, v in zip(table.primary_key, key, strict=True)]
        with writing(engine) as db:
            without = {name: _without(table.c[name]) for name in odd}
            if all(value is not None for value in without.values()):
                db.execute(update(table).where(*this).values(without))
                emptied += len(odd)
            else:
                db.execute(delete(table).where(*this))
                dropped += 1
    return emptied, dropped


def _without(column: Column[Any]) -> ColumnElement[Any] | None:
    """What stands in *column* where nothing is known; None where something must be."""
    if column.nullable:
        return null()
    if not isinstance(column.server_default, DefaultClause):
        return None
    said = column.server_default.arg
    return literal(said, String) if isinstance(said, str) else literal_column(str(said))


def drop_orphans(new: Path) -> Counter[str]:
    """Take out what refers to rows that are lost, until nothing does."""
    dropped = Counter[str]()
    with closing(sqlite3.connect(new)) as db:
        while orphans := list(_orphans(db)):
            for table, key in orphans:
                db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', [key])  # noqa: S608
                dropped[table] += 1
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return dropped


def _orphans(db: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    yield from (("asks", key) for (key,) in db.execute(str(stepless())))
    yield from {(table, key) for table, key, *_ in db.execute("PRAGMA foreign_key_check")}
