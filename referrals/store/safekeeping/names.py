"""The names in the book, for the Tab key alone.

SQLAlchemy takes longer to load than the user waits for a word, so these few questions are asked of
SQLite itself, in its file, or of PostgreSQL by its driver alone; nothing is written.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

PATIENCE = 1
"""Seconds that a book may be locked."""
WAIT = 2
"""Seconds in which a server has to answer: its driver waits for no less."""
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
CODES_ON_A_SERVER = """
    SELECT code, CAST(subject AS text), name FROM codes
    LEFT JOIN contacts ON contacts.id = CAST(subject ->> 'contact' AS integer)
    WHERE day = CAST(%s AS date) ORDER BY code
"""


def people(url: str) -> Iterator[tuple[str, str | None]]:
    """Everybody's name, and where they work. Raises what the database raises."""
    yield from _rows(url, PEOPLE)


def codes(url: str, day: date) -> Iterator[tuple[str, str, str]]:
    """The codes of that day's reports, what each is about, and whom. Raises likewise."""
    query = CODES if _is_file(url) else CODES_ON_A_SERVER
    for code, subject, name in _rows(url, query, day.isoformat()):
        yield code, json.loads(subject)["kind"], name or ""


def _is_file(url: str) -> bool:
    return url.startswith("sqlite")


def _rows(url: str, query: str, *values: str) -> list[tuple[Any, ...]]:
    if not _is_file(url):
        return _rows_of_a_server(url, query, *values)
    file = Path(url.removeprefix("sqlite:///"))
    address = f"{file.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=PATIENCE)) as db:
        return db.execute(query, values).fetchall()


def _rows_of_a_server(url: str, query: str, *values: str) -> list[tuple[Any, ...]]:
    import psycopg

    address = re.sub(r"^postgresql\+\w+:", "postgresql:", url)
    with psycopg.connect(address, connect_timeout=WAIT, client_encoding="utf8") as db:
        db.read_only = True
        return db.execute(query.encode(), values).fetchall()
