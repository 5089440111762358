"""A whole job hunt, in any order: scans good and bad, postings that come and go, asks, answers, undo, people
taken in, joined and forgotten, backups put back, runs that are killed, books of the first version.

    pytest tests/usecases/test_whole_hunt.py --hypothesis-profile long

Every command goes through the command line on a real book; only the boards are played.
"""

from __future__ import annotations

import io
import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing, redirect_stderr, redirect_stdout
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import Engine, event, select
from typer.main import get_command

from referrals.cli.main import app
from referrals.cli.terminal.error_words import exit_code
from referrals.config.load import load
from referrals.domain.asks.asks import put_to, waits
from referrals.model.advice import Report
from referrals.model.postings import Health, Posting, Snapshot, Visit
from referrals.store import tables as t
from referrals.store.book import Book
from referrals.store.differences import NOTED
from referrals.store.safekeeping.book_file import copies
from referrals.usecases.briefing import brief
from referrals.usecases.companies.boards import boards_of
from scrapers.read.board import Reading
from tests.paths import ROOT
from tests.people import TODAY

CONFIG = """[me]
name = "Robin Doe"
[report]
folder = "reports"
[[companies]]
name = "Northwind"
platform = "greenhouse"
board = "northwind"
"""
COMMAND = get_command(app)
LEAST = 7
"""Postings that are always open: on smaller boards a second lie is believed."""
REQUESTS = ("ask", "reconnect_first", "give_first", "ask_how_well", "advice")
WHICH = st.integers(0, 99)
SAID = settings.get_profile(settings.get_current_profile_name())
INNER = ("changes", "codes", "scans", "boards", "counts", "facts", "pages", "hosts")
"""What the program remembers between runs; the commands that are undone do not write it."""


def opening(number: int, company: str = "northwind") -> Posting:
    url = f"https://jobs.example/{company}/{number}"
    return Posting(
        f"{company}-{number}", f"Cook {number} of {company}", url, description="We cook."
    )


@dataclass
class Known:
    """What must be in a book."""

    names: list[str] = field(default_factory=list)
    joined: dict[str, list[str]] = field(default_factory=dict)
    """Who went into whom."""
    asks: int = 0


@dataclass
class Said:
    code: int
    text: str


class WholeHunt(RuleBasedStateMachine):
    """One board, one book, and everything that may befall them."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr("scrapers.crawl.crawl", self.crawl)
        self.home = Path(mkdtemp(prefix="referrals-hunt-"))
        (self.home / "config.toml").write_text(CONFIG, encoding="utf-8")
        self.book = self.home / "referrals.db"
        self.day, self.number = TODAY, 0
        self.open: dict[str, Posting] = {}
        self.gone: dict[str, Posting] = {}
        self.unseen: dict[str, int] = {}
        """Days on which a believed reading did not show it, of what is gone."""
        self.excused = set[str]()
        """Open, and not read since the book may have known it as closed."""
        self.lied, self.restored = False, False
        self.known = Known()
        self.copies: dict[Path, Known] = {}
        self.before: list[tuple[dict[str, list[Any]], Known]] = []
        self.forgotten = list[str]()
        for _ in range(LEAST + 3):
            self.post()
        self.scan_whole()

    def teardown(self) -> None:
        self.patch.undo()
        shutil.rmtree(self.home)

    # ------------------------------------------------------------------ commands

    def run(self, *words: str) -> Said:
        """What a command says; raises what is no sentence of ours."""
        sys.argv = ["referrals", *words]
        said = io.StringIO()
        try:
            with redirect_stdout(said), redirect_stderr(said):
                place = ["--config", str(self.home / "config.toml"), "--today", str(self.day)]
                COMMAND.main([*place, *words], prog_name="referrals", standalone_mode=False)
        except SystemExit as end:
            return Said(int(end.code or 0), said.getvalue())
        except Exception as error:
            code = exit_code(error) or getattr(error, "exit_code", 0)  # the latter: a wrong word
            if not code:
                raise
            return Said(code, f"{said.getvalue()}{error}")
        return Said(0, said.getvalue())

    def log(self, *words: str) -> Said:
        """A command that can be undone."""
        rows, known = self.dump(), deepcopy(self.known)
        said = self.run(*words)
        if self.dump() != rows:
            self.before.append((rows, known))
            self.restored = False
        return said

    def killed(self, at_commit: int, *words: str) -> None:
        """The command in a process of its own, killed before it keeps its so many-th transaction."""
        if (child := os.fork()) == 0:
            left = [at_commit]

            def count(_: object) -> None:
                left[0] -= 1
                if left[0] < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

            event.listen(Engine, "commit", count)
            try:
                self.run(*words)
            finally:
                os._exit(0)
        os.waitpid(child, 0)

    # ------------------------------------------------------------------ the board

    @rule()
    def post(self) -> None:
        self.number += 1
        new = opening(self.number)
        self.open[new.title] = new

    @precondition(lambda self: len(self.open) > LEAST)
    @rule(which=WHICH)
    def close(self, which: int) -> None:
        title = sorted(self.open)[which % len(self.open)]
        self.gone[title] = self.open.pop(title)
        self.unseen[title] = 0

    @precondition(lambda self: self.gone)
    @rule(which=WHICH)
    def come_back(self, which: int) -> None:
        title = sorted(self.gone)[which % len(self.gone)]
        self.open[title] = self.gone.pop(title)
        self.excused.add(title)

    # ------------------------------------------------------------------ scans

    def crawl(self, visits: list[Visit], _: object, __: date, record: Any, *more: object) -> None:
        for visit in visits:
            record(self.shown(visit))

    def scan(self, shown: list[Posting], **ended: Any) -> None:
        """On the next day, and again within the minute, which changes nothing."""

        def reading(visit: Visit) -> Snapshot:
            if "health" in ended or ended.get("ending") == "deferred":
                return Snapshot(visit.board, **ended)
            taken = Reading(visit)
            taken.take(shown, None)
            if why := ended.get("doubt"):
                taken.doubt(why)
            return taken.snapshot()

        self.day += timedelta(days=1)
        self.shown = reading
        self.excused -= {posting.title for posting in shown}
        assert self.run("scan").code in (0, 3)
        rows = self.dump(everything=True)
        assert self.run("scan").code in (0, 3)
        assert self.dump(everything=True) == rows

    @rule()
    def scan_whole(self) -> None:
        self.scan(list(self.open.values()))
        self.lied = False
        for title in self.gone:
            self.unseen[title] += self.ending() == "complete"

    @rule(
        share=st.floats(0, 1), why=st.sampled_from(["page 3 of 8 failed", "the answer was cut off"])
    )
    def scan_a_part(self, share: float, why: str) -> None:
        self.scan(list(self.open.values())[: int(share * len(self.open))], doubt=why)

    @precondition(lambda self: not self.lied)
    @rule(share=st.sampled_from([0, 0.2, 0.5, 0.8, 0.95]))
    def scan_what_is_not_all(self, share: float) -> None:
        """As whole as any, and yet not: empty, or without a page."""
        self.lied = True
        self.scan(list(self.open.values())[: int(share * len(self.open))])

    @rule()
    def scan_anothers(self) -> None:
        self.scan([opening(number, "southwind") for number in range(9)])

    @rule(health=st.sampled_from(["blocked", "failing", "moved"]))
    def scan_in_vain(self, health: Health) -> None:
        self.scan([], ending="failed", health=health, reason="it failed")

    @rule()
    def scan_too_late(self) -> None:
        self.scan([], ending="deferred", reason="out of time")

    # ------------------------------------------------------------------ people

    def new_names(self) -> list[str]:
        self.number += 1
        return [f"Zqxu{self.number}{letter} Wvkj{self.number}{letter}" for letter in "ab"]

    def people_file(self, names: list[str]) -> Path:
        rows = (
            f"{name.replace(' ', ',')},{name.split()[0].lower()}@x.example,Northwind"
            for name in names
        )
        file = self.home / "Connections.csv"
        file.write_text("\n".join(["First Name,Last Name,Email Address,Company", *rows, ""]))
        return file

    @rule()
    def take_in(self) -> None:
        names = self.new_names()
        file = self.people_file([*self.invented()[:1], *names])
        assert self.log("contacts", "import", str(file)).code == 0
        file.unlink()
        self.known.names += names

    @precondition(lambda self: len(self.known.names) > 1)
    @rule(which=WHICH, other=st.integers(1, 50))
    def join(self, which: int, other: int) -> None:
        names = sorted(self.known.names)
        kept, gone = names[which % len(names)], names[(which + other) % len(names)]
        if kept != gone:
            assert self.log("contacts", "merge", kept, gone).code == 0
            self.known.names.remove(gone)
            theirs = self.known.joined.pop(gone, [])
            self.known.joined.setdefault(kept, []).extend([gone, *theirs])

    @precondition(lambda self: self.invented())
    @rule(which=WHICH)
    def forget(self, which: int) -> None:
        name = self.invented()[which % len(self.invented())]
        said = self.run("contacts", "forget", name, "--yes")
        assert said.code == 0, said.text
        gone = [name, *self.known.joined.get(name, [])]
        self.forgotten += gone
        for known in (self.known, *self.copies.values()):
            known.names = [one for one in known.names if one not in gone]
        self.known.asks = self.count_asks()
        self.before.clear()

    def invented(self) -> list[str]:
        return sorted(name for name in self.known.names if name.startswith("Zqxu"))

    # ------------------------------------------------------------------ the log

    @precondition(lambda self: self.known.names)
    @rule(which=WHICH, kind=st.sampled_from(["referral", "advice"]))
    def ask(self, which: int, kind: str) -> None:
        name = sorted(self.known.names)[which % len(self.known.names)]
        said = self.log("ask", name, "--company", "Northwind", "--kind", kind, "--again")
        assert said.code == 0, said.text
        self.known.asks += 1

    @precondition(lambda self: self.known.asks)
    @rule(
        which=WHICH,
        status=st.sampled_from(["agreed", "submitted", "declined", "no_response", "hired"]),
    )
    def outcome(self, which: int, status: str) -> None:
        with self.opened() as book:
            ids = [ask.id for ask in book.log.asks()]
        # What cannot follow is refused in a sentence.
        assert self.log("outcome", str(ids[which % len(ids)]), status).code in (0, 1, 2)

    @precondition(lambda self: self.before and not self.restored)
    @rule()
    def undo(self) -> None:
        said = self.run("undo")
        assert said.code == 0, said.text
        rows, self.known = self.before.pop()
        assert self.dump() == rows

    @precondition(lambda self: self.restored)
    @rule()
    def undo_after_a_restore(self) -> None:
        rows = self.dump()
        said = self.run("undo")
        assert said.code != 0
        assert "it cannot be undone" in said.text
        assert self.dump() == rows

    # ------------------------------------------------------------------ the book

    @rule()
    def back_up(self) -> None:
        said = self.run("backup")
        assert said.code == 0, said.text
        self.copies[Path(said.text.split("\n")[0])] = deepcopy(self.known)

    @precondition(lambda self: any(copy.exists() for copy in self.copies))
    @rule(which=WHICH)
    def restore(self, which: int) -> None:
        there = sorted(copy for copy in self.copies if copy.exists())
        copy = there[which % len(there)]
        self.put_back(copy, self.copies[copy])

    @rule()
    def put_back_a_book_of_the_first_version(self) -> None:
        old = self.home.with_suffix(".old.db")
        with closing(sqlite3.connect(old)) as db:
            db.executescript((ROOT / "tests/store/book-0001.sql").read_text(encoding="utf-8"))
        with Book.open(f"sqlite:///{shutil.copy(old, old.with_suffix('.new'))}") as book:
            known = Known([one.name for one in book.people.all()], asks=len(book.log.asks()))
        try:
            self.put_back(old, known)
        finally:
            for file in old.parent.glob(f"{old.stem}*"):
                shutil.rmtree(file) if file.is_dir() else file.unlink()

    def put_back(self, copy: Path, known: Known) -> None:
        before = set(copies(self.book))
        said = self.run("restore", str(copy))
        assert said.code == 0, said.text
        [kept] = [new for new in set(copies(self.book)) - before if ".before-restore-" in new.name]
        self.copies[kept] = self.known
        self.known, self.restored = deepcopy(known), True
        self.before.clear()
        with self.opened() as book:
            shown = {posting.title for posting in book.postings.open()}
        self.excused |= self.open.keys() - shown
        self.unseen = dict.fromkeys(self.gone, 0)

    @rule(commit=st.integers(0, 6), what=st.sampled_from(["scan", "import", "backup"]))
    def kill(self, commit: int, what: str) -> None:
        names, before = self.new_names(), set(self.known.names)
        file = self.people_file(names)
        self.killed(commit, *(["contacts", "import", str(file)] if what == "import" else [what]))
        file.unlink()
        with self.opened() as book:
            assert not book.damage()
            found = {one.name for one in book.people.all()}
        assert found in (before, before | set(names)), "half an import"
        self.known.names = sorted(found)
        self.before.clear()

    # ------------------------------------------------------------------ what always holds

    @invariant()
    def nothing_that_is_open_is_closed(self) -> None:
        with self.opened() as book:
            closed = {p.title for p in book.postings.all() if p.closed_on}
        assert closed.isdisjoint(self.open.keys() - self.excused)

    @invariant()
    def what_two_believed_readings_did_not_show_is_closed(self) -> None:
        with self.opened() as book:
            still_open = {p.title for p in book.postings.open()}
        assert not {title for title in self.gone if self.unseen[title] > 1} & still_open
        assert not {title for title in still_open if "southwind" in title}

    @invariant()
    def everybody_is_there_and_every_ask(self) -> None:
        with self.opened() as book:
            assert sorted(one.name for one in book.people.all()) == sorted(self.known.names)
        assert self.count_asks() == self.known.asks

    @invariant()
    def of_whom_was_forgotten_no_byte_is_left(self) -> None:
        data = b"".join(file.read_bytes() for file in self.home.rglob("*") if file.is_file())
        words = {word for name in self.forgotten for word in name.split()}
        assert [word for word in words if word.encode() in data] == []

    @invariant()
    def no_gate_is_broken(self) -> None:
        report = self.report()
        waiting = {put_to(s.ask) for s in report.stories if waits(s.ask)}
        for opportunity in report.opportunities:
            for path in opportunity.paths:
                assert path.action not in REQUESTS or path.recipient.id not in waiting
        today = [ask.path.recipient.id for ask in report.asks]
        assert len(today) == len(set(today))

    # ------------------------------------------------------------------ looking

    def opened(self) -> Book:
        return Book.open(f"sqlite:///{self.book}")

    def report(self) -> Report:
        config = load(self.home / "config.toml")
        with self.opened() as book:
            return brief(book, config, boards_of(config), self.day)

    def ending(self) -> str | None:
        [board] = self.report().boards
        return board.ending

    def count_asks(self) -> int:
        with self.opened() as book:
            return len(book.log.asks())

    def dump(self, everything: bool = False) -> dict[str, list[Any]]:
        """Every row that commands write; of postings what the user notes, or with *everything* all."""
        rows = dict[str, list[Any]]()
        with self.opened() as book, book.people.engine.connect() as db:
            for table in t.metadata.sorted_tables:
                if table.name in INNER:
                    continue
                noted = table is t.postings and not everything
                columns = [table.c[name] for name in NOTED] if noted else table.c
                rows[table.name] = [
                    *map(tuple, db.execute(select(*columns).order_by(*table.primary_key)))
                ]
        return rows


TestWholeHunt = WholeHunt.TestCase
TestWholeHunt.settings = settings(
    max_examples=max(1, SAID.max_examples // 20),
    stateful_step_count=15,
    deadline=None,
    derandomize=SAID.max_examples <= 100,
    suppress_health_check=list(HealthCheck),
)
