"""A new book from what can be read of a damaged one."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from referrals.store.engine import SCHEMA, BookError, engine_on
from referrals.store.safekeeping.backups import put_in_place, remove, swap
from referrals.store.safekeeping.book_file import backups, fault, is_absent, remedy
from referrals.store.safekeeping.condition import damage
from referrals.store.safekeeping.opening import connect
from referrals.store.safekeeping.salvage import Row, Salvage, lenient, salvage, with_schema_of
from referrals.store.safekeeping.sense import drop_orphans, make_sense
from referrals.store.schema import NewerBook, make, migrate
from referrals.store.tables import metadata

INNER = ("alembic_version",)


@dataclass
class Recovered:
    """What was saved, by table, and what was not."""

    kept: Path | None = None
    """Where the damaged book is."""
    saved: Counter[str] = field(default_factory=Counter)
    gaps: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    """Between which rows something may be lost."""
    unreadable: list[str] = field(default_factory=list)
    """Tables of which nothing could be read."""
    dropped: Counter[str] = field(default_factory=Counter)
    """Rows that were read and are of no use: they make no sense, or belong to what is lost."""
    emptied: Counter[str] = field(default_factory=Counter)
    """Values that made no sense, and that a row can do without."""


def recover(file: Path, at: datetime) -> Recovered | None:
    """Save what can be read of the book into a new one, put that in its place, and keep the damaged
    one beside it. None when the book is whole. Raises BookError when nothing can be read."""
    if is_absent(file) or not file.is_file():
        raise BookError(f"{file}: {fault(file)}; there is nothing to recover", remedy(file))
    if _is_well(file):
        return None
    with tempfile.TemporaryDirectory(prefix=f".{file.name}.recover-", dir=file.parent) as folder:
        new = Path(folder) / "new.db"
        rescued = _saved(_readable(file, Path(folder)), new, file)
        target = file.with_name(f".{file.name}.new")
        remove(target)
        put_in_place(new, target)
        rescued.kept = swap(file, target, f"recover-{at:%Y-%m-%d-%H%M%S}")
    return rescued


def _is_well(file: Path) -> bool:
    """Raises NewerBook: what this version does not know it cannot save."""
    try:
        engine = connect(f"sqlite:///{file}", begun=True)
    except NewerBook:
        raise
    except BookError:
        return False
    broken = damage(engine)
    engine.dispose()
    return not broken


def _readable(file: Path, folder: Path) -> Path:
    """A copy of the damaged book in which SQLite finds tables: as it is, else with the beginning of
    a fresh book, else with that of a backup, or of a book that grew by migrations."""
    copy, fresh, grown = (folder / f"{name}.db" for name in ("damaged", "fresh", "grown"))
    _in(fresh, make)
    _empty_book(grown, SCHEMA)
    beginnings = (fresh, *backups(file), grown)
    donors = [(donor, alone) for donor in beginnings for alone in (True, False)]
    for donor, header_only in ((None, True), *donors):
        _copy(file, copy, with_log=donor is None)
        if donor:
            with_schema_of(copy, donor, header_only)
        if _has_tables(copy):
            return copy
    return copy


def _copy(file: Path, copy: Path, with_log: bool) -> None:
    remove(copy)
    shutil.copyfile(file, copy)
    if with_log and "-wal" not in fault(file) and Path(f"{file}-wal").is_file():
        shutil.copyfile(f"{file}-wal", f"{copy}-wal")


def _has_tables(copy: Path) -> bool:
    try:
        with closing(lenient(copy)) as db:
            return bool(_tables(db) & set(metadata.tables))
    except sqlite3.Error:
        return False


def _empty_book(file: Path, schema: str) -> None:
    _in(file, lambda engine: migrate(engine, schema))


def _in(file: Path, write: Callable[[Engine], None]) -> None:
    engine = engine_on(f"sqlite:///{file}")
    write(engine)
    engine.dispose()


# ------------------------------------------------------------------ row by row


def _saved(damaged: Path, new: Path, file: Path) -> Recovered:
    recovered = Recovered()
    try:
        with closing(lenient(damaged)) as old:
            _copy_all(old, new, recovered)
    except sqlite3.Error as error:
        raise BookError(
            f"{file}: nothing can be read of the book ({error})",
            remedy(file).replace(". `referrals recover` saves what can be read of it", ""),
        ) from error
    recovered.dropped += drop_orphans(new)
    engine = engine_on(f"sqlite:///{new}")
    migrate(engine)
    for table in metadata.sorted_tables:
        emptied, dropped = make_sense(engine, table)
        recovered.emptied[table.name] += emptied
        recovered.dropped[table.name] += dropped
    engine.dispose()
    recovered.dropped += drop_orphans(new)
    recovered.saved -= recovered.dropped
    return recovered


def _copy_all(old: sqlite3.Connection, new: Path, found: Recovered) -> None:
    there = _tables(old)
    if not there & set(metadata.tables):
        raise sqlite3.DatabaseError("it has none of a book's tables")
    _empty_book(new, _schema(old))
    with closing(sqlite3.connect(new)) as db:
        for table in sorted(_tables(db) - set(INNER)):
            rows = _salvaged(old, db, table) if table in there else None
            if rows is None:
                found.unreadable.append(table)
                continue
            found.saved[table] = _write(db, table, rows.rows)
            if rows.gaps:
                found.gaps[table] = rows.gaps
        db.commit()


def _tables(db: sqlite3.Connection) -> set[str]:
    named = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in named if not str(name).startswith("sqlite_")}


def _schema(db: sqlite3.Connection) -> str:
    """The schema that the damaged book states, if it can be read."""
    try:
        [(version,)] = db.execute("SELECT version_num FROM alembic_version")
    except (sqlite3.Error, ValueError):
        return SCHEMA
    return version if str(version).isdecimal() and "0001" <= version <= SCHEMA else SCHEMA


def _salvaged(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> Salvage | None:
    try:
        has = {row[1] for row in old.execute(f'PRAGMA table_info("{table}")')}
    except sqlite3.Error:
        return None
    columns = [c for c in _columns(new, table) if c in has]
    salvaged = salvage(old, table, columns)
    filled = {c: number for number, c in enumerate(columns)}
    wanted = _columns(new, table)
    for key, row in salvaged.rows.items():
        salvaged.rows[key] = tuple(row[filled[c]] if c in filled else None for c in wanted)
    return salvaged


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]


def _write(db: sqlite3.Connection, table: str, rows: dict[int, Row]) -> int:
    places = ", ".join("?" * (len(_columns(db, table)) + 1))
    names = ", ".join(f'"{name}"' for name in ("rowid", *_columns(db, table)))
    # A row that breaks a rule of its table was damaged.
    query = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608
    before = db.total_changes
    db.executemany(query, ([key, *row] for key, row in rows.items()))
    return db.total_changes - before
