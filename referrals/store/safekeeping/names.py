"""The names in the book, for the Tab key alone.

SQLAlchemy takes longer to load than the user waits for a word, so these few questions are asked of
SQLite itself, in its file; nothing is written. Of a book on a server no names are offered.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

PATIENCE = 1
"""Seconds that a book may be locked."""
PEOPLE = """
    SELECT name, (SELECT employer FROM employments WHERE contact_id = id AND current
                  ORDER BY position LIMIT 1)
    FROM contacts WHERE id NOT IN (SELECT gone FROM merges) ORDER BY id
"""
CODES = """
    SELECT code, subject, name FROM codes
    LEFT JOIN contacts ON contacts.id = json_extract(subject, '$.contact')
    WHERE day = ? ORDER BY code
"""


def people(url: str) -> Iterator[tuple[str, str | None]]:
    """Everybody's name, and where they work. Raises sqlite3.Error."""
    yield from _rows(url, PEOPLE)


def codes(url: str, day: date) -> Iterator[tuple[str, str, str]]:
    """The codes of that day's reports, what each is about, and whom. Raises sqlite3.Error."""
    for code, subject, name in _rows(url, CODES, day.isoformat()):
        yield code, json.loads(subject)["kind"], name or ""


def _rows(url: str, query: str, *values: str) -> list[tuple[Any, ...]]:
    file = Path(url.removeprefix("sqlite:///"))
    address = f"{file.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=PATIENCE)) as db:
        return db.execute(query, values).fetchall()
