"""Did they answer? A question for each letter that came from somebody with an open ask."""

from __future__ import annotations

from dataclasses import dataclass

from referrals.model.advice import Report
from referrals.model.letters import Reply
from reports.drafts.context import about
from reports.say.words import clip, day

COMPANY = 60


@dataclass(frozen=True)
class Replied:
    """One question, and the commands that answer it."""

    who: str
    question: str
    agreed: str
    declined: str


def replied(report: Report) -> list[Replied]:
    """The latest letter first."""
    latest = sorted(report.replies, key=lambda reply: reply.on, reverse=True)
    return [_question(reply, report) for reply in latest]


def _question(reply: Reply, report: Report) -> Replied:
    ask = reply.ask
    company = clip(ask.company, COMPANY)
    subject = f"{about(reply.posting)} at {company}" if reply.posting else company
    command = f"referrals outcome {ask.id} {{}} --on {reply.on}"
    return Replied(
        who=reply.contact.name,
        question=f"wrote on {day(reply.on, report.today)}; you had asked about {subject}. "
        "Was it a yes?",
        agreed=command.format("agreed"),
        declined=command.format("declined"),
    )
