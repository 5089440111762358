"""Whatever a command wrote, `undo` takes back to the last row: a dump before and after is the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import Referrals
from tests.ground import NOW
from tests.people import TODAY, contact, posting, snapshot, works_at

CONFIG = """
[me]
name = "Robin Doe"
email = "robin@example.org"
[[companies]]
name = "Northwind"  # the best
"""
NOT_COMPARED = ("changes", "codes", "facts", "sqlite_sequence")
"""The journal itself, what a report printed, and what the program remembers between runs."""
CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Eva,Berg,https://www.linkedin.com/in/eva,,Northwind,Designer,12 Mar 2020
Bo,Larsen,,bo@example.org,Globex,Cook,03 Jan 2021
"""
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
]


@pytest.fixture(autouse=True)
def book(tmp_path: Path, referrals: Referrals) -> None:
    """Ana and Bo; Cy was asked nine days ago, helped once and looks out; Bo looks for a kitchen."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        shown = snapshot(posting(), posting("Analyst"), posting("Cook"))
        book.boards.record(shown, TODAY, Search(), scan)
        people = [
            contact("Ana Silva", works_at("Northwind"), tie=4),
            contact("Bo Larsen", works_at("Globex"), tie=4, looking="cook"),
            contact("Cy Young", works_at("Northwind"), tie=3),
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


@pytest.mark.parametrize(
    "words",
    [
        ("companies", "add", "Hooli", "--no-board", "--dry-run"),
        ("contacts", "import", "Connections.csv", "--dry-run"),
        ("send", "--dry-run"),
    ],
    ids=" ".join,
)
def test_a_dry_run_changes_nothing(
    referrals: Referrals, tmp_path: Path, words: tuple[str, ...]
) -> None:
    before, config = dump(tmp_path), (tmp_path / "config.toml").read_bytes()

    assert referrals(*words).code == 0

    assert (dump(tmp_path), (tmp_path / "config.toml").read_bytes()) == (before, config)
