"""What a door keeps between two questions: config.toml as it is now, and one view of the book.

A command reads the whole book, answers and ends. A door is asked again and again, so it reads anew
only when somebody has written, when config.toml has changed, or when it is another day.
"""

from __future__ import annotations

import shlex
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from referrals.cli.terminal.session import Session
from referrals.config.home import find
from referrals.config.model import Config
from referrals.doors.view import View
from referrals.store.book import Book
from referrals.usecases.briefing import refit
from referrals.usecases.safekeeping.open_book import open_book


@dataclass
class DoorSession(Session):
    """One run of a command behind a door: what it would tell on a terminal is kept."""

    told: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.told.append(text)

    def warn(self, text: str) -> None:
        if text:
            self.told.append(text)


class Desk:
    """Answers from one view of the book until it is out of date. May be asked by several threads;
    one at a time reads."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lock = threading.RLock()
        self._config: tuple[object, Config] | None = None
        self._book: tuple[Config, Book] | None = None
        self._view: tuple[tuple[Any, ...], View] | None = None

    @property
    def config(self) -> Config:
        """config.toml as it is now. Raises ConfigError."""
        file = find(self._session.config_file)
        stat = file.stat() if file.exists() else None
        mark = stat and (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        with self._lock:
            if self._config is None or self._config[0] != mark:
                session = Session(self._session.config_file, self._session.day)
                self._config = mark, session.config
            return self._config[1]

    @contextmanager
    def view(self) -> Iterator[View]:
        """The book as it is now; nobody else reads meanwhile. Raises BookError, ConfigError."""
        with self._lock:
            config, today = self.config, self._session.today
            book = self._reader(config)
            mark = id(config), today, book.version()
            if self._view is None or self._view[0] != mark:
                if book.writable:
                    refit(book, config, today)
                self._view = mark, View(book, config, today)
            yield self._view[1]

    def _reader(self, config: Config) -> Book:
        if self._book is None or self._book[0] is not config or self._is_another_file():
            self.close()
            self._book = config, open_book(config)
        return self._book[1]

    def _is_another_file(self) -> bool:
        """A restored book lies under the name of the one before."""
        if self._view is None or self._book is None:
            return False
        before, now = self._view[0][2].split(), self._book[1].version().split()
        return len(now) > 1 and before[0] != now[0]

    def session(self, *words: str) -> DoorSession:
        """For one command; *words* are how it would be typed, and what `undo --list` shows."""
        session = DoorSession(
            self._session.config_file, self._session.day, command=shlex.join(words)
        )
        vars(session)["config"] = self.config
        return session

    def close(self) -> None:
        with self._lock:
            if self._book:
                self._book[1].close()
            self._book = self._view = None
