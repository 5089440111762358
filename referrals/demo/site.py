"""Everything that the demo's server answers on one day, by path."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from referrals.demo.company.postings import DemoCompany
from referrals.demo.company.shown import Answer, Answers, Shown
from referrals.demo.platforms import (
    ashby,
    careers_page,
    greenhouse,
    lever,
    personio,
    recruitee,
    smartrecruiters,
)

BOARDS: dict[str, Callable[[Shown], Answers]] = {
    "greenhouse": greenhouse.answers,
    "lever": lever.answers,
    "ashby": ashby.answers,
    "smartrecruiters": smartrecruiters.answers,
    "recruitee": recruitee.answers,
    "personio": personio.answers,
    "careers_page": careers_page.answers,
}

ROBOTS = Answer(b"User-agent: *\nAllow: /\n", "text/plain; charset=utf-8")
NOT_FOUND = Answer(b'{"ok": false, "error": "Document not found"}', status=404, validator="none")
MAINTENANCE = Answer(
    b"<!DOCTYPE html><html><head><title>Down for maintenance</title></head>"
    b"<body><h1>We will be right back</h1></body></html>",
    "text/html; charset=utf-8",
    validator="none",
)
"""With status 200, as such pages come."""


def site(companies: Iterable[DemoCompany], today: date, day: int, base: str) -> Answers:
    """The answers of *day*; *base* is the server's own address."""
    answers: Answers = {"/robots.txt": ROBOTS}
    for company in companies:
        answers |= _of(company, Shown(company, company.open_postings(day), today, base), day)
    return answers


def _of(company: DemoCompany, shown: Shown, day: int) -> Answers:
    board = BOARDS[company.platform](shown)
    if company.is_broken(day):
        board = dict.fromkeys(board, MAINTENANCE)
    # The board comes last: a company without a platform has its careers page for a board.
    return careers_page.pages(shown) | board
