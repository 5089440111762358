"""Numbers: the funnel and the counts of the report, and help given and received."""

from __future__ import annotations

from typing import Any

from referrals.cli.advice.stats import help_of
from referrals.doors.page.answers import Answer, Asked, Shown
from referrals.doors.view import View
from reports.page.funnel import groups
from reports.page.timeline import timeline
from reports.say.washing import washed
from reports.view.rows import stages


def numbers(asked: Asked) -> Answer:
    with asked.desk.view() as book:
        return Shown("numbers", book.once("numbers", lambda: _words(book)))


def _words(book: View) -> dict[str, Any]:
    report = washed(book.counts)
    return {
        "view": {"stages": stages(report)},
        "groups": groups(report),
        "timeline": timeline(report),
        "help": help_of(book.network.ledgers.values()),
        "people": len(book.network.contacts),
        "openings": sum(book.openings.values()),
    }
