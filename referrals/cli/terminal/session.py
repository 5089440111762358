"""What every command shares: the configuration, the day, the book, and a way to speak."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from referrals.config.model import Config
    from referrals.store.book import Book


@dataclass
class Session:
    """One run of the command line."""

    config_file: Path | None = None
    day: date | None = None
    quiet: bool = False
    debug: bool = False
    command: str = ""
    """The words of the command that runs, as the user wrote them."""

    @property
    def now(self) -> datetime:
        """Local time: a job seeker's day begins where the job seeker is."""
        return datetime.now().astimezone()

    @cached_property
    def began(self) -> str:
        """The moment of this run: all that it writes is undone at once."""
        return self.now.isoformat()

    @property
    def today(self) -> date:
        return self.day or self.now.date()

    @cached_property
    def config(self) -> Config:
        from referrals.config.load import find, load

        return load(find(self.config_file))

    @contextmanager
    def book(self) -> Iterator[Book]:
        """The book, with its postings held against the search as it is now."""
        from referrals.store.book import Book
        from referrals.usecases.briefing import refit

        with Book.open(self.config.store_url, self.command, self.began) as book:
            refit(book, self.config, self.today)
            yield book

    @contextmanager
    def rewriting(self) -> Iterator[Path]:
        """config.toml, while a command changes it; `undo` puts back what it said before."""
        from referrals.store.book import Book

        file = self.config.path
        before = file.read_bytes()
        yield file
        with Book.open(self.config.store_url, self.command, self.began) as book:
            book.changes.keep_file(file, before)

    def say(self, text: str) -> None:
        """Tell a person what was done; programs read stdout."""
        if not self.quiet:
            sys.stderr.write(f"{text}\n")
