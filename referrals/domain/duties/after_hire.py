"""A hire ends the hunt: whoever still has an open request hears so, with thanks, once.

Source: RELATIONSHIPS.md, statement 13b2. Who helped with the hire is thanked by gratitude.py, and
who keeps an eye out by lookouts.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from referrals.domain.asks.asks import ended_by_a_hire, put_to, what_about
from referrals.domain.network.network import Network
from referrals.model.advice import Duty
from referrals.model.log import Ask
from referrals.model.postings import Posting

NEXT_DAY = timedelta(days=1)


def after_hire_duties(network: Network, postings: Mapping[int, Posting]) -> list[Duty]:
    """A word to each of them, also that of tomorrow; *postings*, by id, are those asked about."""
    over = filter(ended_by_a_hire, network.asks)
    words = (_word(ask, network, postings) for ask in over)
    return list({duty.contact.id: duty for duty in words if duty}.values())


def _word(ask: Ask, network: Network, postings: Mapping[int, Posting]) -> Duty | None:
    contact, hired = network.contacts.get(put_to(ask)), ask.steps[-1]
    if not contact or network.ledger(contact).was_told(hired):
        return None
    posting = postings.get(ask.posting or 0)
    subject = what_about(ask, posting)
    text = f"You have found work: tell {contact.name} that {subject} is settled, and say thanks"
    # Whoever helped is told on the day after, and first.
    return Duty("close_loop", contact, hired.on + NEXT_DAY, text, ask, posting)
