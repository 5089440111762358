"""Opening the book's database: connections, transactions, migrations."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from contextvars import ContextVar
from pathlib import Path

from filelock import FileLock
from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from referrals.model.errors import ReferralsError

SCHEMA = "0006"
"""The newest migration in store/migrations/versions. The book states its own in alembic_version."""

PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": "10000",
    "secure_delete": "ON",
    "trusted_schema": "OFF",
}


class BookError(ReferralsError):
    """The book cannot be used: what, where, and what to do."""


def connect(url: str) -> Engine:
    """An engine on the book at *url*, brought to the newest schema. Raises BookError."""
    engine = _engine(url)
    try:
        _bring_up_to_date(engine)
    except DBAPIError as error:
        engine.dispose()
        raise BookError(f"{_place(engine)}: the book cannot be opened: {error.orig}") from error
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent view of the book; within a transaction, what it has written so far."""
    if begun := _begun(engine):
        yield begun
        return
    with engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction: all of it is kept, or nothing. Waits up to 10 s for another writer. What is
    written within another transaction is part of that."""
    if begun := _begun(engine):
        yield begun
        return
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        token = _writing.set(connection)
        try:
            yield connection
        finally:
            _writing.reset(token)


_writing: ContextVar[Connection | None] = ContextVar("writing", default=None)


def _begun(engine: Engine) -> Connection | None:
    """The transaction that is being written, if it is on this book."""
    connection = _writing.get()
    return connection if connection is not None and connection.engine is engine else None


def _engine(url: str) -> Engine:
    # An error that printed its parameters would tell names and notes.
    engine = create_engine(url, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        if file := engine.url.database:
            # Names and notes of real people: readable for the owner alone.
            os.umask(0o077)
            Path(file).parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    # The driver's own idea of when to begin loses updates between processes; see _begin.
    connection.isolation_level = None
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once: one that reads first and writes later would overwrite what
    # another process wrote in between, or fail.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


# ------------------------------------------------------------------ migrations


def _bring_up_to_date(engine: Engine) -> None:
    found = _schema(engine)
    if found == SCHEMA:
        return
    if found is not None and found > SCHEMA:
        raise BookError(
            f"{_place(engine)}: the book was written by a newer version of referrals "
            f"(schema {found}, this one knows {SCHEMA}); update referrals"
        )
    with _alone(engine):
        if _schema(engine) != SCHEMA:
            _back_up(engine, found)
            _migrate(engine)


def _schema(engine: Engine) -> str | None:
    """The schema that the book states; None for a book that is still empty."""
    with reading(engine) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return version


def _migrate(engine: Engine) -> None:
    # Imported here: Alembic costs more than half of a start-up that seldom needs it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with _unlinked(engine) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, SCHEMA)
        if engine.dialect.name == "sqlite":
            _check_links(connection)


@contextmanager
def _unlinked(engine: Engine) -> Iterator[Connection]:
    """A connection on which SQLite follows no references: dropping a table that was copied would
    else take with it what refers to its rows. Can only be said outside of a transaction."""
    with engine.connect().execution_options(writes=True) as connection:
        driver = connection.connection.driver_connection
        if engine.dialect.name == "sqlite" and driver:
            driver.execute("PRAGMA foreign_keys = OFF")
        try:
            yield connection
        finally:
            if engine.dialect.name == "sqlite" and driver:
                driver.execute("PRAGMA foreign_keys = ON")


def _check_links(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise BookError(f"the book's rows do not fit together, so it was left as it was: {broken}")


@contextmanager
def _alone(engine: Engine) -> Iterator[None]:
    """Only one process migrates; PostgreSQL's own transactional DDL sees to that by itself."""
    file = _file(engine)
    if file is None:
        yield
        return
    with FileLock(f"{file}.migration.lock", mode=0o600):
        yield


def _back_up(engine: Engine, schema: str | None) -> None:
    file = _file(engine)
    if file is None or schema is None:
        return
    copy = file.with_name(f"{file.name}.before-{SCHEMA}")
    with closing(sqlite3.connect(file)) as book, closing(sqlite3.connect(copy)) as backup:
        book.backup(backup)


def _file(engine: Engine) -> Path | None:
    """The file of an SQLite book; None in memory and on a server."""
    url = make_url(engine.url)
    if engine.dialect.name == "sqlite" and url.database:
        return Path(url.database)
    return None


def _place(engine: Engine) -> Path | str:
    return _file(engine) or engine.url.render_as_string(hide_password=True)
