"""`referrals threads` and `wake`: each story with a company, and what comes next in it."""

from __future__ import annotations

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
[search]
titles = ["data engineer"]
[[companies]]
name = "Northwind"
"""


@pytest.fixture(autouse=True)
def northwind(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting()), TODAY, Search(), scan)
        ana = contact("Ana Silva", works_at("Northwind"), tie=4, kinds=("friend",))
        book.people.save([ana], {}, TODAY)


def test_a_thread_is_listed_with_its_next_step_and_ends_with_a_hire(referrals: Referrals) -> None:
    referrals("ask", "Ana", "--posting", "1")

    assert "next, 2026-11-30: Remind Ana Silva" in referrals("threads").out
    [told] = referrals("threads", "--open", "--json").document
    assert (told["company"], told["state"], told["open"]) == ("Northwind", "sent", True)
    assert (told["next"]["kind"], told["next"]["due_on"]) == ("follow_up", "2026-11-30")
    assert (
        "thread with Northwind: sent since 2026-11-23" in referrals("contacts", "show", "Ana").out
    )

    for status in ("submitted", "offer", "hired"):
        referrals("outcome", "1", status)

    assert referrals("threads", "--open", "--json").document == []
    assert "your search rests" in referrals("today").out
    referrals("wake")
    assert "your search rests" not in referrals("today").out
