"""The files that the user had written elsewhere: `contacts forget` names them, or cleans them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from referrals.config.model import Config
from referrals.store.book import Book
from referrals.usecases.safekeeping.open_book import open_book

EXPORTS = "exports"
"""The fact that keeps where, and when."""


def note_export(config: Config, file: Path, today: date) -> None:
    """Remember that *file* was written for the user; where the book cannot be written, not."""
    with open_book(config) as book:
        if book.writable:
            existing = {name: day for name, day in exports(book).items() if Path(name).exists()}
            book.note(EXPORTS, json.dumps({**existing, str(file.absolute()): today.isoformat()}))


def exports(book: Book) -> Mapping[str, str]:
    """Each file that was written for the user, and the day."""
    exports: dict[str, str] = json.loads(book.fact(EXPORTS) or "{}")
    return exports
