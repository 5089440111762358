"""Lookouts: people who keep an eye out, for the user and at the user's promise.

A lookout is reminded of at a humane pace, ends on its day, and is thanked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from referrals.domain.asks.asks import hires
from referrals.domain.favours.ledger import Ledger
from referrals.domain.network.network import Network
from referrals.model.advice import Duty
from referrals.model.days import later
from referrals.model.log import Lookout, Step
from referrals.model.people import Contact
from referrals.model.wording import holds_words, spoken

PACE = timedelta(weeks=4)
"""The least time between two words about one lookout."""
LAST_REMINDER = 2 * PACE
"""Who was reminded this long after the beginning is not reminded again: so there are at most two
reminders."""
NEXT_DAY = timedelta(days=1)
LAST_DAYS = timedelta(days=7)
"""Just before the end a reminder only presses."""


def running(lookout: Lookout, today: date) -> bool:
    in_its_time = lookout.since <= today and (lookout.until is None or today <= lookout.until)
    return in_its_time and not ended(lookout, today)


def ended(lookout: Lookout, today: date) -> bool:
    """Whether the user has put an end to it."""
    return lookout.ended_on is not None and lookout.ended_on <= today


def reminder_due(lookout: Lookout, ledger: Ledger) -> date | None:
    """When the next reminder is due; None when there were enough. A lead counts as a reminder: it
    shows that the lookout is not forgotten."""
    last = lookout.reminded_on or lookout.since
    if last >= later(lookout.since, LAST_REMINDER):
        return None
    return max([last, *(f.on for f in ledger.favours if f.lookout == lookout.id)]) + PACE


def lead_bonus(what: str, contact: Contact, network: Network) -> tuple[str, str] | None:
    """What a lead may bring the contact: the company where they work and the referral bonus that it
    pays, None when there is none or *what* names other companies."""
    named = {
        c.name for c in network.companies if any(holds_words(what, n) for n in (c.name, *c.aliases))
    }
    for job in contact.employments:
        company = network.company_of(job, contact) if job.current else None
        if company and company in (named or {company}) and (paid := network.bonus(company)):
            return company, paid
    return None


# ------------------------------------------------------------------ what is due


def lookout_duties(network: Network) -> list[Duty]:
    """A reminder, thanks when the time is over, and the word that it is no longer needed."""
    hired = {step.on: step for step in hires(network.asks)}
    return [
        duty
        for contact_id, ledger in network.ledgers.items()
        if (contact := network.contacts.get(contact_id))
        for lookout in ledger.lookouts
        if lookout.direction == "received"
        for duty in _owed(lookout, contact, ledger, network, hired)
        if duty.due <= network.today
    ]


def _owed(
    lookout: Lookout, contact: Contact, ledger: Ledger, network: Network, hired: Mapping[date, Step]
) -> Iterator[Duty]:
    name, what = contact.name, lookout.what
    if lookout.ended_on and (hire := hired.get(lookout.ended_on)):
        if ledger.was_told(hire):
            return
        text = f"You have found a job: thank {name}, who need not look out for {what} any more"
        told_on = later(lookout.ended_on, NEXT_DAY)
        yield Duty("close_loop", contact, told_on, text, about=what, lookout=lookout)
    elif ended(lookout, network.today):
        return
    elif lookout.until and network.today > lookout.until:
        text = f"{name} kept an eye out for {what} until {spoken(lookout.until)}; say thank you"
        if ledger.last_thanks < lookout.until:
            yield Duty("thank", contact, lookout.until, text, lookout=lookout)
    elif (due := reminder_due(lookout, ledger)) and _in_time(lookout, network.today):
        text = f"{name} keeps an eye out for {what} since {spoken(lookout.since)}"
        text += "; a friendly reminder is fine"
        if gain := lead_bonus(what, contact, network):
            text += f" ({gain[0]} pays {gain[1]} for a referral)"
        yield Duty("remind_lookout", contact, due, text, about=what, lookout=lookout)


def _in_time(lookout: Lookout, today: date) -> bool:
    return lookout.until is None or today <= lookout.until - LAST_DAYS
