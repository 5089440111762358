"""`referrals asks`: whom, about what, how it stands, and what is due next."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import Referrals
from tests.ground import NOW
from tests.people import TODAY, contact, posting, snapshot, works_at

KEYS = [
    "id", "kind", "contact", "contact_id", "via", "company", "postings", "status", "sent_on",
    "since", "due_on", "due",
]  # fmt: skip


@pytest.fixture(autouse=True)
def northwind(tmp_path: Path, referrals: Referrals) -> None:
    """Ana was asked nine days ago and Bo today; Cy said no."""
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Northwind"\n', encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting()), TODAY, Search(), scan)
        names = ("Ana Silva", "Bo Larsen", "Cy Young")
        book.people.save([contact(name, works_at("Northwind"), tie=4) for name in names], {}, TODAY)
    referrals("ask", "ana", "--posting", "data", "--on", "2026-11-14")
    referrals("ask", "bo", "--company", "northwind", "--kind", "advice")
    referrals("ask", "cy", "--company", "northwind", "--on", "2026-11-20")
    referrals("outcome", "cy", "declined")


def test_an_ask_is_told_with_all_that_programs_need(referrals: Referrals) -> None:
    first = referrals("asks", "--json").document[0]

    assert list(first) == KEYS
    assert first["contact"] == "Ana Silva"
    assert (first["postings"], first["via"], first["status"]) == ([1], None, "sent")
    assert (first["sent_on"], first["since"]) == ("2026-11-14", "2026-11-14")
    assert (first["due_on"], first["due"]) == ("2026-11-21", True)


def test_what_has_ended_is_not_open(referrals: Referrals) -> None:
    asks = referrals("asks", "--open", "--json").document

    assert [ask["contact"] for ask in asks] == ["Ana Silva", "Bo Larsen"]


def test_only_what_is_due_by_today_is_due(referrals: Referrals) -> None:
    assert [ask["id"] for ask in referrals("asks", "--due", "--json").document] == [1]


def test_a_draft_was_not_sent(referrals: Referrals) -> None:
    referrals("ask", "cy", "--company", "northwind", "--drafted", "--kind", "advice")

    assert referrals("asks", "--json").document[-1]["sent_on"] is None


def test_a_person_reads_them_in_a_table_and_a_program_by_tabs(referrals: Referrals) -> None:
    assert "Ana Silva" in referrals("asks").out
    assert referrals("asks", "--plain").out.splitlines()[0] == (
        "1\tAna Silva\treferral: Data Engineer at Northwind\tsent\t2026-11-14\t2026-11-21"
    )
