"""Backups: whole, checked, single files beside the book; and a book put back from one.

Kept are the three newest, and of each of the last seven days with a backup the first.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

from referrals.store.engine import BookError, reader
from referrals.store.safekeeping.book_file import (
    BACKUPS,
    SIDES,
    backups,
    fault,
    is_absent,
    remedy,
    remember,
)
from referrals.store.safekeeping.failures import sentence

NEWEST = 3
DAYS = 7
DAILY = "scan"
"""The backup that the first scan of a day makes."""


class NoBackup(BookError):
    """The backup cannot be written; the book itself may be well."""


def back_up(file: Path, why: str, at: datetime | None = None) -> Path:
    """A backup in the folder beside the book, named for its moment and for *why* it was made; old
    ones go. Raises BookError when the book is damaged or the backup cannot be written."""
    folder = file.parent / BACKUPS
    with _in_words(file):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    at = at or datetime.now().astimezone()  # noqa: TID251 - a name for the copy, no rule's day
    made = copy_of(file, _free_name(file, folder, why, at))
    for old in _superfluous(file):
        old.unlink(missing_ok=True)
    return made


def has_daily(file: Path, at: datetime) -> bool:
    """Whether the first scan of that day made its backup."""
    today = f"{file.stem}-{at:%Y-%m-%d}-"
    return any(b.name.startswith(today) and b.stem.endswith(f"-{DAILY}") for b in backups(file))


def copy_of(file: Path, target: Path) -> Path:
    """A copy of the book at *target*, checked, readable by the user alone; whole or not there."""
    if why := fault(file):
        raise BookError(f"{file}: {why}", remedy(file))
    new = target.with_name(f".{target.name}.new")
    os.umask(0o077)
    _look_at(target, new)
    try:
        with _in_words(file), closing(reader(file)()) as book:
            new.unlink(missing_ok=True)
            with closing(sqlite3.connect(new)) as copy:
                book.backup(copy)
                # One file, that can be read where nothing can be written.
                copy.execute("PRAGMA journal_mode = DELETE")
        if damage := damage_of(new):
            raise BookError(f"{file}: the book is damaged ({damage})", remedy(file))
        put_in_place(new, target)
    finally:
        remove(new)
    return target


def _look_at(target: Path, new: Path) -> None:
    """Raises NoBackup where nothing can be written at *target*: no folder is made, for a stick that
    is not plugged in is none."""
    if target.is_dir():
        raise NoBackup(f"{target}: is a folder; name a file in it")
    try:
        new.touch()
    except OSError as error:
        why = error.strerror or error
        raise NoBackup(f"{target}: no backup can be written there: {why}") from error


def put_in_place(new: Path, target: Path) -> None:
    """Let *new* be *target*, so that it survives a power cut."""
    new.chmod(0o600)
    _sync(new)
    new.replace(target)
    if os.name == "posix":
        _sync(target.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(file: Path) -> None:
    """Remove a book's file with what SQLite keeps beside it."""
    for end in ("", *SIDES, "-journal"):
        Path(f"{file}{end}").unlink(missing_ok=True)


@contextmanager
def _in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        raise NoBackup(*sentence(error, file)) from error
    except sqlite3.Error as error:
        raise BookError(*sentence(error, file)) from error
    except OSError as error:
        where = error.filename or file
        raise NoBackup(f"{where}: {error.strerror}; no backup was made") from error


# ------------------------------------------------------------------ which are kept


def _free_name(file: Path, folder: Path, why: str, at: datetime) -> Path:
    """One a second, so that their names sort as they were made."""
    moment = f"{file.stem}-{at:%Y-%m-%d-%H%M%S}"
    taken = any(backup.name.startswith(f"{moment}-") for backup in backups(file))
    later = at + timedelta(seconds=1)
    return _free_name(file, folder, why, later) if taken else folder / f"{moment}-{why}.db"


def _superfluous(file: Path) -> list[Path]:
    made = backups(file)
    first_of_day = {_day(file, backup): backup for backup in made}
    days = sorted(first_of_day, reverse=True)[:DAYS]
    kept = {*made[:NEWEST], *(first_of_day[day] for day in days)}
    return [backup for backup in made if backup not in kept]


def _day(file: Path, backup: Path) -> str:
    return backup.name[len(file.stem) + 1 :][: len("2026-11-23")]


def day_of(file: Path, backup: Path) -> date | None:
    """The day on which a backup of the book was made; None for a file of another name."""
    try:
        return date.fromisoformat(_day(file, backup))
    except ValueError:
        return None


# ------------------------------------------------------------------ whole?


def damage_of(file: Path) -> str:
    """What SQLite finds wrong with a file; empty when it is whole."""
    try:
        with closing(reader(file)()) as book:
            faults = [str(row[0]) for row in book.execute("PRAGMA integrity_check(3)")]
    except (sqlite3.Error, OSError) as error:
        return str(error)
    return "" if faults == ["ok"] else "; ".join(" ".join(faults).splitlines())


def is_book(file: Path) -> bool:
    """Whether a whole SQLite file has the tables of a book."""
    with closing(reader(file)()) as db:
        names = {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
    return {"alembic_version", "contacts", "asks"} <= names


# ------------------------------------------------------------------ back


def restore(file: Path, backup: Path, at: datetime) -> Path | None:
    """Put *backup* in the place of the book. Where the present book is kept; None when there was
    none. Raises BookError, and changes nothing, when *backup* is no whole book."""
    _check(backup)
    new = file.with_name(f".{file.name}.new")
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        copy_of(backup, new)
        kept = swap(file, new, f"restore-{at:%Y-%m-%d-%H%M%S}")
    finally:
        remove(new)
    return kept


def _check(backup: Path) -> None:
    why = fault(backup) or damage_of(backup)
    if not why and not is_book(backup):
        why = "it is another program's database"
    if why:
        raise BookError(f"{backup}: cannot be restored: {why}. Nothing was changed")


def swap(file: Path, new: Path, why: str) -> Path | None:
    """Let *new* be the book, and keep the present one beside it, its log included. Where that is.

    Between the two steps the book is missing, which every command would say: never a new book with
    an old one's log, which SQLite would mix.
    """
    _settle(file)
    names = (f"{file.name}.before-{why}{f'-{n}' if n else ''}" for n in count())
    # Two within one second: what the first kept is not written over.
    kept = next(there for name in names if not (there := file.with_name(name)).exists())
    moved = None if is_absent(file) else kept
    for end in ("", "-wal"):
        if (there := Path(f"{file}{end}")).exists():
            there.replace(f"{kept}{end}")
    Path(f"{file}-shm").unlink(missing_ok=True)
    put_in_place(new, file)
    remember(file)
    return moved


def _settle(file: Path) -> None:
    """Take what the log says into the book, if it is whole: then one file is moved."""
    with suppress(sqlite3.Error):
        if not fault(file):
            with closing(sqlite3.connect(file)) as book:
                book.execute("PRAGMA wal_checkpoint(TRUNCATE)")
