"""Backups of the book: when they are made, and how one is put back."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TypedDict

from referrals.config.model import Config
from referrals.store.book import Book
from referrals.store.engine import BookError
from referrals.store.safekeeping import backups as store
from referrals.store.safekeeping.book_file import file_of, is_absent, remedy
from referrals.usecases.safekeeping.exports import EXPORTS, exports
from referrals.usecases.safekeeping.open_book import open_book
from referrals.usecases.scan_lock import alone

RESTORED = "restored"
"""The fact that the book came from a backup."""


class Restored(TypedDict):
    """When the book was put back, from what, and where the one before is kept."""

    at: str
    source: str
    kept: str | None


def backup(config: Config, at: datetime, target: Path | None = None) -> Path:
    """Make a backup beside the book, or at *target*. Raises BookError, also when the book is
    damaged: whoever makes a backup relies on it."""
    file = _file(config)
    with open_book(config) as book:
        _must_be_whole(book, file)
    return store.copy_of(file, target) if target else store.back_up(file, "backup", at)


def backup_before(config: Config, what: str, at: datetime) -> None:
    """The backup that is made before something big; none of what is not there, or on a server."""
    file = file_of(config.store_url)
    if file and not is_absent(file):
        open_book(config).close()
        store.back_up(file, what, at)


def backup_daily(book: Book, config: Config, at: datetime) -> None:
    """The backup of the day's first scan, for which the book is looked through. Raises BookError
    when it is damaged; a backup that cannot be written is told, and the scan goes on."""
    file = file_of(config.store_url)
    if file and not store.has_daily(file, at):
        _must_be_whole(book, file)
        try:
            store.back_up(file, store.DAILY, at)
        except store.NoBackup as error:
            sys.stderr.write(f"{error}\n")


def _must_be_whole(book: Book, file: Path) -> None:
    if broken := book.damage():
        raise BookError(f"{file}: the book is damaged ({broken})", remedy(file))


def restore(config: Config, source: Path, at: datetime) -> Path | None:
    """Put *source* in the book's place. Where the book that was there is kept. Raises BookError,
    AlreadyRunning."""
    known = _known_exports(config)
    with alone(config):
        kept = store.restore(_file(config), source, at)
    with open_book(config) as book:
        note_restored(book, source, kept, at)
        # The restored book knows nothing of what was written since, itself perhaps included.
        here = {str(source.absolute()): at.date().isoformat()}
        book.note(EXPORTS, json.dumps({**here, **exports(book), **known}))
    return kept


def _known_exports(config: Config) -> Mapping[str, str]:
    """What the present book knows, if it can still be read."""
    if is_absent(_file(config)):
        return {}
    try:
        with open_book(config) as book:
            return exports(book)
    except BookError:
        return {}


def note_restored(book: Book, source: Path, kept: Path | None, at: datetime) -> None:
    """Remember where the book came from: `undo` knows nothing of what was before."""
    restored = Restored(at=at.isoformat(), source=str(source), kept=str(kept) if kept else None)
    book.note(RESTORED, json.dumps(restored))


def restored_since(book: Book, newest: str | None) -> Restored | None:
    """The restore that came after the *newest* change that can be undone; None without one."""
    said = book.fact(RESTORED)
    if said is None:
        return None
    restored: Restored = json.loads(said)
    after = newest and datetime.fromisoformat(newest) > datetime.fromisoformat(restored["at"])
    return None if after else restored


def _file(config: Config) -> Path:
    file = file_of(config.store_url)
    if file is None:
        raise BookError(
            "the book is on a server, which makes its own backups (`pg_dump`); "
            "these commands are for a book that is a file"
        )
    return file
