"""A value that no row of its kind can have: doctor names its column, no command ends in a traceback,
and recover keeps what can do without it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from referrals.store.book import Book
from referrals.store.safekeeping.meaning import FACTS, MEANINGS, READ_BY
from referrals.store.tables import metadata
from tests.conftest import Referrals, ReferralsIn

CONFIG = """[me]
name = "Robin"
[search]
locations = ["Berlin"]
[[companies]]
name = "Northwind"
"""
ROWS = """
INSERT INTO scans(id, day, started_at) VALUES (7, '2026-11-20', '2026-11-20T07:00+00:00');
INSERT INTO boards(id, company, platform, token, last_visit, doubt)
  VALUES (1, 'Northwind', 'lever', 'nw', 7, '{"streak": 1, "ids": ["a"], "at": null, "disagreement": null}');
INSERT INTO hosts VALUES ('jobs.example', '2026-11-20T07:00:00');
INSERT INTO counts(id, board_id, day, postings) VALUES (1, 1, '2026-11-20', 3);
INSERT INTO postings(id, board_id, external_id, title, url, locations, places, first_seen, last_seen,
  kept, reason, salary_min, misses, guessed, unread, proven, closings, requisition)
  VALUES (1, 1, 'a', 'Engineer', 'https://x.example/1', '["Berlin"]', '[{"city": "Berlin"}]',
  '2026-11-20', '2026-11-20', 1, 'any title', 1.0, 0, 0, 0, 1, 0, 'R1');
INSERT INTO acquaintances VALUES (1, 2, 4);
INSERT INTO exchanges VALUES (1, 'mail', 'given', 2, '2026-10-01', '2026-10-02');
INSERT INTO merges VALUES (3, 1, '2026-11-01', '{"name": "Ana", "emails": [], "employments": []}');
INSERT INTO codes VALUES ('2026-11-20', 'A1', '{}');
INSERT INTO tokens VALUES ('x', '2026-11-20', '{}', NULL);
"""
ODD: dict[str, object] = {
    "words": "zebra", "a list": "[[3]]", "a number": -7, "a list of words": '["zebra"]',
    "no": "null", "a day": "9999-12-31",
}  # fmt: skip
FOREIGN = {
    f"{table.name}.{key.name}"
    for table in metadata.tables.values()
    for key in table.columns
    if key.foreign_keys or key.primary_key
}


@pytest.fixture(scope="module")
def begun(referrals_in: ReferralsIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a book that has a row in every table that can be written here."""
    folder = tmp_path_factory.mktemp("begun")
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    referrals = referrals_in(folder)
    for name in ("Ana Silva", "Bo Larsen", "Cy Young"):
        referrals(
            "contacts", "add", name, "--employer", "Northwind", "--tie", "4", "--kind", "friend"
        )
    referrals("ask", "ana", "--kind", "referral", "--company", "Northwind", "--channel", "call")
    referrals("gave", "bo", "a lead")
    referrals("lookout", "bo", "data jobs")
    with closing(sqlite3.connect(folder / "referrals.db")) as db:
        db.executescript(ROWS)
    return folder


@pytest.fixture
def home(begun: Path, tmp_path: Path) -> Path:
    return shutil.copytree(begun, tmp_path, dirs_exist_ok=True)


def spoil(home: Path, column: str, value: object) -> int:
    """Every row of the table says *value* there. How many."""
    table, _, name = column.partition(".")
    with closing(sqlite3.connect(home / "referrals.db", isolation_level=None)) as db:
        return db.execute(f'UPDATE "{table}" SET "{name}" = ?', [value]).rowcount


def damage(home: Path) -> str:
    with Book.open(f"sqlite:///{home / 'referrals.db'}") as book:
        return book.damage()


def test_a_book_of_every_kind_of_row_makes_sense(home: Path) -> None:
    assert damage(home) == ""


@pytest.mark.parametrize("column", sorted({*MEANINGS, *READ_BY} - FOREIGN))
def test_of_every_column_that_has_a_meaning_what_has_none_is_named(home: Path, column: str) -> None:
    table, _, name = column.partition(".")
    odd = "-3" if column == "contacts.tie" else "zebra"

    assert spoil(home, column, odd) > 0

    assert f" {table} (" in damage(home)
    assert name in damage(home)


@pytest.mark.parametrize("name", sorted(FACTS))
def test_what_is_remembered_and_cannot_be_read_is_named(home: Path, name: str) -> None:
    with closing(sqlite3.connect(home / "referrals.db", isolation_level=None)) as db:
        db.execute("INSERT OR REPLACE INTO facts VALUES (?, 'zebra')", [name])

    assert "1 facts (value)" in damage(home)


def spoilt() -> Iterator[tuple[str, object]]:
    """Each column that commands read, each time with another odd value."""
    columns = ("steps.status", "asks.kind", "asks.more", "steps.day", "favours.weight", "contacts.kinds",
               "lookouts.direction", "postings.locations", "postings.places", "postings.repost_of",
               "acquaintances.strength", "exchanges.how", "employments.start", "merges.kept_before")  # fmt: skip
    for number, column in enumerate(columns):
        yield column, list(ODD.values())[number % len(ODD)]


@pytest.mark.parametrize(("column", "value"), [*spoilt(), ("steps.status", "sentt")])
def test_a_damaged_value_ends_no_command(
    referrals: Referrals, home: Path, column: str, value: object
) -> None:
    spoil(home, column, value)

    for words in (["today"], ["asks"], ["report"], ["contacts", "list"], ["suggest", "--json"]):
        said = referrals(*words)

        assert "Traceback" not in said.err
        assert "a fault in referrals" not in said.err, (column, words)
        assert said.code == 0 or "recover" in said.err


def test_recover_empties_what_a_row_can_do_without(referrals: Referrals, home: Path) -> None:
    spoil(home, "contacts.tie", "many")
    spoil(home, "steps.postings", "{")

    said = referrals("recover")

    assert "Lost: 3 values that made no sense are empty now, in contacts." in said.out
    assert "Lost: 1 value that made no sense is empty now, in steps." in said.out
    assert len(referrals("asks", "--json").document) == 1
    assert damage(home) == ""


def test_recover_takes_out_an_ask_of_which_no_step_is_left(
    referrals: Referrals, home: Path
) -> None:
    spoil(home, "steps.status", "sentt")
    assert "1 steps (status)" in damage(home)

    said = referrals("recover")

    assert "Lost: 1 ask that made no sense" in said.out
    assert referrals("asks", "--json").document == []
    assert damage(home) == ""
