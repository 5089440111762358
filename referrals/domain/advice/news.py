"""Is there news? A mail is sent only when there is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from referrals.model.advice import Report
from referrals.model.days import later

BROKEN = ("suspect", "moved", "gone", "failing", "blocked")


def news(report: Report, last_mail: date | None) -> bool:
    """Whether *report* says something that the mail of *last_mail* could not say."""
    if report.boards and all(board.ending == "failed" for board in report.boards):
        return True
    return any(day and (last_mail is None or day > last_mail) for day in _days(report))


def _days(report: Report) -> Iterator[date | None]:
    """The day of each thing that may be news."""
    yield from (duty.due for duty in report.duties)
    yield from (posting.closed_on for posting in report.closed)
    yield from (
        opportunity.posting.first_seen for opportunity in report.opportunities if opportunity.new
    )
    yield report.last_event
    # A letter may come on the day of a mail, and after it.
    yield from (later(reply.on, timedelta(days=1)) for reply in report.replies)
