"""How the book is: whole, or damaged so that SQLite or its reader stumbles."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Column, Engine, Table, select
from sqlalchemy.types import JSON, Boolean, Date, Float, Integer, String, TypeEngine

from referrals.store.engine import BookError, reading
from referrals.store.safekeeping.book_file import file_of
from referrals.store.tables import metadata

Key = tuple[Any, ...]
TYPES: tuple[tuple[type[TypeEngine[Any]], type | tuple[type, ...]], ...] = (
    (JSON, object),
    (Boolean, bool),
    (Float, (int, float)),
    (Integer, int),
    (Date, date),
    (String, str),
)
"""What a column's values are; SQLite keeps whatever it is given."""


def damage(engine: Engine) -> str:
    """What is wrong with the book's file and rows; empty when it is whole, or lies on a server,
    which looks after its own."""
    if file_of(engine.url) is None:
        return ""
    try:
        return _broken_pages(engine) or _lone_rows(engine) or _bad_rows(engine)
    except BookError as error:
        return error.what


def _broken_pages(engine: Engine) -> str:
    with reading(engine) as db:
        faults = [str(row[0]) for row in db.exec_driver_sql("PRAGMA integrity_check(3)")]
    return "" if faults == ["ok"] else "; ".join(" ".join(faults).splitlines())


def _lone_rows(engine: Engine) -> str:
    with reading(engine) as db:
        tables = {str(row[0]) for row in db.exec_driver_sql("PRAGMA foreign_key_check")}
    return f"what they belong to is missing: {', '.join(sorted(tables))}" if tables else ""


def _bad_rows(engine: Engine) -> str:
    counts = {table.name: len(senseless(engine, table)) for table in metadata.sorted_tables}
    bad = ", ".join(f"{number} {name}" for name, number in counts.items() if number)
    return f"there are rows that make no sense: {bad}" if bad else ""


def senseless(engine: Engine, table: Table) -> list[Key]:
    """The keys of rows that no command could read: a date that is none, bytes for a name."""
    try:
        with reading(engine) as db:
            # A few at a time: there may be 50,000 postings with their texts.
            rows = db.execute(select(table).execution_options(yield_per=500))
            if all(_makes_sense(table, row) for row in rows):
                return []
    except (ValueError, TypeError, BookError):
        pass  # One of them cannot even be read: which, is found below.
    with reading(engine) as db:
        keys = [tuple(row) for row in db.execute(select(*table.primary_key))]
    return [key for key in keys if not _can_be_read(engine, table, key)]


def _can_be_read(engine: Engine, table: Table, key: Key) -> bool:
    this = (k == v for k, v in zip(table.primary_key, key, strict=True))
    try:
        with reading(engine) as db:
            return all(_makes_sense(table, row) for row in db.execute(select(table).where(*this)))
    except (ValueError, TypeError, BookError):
        return False


def _makes_sense(table: Table, row: Any) -> bool:
    return all(_fits(column, value) for column, value in zip(table.columns, row, strict=True))


def _fits(column: Column[Any], value: Any) -> bool:
    kind = next(python for sql, python in TYPES if isinstance(column.type, sql))
    return value is None or isinstance(value, kind)
