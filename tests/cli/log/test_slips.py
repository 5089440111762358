"""Slips and repeats: what is logged twice, too late, or of somebody else, is refused with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from referrals.store.book import Book
from tests.conftest import Referrals
from tests.ground import NOW
from tests.people import TODAY, contact, posting, snapshot, works_at

CONFIG = """
[[companies]]
name = "Northwind"
[[companies]]
name = "Hooli"
"""


@pytest.fixture(autouse=True)
def two_companies(tmp_path: Path) -> None:
    """A Tom at each of two companies; each wants an engineer."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    hooli = Board("Hooli", "greenhouse", "hooli")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting(), posting("Analyst")), TODAY, Search(), scan)
        book.boards.record(snapshot(posting("Data Engineer"), board=hooli), TODAY, Search(), scan)
        people = [
            contact("Tom Reed", works_at("Northwind"), tie=4),
            contact("Tom Hall", works_at("Hooli"), tie=4),
            contact("Tomas Berg", works_at("Globex"), tie=4),
        ]
        book.people.save(people, {}, TODAY)


def asked(referrals: Referrals, *words: str) -> None:
    said = referrals("ask", *words)
    assert said.code == 0, said.err


def test_what_is_open_is_not_logged_again(referrals: Referrals) -> None:
    asked(referrals, "tom reed", "--posting", "analyst")

    said = referrals("ask", "tom reed", "--posting", "analyst")

    assert said.code == 2
    assert "already logged as ask 1 (sent since 2026-11-23)" in said.err
    assert len(referrals("asks", "--json").document) == 1


def test_again_logs_what_is_open(referrals: Referrals) -> None:
    asked(referrals, "tom reed", "--posting", "analyst")
    asked(referrals, "tom reed", "--posting", "analyst", "--again")

    assert len(referrals("asks", "--json").document) == 2


@pytest.mark.parametrize(
    "other",
    [
        ("tom reed", "--posting", "northwind data engineer"),
        ("tom reed", "--posting", "analyst", "--kind", "advice"),
        ("tom hall", "--company", "hooli"),
    ],
)
def test_something_else_is_no_repetition(referrals: Referrals, other: tuple[str, ...]) -> None:
    asked(referrals, "tom reed", "--posting", "analyst")

    asked(referrals, *other)


def test_what_has_ended_may_be_asked_again(referrals: Referrals) -> None:
    asked(referrals, "tom reed", "--posting", "analyst", "--on", "2026-10-01")

    asked(referrals, "tom reed", "--posting", "analyst")


def test_what_was_asked_already_is_not_done_by_its_code(referrals: Referrals) -> None:
    codes = {
        path["contact"]: path["code"] for path in referrals("today", "--json").document["asks"]
    }
    asked(referrals, codes["Tom Reed"])

    said = referrals("done", codes["Tom Reed"])

    assert said.code == 2
    assert "already logged as ask 1" in said.err


def test_a_company_narrows_who_is_meant(referrals: Referrals) -> None:
    asked(referrals, "tom", "--company", "hooli")

    assert referrals("asks", "--json").document[0]["contact"] == "Tom Hall"
    assert "fits more than one contact" in referrals("met", "tom").err


def test_a_company_narrows_which_posting_is_meant(referrals: Referrals) -> None:
    asked(referrals, "tom", "--company", "hooli", "--posting", "data engineer")

    assert referrals("asks", "--json").document[0]["company"] == "Hooli"


def test_a_posting_of_another_company_is_refused(referrals: Referrals) -> None:
    said = referrals("ask", "tom reed", "--company", "northwind", "--posting", "3")

    assert said.code == 2
    assert "one ask is about one company, not Hooli and Northwind" in said.err


def test_a_whole_name_wins_over_the_beginning_of_one(referrals: Referrals) -> None:
    assert "Tomas" not in referrals("met", "tom").err
    assert "Tomas Berg" in referrals("met", "tomas").err


def test_a_reminder_of_what_has_ended_is_refused(referrals: Referrals) -> None:
    asked(referrals, "tom reed", "--company", "northwind", "--on", "2026-11-14")
    assert "F1" in referrals("today").out

    said = referrals("done", "F1", today="2026-12-01")

    assert said.code == 2
    assert "ask 1 to Tom Reed has ended: no_response since 2026-11-28" in said.err


def test_a_snooze_never_swallows_the_one_reminder_unsaid(referrals: Referrals) -> None:
    asked(referrals, "tom reed", "--company", "northwind", "--on", "2026-11-14")

    said = referrals("snooze", "F1", "3w")

    assert said.err == (
        "F1, Tom Reed, is not shown before 2026-11-27: the day after, the ask to Tom Reed rests, "
        "and it is too late.\n"
    )
    assert "F1" not in referrals("today", today="2026-11-26").out
    assert "F1" in referrals("today", today="2026-11-27").out
    late = referrals("snooze", "F1", today="2026-11-27")
    assert (late.code, "cannot wait" in late.err) == (2, True)
    assert referrals("snooze", "F1", "--never", today="2026-11-27").code == 0


# ------------------------------------------------------------------ outcomes


def test_a_name_means_whoever_of_that_name_has_the_open_ask(referrals: Referrals) -> None:
    asked(referrals, "tom hall", "--company", "hooli")

    assert "the ask to Tom Hall about Hooli is agreed" in referrals("outcome", "tom", "agreed").err


def test_of_two_open_asks_it_is_asked_which(referrals: Referrals) -> None:
    asked(referrals, "tom hall", "--company", "hooli")
    asked(referrals, "tom reed", "--company", "northwind")

    said = referrals("outcome", "tom", "agreed")

    assert said.code == 2
    assert "1  referral asked of Tom Hall at Hooli: sent, 2026-11-23" in said.err


@pytest.mark.parametrize(
    ("before", "said", "meant"),
    [
        ((), "ghosted", "no_response"),
        ((), "accepted", "agreed"),
        ((), "rejected", "declined"),
        ((), "said yes", "agreed"),
        (("submitted",), "rejected", "not_hired"),
        (("submitted", "interviewing", "offer"), "accepted", "hired"),
        (("submitted",), "Interview", "interviewing"),
        (("agreed",), "referred", "submitted"),
        ((), "reminded", "sent"),
        ((), "cancelled", "withdrawn"),
    ],
)
def test_peoples_words_for_a_status(
    referrals: Referrals, before: tuple[str, ...], said: str, meant: str
) -> None:
    asked(referrals, "tom reed", "--company", "northwind")
    for status in before:
        referrals("outcome", "1", status)

    assert referrals("outcome", "1", said).code == 0
    assert referrals("asks", "--json").document[0]["status"] == meant


@pytest.mark.parametrize(
    ("said", "near"), [("hird", "hired"), ("offr", "offer"), ("agred", "agreed"), ("sennt", "sent")]
)
def test_a_slip_is_answered_with_the_right_neighbour(
    referrals: Referrals, said: str, near: str
) -> None:
    assert f"did you mean '{near}'?" in referrals("outcome", "1", said).err


def test_whom_one_meets_is_a_contact_in_one_step(referrals: Referrals) -> None:
    asked(referrals, "tom reed", "--company", "northwind")
    referrals("outcome", "1", "submitted")

    said = referrals("outcome", "1", "interviewing", "--met", "Ida Reyes, Head of Data")

    assert said.err.endswith("Added Ida Reyes (4).\n")
    ida = referrals("contacts", "show", "ida", "--json").document
    assert (ida["employments"][0]["title"], ida["last_contact"]) == ("Head of Data", "2026-11-23")
    assert "Ida Reyes" not in (referrals("undo"), referrals("contacts", "list"))[1].out


def test_whom_one_knew_is_met_and_not_added_twice(referrals: Referrals) -> None:
    asked(referrals, "tom reed", "--company", "northwind")

    said = referrals("outcome", "1", "agreed", "--met", "Tom Reed")

    assert said.err.endswith("Met Tom Reed (1).\n")


def test_a_title_that_fits_at_two_companies_means_the_one_where_they_work(
    referrals: Referrals,
) -> None:
    said = referrals("ask", "tom hall", "--posting", "data engineer")

    assert said.code == 0, said.err
    assert "about Data Engineer at Hooli" in said.err


def test_a_title_of_another_company_is_told_with_where_it_is(referrals: Referrals) -> None:
    said = referrals("ask", "tom hall", "--company", "hooli", "--posting", "analyst")

    assert said.code == 2
    assert "'analyst' is at Northwind, not at Hooli" in said.err
