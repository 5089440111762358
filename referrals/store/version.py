"""Whether somebody has written to the book: asked by what keeps an answer for a while."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import Connection, Engine, text

from referrals.store.engine import reading
from referrals.store.safekeeping.book_file import file_of


def version(engine: Engine) -> str:
    with reading(engine) as db:
        if db.dialect.name == "sqlite":
            return _of_file(db)
        # The next transaction that will write; on a server others' count as well.
        query = "SELECT pg_snapshot_xmax(pg_current_snapshot())"
        return str(db.scalar(text(query)))


def _of_file(db: Connection) -> str:
    """SQLite counts, for each connection, what others have written. A book that was restored is
    another file of the same name."""
    file, inode = file_of(db.engine.url), 0
    if file:
        with suppress(OSError):
            inode = file.stat().st_ino
    mine = id(db.connection.dbapi_connection)
    return f"{inode} {mine} {db.scalar(text('PRAGMA data_version'))}"
