"""What a database's error means to who keeps a book: one sentence, and no SQL."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError

from referrals.store.safekeeping.book_file import remedy

BUSY = "another program is writing to the book, and was not done within 10 seconds; try again"
FULL = "no room is left on the disk; nothing of this was kept. Free some space, then say it again"
REFUSED = (
    "the book cannot be written here: its folder or its file is read-only, or no room is left. "
    "Nothing of this was kept"
)
BROKEN_DISK = (
    "the disk would not be read or written, or the file may not grow further; nothing of this was "
    "kept"
)
MEMORY = "there is not enough memory to read the book"

SENTENCES = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_PROTOCOL: BUSY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: REFUSED,
    sqlite3.SQLITE_PERM: REFUSED,
    sqlite3.SQLITE_CANTOPEN: REFUSED,
    sqlite3.SQLITE_IOERR: BROKEN_DISK,
    sqlite3.SQLITE_NOMEM: MEMORY,
}
UNWRITABLE = (
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
)  # fmt: skip
"""Errors of a place that can perhaps still be read."""


def in_words(error: DBAPIError, place: Path | str) -> tuple[str, str] | None:
    """What happened and what to do; None for what is no state of the world but a fault of ours."""
    if isinstance(error, IntegrityError):
        return None
    if isinstance(place, Path):
        return sentence(error.orig, place)
    return f"{place}: the book cannot be used: {_first_line(error.orig)}", ""


def sentence(error: BaseException | None, place: Path) -> tuple[str, str]:
    """What an error of SQLite's says of the book at *place*, and what to do."""
    if sentence := SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF):
        return f"{place}: {sentence}", ""
    return f"{place}: the book is damaged ({_first_line(error)})", remedy(place)


def primary(error: DBAPIError) -> int:
    """SQLite's primary error code; 0 where there is none."""
    code: int = getattr(error.orig, "sqlite_errorcode", 0)
    return code & 0xFF


def _first_line(error: BaseException | None) -> str:
    return str(error).partition("\n")[0]
