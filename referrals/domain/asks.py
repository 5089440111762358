"""Asks: their statuses, the follow-up clock, and the gates that come before any score.

Source of the rules: RELATIONSHIPS.md, "Gates, before any score". A gate says why, and until when.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from referrals.domain.model import Ask, AskStatus, Blocked, Contact, Posting, Step
from referrals.domain.wording import spoken

WAITING: tuple[AskStatus, ...] = ("sent", "agreed")
"""The contact still has something to do or to say."""
IN_PROCESS: tuple[AskStatus, ...] = ("submitted", "interviewing", "offer")
"""The referral is made and the company has the word."""
ENDED: tuple[AskStatus, ...] = ("hired", "not_hired", "ineligible", "posting_closed")
HELPED: tuple[AskStatus, ...] = ("submitted", "interviewing", "offer", "hired", "not_hired")
"""Reaching one of these means that the contact did what was asked."""

AFTER: dict[AskStatus, tuple[AskStatus, ...]] = {
    "drafted": ("sent", "withdrawn"),
    "sent": ("agreed", "declined", "no_response", "withdrawn", "submitted", "posting_closed"),
    "agreed": ("submitted", "declined", "no_response", "withdrawn", "ineligible", "posting_closed"),
    "no_response": ("agreed", "declined", "submitted"),
    "declined": ("agreed",),
    "withdrawn": ("sent",),
    "submitted": ("interviewing", "offer", "hired", "not_hired", "ineligible", "posting_closed"),
    "interviewing": ("offer", "hired", "not_hired", "posting_closed"),
    "offer": ("hired", "not_hired"),
    "posting_closed": ("submitted", "interviewing"),
    "hired": (),
    "not_hired": ("interviewing",),
    "ineligible": (),
}
"""What may follow what; late answers and postings that come back are news, not mistakes."""

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class AskRules:
    """How often one person may be asked; the defaults are those of RELATIONSHIPS.md."""

    cooldown: timedelta = timedelta(days=30)
    referrals_per_year: int = 3
    introductions_per_year: int = 2
    after_declined: timedelta = timedelta(days=90)
    follow_up_after: timedelta = timedelta(days=7)
    give_up_after: timedelta = timedelta(days=14)
    tell_current_employer: bool = False


class OutOfOrder(ValueError):
    """A status that cannot follow the one before, or a date before the last step's."""


def advance(ask: Ask, status: AskStatus, on: date, note: str | None = None) -> Ask:
    """The ask with one more step. Raises OutOfOrder with what may come instead."""
    if status not in AFTER[ask.status]:
        possible = ", ".join(AFTER[ask.status]) or "nothing more"
        raise OutOfOrder(f"ask {ask.id} is {ask.status}; after that comes {possible}, not {status}")
    if on < ask.steps[-1].on:
        raise OutOfOrder(f"ask {ask.id} became {ask.status} on {ask.steps[-1].on}; {on} is before")
    return replace(ask, steps=(*ask.steps, Step(status, on, note)))


def as_of(asks: Iterable[Ask], today: date, rules: AskRules) -> list[Ask]:
    """The asks as they stand on *today*: one that nobody answered counts as no_response.

    This is seen, not stored: a late answer is simply the next step.
    """
    return [_given_up(ask, today, rules) for ask in asks if ask.steps[0].on <= today]


def _given_up(ask: Ask, today: date, rules: AskRules) -> Ask:
    end = ask.sent_on + rules.give_up_after
    if ask.status == "sent" and today >= end:
        return replace(ask, steps=(*ask.steps, Step("no_response", end)))
    return ask


def follow_up_due(ask: Ask, posting: Posting | None, rules: AskRules) -> date | None:
    """When the one reminder is due; None when the ask is not waiting for an answer, or the posting
    is gone and there is nothing left to chase."""
    if ask.status != "sent" or (posting and posting.closed_on):
        return None
    return ask.sent_on + rules.follow_up_after


# ------------------------------------------------------------------ gates


def gate(
    contact: Contact,
    company: str,
    asks: Sequence[Ask],
    today: date,
    rules: AskRules,
    at_current_employer: bool = False,
) -> Blocked | None:
    """The first gate that *contact* may not be asked through about *company*, or None.

    *asks* are all asks to this contact as of *today*. An open ask about the same company is no
    wall: what is new there is mentioned in it.
    """
    if at_current_employer and not rules.tell_current_employer:
        text = "Works where you work, and is not told of your search"
        return Blocked(contact, "current_employer", None, text)
    if open_ask(asks, company):
        return None
    return (
        _open_ask(contact, asks, rules)
        or _declined(contact, company, asks, today, rules)
        or _cooling_down(contact, asks, today, rules)
        or _spent(contact, asks, today, rules)
        or _unreachable(contact)
    )


def open_ask(asks: Iterable[Ask], company: str) -> Ask | None:
    """The ask to this contact about *company* that is still waiting, if any."""
    return next((a for a in asks if a.company == company and a.status in WAITING), None)


def _open_ask(contact: Contact, asks: Sequence[Ask], rules: AskRules) -> Blocked | None:
    ask = next((a for a in asks if a.status in WAITING), None)
    if ask is None:
        return None
    until = ask.sent_on + rules.give_up_after if ask.status == "sent" else None
    return Blocked(
        contact, "open_ask", until, f"Already asked about {ask.company} on {spoken(ask.sent_on)}"
    )


def _declined(
    contact: Contact, company: str, asks: Sequence[Ask], today: date, rules: AskRules
) -> Blocked | None:
    days = [a.steps[-1].on for a in asks if a.company == company and a.status == "declined"]
    if not days or (until := max(days) + rules.after_declined) <= today:
        return None
    text = f"Said no about {company} on {spoken(max(days))}; still fine for other things"
    return Blocked(contact, "declined", until, text)


def _cooling_down(
    contact: Contact, asks: Sequence[Ask], today: date, rules: AskRules
) -> Blocked | None:
    sent = asked_since(asks, today - rules.cooldown)
    if not sent:
        return None
    text = f"Asked on {spoken(sent[-1])}; one ask at a time"
    return Blocked(contact, "cooldown", sent[-1] + rules.cooldown, text)


def _spent(contact: Contact, asks: Sequence[Ask], today: date, rules: AskRules) -> Blocked | None:
    referrals = asked_since(asks, today - YEAR, "referral")
    if len(referrals) < rules.referrals_per_year:
        return None
    # Room for one more opens when enough of the asks of the last twelve months are a year old.
    until = referrals[-rules.referrals_per_year] + YEAR if rules.referrals_per_year else None
    text = f"Asked for {len(referrals)} referrals in the last 12 months, which is enough"
    return Blocked(contact, "budget", until, text)


def asked_since(asks: Iterable[Ask], start: date, kind: str | None = None) -> list[date]:
    """The days after *start* on which asks were sent, oldest first."""
    sent = (a.reached("sent") for a in asks if kind in (None, a.kind))
    return sorted(day for day in sent if day and day > start)


def _unreachable(contact: Contact) -> Blocked | None:
    if contact.emails or contact.phone or contact.url:
        return None
    text = f"No address known; `referrals contacts edit {contact.id} --email …` adds one"
    return Blocked(contact, "no_contact", None, text)
