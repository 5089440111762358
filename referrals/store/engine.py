"""Connections to the book's database, and transactions on it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from referrals.model.errors import ReferralsError
from referrals.model.wording import then
from referrals.store.parts import MEMBER, act_for_member, manner, parted
from referrals.store.safekeeping.book_file import file_of, remedy
from referrals.store.safekeeping.failures import REFUSED, in_words

MIGRATIONS = Path(__file__).parent / "migrations"
SCHEMA = max(file.name[:4] for file in (MIGRATIONS / "versions").glob("0*.py"))
"""The newest migration in store/migrations/versions. The book states its own in alembic_version."""

PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": "10000",
    "secure_delete": "ON",
    "trusted_schema": "OFF",
}
PRAGMAS_TO_READ = {"busy_timeout": "10000", "trusted_schema": "OFF", "query_only": "ON"}
READS_ONLY = "reads_only"
"""The execution option of an engine on a book that cannot be written where it lies."""
LOOKED_THROUGH = "looked_through"
"""What is noted on a connection once every page of its book was looked at."""


class BookError(ReferralsError):
    """The book cannot be used: what, where, and what to do."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(then(what, remedy) if remedy else what)
        self.what, self.remedy = what, remedy


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent view of the book; within a transaction, what it has written so far. Raises
    BookError where the database gives up."""
    if begun := _begun(engine):
        yield begun
        return
    with told(engine), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction: all of it is kept, or nothing. Waits up to 10 s for another writer. What is
    written within another transaction is part of that. Raises BookError."""
    if begun := _begun(engine):
        yield begun
        return
    if not writable(engine):
        raise BookError(f"{place(engine)}: {REFUSED}")
    with (
        told(engine),
        engine.connect().execution_options(writes=True) as connection,
        connection.begin(),
    ):
        _look_through(connection)
        token = _writing.set(connection)
        try:
            yield connection
        finally:
            _writing.reset(token)


def _look_through(connection: Connection) -> None:
    """Nothing is written into a book of which some page is garbled, be it one that the command
    does not need: before the first write of a connection every page is looked at."""
    file = file_of(connection.engine.url)
    if file is None or connection.info.get(LOOKED_THROUGH):
        return
    # 0.05 s for 5,000 people and 20,000 postings; indexes are compared once a day, with the backup.
    verdict = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
    if verdict != "ok":
        broken = " ".join(verdict.split())
        raise BookError(f"{file}: the book is damaged ({broken})", remedy(file))
    connection.info[LOOKED_THROUGH] = True


@contextmanager
def told(engine: Engine) -> Iterator[None]:
    """Turns what the database raises into a sentence of ours; a fault of ours stays one."""
    try:
        yield
    except DBAPIError as error:
        if sentence := in_words(error, place(engine)):
            raise BookError(*sentence) from error
        raise


_writing: ContextVar[Connection | None] = ContextVar("writing", default=None)


def _begun(engine: Engine) -> Connection | None:
    """The transaction that is being written, if it is on this book."""
    connection = _writing.get()
    return connection if connection is not None and connection.engine is engine else None


def writable(engine: Engine) -> bool:
    return not engine.get_execution_options().get(READS_ONLY)


def place(engine: Engine) -> Path | str:
    """Where the book is, for a sentence about it."""
    return file_of(engine.url) or engine.url.render_as_string(hide_password=True)


# ------------------------------------------------------------------ engines


MOST_KEPT, _KEEPING = 4, Lock()
_KEPT: dict[str, Engine] = {}
"""By address, the one that was used last at the end."""


def engine_on(url: str) -> Engine:
    """An engine that reads and writes. A book that is opened again gets the engine that it had: it
    knows the statements that it has compiled, which is half of what a small one costs."""
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        return _kept(url)
    if not address.database:  # each book in memory is one of its own
        return _engine(url)
    # Names and notes of real people: readable for the owner alone.
    os.umask(0o077)
    Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    return _kept(url)


def _engine(url: str) -> Engine:
    address, part = parted(make_url(url))
    # An error that printed its parameters would tell names and notes.
    engine = create_engine(
        address, hide_parameters=True, connect_args=manner(address, part),
        json_deserializer=_read_json, execution_options=part,
        # A server may have been restarted since a connection was last used.
        pool_pre_ping=address.get_backend_name() != "sqlite",
    )  # fmt: skip
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)
    if MEMBER in part:
        event.listen(engine, "begin", act_for_member)
    return engine


def _kept(url: str) -> Engine:
    with _KEEPING:
        engine = _KEPT.pop(url, None) or _engine(url)
        _KEPT[url] = engine
        while len(_KEPT) > MOST_KEPT:
            # Its connections to a server would stay open for nobody.
            _KEPT.pop(next(iter(_KEPT))).dispose()
        return engine


def let_go() -> None:
    """Close the connections that are kept for a book that is opened again."""
    while _KEPT:
        _KEPT.popitem()[1].dispose()


def engine_that_reads(url: str, file: Path) -> Engine:
    """An engine on a book that cannot be written where it lies: nothing is written there."""
    options = {READS_ONLY: True}
    engine = create_engine(
        url, hide_parameters=True, creator=_still_reader(file), execution_options=options,
        json_deserializer=_read_json,
    )  # fmt: skip
    event.listen(engine, "connect", _set_up_to_read)
    event.listen(engine, "begin", _begin)
    return engine


def _read_json(text: str) -> Any:
    """Most lists of a person are empty: of five thousand people, that is a tenth of a second."""
    return [] if text == "[]" else json.loads(text)


def reader(file: Path) -> Callable[[], sqlite3.Connection]:
    """How to connect to a file to read it, also where nothing can be written."""
    if not may_write(file):
        return _still_reader(file)
    return lambda: sqlite3.connect(f"file:{quote(str(file.absolute()))}?mode=rw", uri=True)


def _still_reader(file: Path) -> Callable[[], sqlite3.Connection]:
    """How to connect to a file without writing beside it, with what its log says."""
    wal = Path(f"{file}-wal")
    if not (wal.exists() and wal.stat().st_size):
        address = f"file:{quote(str(file.absolute()))}?mode=ro&immutable=1"
        return lambda: sqlite3.connect(address, uri=True)
    # SQLite reads a log only where it can write beside it, so it gets a copy for a while.
    folder = tempfile.TemporaryDirectory(prefix="referrals-")
    copy = Path(folder.name) / file.name
    shutil.copyfile(file, copy)
    shutil.copyfile(wal, f"{copy}-wal")
    # The folder goes when nothing can connect to it any more.
    return lambda: sqlite3.connect(Path(folder.name) / file.name)


def may_write(file: Path) -> bool:
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def _set_up(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    # The driver's own idea of when to begin loses updates between processes; see _begin.
    connection.isolation_level = None
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")


def _set_up_to_read(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    for name, value in PRAGMAS_TO_READ.items():
        connection.execute(f"PRAGMA {name} = {value}")


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once: one that reads first and writes later would overwrite what
    # another process wrote in between, or fail.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
