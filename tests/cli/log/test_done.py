"""`referrals done A1`, `referrals snooze A1 1w`: the report is answered by its codes."""

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
[[companies]]
name = "Northwind"
"""


@pytest.fixture(autouse=True)
def northwind(tmp_path: Path) -> None:
    """Ana works where two engineers are wanted."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting(), posting("Analyst")), TODAY, Search(), scan)
        book.people.save([contact("Ana Silva", works_at("Northwind"), tie=4)], {}, TODAY)


def test_an_ask_of_the_report_is_logged_by_its_code_with_all_it_bundles(
    referrals: Referrals,
) -> None:
    said = referrals("done", "a1")

    assert said.code == 0
    assert said.err == (
        "Logged: asked Ana Silva about Data Engineer at Northwind and 1 more on 2026-11-23.\n"
    )
    assert said.out == "1\n"
    assert "ask 1, referral at Northwind: sent" in referrals("contacts", "show", "ana").out
    assert "is logged already" in referrals("done", "A1").err


def test_what_was_done_by_its_code_is_undone_and_can_be_done_again(referrals: Referrals) -> None:
    referrals("done", "A1")

    assert referrals("undo").err == "Undone: done A1.\n"

    assert referrals("done", "A1", "--on", "yesterday").err.endswith("on 2026-11-22.\n")


def test_a_code_of_the_morning_means_the_same_in_the_evening(
    referrals: Referrals, tmp_path: Path
) -> None:
    """Else what was read as A1 in the mail would be drafted to somebody else after lunch."""
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        book.people.save([contact("Bo Larsen", works_at("Northwind"), tie=3)], {}, TODAY)
    assert "Hi Ana" in referrals("draft", "A1").out
    referrals("today")

    referrals("contacts", "edit", "bo", "--tie", "5", "--kind", "manager")

    assert "Bo Larsen" in referrals("today").out
    assert "Hi Ana" in referrals("draft", "A1").out


def test_a_reminder_is_logged_by_its_code_and_not_asked_for_again(referrals: Referrals) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "2026-11-14")

    said = referrals("done", "F1")

    assert said.err == "Logged: reminded Ana Silva on 2026-11-23; that was the one reminder.\n"
    assert "one reminder is fine" not in referrals("today").out


def test_a_code_of_an_earlier_day_is_remembered(referrals: Referrals) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "2026-11-14")
    referrals("snooze", "F1", "tomorrow")

    said = referrals("outcome", "F1", "agreed", today="2026-11-25")

    assert "the ask to Ana Silva about Northwind is agreed" in said.err


def test_a_code_that_no_report_printed_is_told_with_what_prints_them(referrals: Referrals) -> None:
    said = referrals("done", "A9")

    assert said.code == 2
    assert "no 'A9' today; `referrals today` prints the codes of the day" in said.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("A1",), "A1, Ana Silva, is not shown before 2026-11-30.\n"),
        (("A1", "friday"), "A1, Ana Silva, is not shown before 2026-11-27.\n"),
        (("A1", "--never"), "A1, Ana Silva, is not shown again.\n"),
    ],
)
def test_what_is_snoozed_is_told_with_the_day(
    referrals: Referrals, words: tuple[str, ...], said: str
) -> None:
    assert referrals("snooze", *words).err == said


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("A1", "soon"), "is no date; write it like 2026-12-24"),
        (("A1", "2026-11-23"), "is not to come"),
        (("A1", "1w", "--never"), "say until when, or --never"),
        (("A9", "1w"), "no 'A9' today"),
    ],
)
def test_a_snooze_that_cannot_be_is_told_why(
    referrals: Referrals, words: tuple[str, ...], message: str
) -> None:
    said = referrals("snooze", *words)

    assert said.code == 2
    assert message in said.err


def test_the_letter_of_the_quarter_comes_until_it_is_written_and_once_more_after_an_undo(
    referrals: Referrals,
) -> None:
    referrals("ask", "ana", "--kind", "advice", "--company", "northwind", "--on", "2026-11-14")
    third, letter = "2027-01-03", "letter of the quarter"
    assert letter in referrals("today", today=third).out

    said = referrals("done", "Letter", "--on", "yesterday", today=third)

    assert said.err == "Logged: the letter of the quarter was written on 2027-01-02.\n"
    assert [letter in referrals("today", today=day).out for day in (third, "2027-04-02")] == [
        False, True,
    ]  # fmt: skip
    assert referrals("undo").err.startswith("Undone: done Letter")
    assert letter in referrals("today", today=third).out


def test_the_letter_of_the_quarter_can_wait_or_never_come(referrals: Referrals) -> None:
    referrals("ask", "ana", "--kind", "advice", "--company", "northwind", "--on", "2026-11-14")

    said = referrals("snooze", "letter", "1w", today="2027-01-03")

    assert said.err == "The letter of the quarter is not shown before 2027-01-10.\n"
    days = ("2027-01-09", "2027-01-10")
    assert ["of the quarter" in referrals("today", today=day).out for day in days] == [False, True]
    referrals("snooze", "letter", "--never", today="2027-01-10")
    assert "of the quarter" not in referrals("today", today="2027-04-02").out


def test_asking_by_a_code_takes_its_postings_along(referrals: Referrals) -> None:
    said = referrals("ask", "A1")

    assert said.err == (
        "Logged: asked Ana Silva about Data Engineer at Northwind and 1 more on 2026-11-23.\n"
    )
