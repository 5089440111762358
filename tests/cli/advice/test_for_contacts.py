"""What the scan finds for contacts, through the command line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from referrals.store.book import Book
from tests.conftest import TODAY, Referrals
from tests.ground import NOW
from tests.people import posting, snapshot

CONFIG = """
[me]
name = "Robin Doe"
current_employer = "Initech"
[search]
titles = ["data engineer"]
[[companies]]
name = "Initech"
[[companies]]
name = "Northwind"
"""


@pytest.fixture(autouse=True)
def boards(tmp_path: Path, referrals: Referrals) -> None:
    """A designer's job at the user's own employer, a data engineer's elsewhere."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    search = Search(titles=("data engineer",))
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        day = date.fromisoformat(TODAY)
        scan = book.boards.begin_scan(day, NOW)
        book.boards.record(snapshot(posting("Data Engineer")), day, search, scan)
        own = Board("Initech", "lever", "initech")
        design = posting("Product Designer", company="Initech", locations=("Lisbon",))
        book.boards.record(snapshot(design, board=own), day, search, scan)
    add = ("contacts", "add", "Ana Silva", "--employer", "Northwind", "--email", "ana@x.example")
    assert referrals(*add, "--looking", "product designer").code == 0


def test_a_contact_gets_what_suits_their_search_also_at_the_users_own_employer(
    referrals: Referrals,
) -> None:
    said = " ".join(referrals("today").out.split())

    assert (
        "You could help H1 Ana Silva: Product Designer at Initech: Ana Silva is looking for product "
        "designer. You work there and could refer them"
    ) in said


def test_their_search_is_in_no_advice_about_others_and_in_no_draft(referrals: Referrals) -> None:
    suggested = referrals("suggest", "--json")

    assert "designer" not in suggested.out.lower()
    assert "designer" not in referrals("draft", "A1").out.lower()


def test_a_search_that_says_nothing_is_kept_and_answered_with_an_example(
    referrals: Referrals,
) -> None:
    said = referrals("contacts", "edit", "Ana", "--looking", "something new")

    assert said.code == 0
    assert "write it like 'data analyst, Lisbon'" in said.err
