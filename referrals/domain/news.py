"""Is there anything to write home about? A mail goes out for news only."""

from __future__ import annotations

from datetime import date

from referrals.domain.model import Report

BROKEN = ("suspect", "moved", "gone", "failing", "blocked")


def news(report: Report, last_mail: date | None) -> bool:
    """Whether *report* says something that the mail of *last_mail* did not."""
    fresh_duties = any(last_mail is None or duty.due > last_mail for duty in report.duties)
    all_failed = bool(report.boards) and all(b.ending == "failed" for b in report.boards)
    return (
        fresh_duties
        or all_failed
        or bool(report.closed or report.events)
        or any(opportunity.new for opportunity in report.opportunities)
    )
