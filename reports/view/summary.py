"""The sentences of the report: the one thing to do today, what the book holds, how far it got."""

from __future__ import annotations

from collections.abc import Iterator

from referrals.domain.duties.duty_words import duty_headline
from referrals.model.advice import Funnel, NextAsk, Report
from referrals.model.wording import Rhythm, counted, sentence
from reports.say.words import clip
from reports.view import quiet_mornings
from reports.view.cards import invite

LONGEST, TITLE = 100, 20
"""Characters of the sentence's parts, and how many the title has at least: the first button is to
be on a phone's first screen."""


def headline(report: Report) -> str:
    """One sentence."""
    if report.asks:
        return _first_ask(report.asks[0])
    if quiet_mornings.leads(report):
        return quiet_mornings.quiet_morning(report).headline
    return sentence(duty_headline(report.duties[0], report.duties[0].contact.name))


def _first_ask(ask: NextAsk) -> str:
    invitation, posting = invite(ask.path), ask.opportunity.posting
    company = clip(posting.company, 30)
    title = clip(posting.title, max(TITLE, LONGEST - len(invitation + company)))
    return sentence(f"{invitation} about {title} at {company}")


def first_morning_note(report: Report) -> str:
    """On the first morning, that later reports tell only of changes; else empty."""
    first_words = quiet_mornings.first_run(report)
    first = report.first_run and not report.hired_on
    return first_words if first and first_words != headline(report) else ""


def tally(report: Report) -> str:
    """What the book holds this morning."""
    return " · ".join(_holdings(report))


def _holdings(report: Report) -> Iterator[str]:
    yield counted(len(report.opportunities), "open posting") + " for you"
    if (new := quiet_mornings.fresh(report)) and not report.first_run:
        yield f"{new} new"
    if report.closed:
        yield f"{len(report.closed)} closed"
    yield counted(report.contacts, "person you know", "people you know")


def progress(funnel: Funnel) -> str:
    """ "7 asks · 5 replies · 3 referrals", and what came of those; empty before the first ask."""
    if not funnel.asks:
        return ""
    counts = [
        counted(funnel.asks, "ask"),
        counted(funnel.replies, "reply", "replies"),
        counted(funnel.referrals, "referral"),
    ]
    later = (
        (funnel.interviews, "interview", "interviews"),
        (funnel.offers, "offer", "offers"),
        (funnel.hires, "hire", "hires"),
    )
    return " · ".join(counts + [counted(n, one, many) for n, one, many in later if n])


WHEN: dict[Rhythm, str] = {
    "news": "on mornings with news, and once a week as a sign of life",
    "daily": "every morning",
    "weekly": "once a week",
}


def foot(scanned: str, rhythm: Rhythm = "news") -> str:
    """When the scan ran, why this mail came, how to stop it, where all of it is."""
    ran = f"Scanned {scanned}. " if scanned else ""
    return (
        f"{ran}This mail comes {WHEN[rhythm]}, because [mail] in your config.toml says so; "
        'method = "none" there stops it. The full report is '
        "the file report.html on your machine."
    )
