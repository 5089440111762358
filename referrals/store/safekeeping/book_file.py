"""The book's file: what it is at a glance, whether there was a book before, and what to do.

Nothing here opens the file as a database: a look changes nothing.
"""

from __future__ import annotations

import glob
import os
import shlex
import stat
from contextlib import suppress
from pathlib import Path

from sqlalchemy import URL, make_url

from referrals.model.wording import then

MAGIC = b"SQLite format 3\0"
WAL_MAGIC = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")
WAL_HEADER = 32
BACKUPS = "backups"
"""The folder beside the book."""
NOTE = "A book was begun here. While this file is here, none is made anew in silence.\n"
SIDES = ("-wal", "-shm")
"""What SQLite keeps beside a book that is open, or was not closed."""


def file_of(url: str | URL) -> Path | None:
    """The file of an SQLite book; None in memory and on a server."""
    there = make_url(url)
    local = there.get_backend_name() == "sqlite" and there.database
    return Path(local) if local and local != ":memory:" else None


# ------------------------------------------------------------------ at a glance


def fault(file: Path) -> str:
    """Why *file* cannot be a book; empty when it may be one."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return "the book is missing"
    except OSError as error:
        return f"the book cannot be reached: {error.strerror}"
    if not stat.S_ISREG(found.st_mode):
        return "there is a folder" if file.is_dir() else "there is no ordinary file"
    if not os.access(file, os.R_OK):
        return "the book cannot be read: its rights forbid it"
    if not found.st_size:
        return "the book is empty: not a byte is in its file"
    return _content_fault(file)


def _content_fault(file: Path) -> str:
    try:
        with file.open("rb") as book:
            if book.read(len(MAGIC)) != MAGIC:
                return "the file is no book, or its beginning is damaged"
        return _log_fault(Path(f"{file}-wal"))
    except OSError as error:
        return f"the book cannot be read: {error.strerror}"


def _log_fault(wal: Path) -> str:
    """What was written last stands in the log beside the file; SQLite would pass over a broken
    one without a word."""
    if not wal.exists():
        return ""
    if not wal.is_file():
        return f"{wal.name} beside it is no ordinary file"
    with wal.open("rb") as log:
        head = log.read(WAL_HEADER)
    broken = len(head) == WAL_HEADER and not head.startswith(WAL_MAGIC)
    return f"{wal.name}, where it was written last, is damaged" if broken else ""


def is_absent(file: Path) -> bool:
    """Whether there is nothing: no file, or one without a byte."""
    return not file.exists() or (file.is_file() and not file.stat().st_size)


# ------------------------------------------------------------------ was there one before?


def _mark(file: Path) -> Path:
    # Hidden, so that `rm referrals.db*` does not take the memory with the book.
    return file.with_name(f".{file.name}.begun")


def remember(file: Path) -> None:
    """Note beside the book that there is one: when it is missing later, something happened."""
    mark = _mark(file)
    # Where there is no room for the note there is none today; the book itself matters more.
    with suppress(OSError):
        if not mark.exists():
            mark.write_text(NOTE, encoding="utf-8")
            mark.chmod(0o600)


def was_begun(file: Path) -> bool:
    """Whether there was a book at *file*, by what it left beside it."""
    wal = Path(f"{file}-wal")
    return _mark(file).exists() or wal.exists() or bool(copies(file))


# ------------------------------------------------------------------ copies


def backups(file: Path) -> list[Path]:
    """The backups in the folder beside the book, the newest first: their names begin with the
    day."""
    folder = file.parent / BACKUPS
    return sorted(folder.glob(f"{glob.escape(file.stem)}-????-??-??-*.db"), reverse=True)


def set_aside(file: Path) -> list[Path]:
    """Copies that stand beside the book: as it was before a restore, a recovery, a migration."""
    copies = file.parent.glob(f"{glob.escape(file.name)}.before-*")
    return sorted(copy for copy in copies if not copy.name.endswith(SIDES))


def copies(file: Path) -> list[Path]:
    """Every copy that the program made."""
    return [*backups(file), *set_aside(file)]


def is_copy(file: Path) -> bool:
    """Whether it looks like a database, so that it may be a copy of the book."""
    if not file.is_file():
        return False
    with file.open("rb") as data:
        return data.read(len(MAGIC)) == MAGIC


def files(file: Path) -> list[Path]:
    """The book's file and what SQLite keeps beside it, as far as they are there."""
    return [path for end in ("", *SIDES) if (path := Path(f"{file}{end}")).exists()]


def remedy(file: Path) -> str:
    """What to do about a book that is missing or damaged."""
    lines = [f"Nothing was changed. {_from_backup(file)}"]
    if is_absent(file):
        lines.append(
            "If it lies elsewhere, [store] url in config.toml says where; "
            "`referrals init` begins a new one"
        )
    else:
        lines.append("`referrals recover` saves what can be read of it")
    return then(*lines)


def _from_backup(file: Path) -> str:
    newest = next(iter(backups(file)), None) or next(reversed(set_aside(file)), None)
    if newest is None:
        return "The program has no backup of it"
    return f"The newest backup: `referrals restore {shlex.quote(str(newest))}`"
