"""Whether somebody has written to the book: asked by what keeps an answer for a while."""

from __future__ import annotations

from sqlalchemy import Engine, text

from referrals.store.engine import reading


def version(engine: Engine) -> str:
    with reading(engine) as db:
        if db.dialect.name == "sqlite":
            # Each connection counts what all others have written.
            mine = id(db.connection.dbapi_connection)
            return f"{mine} {db.scalar(text('PRAGMA data_version'))}"
        # The next transaction that will write; on a server others' count as well.
        return str(db.scalar(text("SELECT pg_snapshot_xmax(pg_current_snapshot())")))
