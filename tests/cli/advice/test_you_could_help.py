"""What stands under "You could help" has a code: it is done, put off, and goes when help was given."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import Referrals
from tests.ground import NOW
from tests.people import TODAY, contact, posting, snapshot, works_at


@pytest.fixture(autouse=True)
def cook_wanted(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Northwind"\n', encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting("Cook")), TODAY, Search(), scan)
        book.people.save([contact("Bo Larsen", works_at("Hooli"), looking="cook")], {}, TODAY)


def test_help_has_a_code_and_goes_when_it_was_given(referrals: Referrals) -> None:
    assert "  H1  Bo Larsen: Cook at Northwind" in referrals("today").out

    said = referrals("done", "H1")

    assert said.err == (
        "Logged: help given to Bo Larsen on 2026-11-23: told of Cook at Northwind.\n"
    )
    assert "H1" not in referrals("today").out


def test_help_can_be_put_off(referrals: Referrals) -> None:
    referrals("today")
    referrals("snooze", "H1", "1w")

    assert "H1" not in referrals("today").out
    assert "H1" in referrals("today", today="2026-12-01").out


def test_help_that_was_logged_by_its_posting_goes_too(referrals: Referrals) -> None:
    referrals("gave", "bo", "a lead", "--posting", "cook")

    assert referrals("today", "--json").document["tips"] == []
