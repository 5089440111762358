"""A small hunt that is played on the command line, with the day given to each command.

Robin looks for work at Northwind, Hooli and Umbrella. Cora, an old teammate, knows Hal, who hires at
Northwind; Ian and Ida work there as well. Ivo and Iris are at Hooli, Una at Umbrella.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from referrals.store.book import Book
from tests.conftest import Referrals, Said
from tests.ground import NOW
from tests.people import contact, posting, snapshot, worked_at, works_at

START = date(2026, 3, 2)
CONFIG = """
[me]
name = "Robin Doe"
email = "robin@example.org"
current_employer = "Initech"
employers = [{ name = "Globex", from = 2017, to = 2021, team = "Data" }]
[search]
titles = ["data engineer", "analytics engineer"]
[[companies]]
name = "Northwind"
[[companies]]
name = "Hooli"
[[companies]]
name = "Umbrella"
"""
OPEN = {
    "Northwind": ("Data Engineer", "Analytics Engineer", "Senior Data Engineer"),
    "Hooli": ("Data Engineer, Search", "Analytics Engineer, Ads"),
    "Umbrella": ("Data Engineer, Vaccines",),
}
"""Postings 1 to 3, 4 and 5, and 6."""
COOKS = [posting(f"Cook {number}") for number in range(8)]
"""Of a board that shrinks to half nothing is believed."""
THANKS = ("thank", "close_loop")
NOT_NEW = ("mention_in_open_ask", "thank_first")
"""What is no new request."""
QUIET = ("keep_in_touch", "give_back")


def people() -> list[Any]:
    was = START - timedelta(days=40)
    desk = worked_at("Globex", 2017, 2021, title="Data Engineer", team="Data")
    return [
        contact("Cora Bell", works_at("Fabrikam", "Data Engineer"), desk, tie=5,
                kinds=("teammate",), last_contact=was),
        contact("Hal Moss", works_at("Northwind", "Head of Data"), tie=1, kinds=("online",),
                last_contact=was),
        contact("Ian Ray", works_at("Northwind", "Cook"), tie=3, kinds=("friend",),
                last_contact=was),
        contact("Ivo Lind", works_at("Hooli", "Data Engineer"), desk, tie=4, kinds=("teammate",),
                last_contact=was),
        contact("Iris Falk", works_at("Hooli", "Designer"), tie=4, kinds=("friend",),
                last_contact=was),
        contact("Una Holm", works_at("Umbrella", "Data Engineer"), tie=4, kinds=("colleague",),
                last_contact=was),
        contact("Di Ng", works_at("Initech", "Data Engineer"), tie=5, kinds=("friend",),
                last_contact=was),
    ]  # fmt: skip


class Hunt:
    """The command line on the days of the hunt, counted from its first."""

    def __init__(self, referrals: Referrals, folder: Path) -> None:
        self.run, self.folder, self.day = referrals, folder, 0

    def begin(self) -> None:
        (self.folder / "config.toml").write_text(CONFIG, encoding="utf-8")
        with self._book() as book:
            book.people.save(people(), {}, START)
            book.people.link(1, 2, 5)
        self.scan()

    def _book(self) -> Book:
        return Book.open(f"sqlite:///{self.folder / 'referrals.db'}")

    def scan(self, *gone: str) -> None:
        """What the boards show today; *gone* are titles that are not there any more."""
        with self._book() as book:
            scan = book.boards.begin_scan(self.today, NOW)
            for company, titles in OPEN.items():
                shown = [
                    posting(t, company=company, external_id=f"{company} {t}", first_seen=START)
                    for t in titles
                    if t not in gone
                ]
                board = Board(company, "greenhouse", company.lower())
                away = frozenset(f"{company} {t}" for t in titles if t in gone)
                seen = snapshot(*shown, *COOKS, board=board, gone=away)
                wanted = Search(("data engineer", "analytics engineer"))
                book.boards.record(seen, self.today, wanted, scan)

    @property
    def today(self) -> date:
        return START + timedelta(days=self.day)

    def start_plus(self, days: int) -> str:
        return (START + timedelta(days=days)).isoformat()

    def on(self, day: int) -> Hunt:
        """Go on to this day of the hunt."""
        self.day = day
        return self

    def does(self, *words: object) -> Said:
        said = self.run(*words, today=self.today.isoformat())
        assert said.code == 0, said.err
        return said

    # ------------------------------------------------------------------ what it says

    def says(self) -> list[str]:
        """The asks of the day, then what is owed, without signs of life and favours."""
        told = self.does("today", "--json").document
        asks = [f"{a['action']} {self._recipient(a)}" for a in told["asks"]]
        duties = [f"{d['kind']} {d['contact']}" for d in told["duties"] if d["kind"] not in QUIET]
        return [said.rsplit(" ", 1)[0] for said in asks + duties]

    @staticmethod
    def _recipient(path: dict[str, Any]) -> str:
        met = path["action"] == "write_introduced"
        name: str = path["contact"] if met or not path["via"] else path["via"]
        return name

    def owed(self) -> list[str]:
        told: list[dict[str, Any]] = self.does("today", "--json").document["duties"]
        return [f"{d['kind']} {d['contact'].split()[0]}" for d in told if d["kind"] not in QUIET]

    def tick(self, what: str) -> None:
        """`done` what `today` says: "thank Cora"."""
        told = self.does("today", "--json").document
        codes = {f"{d['kind']} {d['contact'].split()[0]}": d["code"] for d in told["duties"]}
        codes |= {f"{a['action']} {self._recipient(a).split()[0]}": a["code"] for a in told["asks"]}
        self.does("done", codes[what])

    def threads(self, *words: str) -> dict[str, str]:
        """By company: the state of its last thread, and what is next in it."""
        told = self.does("threads", "--json", *words).document
        return {one["company"]: _in_short(one) for one in reversed(told)}

    def to_ask(self, company: str) -> dict[str, list[str]]:
        """Whom one may ask anew about each posting of *company*, first names."""
        found = self.does("suggest", "--company", company, "--json").document["opportunities"]
        return {
            one["posting"]["title"]: [
                self._recipient(path).split()[0]
                for path in one["paths"]
                if path["route"] != "former" and path["action"] not in NOT_NEW
            ]
            for one in found
        }

    def kept_out(self, company: str) -> dict[str, str]:
        """Who must not be asked now, and why."""
        found = self.does("suggest", "--company", company, "--json").document["opportunities"]
        return {b["contact"].split()[0]: b["text"] for one in found for b in one["blocked"]}


def _in_short(told: dict[str, Any]) -> str:
    step = told["next"]
    if not step:
        return f"{told['state']}"
    return f"{told['state']}: {step['kind']} {step['contact'].split()[0]} {step['due_on']}"


Play = Callable[[], Hunt]
