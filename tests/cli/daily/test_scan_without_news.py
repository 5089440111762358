"""What goes to cron's mail or a bug report names nobody: neither an error, nor --debug."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import Referrals, Said

CONFIG = """
[me]
email = "robin@example.org"
[[companies]]
name = "Northwind"
platform = "greenhouse"
board = "northwind"
api = "http://127.0.0.1:9"
[mail]
method = "smtp"
host = "127.0.0.1"
port = 9
"""
NAMED = ("Ana", "Silva", "ana@", "tea")


@pytest.fixture
def known(referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Northwind"\n')
    referrals(
        "contacts", "add", "Ana Silva", "--email", "ana@x.example", "--note", "likes tea",
        "--employer", "Northwind",
    )  # fmt: skip
    return referrals


def spoil(home: Path, statement: str) -> None:
    with closing(sqlite3.connect(home / "referrals.db")) as book:
        book.executescript(statement)


def names_in(said: Said) -> list[str]:
    return [name for name in NAMED if name in said.err]


def test_a_write_that_fails_tells_none_of_what_was_to_be_written(
    known: Referrals, tmp_path: Path
) -> None:
    fault = "CREATE TRIGGER t BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no'); END"
    spoil(tmp_path, fault)
    (tmp_path / "more.csv").write_text(
        "First Name,Last Name,Email Address,Company\nAna,Silva,ana@x.example,Globex\n"
    )

    said = known("--debug", "contacts", "import", "more.csv")

    assert said.code == 1
    assert "Error" in said.err
    assert names_in(said) == []


def test_a_book_that_cannot_be_read_tells_none_of_what_is_in_it(
    known: Referrals, tmp_path: Path
) -> None:
    spoil(tmp_path, "DROP TABLE emails")

    said = known("--debug", "contacts", "export")

    assert said.code == 1
    assert "emails" in said.err
    assert names_in(said) == []


def test_a_morning_on_which_all_fails_tells_cron_no_name(known: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)

    said = known("--debug", "scan")

    assert said.code == 12
    assert "mail server 127.0.0.1:9 cannot be reached" in said.err
    assert names_in(said) == []
