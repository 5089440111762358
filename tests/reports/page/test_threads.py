"""The report shows each story with a company, and what comes next in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bs4 import BeautifulSoup, ResultSet, Tag

from referrals.model.advice import Duty, ToldThread
from referrals.model.log import Ask, Step, Thread
from reports.page.page import page
from tests.reports.morning import DEVIKA, MORNING, TODAY, days_ago

SENT = Ask(DEVIKA.id, "referral", "Quillfeather", (Step("sent", days_ago(3)),), id=1)
OPEN = Thread("Quillfeather", (SENT,), "sent", days_ago(3), SENT)
RESTED = replace(OPEN, state="rested", why="nobody answered")
REMIND = Duty("follow_up", DEVIKA, TODAY + timedelta(days=4), "", SENT)


def cells(*told: ToldThread) -> list[ResultSet[Tag]]:
    html = BeautifulSoup(page(replace(MORNING, threads=told)), "lxml")
    return [row("td") for row in html.select("section[aria-labelledby=threads] tbody tr")]


def rows(*told: ToldThread) -> list[list[str]]:
    return [[" ".join(cell.get_text(" ").split()) for cell in row] for row in cells(*told)]


def test_a_thread_says_how_far_it_has_come_and_what_comes_next() -> None:
    [[who, state, following]] = rows(ToldThread(OPEN, (DEVIKA,), (), REMIND))

    assert who == DEVIKA.name
    assert state == "sent since 20 November"
    assert following == f"Follow up with {DEVIKA.name}, 27 November"


def test_a_thread_that_rests_says_why_and_one_that_will_says_when() -> None:
    rest = replace(REMIND, kind="rests")

    found = rows(ToldThread(RESTED, (DEVIKA,), (), None), ToldThread(OPEN, (DEVIKA,), (), rest))

    assert [row[2] for row in found] == [
        "nobody answered", "rests on 27 November, if nothing happens before",
    ]  # fmt: skip


def test_what_comes_next_is_sorted_by_its_day() -> None:
    found = cells(ToldThread(OPEN, (DEVIKA,), (), REMIND), ToldThread(RESTED, (DEVIKA,), (), None))

    assert [row[-1]["data-sort"] for row in found] == [str(REMIND.due), ""]


def test_without_threads_there_is_no_list() -> None:
    assert rows() == []
    assert "Your threads" not in page(MORNING)
