"""Who is to be reminded of an ask, and told of another posting there, gets one letter: the reminder
names it. RELATIONSHIPS.md knows no third message.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from referrals.model.advice import Duty, Path, Report
from referrals.model.postings import Posting

NAMED = 3
"""Postings that a reminder names; more would be another letter."""


def with_one_letter_each(report: Report) -> Report:
    """The report with what is to be mentioned to somebody in the reminder that is due to them."""
    return replace(report, duties=tuple(_naming(duty, report) for duty in report.duties))


def named_in_a_reminder(path: Path, posting: Posting, report: Report) -> bool:
    """Whether the reminder that is due to the same person names *posting* already."""
    return any(
        duty.contact.id == path.recipient.id and posting in duty.also for duty in report.duties
    )


def _naming(duty: Duty, report: Report) -> Duty:
    if duty.kind != "follow_up":
        return duty
    also = tuple(_to_mention(duty, report))[:NAMED]
    if not also:
        return duty
    titles = ", ".join(f"“{posting.title}”" for posting in also)
    return replace(duty, also=also, text=f"{duty.text}; name {titles} in it, too")


def _to_mention(duty: Duty, report: Report) -> Iterator[Posting]:
    """What goes into the open ask that *duty* reminds of."""
    for opportunity in report.opportunities:
        path, posting = next(iter(opportunity.paths), None), opportunity.posting
        if (
            path
            and duty.ask
            and path.action == "mention_in_open_ask"
            and path.bundle == (posting.id,)
            and (path.recipient.id, posting.company) == (duty.contact.id, duty.ask.company)
        ):
            yield posting
