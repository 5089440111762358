"""What the reader acts on: a card for each ask, a task for each thing owed, each with its draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from referrals.domain.model import (
    Contact,
    Duty,
    Opportunity,
    Path,
    Posting,
    Report,
)
from reports.drafts import draft, duty_draft, recipient
from reports.outgoing import Outgoing, outgoing
from reports.safety import link
from reports.words import clip, day, first_name, pay, place, since

INVITES = {
    "ask": "Ask {who}",
    "reconnect_first": "Say hello to {who} first",
    "give_first": "Offer {who} something first",
    "thank_first": "Thank {who} first",
    "mention_in_open_ask": "Mention it to {who}, whom you have asked already",
    "advice": "Ask {who} for advice",
    "ask_how_well": "Ask {who} how well they know {target}",
}


LOGS = {
    "ask": "referrals ask {who} --kind referral --posting {posting}",
    "reconnect_first": "referrals met {who}",
    "advice": "referrals ask {who} --kind advice --posting {posting}",
    "thank": "referrals thank {who}",
    "close_loop": "referrals thank {who}",
}
"""The command that tells the book what was done."""


@dataclass(frozen=True)
class Link:
    """A posting by its title; *url* None: it has no address that is safe to follow."""

    title: str
    url: str | None


@dataclass(frozen=True)
class Card:
    """One ask that makes sense today."""

    code: str
    invite: str
    who: str
    first: str
    role: str
    posting: Link
    company: str
    facts: tuple[str, ...]
    """Where, how it pays, since when."""
    new: bool
    why: tuple[str, ...]
    """The strongest sign of the tie, and where they are."""
    more_why: tuple[str, ...]
    warnings: tuple[str, ...]
    also: tuple[Link, ...]
    """Other postings that the same ask names."""
    outgoing: Outgoing
    log: str
    """The command that notes it, or empty."""


@dataclass(frozen=True)
class Task:
    """One thing owed to a person."""

    code: str
    who: str
    first: str
    due: str
    text: str
    posting: Link | None
    outgoing: Outgoing
    log: str


# ------------------------------------------------------------------ asks


def cards(report: Report) -> list[Card]:
    """One card a person, in the order of the advice; who is owed thanks is not asked yet."""
    postings = {o.posting.id: o.posting for o in report.opportunities}
    found: dict[int, Card] = {}
    for opportunity in report.opportunities:
        path = leading(opportunity)
        if path and recipient(path).id not in found:
            found[recipient(path).id] = _card(opportunity, path, postings, report)
    return list(found.values())


def leading(opportunity: Opportunity) -> Path | None:
    """The best way to ask about this very posting, unless it goes with an ask about another."""
    best = next((p for p in opportunity.paths if p.action != "thank_first"), None)
    if best and best.bundle and best.bundle[0] != opportunity.posting.id:
        return None
    return best


def invite(path: Path) -> str:
    return INVITES[path.action].format(who=recipient(path).name, target=path.contact.name)


def _card(
    opportunity: Opportunity, path: Path, postings: dict[int, Posting], report: Report
) -> Card:
    posting, who = opportunity.posting, recipient(path)
    bundled = [postings[i] for i in path.bundle if i != posting.id and i in postings]
    words = draft(path, posting, report.me, bundled)
    return Card(
        code=path.code,
        invite=invite(path),
        who=who.name,
        first=first_name(who),
        role=role(who),
        posting=named(posting),
        company=posting.company,
        facts=tuple(filter(None, [place(posting), pay(posting), _age(posting, report.today)])),
        new=opportunity.new,
        why=(*path.why[:1], *path.why[1:][-1:]),
        more_why=path.why[1:-1],
        warnings=tuple(warning.text for warning in path.warnings),
        also=tuple(named(other) for other in bundled),
        outgoing=outgoing(words, who),
        log=LOGS.get(path.action, "").format(who=who.id, posting=posting.id),
    )


def named(posting: Posting) -> Link:
    return Link(clip(posting.title, 120), link(posting.url))


def role(contact: Contact) -> str:
    """ "Head of Data at Northwind"; empty when no present job is known."""
    jobs: Iterator[str] = (
        f"{job.title} at {job.employer}" if job.title else job.employer
        for job in contact.employments
        if job.current
    )
    return next(jobs, "")


def _age(posting: Posting, today: date) -> str:
    if posting.posted_on:
        return f"posted {day(posting.posted_on, today)}"
    return f"first seen {day(posting.first_seen, today)}" if posting.first_seen else ""


# ------------------------------------------------------------------ duties


def tasks(report: Report, *kinds: str) -> list[Task]:
    return [_task(duty, report) for duty in report.duties if duty.kind in kinds]


def _task(duty: Duty, report: Report) -> Task:
    words = duty_draft(duty, report.me)
    return Task(
        code=duty.code,
        who=duty.contact.name,
        first=first_name(duty.contact),
        # A favour back has no day on which it falls due.
        due="" if duty.kind == "give_back" else since(duty.due, report.today),
        text=duty.text,
        posting=named(duty.posting) if duty.posting else None,
        outgoing=outgoing(words, duty.contact),
        log=LOGS.get(duty.kind, "").format(who=duty.contact.id),
    )
