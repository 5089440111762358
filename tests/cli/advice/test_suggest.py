"""`suggest` and `today`: the same advice, for people and for programs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import TODAY, Referrals
from tests.ground import NOW
from tests.people import posting, snapshot

CONFIG = """
[me]
name = "Robin Doe"
current_employer = "Initech"
employers = [{ name = "Globex", from = 2017, to = 2021, team = "Data" }]
[search]
titles = ["data engineer", "analytics engineer"]
[asks]
per_week = 1
[[companies]]
name = "Northwind"
referral_bonus = "2500 USD"
bonus_after = "90d"
"""
WIDE, NARROW = 80, 40


@pytest.fixture(autouse=True)
def northwind(tmp_path: Path, referrals: Referrals) -> None:
    """One company with two open postings."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(date.fromisoformat(TODAY), NOW)
        shown = snapshot(
            posting("Data Engineer", external_id="1", locations=("Berlin", "Remote, EU")),
            posting("Analytics Engineer", external_id="2"),
        )
        book.boards.record(shown, date.fromisoformat(TODAY), Search(), scan)


def add(referrals: Referrals, name: str, *said: object) -> None:
    assert referrals("contacts", "add", name, *said).code == 0


def add_ana(referrals: Referrals) -> None:
    add(
        referrals, "Ana Silva", "--employer", "Northwind", "--title", "Data Engineer", "--email",
        "ana@x.example", "--kind", "teammate", "--tie", 4, "--last-contact", "2026-11-01",
    )  # fmt: skip


def add_introduction(referrals: Referrals) -> None:
    """Cora, a strong tie elsewhere, knows Hal, who leads a team at Northwind."""
    add(
        referrals, "Cora Connor", "--employer", "Hooli", "--email", "cora@x.example", "--kind",
        "manager", "--tie", 5, "--last-contact", "2026-11-01",
    )  # fmt: skip
    add(referrals, "Hal Head", "--employer", "Northwind", "--title", "Head of Data")
    assert referrals("contacts", "link", "cora", "hal", "--strength", "5").code == 0


def test_an_introduction_names_who_is_reached_and_through_whom(referrals: Referrals) -> None:
    add_introduction(referrals)

    [found, _] = referrals("suggest", "--json").document["opportunities"]

    [path] = found["paths"]
    assert (path["route"], path["action"]) == ("introduction", "ask")
    assert (path["contact"], path["via"]) == ("Hal Head", "Cora Connor")
    assert (path["contact_id"], path["via_id"]) == (2, 1)
    told = referrals("suggest", "Data Engineer").out
    assert "Cora Connor, who may introduce Hal Head: ask for an introduction" in told


def test_an_unknown_second_leg_becomes_the_question_how_well_they_know_each_other(
    referrals: Referrals,
) -> None:
    add_introduction(referrals)
    add(referrals, "Ida Insider", "--employer", "Northwind", "--title", "Recruiter")
    referrals("contacts", "link", "cora", "ida")
    referrals("contacts", "forget", "hal", "--yes")

    [found, _] = referrals("suggest", "--json").document["opportunities"]

    assert [p["action"] for p in found["paths"]] == ["ask_how_well"]
    assert "ask how well they know Ida Insider" in referrals("today").out


def test_the_bonus_is_told_as_what_the_referrer_gains(referrals: Referrals) -> None:
    add_ana(referrals)

    [found, _] = referrals("suggest", "--json").document["opportunities"]

    gain = "Northwind pays whoever refers a hire 2500 USD, 90 days after the start"
    assert gain in found["paths"][0]["why"]


def test_an_application_changes_the_advice(referrals: Referrals) -> None:
    add_ana(referrals)
    referrals("applied", "Data Engineer", "--on", "2026-11-22")

    told = referrals("suggest", "Data Engineer").out

    assert (
        "You applied on 22 November 2026: a referral may not count; ask for a word instead" in told
    )
    assert "Ask before you apply" not in told


def test_the_plan_comes_first_and_keeps_to_the_week(referrals: Referrals) -> None:
    add_ana(referrals)

    before = referrals("today").out
    referrals("ask", "ana", "--posting", "Data Engineer", "--on", TODAY)
    after = referrals("today").out

    assert before.splitlines()[:2] == [
        "Ask today: this week's plan", "  A1  Ana Silva: Data Engineer at Northwind (new)",
    ]  # fmt: skip
    assert "plan" not in after


def test_what_the_plan_leaves_out_is_told_after_it(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG.replace("per_week = 1", "per_week = 0"))
    add_ana(referrals)

    assert "Later, or instead" in referrals("today").out
    assert "this week's plan" not in referrals("today").out


@pytest.mark.parametrize("columns", [WIDE, NARROW])
@pytest.mark.parametrize("command", ["suggest", "today"])
def test_every_line_fits_the_terminal(referrals: Referrals, command: str, columns: int) -> None:
    add_ana(referrals)
    add_introduction(referrals)
    add(referrals, "Gil Gone", "--employer", "Northwind", "--from", 2015, "--to", 2020)

    said = referrals(command, env={"COLUMNS": str(columns)})

    assert said.code == 0
    assert max(map(len, said.out.splitlines())) <= columns


def test_what_goes_into_another_program_is_not_folded(referrals: Referrals) -> None:
    add_ana(referrals)

    assert max(map(len, referrals("suggest").out.splitlines())) > NARROW


def test_three_people_a_posting_are_told_of_in_full_and_the_others_named(
    referrals: Referrals,
) -> None:
    add_ana(referrals)
    for name in ("Bo Larsen", "Cy Young", "Di Prince"):
        add(referrals, name, "--employer", "Northwind", "--email", f"{name[:2]}@x.example")

    assert "1 more could help: Di Prince" in referrals("suggest").out
    assert "Di Prince: ask" in referrals("suggest", "Data Engineer").out


def test_twenty_postings_are_told_of_at_once(referrals: Referrals, tmp_path: Path) -> None:
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(date.fromisoformat(TODAY), NOW)
        many = [posting(f"Data Engineer {n}", external_id=str(n)) for n in range(1, 23)]
        book.boards.record(snapshot(*many), date.fromisoformat(TODAY), Search(), scan)

    told = referrals("suggest").out

    assert told.count("No path yet") == 20
    assert "2 more postings: `referrals suggest --company …` or `--json` shows them." in told
    assert len(referrals("suggest", "--json").document["opportunities"]) == 22


def test_the_same_book_and_day_give_the_same_answer_byte_for_byte(referrals: Referrals) -> None:
    add_ana(referrals)
    add_introduction(referrals)

    assert referrals("suggest", "--json").out == referrals("suggest", "--json").out
    assert referrals("today").out == referrals("today").out


def test_where_nobody_is_known_it_is_said_whom_to_ask_for_a_lookout(referrals: Referrals) -> None:
    add(referrals, "Sol Aris", "--employer", "Hooli", "--email", "sol@x.example")

    assert "No path yet. Could keep an eye out: Sol Aris (Hooli)" in referrals("suggest").out
    assert "could keep an eye out: Sol Aris (Hooli)" in referrals("today").out


def test_who_works_where_the_user_works_is_not_asked_to_introduce(referrals: Referrals) -> None:
    add_introduction(referrals)
    referrals("contacts", "edit", "cora", "--employer", "Initech")

    [found, _] = referrals("suggest", "--json").document["opportunities"]

    assert found["paths"] == []
    assert ("Cora Connor", "current_employer") in [
        (b["contact"], b["reason"]) for b in found["blocked"]
    ]
    assert "not Cora Connor: Works where you work" in referrals("suggest").out


def test_a_second_look_at_the_same_morning_writes_nothing(
    referrals: Referrals, tmp_path: Path
) -> None:
    add_ana(referrals)
    first = referrals("today").out
    files = written(tmp_path)

    second = referrals("today").out

    assert second == first
    assert written(tmp_path) == files


def written(folder: Path) -> dict[str, int]:
    """When each file of the book was last written."""
    return {file.name: file.stat().st_mtime_ns for file in folder.glob("referrals.db*")}


def test_when_the_weeks_asks_are_made_it_is_said_so(referrals: Referrals) -> None:
    add_ana(referrals)
    add(referrals, "Bo Larsen", "--employer", "Northwind", "--email", "bo@x.example", "--tie", 3)
    add(referrals, "Cy Young", "--employer", "Hooli", "--email", "cy@x.example", "--tie", 3)
    before = referrals("today").out
    assert referrals("ask", "cy", "--kind", "advice", "--company", "northwind").code == 0

    after = referrals("today").out

    assert "No further ask is planned this week." not in before
    assert after.startswith("No further ask is planned this week.")
