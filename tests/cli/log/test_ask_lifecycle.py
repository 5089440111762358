"""The life of an ask on the command line: drafted, bundled, introduced, corrected, closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from referrals.store.book import Book
from tests.conftest import Referrals
from tests.ground import NOW
from tests.people import TODAY, contact, days_ago, posting, snapshot, works_at

CONFIG = """
[me]
name = "Robin Doe"
[[companies]]
name = "Northwind"
[[companies]]
name = "Globex"
"""


@pytest.fixture(autouse=True)
def northwind(tmp_path: Path) -> None:
    """Ana works where an engineer (1) and an analyst (2) are wanted; Cy knows her."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    with opened(tmp_path) as book:
        record(book)
        people = [contact("Ana Silva", works_at("Northwind"), tie=4), contact("Cy Young", tie=5)]
        book.people.save(people, {}, TODAY)


def opened(folder: Path) -> Book:
    return Book.open(f"sqlite:///{folder / 'referrals.db'}")


def record(book: Book, **said: Any) -> None:
    scan = book.boards.begin_scan(TODAY, NOW)
    # Of a board that shrinks to half nothing is believed.
    all_of_them = posting(), posting("Analyst"), *(posting(f"Cook {n}") for n in range(4))
    shown = [one for one in all_of_them if one.title not in said.get("gone", ())]
    book.boards.record(snapshot(*shown, **said), TODAY, Search(), scan)


def gates(referrals: Referrals, number: int = 2, **said: str) -> dict[str, tuple[str, str | None]]:
    """Who must not be asked about a posting: why, and until when."""
    found = referrals("suggest", str(number), "--json", **said).document["opportunities"]
    return {b["contact"]: (b["reason"], b["until"]) for b in found[0]["blocked"]}


def test_one_ask_names_several_postings(referrals: Referrals, tmp_path: Path) -> None:
    said = referrals("ask", "ana", "--posting", "engineer", "--posting", "2")

    assert said.err == (
        "Logged: asked Ana Silva about Data Engineer at Northwind and 1 more on 2026-11-23.\n"
    )
    with opened(tmp_path) as book:
        assert [(a.posting, a.more) for a in book.log.asks()] == [(1, (2,))]


def test_a_draft_counts_for_nothing_until_it_is_sent(referrals: Referrals) -> None:
    assert referrals("ask", "ana", "--posting", "1", "--drafted").err == (
        "Logged: drafted an ask to Ana Silva about Data Engineer at Northwind on 2026-11-23.\n"
    )
    assert gates(referrals, 1) == {}

    referrals("outcome", "ana", "sent")

    assert gates(referrals, 1) == {"Ana Silva": ("open_ask", "2026-12-07")}


def test_an_introduction_is_asked_of_both_sides_before_they_are_joined(
    referrals: Referrals,
) -> None:
    asked = referrals(
        "ask", "ana", "--kind", "introduction", "--via", "cy", "--posting", "1", "--on", "1w"
    )
    assert asked.err == (
        "Logged: asked Cy Young about Data Engineer at Northwind: an introduction to Ana Silva "
        "on 2026-11-16.\n"
    )

    for status in ("agreed", "passed_on", "both_agreed", "introduced"):
        said = referrals("outcome", "cy", status, "--on", "yesterday")
        assert said.err == (
            f"Logged: the ask to Cy Young about Northwind is {status} since 2026-11-22.\n"
        )


def test_it_is_said_which_side_declined(referrals: Referrals) -> None:
    referrals("ask", "ana", "--via", "cy", "--company", "northwind", "--on", "2w")
    referrals("outcome", "1", "passed_on", "--on", "1w")

    said = referrals("outcome", "1", "declined")

    assert said.err.endswith("is declined by Ana Silva since 2026-11-23.\n")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--kind", "introduction", "--company", "northwind"), "say with --via whom you asked"),
        (("--via", "ana", "--company", "northwind"), "cannot be introduced by themselves"),
        (
            ("--posting", "1", "--posting", "globex engineer"),
            "one ask is about one company, not Globex and",
        ),
    ],
)
def test_an_ask_that_cannot_be_is_told_why(
    referrals: Referrals, tmp_path: Path, words: tuple[str, ...], message: str
) -> None:
    with opened(tmp_path) as book:
        record(book, board=Board("Globex", "greenhouse", "globex"))

    said = referrals("ask", "ana", *words)

    assert said.code == 2
    assert message in said.err


def test_what_was_logged_wrongly_is_corrected_and_kept(
    referrals: Referrals, tmp_path: Path
) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "2w")
    referrals("outcome", "ana", "declined", "--on", "1w")

    said = referrals("outcome", "ana", "agreed", "--correct", "--on", "3d")

    assert said.err == (
        "Corrected: the ask to Ana Silva about Northwind is agreed since 2026-11-20.\n"
    )
    with opened(tmp_path) as book:
        [ask] = book.log.asks()
        assert [step.status for step in ask.steps] == ["sent", "agreed"]
        assert [(step.status, step.on) for step in ask.struck] == [("declined", days_ago(7))]


def test_never_a_third_message(referrals: Referrals) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "10d")
    assert referrals("outcome", "ana", "sent", "--on", "2d").code == 0

    said = referrals("outcome", "ana", "sent")

    assert said.code == 2
    assert "after that comes agreed, declined" in said.err


def test_nothing_is_due_on_day_3_a_reminder_on_day_7_and_silence_is_closed_on_day_14(
    referrals: Referrals,
) -> None:
    referrals("ask", "ana", "--posting", "1", "--on", "2026-11-16", today="2026-11-16")

    assert "reminder" not in referrals("today", today="2026-11-19").out
    assert "one reminder is fine" in " ".join(referrals("today", today="2026-11-23").out.split())
    assert gates(referrals, 1, today="2026-11-29") == {"Ana Silva": ("open_ask", "2026-11-30")}
    after = referrals("today", today="2026-11-30").out
    assert "reminder" not in after
    assert gates(referrals, 1, today="2026-11-30") == {"Ana Silva": ("cooldown", "2026-12-16")}


def test_who_was_told_that_it_is_gone_is_not_chased_when_it_is_posted_again(
    referrals: Referrals, tmp_path: Path
) -> None:
    referrals("ask", "ana", "--posting", "1", "--on", "10d")
    with opened(tmp_path) as book:
        record(book, gone=frozenset(["Data Engineer"]))
    assert referrals("thank", "ana", today="2026-11-24").code == 0

    with opened(tmp_path) as book:
        record(book)

    assert "reminder" not in referrals("today", today="2026-11-25").out
    assert "posting_closed" in referrals("contacts", "show", "ana", today="2026-11-25").out
    referrals("undo", today="2026-11-25")
    assert "posting_closed" not in referrals("contacts", "show", "ana", today="2026-11-25").out


def test_what_speaks_against_an_ask_is_said_and_it_is_logged_all_the_same(
    referrals: Referrals,
) -> None:
    assert "Mind" not in referrals("ask", "ana", "--posting", "1").err

    again = referrals("ask", "ana", "--posting", "2")
    other = referrals("ask", "cy", "--posting", "1", "--via", "ana", "--kind", "introduction")

    assert (again.code, other.code) == (0, 0)
    assert "Mind: Ana Silva has an open ask of 23 November 2026 about Northwind" in again.err
    assert "Mind: Ana Silva: Already asked about Northwind" in other.err
    assert "(until 2026-12-07)" in other.err
    assert "is already asked to refer you there" in referrals("ask", "cy", "--posting", "1").err
    assert "Mind: Ana Silva: Already asked" in referrals("lookout", "ana", "data roles").err


def test_a_posting_that_is_gone_is_not_chased_but_a_word_is_owed(
    referrals: Referrals, tmp_path: Path
) -> None:
    referrals("ask", "ana", "--posting", "1", "--on", "10d")
    with opened(tmp_path) as book:
        record(book, gone=frozenset(["Data Engineer"]))

    tomorrow = " ".join(referrals("today", today="2026-11-24").out.split())

    assert "reminder" not in tomorrow
    assert "Data Engineer at Northwind is gone" in tomorrow


def test_the_gates_say_why_and_until_when(referrals: Referrals) -> None:
    referrals("ask", "ana", "--posting", "1", "--on", "2026-11-10", today="2026-11-10")
    referrals("outcome", "1", "declined", "--on", "2026-11-12", today="2026-11-12")

    assert gates(referrals) == {"Ana Silva": ("declined", "2027-02-10")}
    assert gates(referrals, today="2027-02-10") == {}


def test_an_application_is_logged_and_taken_back(referrals: Referrals, tmp_path: Path) -> None:
    said = referrals("applied", "data engineer", "--on", "yesterday")
    assert said.err == "Logged: applied for Data Engineer at Northwind on 2026-11-22.\n"
    with opened(tmp_path) as book:
        assert book.postings.by_ids([1])[1].applied_on == days_ago(1)

    referrals("undo")

    with opened(tmp_path) as book:
        assert book.postings.by_ids([1])[1].applied_on is None


def test_commands_at_the_same_time_lose_nothing(referrals: Referrals, tmp_path: Path) -> None:
    referrals("contacts", "list")
    config = str(tmp_path / "config.toml")
    command = [sys.executable, "-m", "referrals", "--config", config, "met", "ana"]

    runs = [
        subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(4)
    ]
    ends = [(run.communicate(timeout=120), run.returncode)[1] for run in runs]

    assert ends == [0, 0, 0, 0]
    with opened(tmp_path) as book:
        assert [said for _, said in book.changes.all()] == ["met ana"] * 4
