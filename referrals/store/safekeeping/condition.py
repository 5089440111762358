"""How the book is: whole, or damaged so that SQLite or its reader stumbles."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, Engine, Select, Table, select

from referrals.store.engine import BookError, reading
from referrals.store.safekeeping.book_file import file_of
from referrals.store.safekeeping.meaning import fact_fits, fits
from referrals.store.tables import asks, facts, metadata, steps

Key = tuple[Any, ...]
SHOWN = 20
"""Of so many rows that make no sense it is told what does not."""


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
        tables |= {"asks" for _ in db.execute(stepless().limit(1))}
    return f"what they belong to is missing: {', '.join(sorted(tables))}" if tables else ""


def stepless() -> Select[Any]:
    """Asks of which nothing is known to have been done: each begins with a step."""
    return select(asks.c.id).where(asks.c.id.not_in(select(steps.c.ask_id)))


def _bad_rows(engine: Engine) -> str:
    said = []
    for table in metadata.sorted_tables:
        if keys := senseless(engine, table):
            odd = dict.fromkeys(name for key in keys[:SHOWN] for name in odd_in(engine, table, key))
            said.append(f"{len(keys)} {table.name} ({', '.join(odd)})")
    return f"there are rows that make no sense: {', '.join(said)}" if said else ""


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
    try:
        with reading(engine) as db:
            rows = db.execute(select(table).where(*_is(table, key)))
            return all(_makes_sense(table, row) for row in rows)
    except (ValueError, TypeError, BookError):
        return False


def odd_in(engine: Engine, table: Table, key: Key) -> list[str]:
    """The columns of a row whose values make no sense."""
    return [column.name for column in table.columns if _is_odd(engine, column, key)]


def _is_odd(engine: Engine, column: Column[Any], key: Key) -> bool:
    table = column.table
    assert isinstance(table, Table)
    try:
        with reading(engine) as db:
            value = db.scalar(select(column).where(*_is(table, key)))
    except (ValueError, TypeError, BookError):
        return True
    return not (fact_fits(key[0], value) if column is facts.c.value else fits(column, value))


def _is(table: Table, key: Key) -> list[ColumnElement[bool]]:
    return [column == value for column, value in zip(table.primary_key, key, strict=True)]


def _makes_sense(table: Table, row: Any) -> bool:
    if table is facts and not fact_fits(row.name, row.value):
        return False
    return all(fits(column, value) for column, value in zip(table.columns, row, strict=True))
