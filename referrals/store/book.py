"""The book: every posting seen, every contact, every ask and what came of it.

The only code that speaks SQL. It is a file of the user's own; `store.url` in config.toml names it.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, select

from referrals.model.log import OthersAsk
from referrals.model.people import Employment
from referrals.model.postings import Board
from referrals.store import tables as t
from referrals.store.answers import Answers
from referrals.store.changes import Changes
from referrals.store.codes import Codes
from referrals.store.engine import reading, writable, writing
from referrals.store.everything import Sheets, everything
from referrals.store.facts import keep_fact
from referrals.store.log import Log
from referrals.store.parts import is_members
from referrals.store.people.people import People
from referrals.store.people.persons import jobs_as_json, jobs_from_json
from referrals.store.postings.boards import Boards
from referrals.store.postings.postings import Postings
from referrals.store.safekeeping.condition import damage
from referrals.store.safekeeping.opening import begin, connect
from referrals.store.version import version

IDENTITY = "book"
OWN_JOBS = "positions"
WATCHED = "watched"
"""The fact that tells which boards a member watches."""


class Book:
    """The chapters on one database, each with its own tables."""

    def __init__(self, engine: Engine, said: str = "", at: str = "") -> None:
        self._engine = engine
        self.changes = Changes(engine, said, at)
        self.boards = Boards(engine)
        self.postings = Postings(engine, self.changes)
        self.people = People(engine, self.changes)
        self.log = Log(engine, self.changes)
        self.answers = Answers(engine)
        self.codes = Codes(engine, self.changes)

    @classmethod
    def open(cls, url: str, said: str = "", at: str = "", begun: bool = False) -> Self:
        """Open the book at *url*, migrated where needed; made where there was none, unless it is
        known to be *begun*. What is written can be undone by the words of the command, *said*, and
        the moment *at* which it began. Raises BookError."""
        return cls(connect(url, begun), said, at)

    def for_command(self, said: str, at: str) -> Self:
        """The same book, open as it is: what is written through this one can be undone by these
        words. A file that is opened twice by one process loses its locks when either is closed."""
        return type(self)(self._engine, said, at)

    @staticmethod
    def begin(url: str) -> None:
        """Make a new book, also where one is missing. Raises BookError when one is there."""
        begin(url)

    @property
    def writable(self) -> bool:
        """Whether it can be written where it lies."""
        return writable(self._engine)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._engine.dispose()

    def version(self) -> str:
        """Another one, whenever somebody else has written to the book since this was last asked;
        two times it may be another one although nobody has."""
        return version(self._engine)

    def at_once(self) -> AbstractContextManager[Connection]:
        """What is written within is kept as a whole, or not at all."""
        return writing(self._engine)

    @property
    def is_members(self) -> bool:
        """Whether it is a member's of a centre, whose workers read the boards for all."""
        return is_members(self._engine)

    def watch(self, boards: Iterable[Board]) -> None:
        """In a member's book, see these boards of the catalogue and no others."""
        # Imported here: nothing of a centre is needed on a single machine.
        from referrals.store.centre.own_view import watch

        wanted = sorted(boards, key=repr)
        said = hashlib.sha256(repr(wanted).encode()).hexdigest()
        if self.fact(WATCHED) != said:
            with writing(self._engine) as db:
                watch(db, wanted)
                self.note(WATCHED, said)

    def others(self) -> Mapping[int, Sequence[OthersAsk]]:
        """By contact: what other members of the same centre asked of them; nothing elsewhere."""
        if not self.is_members:
            return {}
        from referrals.store.centre.told import asked_by_others

        return asked_by_others(self._engine)

    def note_report(self, today: date) -> None:
        """In a centre, note that the member's report of *today* is written."""
        from referrals.store.centre.told import note_report

        note_report(self._engine, today)

    def tell_asked(self, since: date) -> None:
        """Let the other members of a centre leave in peace whom this one asked since."""
        from referrals.store.centre.told import tell_asked

        tell_asked(self._engine, since)

    def fact(self, name: str) -> str | None:
        """A small thing to remember between runs: "mailed", "search"."""
        with reading(self._engine) as db:
            return db.scalar(select(t.facts.c.value).where(t.facts.c.name == name))

    def note(self, name: str, value: str) -> None:
        with writing(self._engine) as db:
            keep_fact(db, name, value)

    def identity(self) -> str:
        """The book's own random id, made when it is first asked for; empty while it cannot be
        kept. A copy has it, too."""
        if (identity := self.fact(IDENTITY)) is None and self.writable:
            identity = secrets.token_hex(8)
            self.note(IDENTITY, identity)
        return identity or ""

    def own_jobs(self) -> tuple[Employment, ...]:
        """The user's own jobs, as an export told them."""
        return jobs_from_json(json.loads(self.fact(OWN_JOBS) or "[]"))

    def keep_own_jobs(self, jobs: Iterable[Employment]) -> None:
        self.note(OWN_JOBS, json.dumps(jobs_as_json(jobs)))

    def damage(self) -> str:
        """What is wrong with the book's file; empty when it is whole."""
        return damage(self._engine)

    def everything(self, ledger: bool, notes: bool) -> Sheets:
        """Every row that says something of the hunt, by table; for other programs."""
        return everything(self._engine, ledger, notes)
