"""What a door keeps between two questions: config.toml as it is now, and one view of the book.

A command reads the whole book, answers and ends. A door is asked again and again, so it reads anew
only when somebody has written, when config.toml has changed, or when it is another day.
"""

from __future__ import annotations

import shlex
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import monotonic, thread_time
from typing import Any, NamedTuple

from referrals.cli.terminal.session import Session
from referrals.config.home import find
from referrals.config.model import Config
from referrals.domain.people.proposals import Compared
from referrals.doors.view import View
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.store.book import Book
from referrals.store.safekeeping.book_file import file_of
from referrals.usecases.briefing import refit
from referrals.usecases.safekeeping.open_book import open_book

CHEAP = 0.5
"""Seconds of CPU that a view may cost each time that somebody else has written."""
RESTS = 3
"""So many times as long as it has taken, a dearer one is kept."""

PEOPLE = frozenset({"emails", "employments", "exchanges", "merges"})
"""Tables that say of people what their own rows do not."""


class _Mark(NamedTuple):
    """What a view was made of: what is ours (settings, day, own writes), and the book's version."""

    own: tuple[object, ...]
    version: str


@dataclass
class _Kept:
    """A view, and what it has cost since it was made."""

    view: View
    mark: _Mark
    made: float = field(default_factory=monotonic)
    took: float = 0.0
    """Seconds; on a busy machine many more than *spent*, those of CPU."""
    spent: float = 0.0

    def is_out_of_date(self, now: _Mark) -> bool:
        """A scan writes board after board: a large book is not read anew for each, so that at most
        a quarter of the time goes into reading."""
        if self.mark.own != now.own:
            return True
        rests = self.spent > CHEAP and monotonic() < self.made + RESTS * self.took
        return self.mark.version != now.version and not rests


@dataclass
class DoorSession(Session):
    """One run of a command behind a door: what it would tell on a terminal is kept, and the book
    is the one that is open already."""

    desk: Desk | None = None
    told: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.told.append(text)

    def warn(self, text: str) -> None:
        if text:
            self.told.append(text)

    @contextmanager
    def book(self) -> Iterator[Book]:
        assert self.desk
        with self.desk.writing() as book:
            if book.writable:
                refit(book, self.config, self.today)
            yield book.for_command(self.command, self.began)

    @contextmanager
    def rewriting(self) -> Iterator[Path]:
        assert self.desk
        file = self.config.path
        with self.desk.writing() as book:
            before = file.read_bytes()
            yield file
            book.for_command(self.command, self.began).changes.keep_file(file, before)


class Desk:
    """Answers from one view of the book until it is out of date. May be asked by several threads;
    one at a time reads or writes.

    The book is opened once: whoever looks at its file beside SQLite, as every opening does, would
    let go of SQLite's locks on it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lock = threading.RLock()
        self._config: tuple[object, Config] | None = None
        self._book: tuple[str, object, Book] | None = None
        self._view: _Kept | None = None
        self._writes = 0
        self._compared = Compared()
        self._changed: set[int] | None = set()
        """Whom the writes since the last view were about."""
        self._same_postings = True
        """Whether none of these was about a posting."""

    @property
    def day(self) -> date | None:
        """The day that was given instead of the clock's."""
        return self._session.day

    @property
    def config(self) -> Config:
        """config.toml as it is now. Raises ConfigError."""
        mark = _mark(find(self._session.config_file))
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
            book = self._open(config)
            mark = _Mark((id(config), today, self._writes), book.version())
            if self._view is None or self._view.is_out_of_date(mark):
                if book.writable:
                    refit(book, config, today)
                known = self._everyone(book, mark), self._suiting(mark), self._compared
                self._view = _Kept(View(book, config, today, *known), mark)
                self._changed, self._same_postings = set(), True
            kept, began, at_work = self._view, monotonic(), thread_time()
            try:
                yield kept.view
            finally:
                kept.took += monotonic() - began
                kept.spent += thread_time() - at_work

    @contextmanager
    def writing(self) -> Iterator[Book]:
        """The book, to write to it; the view is out of date after that."""
        with self._lock:
            self._writes += 1
            book = self._open(self.config)
            before = book.changes.standing()
            try:
                yield book
            finally:
                self._note_who_changed(book.changes.keys_since(before))

    def _note_who_changed(self, keys: Mapping[str, list[Any]]) -> None:
        """The people of whom something was written to their own rows alone, or put back there;
        None: it cannot be told, as after a scan."""
        if not keys or self._changed is None or not PEOPLE.isdisjoint(keys):
            self._changed = None
        else:
            self._changed |= {key[0] for key in keys.get("contacts", ())}
        if self._changed is None or "postings" in keys:
            self._same_postings = False

    def _everyone(self, book: Book, now: _Mark) -> Sequence[Contact] | None:
        """Everyone as the view before had them, but for whom was written about from here since;
        None where they are to be read anew. To read five thousand takes longer than a page."""
        before = self._view
        if before is None or self._changed is None or before.mark.version != now.version:
            return None
        return book.people.again(before.view.everyone, self._changed)

    def _suiting(self, now: _Mark) -> Sequence[Posting] | None:
        """The open postings as the view before had them, where they are the same: by the same
        config.toml, on the same day, and written to by nobody."""
        before = self._view
        if before is None or not self._same_postings or before.mark.version != now.version:
            return None
        same = before.mark.own[:2] == now.own[:2]
        return before.view.read_postings if same else None

    @contextmanager
    def shut(self) -> Iterator[None]:
        """Nobody has the book open meanwhile: for what opens it by itself."""
        with self._lock:
            self.close()
            yield

    def _open(self, config: Config) -> Book:
        where = config.store_url, _inode(config.store_url)
        if self._book is None or self._book[:2] != where:
            self.close()
            book = open_book(config)
            self._book = config.store_url, _inode(config.store_url), book
        return self._book[2]

    def session(self, *words: str) -> DoorSession:
        """For one command; *words* are how it would be typed, and what `undo --list` shows."""
        session = DoorSession(
            self._session.config_file, self._session.day, command=shlex.join(words), desk=self
        )
        vars(session)["config"] = self.config
        return session

    def close(self) -> None:
        with self._lock:
            if self._book:
                self._book[2].close()
            self._book = self._view = None


def _mark(file: Path) -> object:
    """Another one when the file was written."""
    stat = file.stat() if file.exists() else None
    return stat and (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def _inode(url: str) -> int:
    """A book that was restored is another file of the same name; 0 on a server."""
    file = file_of(url)
    return file.stat().st_ino if file and file.exists() else 0
