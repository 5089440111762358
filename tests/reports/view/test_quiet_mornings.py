"""Mornings without an ask have words of their own; a golden file holds each mail, word for word.

A missing golden file is written and fails once, so that a person reads it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from referrals.domain.advice.todays_asks import with_todays_asks
from referrals.model.advice import Funnel, Opportunity, Report
from referrals.model.postings import BoardHealth
from reports.mail.letter import letter
from reports.page.page import page
from reports.view.quiet_mornings import quiet_morning
from tests.reports.morning import (
    BOARDS,
    MORNING,
    OPPORTUNITIES,
    ROBIN,
    TODAY,
    morning,
    opening,
    planned,
)

GOLDEN = Path(__file__).parent / "golden"
WELL = tuple(board for board in BOARDS if board.state == "ok")
QUIET = morning(opportunities=(), duties=(), closed=(), events=(), boards=WELL, funnel=Funnel())
NEW_AND_ALONE = OPPORTUNITIES[-2:]
NOBODY_THERE = tuple(replace(o, lookouts=()) for o in NEW_AND_ALONE)
NOTED = tuple(
    Opportunity(opening(n, f"Data Engineer {n}", f"Company {n % 5}"), True, lookouts=("Mo Roe",))
    for n in range(1, 43)
)
KNOWN = tuple(replace(o, new=False) for o in OPPORTUNITIES)


def broken(board: BoardHealth) -> BoardHealth:
    message = "answered with HTML instead of JSON; run `referrals companies check`"
    return replace(board, state="failing", ending="failed", message=message)


STATES = {
    "nothing-due": replace(QUIET, opportunities=KNOWN[-2:], funnel=MORNING.funnel),
    "no-contacts": replace(QUIET, opportunities=NOBODY_THERE, contacts=0),
    "no-match": replace(QUIET, opportunities=NEW_AND_ALONE),
    "no-match-and-nobody-to-look-out": replace(QUIET, opportunities=NOBODY_THERE),
    "every-board-failed": replace(QUIET, boards=tuple(map(broken, BOARDS))),
    "first-run": replace(QUIET, opportunities=NOTED, first_run=True),
    "first-run-with-asks": planned(replace(QUIET, opportunities=OPPORTUNITIES[:1], first_run=True)),
    "nothing-suits": QUIET,
    "hired": replace(QUIET, opportunities=(), first_run=True, hired_on=TODAY),
    "everyone-at-rest": replace(QUIET, opportunities=KNOWN[5:7]),
    "nothing-planned": with_todays_asks(replace(QUIET, opportunities=KNOWN[:4])),
    "nothing-scanned": Report(TODAY, ROBIN),
}


def said(report: Report) -> str:
    """The mail as one reads it: subject, the line beside it, the text."""
    sent = letter(report)
    beside = BeautifulSoup(sent.html, "lxml").select_one(".preheader")
    assert beside
    return f"Subject: {sent.subject}\nPreheader: {beside.get_text()}\n\n{sent.text}"


@pytest.mark.parametrize("state", STATES)
def test_each_quiet_morning_has_words_of_its_own(state: str) -> None:
    golden = GOLDEN / f"{state}.txt"
    if not golden.exists():
        golden.write_text(said(STATES[state]), encoding="utf-8")
        pytest.fail(f"{golden.name} was missing and is written now: read it")

    assert said(STATES[state]) == golden.read_text(encoding="utf-8")


def test_no_two_of_them_have_the_same_subject() -> None:
    subjects = {letter(report).subject for report in STATES.values()}

    assert len(subjects) >= len(STATES) - 2  # who could look out is told in the mail itself


@pytest.mark.parametrize("state", sorted(set(STATES) - {"first-run-with-asks"}))
def test_the_report_says_what_the_mail_says(state: str) -> None:
    words = quiet_morning(STATES[state])

    text = " ".join(BeautifulSoup(page(STATES[state]), "lxml").get_text(" ").split())

    for said in (words.headline, words.words, words.command):
        assert said in text
