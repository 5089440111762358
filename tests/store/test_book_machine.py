"""Any sequence of additions, merges, backups, restores, forgetting and broken-off runs: nobody who was
taken in is lost, and of nobody who was forgotten a byte is left."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from referrals.domain.people.identifiers import identifiers
from referrals.store.book import Book
from referrals.store.forgetting import contacts_of, forget, scrub
from referrals.store.safekeeping.backups import back_up, restore
from referrals.store.safekeeping.book_file import copies
from referrals.store.safekeeping.forgetting_copies import forget_in_copies
from tests.people import TODAY, contact

AT = datetime(2026, 11, 23, 7, tzinfo=UTC)
WHICH = strategies.integers(0, 99)


class BookMachine(RuleBasedStateMachine):
    """A book, and what must be in it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(prefix="referrals-machine-"))
        self.file = self.folder / "book.db"
        self.book = Book.open(f"sqlite:///{self.file}")
        self.names: list[str] = []
        self.copies: dict[Path, list[str]] = {}
        self.forgotten: list[str] = []
        self.number = 0

    @rule()
    def add(self) -> None:
        self.number += 1
        name = f"Zqxu{self.number}q Wvkj{self.number}q"
        self.book.people.save([contact(name, emails=(f"m{self.number}q@x.example",))], {}, TODAY)
        self.names.append(name)

    @rule()
    def break_off(self) -> None:
        """Another process opens the book; the one before never closed it."""
        self.book = Book.open(f"sqlite:///{self.file}")

    @precondition(lambda self: self.names)
    @rule()
    def back_up(self) -> None:
        made = back_up(self.file, "backup", AT)
        self.copies[made] = list(self.names)
        self.copies = {copy: known for copy, known in self.copies.items() if copy.exists()}

    @precondition(lambda self: self.copies)
    @rule(which=WHICH)
    def restore(self, which: int) -> None:
        copy = sorted(self.copies)[which % len(self.copies)]
        self.book.close()
        self.number += 1
        kept = restore(self.file, copy, AT.replace(year=2026 + self.number))
        assert kept
        self.copies[kept], self.names = self.names, list(self.copies[copy])
        self.book = Book.open(f"sqlite:///{self.file}")

    @precondition(lambda self: self.names)
    @rule(which=WHICH)
    def forget(self, which: int) -> None:
        people = self.book.people.all()
        person = people[which % len(people)]
        theirs = contacts_of(self.book.people.engine, person.id)
        known_by = identifiers(theirs, [other for other in people if other.id != person.id])
        forget_in_copies(self.book.people.engine, theirs, known_by)
        forget(self.book.people.engine, [one.id for one in theirs], known_by)
        self.book.close()
        scrub(self.book.people.engine)
        self.forgotten.append(person.name)
        for known in (self.names, *self.copies.values()):
            if person.name in known:
                known.remove(person.name)

    @invariant()
    def everybody_is_there(self) -> None:
        assert sorted(one.name for one in self.book.people.all()) == sorted(self.names)

    @invariant()
    def every_copy_is_there(self) -> None:
        assert set(self.copies) <= set(copies(self.file))

    @invariant()
    def no_byte_is_left(self) -> None:
        data = b"".join(file.read_bytes() for file in self.folder.rglob("*") if file.is_file())
        assert [name for name in self.forgotten if name.encode() in data] == []

    def teardown(self) -> None:
        self.book.close()
        shutil.rmtree(self.folder)


BookMachine.TestCase.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
TestBookMachine = BookMachine.TestCase
