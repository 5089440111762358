"""How the book's file is: whole or damaged, and which copies of it there are."""

from __future__ import annotations

import glob
from pathlib import Path

from sqlalchemy import Engine, make_url
from sqlalchemy.exc import DatabaseError

from referrals.store.engine import reading


def damage(engine: Engine) -> str:
    """What SQLite finds wrong with the file; empty when it is whole, or lies on a server, which
    looks after its own."""
    if engine.dialect.name != "sqlite":
        return ""
    try:
        with reading(engine) as db:
            found = [str(row[0]) for row in db.exec_driver_sql("PRAGMA integrity_check(3)")]
    except DatabaseError as error:
        found = [str(error.orig)]
    return "" if found == ["ok"] else "; ".join(found)


def files(url: str) -> list[Path]:
    """The file of the book at *url* and what SQLite keeps beside it; none on a server."""
    there = make_url(url)
    if there.get_backend_name() != "sqlite" or not there.database:
        return []
    file = Path(there.database)
    return [path for end in ("", "-wal", "-shm") if (path := Path(f"{file}{end}")).exists()]


def copies(url: str) -> list[Path]:
    """The copies that were made before the book was migrated."""
    return [
        copy
        for file in files(url)[:1]
        for copy in sorted(file.parent.glob(f"{glob.escape(file.name)}.before-*"))
    ]
