"""Who hears from the user once a quarter: everybody who was asked or who helped in the last year,
or keeps an eye out, but nobody at the user's own employer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from referrals.domain.asks.asks import put_to
from referrals.domain.network.network import Network
from referrals.model.letters import QuarterLetter
from referrals.model.log import Lookout
from referrals.model.people import Contact

YEAR = timedelta(days=365)
QUARTERS = (1, 4, 7, 10)
FIRST_DAYS = 14
"""So long at the start of a quarter the letter is shown."""
FRESH = timedelta(days=45)
"""So long one that was written stands for the next: it may have been written before its quarter."""


def letter_is_due(today: date, written: date | None = None) -> bool:
    """Whether it is time for it; *written*: the day of the last one."""
    done = written is not None and today - written < FRESH
    return today.month in QUARTERS and today.day <= FIRST_DAYS and not done


def quarter_letter(
    network: Network, lookouts: Iterable[Lookout], titles: Iterable[str]
) -> QuarterLetter | None:
    """None with nobody to write to. *titles* are those of the search; "/…/" is no title."""
    people = supporters(network, lookouts)
    wished = [title for title in titles if not title.startswith("/")]
    return QuarterLetter(people, " or ".join(wished)) if people else None


def supporters(network: Network, lookouts: Iterable[Lookout]) -> tuple[Contact, ...]:
    """By name."""
    since = network.today - YEAR
    asked = {put_to(ask) for ask in network.asks if ask.sent_on > since}
    helped = {
        who
        for who, ledger in network.ledgers.items()
        if any(f.direction == "received" and f.on > since for f in ledger.favours)
    }
    watching = {lookout.contact for lookout in lookouts if lookout.direction == "received"}
    supporters = asked | helped | watching
    people = [network.contacts[who] for who in supporters if who in network.contacts]
    told = [contact for contact in people if not network.whereabouts.is_colleague(contact)]
    return tuple(sorted(told, key=lambda contact: (contact.name, contact.id)))
