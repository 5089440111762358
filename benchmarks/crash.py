"""Kills the program again and again while it works, and looks at what is left.

    python -m benchmarks.crash [--kills 150] [--seed 1]

Each of scan, import, ask, outcome, report, backup and migration is killed (SIGKILL) at a random
moment of its life; only kills that hit a living process count. After each: the book is whole,
everything that was acknowledged is there, what was killed is there wholly or not at all, every
backup is whole; and in the end a scan comes to what an undisturbed one comes to.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from referrals.store.book import Book
from referrals.store.safekeeping.backups import damage_of
from referrals.store.safekeeping.book_file import backups
from tests.paths import ROOT
from tests.scrapers.harness import Reply, served

PATH = "/v1/boards/northwind/jobs?content=true&pay_transparency=true"
OLD_BOOK = ROOT / "tests/store/book-0001.sql"
DAY = "2026-11-23"
NEW = 25
"""People in each file that is imported."""


def jobs(count: int) -> Reply:
    found = [
        {"id": n, "title": f"Engineer {n}", "absolute_url": f"https://n.example/jobs/{n}"}
        for n in range(1, count + 1)
    ]
    return Reply(json.dumps({"jobs": found, "meta": {"total": count}}).encode())


@dataclass
class Home:
    """A folder with a book, and what was acknowledged in it."""

    folder: Path
    url: str
    people: set[str] = field(default_factory=set)
    asks: int = 0

    def __post_init__(self) -> None:
        self.folder.mkdir()
        (self.folder / "config.toml").write_text(
            "[scan]\ndelay = 0\nallow_private_addresses = true\n[asks]\nper_week = 9999\n"
            '[[companies]]\nname = "Northwind"\nplatform = "greenhouse"\nboard = "northwind"\n'
            f'api = "{self.url}"\n'
        )

    @property
    def book(self) -> Path:
        return self.folder / "referrals.db"

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "referrals", "--config", str(self.folder / "config.toml")]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return subprocess.Popen([*command, "--today", DAY, *words], cwd=ROOT, **quiet)  # type: ignore[call-overload,no-any-return]

    def run(self, *words: str) -> float:
        """Seconds that it took; SystemExit when it failed."""
        began = time.monotonic()
        if code := self.start(*words).wait():
            raise SystemExit(f"{words} ended with {code}")
        return time.monotonic() - began

    def check(self) -> None:
        """Raises AssertionError."""
        with Book.open(f"sqlite:///{self.book}") as book:
            assert not book.damage(), book.damage()
            names = {contact.name for contact in book.people.all()}
            assert self.people <= names, f"lost: {sorted(self.people - names)[:3]}"
            asks = len(book.log.asks())
            assert asks >= self.asks, f"{self.asks - asks} asks lost"
            self.people, self.asks = names, asks
        for backup in backups(self.book):
            assert not damage_of(backup), backup

    def shown(self) -> list[tuple[str, str]]:
        with Book.open(f"sqlite:///{self.book}") as book:
            return sorted((p.external_id, str(p.closed_on)) for p in book.postings.all())


class Crash:
    """The kills, one operation after the other."""

    def __init__(self, folder: Path, url: str, seed: int) -> None:
        self.folder, self.url, self.random = folder, url, random.Random(seed)
        self.home = Home(folder / "home", url)
        self.home.run("contacts", "add", "Ana Silva")
        self.home.run("scan")
        self.home.check()
        self.lasts: dict[str, float] = {}
        self.number = 0
        self.hits, self.missed = Counter[str](), 0
        self.operations: dict[str, Callable[[], None]] = {
            "scan": lambda: self._kill("scan", "scan"),
            "import": self._import,
            "ask": lambda: self._kill("ask", *self._ask()),
            "outcome": self._outcome,
            "report": lambda: self._kill("report", "report"),
            "backup": lambda: self._kill("backup", "backup"),
            "migration": self._migration,
        }

    def go(self, kills: int) -> None:
        names = list(self.operations)
        while sum(self.hits.values()) < kills:
            self.operations[names[sum(self.hits.values()) % len(names)]]()
            self.home.check()

    def _kill(self, operation: str, *words: str, home: Home | None = None) -> None:
        """Kill *words* within the time that they usually take."""
        running = (home or self.home).start(*words)
        began = time.monotonic()
        time.sleep(self.random.uniform(0.25, 1.0) * self.lasts.get(operation, 1.5))
        running.kill()
        if running.wait() == -9:
            self.hits[operation] += 1
        else:
            self.missed += 1
            self.lasts[operation] = max(0.1, (time.monotonic() - began) * 0.95)

    def _ask(self) -> list[str]:
        self.number += 1
        name = f"Asked{self.number} Somebody"
        self.home.run("contacts", "add", name, "--employer", "Northwind")
        self.home.people.add(name)
        return ["ask", name, "--company", "northwind"]

    def _outcome(self) -> None:
        self.home.run(*self._ask())
        self.home.asks += 1
        self.home.check()
        self._kill("outcome", "outcome", f"Asked{self.number} Somebody", "agreed")

    def _import(self) -> None:
        self.number += 1
        names = [f"Person{self.number} Number{n}" for n in range(NEW)]
        rows = "".join(f"{name.replace(' ', ',')},Northwind\n" for name in names)
        file = self.home.folder / "people.csv"
        file.write_text(f"First Name,Last Name,Company\n{rows}")
        before = set(self.home.people)
        self._kill("import", "contacts", "import", str(file))
        self.home.check()
        assert len(self.home.people - before) in (0, NEW), "half an import"

    def _migration(self) -> None:
        self.number += 1
        old = Home(self.folder / f"old{self.number}", self.url)
        with closing(sqlite3.connect(old.book)) as db:
            db.executescript(OLD_BOOK.read_text())
            people = {name for (name,) in db.execute("SELECT name FROM contacts")}
        self._kill("migration", "contacts", "list", home=old)
        old.people = people
        old.check()
        shutil.rmtree(old.folder)


@contextmanager
def crash(seed: int) -> Iterator[Crash]:
    with tempfile.TemporaryDirectory() as folder, served({PATH: jobs(40)}) as site:
        run = Crash(Path(folder), site.address, seed)
        yield run
        undisturbed = Home(Path(folder) / "undisturbed", site.address)
        for home in (run.home, undisturbed):
            home.run("scan")
        assert run.home.shown() == undisturbed.shown(), "another end than an undisturbed scan's"


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--kills", type=int, default=150)
    options.add_argument("--seed", type=int, default=1)
    said = options.parse_args()
    with crash(said.seed) as run:
        run.go(said.kills)
    print(f"{sum(run.hits.values())} kills of a living process ({run.missed} came too late):")
    for name, number in sorted(run.hits.items()):
        print(f"  {number:4} {name}")
    print("each time the book was whole, and nothing that was acknowledged was lost")


if __name__ == "__main__":
    main()
