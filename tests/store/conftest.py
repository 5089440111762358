"""Books to test with: on SQLite, and on a PostgreSQL server of our own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from referrals.store.book import Book


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty book."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'book.db'}"
    server: str = request.getfixturevalue("postgresql")
    engine = create_engine(server)
    with engine.begin() as db:
        db.execute(text("DROP SCHEMA public CASCADE"))
        db.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return server


@pytest.fixture
def book(address: str) -> Iterator[Book]:
    with Book.open(address) as book:
        yield book

    """The same book, opened anew, as the next run does."""
    return lambda: Book.open(address)
