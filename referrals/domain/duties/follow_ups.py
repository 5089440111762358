"""The one reminder that an unanswered ask may get, and the word when there is no need any more.

Source of the rules: RELATIONSHIPS.md, gate 4, statement 9.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from referrals.domain.asks.asks import AskRules, gone_since, named_in, put_to, what_about
from referrals.domain.asks.statuses import followed_up
from referrals.domain.favours.deeds import YES
from referrals.domain.favours.ledger import Ledger
from referrals.domain.network.network import Network
from referrals.model.advice import Duty
from referrals.model.days import later
from referrals.model.log import Ask
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.model.wording import spoken

NEXT_DAY = timedelta(days=1)


def follow_up_due(
    ask: Ask, postings: Mapping[int, Posting], today: date, rules: AskRules
) -> date | None:
    """When the one reminder is due: a week after the ask, or before its last posting closes. None
    when nobody is waited for, there was one, or there is nothing left to chase."""
    if ask.status != "sent" or followed_up(ask):
        return None
    due = later(ask.sent_on, rules.follow_up_after)
    gone = gone_since(ask, postings)
    if gone is None:
        return due
    return min(due, gone - NEXT_DAY) if gone > today else None


def follow_up_duties(network: Network, postings: Mapping[int, Posting]) -> list[Duty]:
    """What is due by today of asks that wait; *postings* are those that asks are about."""
    return [
        duty
        for contact_id in network.ledgers
        if (contact := network.contacts.get(contact_id))
        for duty in _due_to(contact, postings, network)
    ]


def _due_to(contact: Contact, postings: Mapping[int, Posting], network: Network) -> Iterator[Duty]:
    """What is due to one contact: even with two open asks, only one reminder in a week."""
    mine = [ask for ask in network.ledger(contact).asks if put_to(ask) == contact.id]
    due = [duty for ask in mine for duty in _about(ask, contact, postings, network)]
    lately = network.today - network.rules.follow_up_after
    resting = any((day := followed_up(ask)) and day > lately for ask in mine)
    reminders = [duty for duty in due if duty.kind == "follow_up" and not resting]
    words = [duty for duty in due if duty.kind != "follow_up"]
    first = sorted(reminders, key=lambda duty: duty.due)[:1]
    return (duty for duty in (*first, *words) if duty.due <= network.today)


def _about(
    ask: Ask, contact: Contact, postings: Mapping[int, Posting], network: Network
) -> Iterator[Duty]:
    posting = _still_open(ask, postings, network.today)
    subject = what_about(ask, posting)
    if due := follow_up_due(ask, postings, network.today, network.rules):
        text = f"You asked about {subject} on {spoken(ask.sent_on)}; one reminder is fine"
        yield Duty("follow_up", contact, due, text=text, ask=ask, posting=posting)
    if _in_vain(ask, network.ledger(contact)) and not _stale(ask, network):
        text = f"{subject} is gone before {contact.name} answered: tell them there is no need now"
        yield Duty(
            "close_loop",
            contact,
            later(ask.steps[-1].on, NEXT_DAY),
            text=text,
            ask=ask,
            posting=posting,
        )


def _still_open(ask: Ask, postings: Mapping[int, Posting], today: date) -> Posting | None:
    """The one that the ask is about first of those that are open; the first of all, if none is."""
    named = [postings[key] for key in named_in(ask) if key in postings]
    left = [p for p in named if p.closed_on is None or p.closed_on > today]
    return next(iter(left or named), None)


def _stale(ask: Ask, network: Network) -> bool:
    """Whether it ended too long ago for a word about it to make sense."""
    return network.today - ask.steps[-1].on > network.rules.give_up_after


def _in_vain(ask: Ask, ledger: Ledger) -> bool:
    """Whether its postings closed before anybody answered. Whoever said yes is owed thanks instead
    (gratitude.py)."""
    unanswered = ask.status == "posting_closed" and not ask.reached(*YES)
    return unanswered and not ledger.was_told(ask.steps[-1])
