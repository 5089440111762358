"""Whatever a command wrote, `undo` takes back to the last row: a dump before and after is the same."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import typer

from referrals.cli.main import app
from referrals.cli.start.lazy import Lazy, every_command
from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from referrals.store.log import LETTER, WOKEN
from tests.conftest import Referrals, ReferralsIn
from tests.ground import NOW
from tests.people import TODAY, contact, posting, snapshot, works_at

CONFIG = """
[me]
name = "Robin Doe"
email = "robin@example.org"
[[companies]]
name = "Northwind"  # the best
"""
NOT_COMPARED = ("changes", "codes", "sqlite_sequence")
"""The journal itself, and what a report printed. Of what is remembered between
runs, only whether the search rests and when the quarter's letter went is the user's word."""
CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Eva,Berg,https://www.linkedin.com/in/eva,,Northwind,Designer,12 Mar 2020
Bo,Larsen,,bo@example.org,Globex,Cook,03 Jan 2021
"""
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nEMAIL:ana@x.example\nEND:VCARD\n"
COMMANDS = [
    ("ask", "ana", "--posting", "data engineer"),
    ("ask", "bo", "--kind", "advice", "--company", "northwind", "--drafted"),
    ("ask", "ana", "--via", "bo", "--company", "northwind"),
    ("outcome", "1", "agreed", "--note", "gladly"),
    ("outcome", "1", "submitted", "--met", "Ida Reyes, Recruiter", "--met", "Bo Larsen"),
    ("outcome", "1", "drafted", "--correct"),
    ("done", "A1"),
    ("done", "F1"),
    ("done", "H1"),
    ("done", "letter"),
    ("snooze", "letter", "2w"),
    ("snooze", "A1", "1w"),
    ("snooze", "H1", "--never"),
    ("thank", "cy", "--how", "card"),
    ("met", "ana", "--how", "call", "--note", "x"),
    ("gave", "ana", "a lead", "--kind", "lead", "--posting", "analyst"),
    ("received", "bo", "an hour", "--weight", "2"),
    ("lookout", "ana", "data engineer, Berlin"),
    ("lookout", "bo", "cook", "--mine"),
    ("lookout", "--end", "1"),
    ("lookout", "--reminded", "1"),
    ("applied", "data engineer"),
    ("postings", "edit", "data engineer", "--hiring-manager", "ana", "--team", "Data"),
    ("contacts", "add", "Fay Wu", "--employer", "Hooli", "--email", "fay@example.org"),
    ("contacts", "edit", "ana", "--title", "Lead", "--employer", "Northwind", "--tie", "2"),
    ("contacts", "edit", "ana", "--remove-email", "ana@example.org"),
    ("contacts", "edit", "--company", "northwind", "--tag", "nw"),
    ("contacts", "edit", "cy", "--remove-favour", "1"),
    ("contacts", "link", "ana", "bo", "--strength", "4"),
    ("contacts", "unlink", "ana", "cy"),
    ("contacts", "merge", "ana", "bo"),
    ("contacts", "import", "Connections.csv"),
    ("companies", "add", "Hooli", "--no-board"),
    ("companies", "edit", "northwind", "--alias", "NW", "--bonus", "2500 USD"),
    ("companies", "remove", "northwind"),
    ("contacts", "merge", "--never", "ana", "bo"),
    ("contacts", "review", "Northwind Labs", "--is", "northwind"),
    ("contacts", "review", "Northwind Labs", "--none"),
    ("contacts", "edit", "ana", "--remove-employer", "Northwind"),
    ("contacts", "edit", "ana", "--looking", "cook", "--note", "x", "--cadence", "60d"),
    ("contacts", "import", "Ana.vcf"),
    ("ask", "cy", "--posting", "analyst", "--again"),
    ("ask", "ana", "--kind", "mentoring"),
    ("outcome", "1", "hired"),
    ("snooze", "F1", "1w"),
    ("met", "bo"),
    ("wake",),
]
READS = {
    "init", "demo", "doctor", "today", "suggest", "draft", "open", "asks", "threads", "stats", "undo",
    "postings", "postings show", "companies list", "companies check", "companies suggest",
    "contacts list", "contacts show", "contacts export", "report", "send", "export", "backup",
    "schedule install", "schedule show", "schedule remove", "mcp", "serve", "members list",
    "members export", "workers status", "worker",
}  # fmt: skip
"""Commands that write nothing that the user said; what `init` and `schedule` write they take out."""
FOR_GOOD = {
    "scan": "what boards showed is a fact", "contacts forget": "it says so", "restore": "undo tells how",
    "recover": "into a new book", "members add": "members remove", "members remove": "it says so",
    "members invite": "a further invitation ends it", "members upgrade": "adds, and takes nothing",
}  # fmt: skip
"""Commands whose writing is not taken back, and why."""

NO_PLATFORM = ("--api", "http://127.0.0.1:1")
"""Names are looked up at every platform: here at a door that nobody opens."""
ELSEWHERE = {"companies import"}
"""It asks boards: tests/cli/companies/test_import.py."""


@pytest.fixture(scope="module")
def begun(referrals_in: ReferralsIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ana and Bo; Cy was asked nine days ago, helped once and looks out; Bo looks for a kitchen."""
    folder = tmp_path_factory.mktemp("begun")
    referrals = referrals_in(folder)
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
    (folder / "companies.csv").write_text("name\nHooli\n", encoding="utf-8")
    (folder / "Ana.vcf").write_text(CARD, encoding="utf-8")
    with Book.open(f"sqlite:///{folder / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        shown = snapshot(posting(), posting("Analyst"), posting("Cook"))
        book.boards.record(shown, TODAY, Search(), scan)
        people = [
            contact("Ana Silva", works_at("Northwind"), tie=4),
            contact("Bo Larsen", works_at("Globex"), tie=4, looking="cook"),
            contact("Cy Young", works_at("Northwind"), tie=3),
            contact("Di Poe", works_at("Northwind Labs")),
        ]
        book.people.save(people, {}, TODAY)
        book.people.link(1, 3, 3)
    for words in (
        ("ask", "cy", "--posting", "analyst", "--on", "2026-11-14"),
        ("received", "cy", "a tip", "--on", "2026-10-01"),
        ("thank", "cy", "--on", "2026-10-02"),
        ("lookout", "cy", "data engineer", "--on", "2026-11-01"),
    ):
        assert referrals(*words).code == 0
    referrals("today")
    return folder


@pytest.fixture(autouse=True)
def book(begun: Path, tmp_path: Path) -> None:
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)


def dump(home: Path) -> list[str]:
    with closing(sqlite3.connect(home / "referrals.db")) as db:
        tables = [
            name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        rows = (
            f"{table} {row}"
            for table in tables
            if table not in NOT_COMPARED
            for row in db.execute(f'SELECT * FROM "{table}"')
            if table != "facts" or row[0] in (WOKEN, LETTER)
        )
        return sorted(rows)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_what_a_command_wrote_is_undone_to_the_last_row(
    referrals: Referrals, tmp_path: Path, words: tuple[str, ...]
) -> None:
    before, config = dump(tmp_path), (tmp_path / "config.toml").read_bytes()

    said = referrals(*words)

    assert said.code == 0, said.err
    assert (dump(tmp_path), (tmp_path / "config.toml").read_bytes()) != (before, config)
    assert referrals("undo").code == 0
    assert (dump(tmp_path), (tmp_path / "config.toml").read_bytes()) == (before, config)


def test_no_command_is_forgotten() -> None:
    root = typer.main.get_command(app)
    assert isinstance(root, Lazy)
    every = {name for name, _ in every_command(root)}

    undone = {" ".join(words[:n]) for words in COMMANDS for n in (1, 2)} & every

    assert every == undone | READS | FOR_GOOD.keys() | ELSEWHERE
    assert not undone & (READS - {"postings"})


DRY = [
    ("companies", "import", "companies.csv", "--dry-run", *NO_PLATFORM),
    ("contacts", "import", "Ana.vcf", "--dry-run"),
    ("scan", "--dry-run"),
    ("companies", "add", "Hooli", "--no-board", "--dry-run"),
    ("contacts", "import", "Connections.csv", "--dry-run"),
    ("send", "--dry-run"),
]


def test_every_dry_run_is_tried() -> None:
    root = typer.main.get_command(app)
    assert isinstance(root, Lazy)
    dry = {n for n, c in every_command(root) if any("--dry-run" in p.opts for p in c.params)}

    assert dry == {" ".join(words[:n]) for words in DRY for n in (1, 2)} & dry


@pytest.mark.parametrize("words", DRY, ids=" ".join)
def test_a_dry_run_changes_nothing(
    referrals: Referrals, tmp_path: Path, words: tuple[str, ...]
) -> None:
    before, config = dump(tmp_path), (tmp_path / "config.toml").read_bytes()

    assert referrals(*words).code == 0

    assert (dump(tmp_path), (tmp_path / "config.toml").read_bytes()) == (before, config)
