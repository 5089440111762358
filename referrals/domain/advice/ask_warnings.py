"""What speaks against an ask that the user logs all the same: it is their life, and the log tells
what happened. Source of the rules: RELATIONSHIPS.md, "Gates, before any score".
"""

from __future__ import annotations

from collections.abc import Iterator

from referrals.domain.asks.asks import IN_PROCESS, named_in, put_to, waits
from referrals.domain.asks.gates import gate, open_ask
from referrals.domain.network.network import Network
from referrals.model.advice import Blocked
from referrals.model.log import Ask, AskKind
from referrals.model.people import Contact
from referrals.model.wording import spoken


def ask_warnings(ask: Ask, network: Network) -> list[str]:
    """A sentence for each gate that was closed; *network* is as it was before *ask*."""
    contact = network.contacts[put_to(ask)]
    wall = gate_before(contact, ask.company, ask.kind, network)
    said = [blocked_sentence(wall)] if wall and wall.reason != "no_contact" else []
    return said + ([*_as_referrer(ask, contact, network)] if ask.kind == "referral" else [])


def gate_before(contact: Contact, company: str, kind: AskKind, network: Network) -> Blocked | None:
    """The gate that keeps *contact* from being asked."""
    ledger = network.ledger(contact)
    return gate(
        contact,
        company,
        ledger.asks,
        network.today,
        network.rules,
        at_current_employer=contact.id in network.colleagues,
        kind=kind,
        favours=ledger.favours,
    )


def blocked_sentence(wall: Blocked) -> str:
    return f"{wall.contact.name}: {wall.text}" + (f" (until {wall.until})" if wall.until else "")


def _as_referrer(ask: Ask, contact: Contact, network: Network) -> Iterator[str]:
    name = contact.name
    if earlier := open_ask(network.ledger(contact).asks, ask.company, contact.id):
        yield f"{name} has an open ask of {spoken(earlier.sent_on)} about {ask.company} already"
    for other in network.asks:
        busy = other.kind == "referral" and (waits(other) or other.status in IN_PROCESS)
        if busy and other.contact != contact.id and {*named_in(other)} & {*named_in(ask)}:
            yield f"{network.contacts[other.contact].name} is asked to refer you there already"
    there = [one for one in network.insiders.get(ask.company, ()) if one.contact.id == contact.id]
    if there and not there[0].employment.current:
        yield f"{name} has left {ask.company}, and can give advice or a name, not a referral"
