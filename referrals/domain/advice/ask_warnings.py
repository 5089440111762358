"""What speaks against an ask that the user logs all the same: it is their life, and the log tells
what happened. It asks every gate (referrals/domain/asks), and knows none itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from referrals.domain.asks.asks import named_in, put_to
from referrals.domain.asks.gates import open_ask
from referrals.domain.asks.posting_gates import left
from referrals.domain.network.network import Network
from referrals.model.advice import Blocked
from referrals.model.log import Ask, AskKind
from referrals.model.people import Contact
from referrals.model.wording import spoken

FOR_A_JOB: tuple[AskKind, ...] = ("referral", "introduction")


def ask_warnings(ask: Ask, network: Network) -> list[str]:
    """A sentence for each gate that was closed; *network* is as it was before *ask*."""
    contact = network.contacts[put_to(ask)]
    blocked = network.gate(contact, ask.company, ask.kind)
    sentences = [blocked_sentence(blocked)] if blocked and blocked.reason != "no_contact" else []
    if ask.kind == "referral":
        sentences += _as_referrer(ask, contact, network)
    owed = thanks_owed(contact, network, ask.steps[0].on)
    return [*_while_it_rests(ask, network), *sentences, *filter(None, [owed])]


def thanks_owed(contact: Contact, network: Network, day: date) -> str:
    """That thanks, or the news of how it ended, come before what is asked of *contact* on *day*;
    empty where all is said. It is no gate: whoever is to be thanked is not kept out, but first."""
    ledger = network.ledger(contact)
    if not ledger.thanks_first:
        return ""
    since = ledger.unthanked_since
    if since is None:
        return f"{contact.name} has not heard how it ended: thanks come before the next request"
    helped = f"{contact.name} helped you on {spoken(since)}, and has no thanks yet"
    return f"{helped}: thanks come first" if since <= day else ""


def _while_it_rests(ask: Ask, network: Network) -> Iterator[str]:
    """After a hire nobody is asked for a job; advice and mentoring go on."""
    rests = search_rests(network.hired_on, ask.steps[0].on)
    if rests and ask.kind in FOR_A_JOB:
        yield rests


def search_rests(hired: date | None, day: date) -> str:
    """That nobody is to be asked for a job on *day*, after a hire; empty where that is well."""
    if hired is None or day < hired:
        return ""
    return f"your search rests since the hire on {spoken(hired)}; `referrals wake` starts it again"


def blocked_sentence(blocked: Blocked) -> str:
    until = f" (until {blocked.until})" if blocked.until else ""
    return f"{blocked.contact.name}: {blocked.text}{until}"


def _as_referrer(ask: Ask, contact: Contact, network: Network) -> Iterator[str]:
    if earlier := open_ask(network.ledger(contact).asks, ask.company, contact.id):
        on = spoken(earlier.sent_on)
        yield f"{contact.name} has an open ask of {on} about {ask.company} already"
    gates = network.posting_gates(ask.company)
    closed = [
        gates.gate(contact, posting, as_referrer=True) or gates.unanswered(contact, posting)
        for posting in named_in(ask)
    ]
    yield from dict.fromkeys(blocked_sentence(blocked) for blocked in closed if blocked)
    there = [job for job in contact.employments if network.company_of(job, contact) == ask.company]
    if there and not any(job.current for job in there):
        yield left(contact, ask.company)
