"""`referrals postings` and `open`: one posting with all that is known of it, and its page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import Referrals
from tests.ground import NOW
from tests.people import TODAY, contact, posting, snapshot, worked_at, works_at

EARLIER = date(2026, 11, 3)
BROWSER = {"BROWSER": "true %s"}


@pytest.fixture(autouse=True)
def northwind(tmp_path: Path) -> None:
    """An opening that was posted again under another number, and one that does not suit."""
    (tmp_path / "config.toml").write_text(
        '[search]\ntitles = ["data engineer"]\n[[companies]]\nname = "Northwind"\n',
        encoding="utf-8",
    )
    first = posting(external_id="1", requisition="R7", description="Build pipelines.")
    again = posting(external_id="2", requisition="R7", description="Build pipelines.")
    bad = posting("Cook of files", external_id="9", url="file:///etc/passwd")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        for day, shown in ((EARLIER, [first]), (TODAY, [first, again, posting("Cook"), bad])):
            scan = book.boards.begin_scan(day, NOW)
            book.boards.record(snapshot(*shown), day, Search(titles=("data engineer",)), scan)
        people = [
            contact("Gil Gone", worked_at("Northwind", 2015, 2020)),
            contact("Ana Silva", works_at("Northwind", "Analyst"), url="https://x.example/ana"),
        ]
        book.people.save(people, {}, TODAY)


def test_a_posting_is_shown_with_link_text_age_and_who_is_there(referrals: Referrals) -> None:
    told = referrals("postings", "show", "1").out

    assert "https://northwind.example/Data Engineer" in told
    assert "seen since 2026-11-03, 20 days" in told
    assert "also posted as 2" in told
    assert told.index("you know Ana Silva (2), Analyst") < told.index("was there: Gil Gone (1)")
    assert "Build pipelines." in told


def test_programs_are_told_the_same(referrals: Referrals) -> None:
    form = referrals("postings", "show", "1", "--json").document

    assert (form["days_open"], form["status"]) == (20, "open")
    assert [one["id"] for one in form["reposts"]] == [2]
    assert [one["contact"] for one in form["people"]] == ["Ana Silva", "Gil Gone"]
    assert form["description"] == "Build pipelines."


def test_what_suits_is_the_list_with_kept_and_without(referrals: Referrals) -> None:
    assert referrals("postings", "--kept").out == referrals("postings").out
    assert "Cook" not in referrals("postings", "--kept").out
    assert referrals("postings", "--kept", "--dropped").code == 2


@pytest.mark.parametrize("said", ["1", "data engineer", "northwind data engineer"])
def test_a_posting_is_opened_in_the_browser(referrals: Referrals, said: str) -> None:
    opened = referrals("open", said, env=BROWSER)

    assert (opened.code, opened.out) == (0, "https://northwind.example/Data Engineer\n")


def test_the_posting_of_a_code_is_opened(referrals: Referrals) -> None:
    assert "northwind.example" in referrals("open", "A1", env=BROWSER).out


def test_an_address_that_is_no_page_is_never_opened(referrals: Referrals) -> None:
    said = referrals("open", "files", env=BROWSER)

    assert said.code == 2
    assert "is no page of the web" in said.err
