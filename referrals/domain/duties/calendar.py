"""What the days to come hold: follow-ups, thanks, the next steps of threads and the ends of
lookouts, each with its day.

Unlike `due` it looks ahead: a calendar shows what is not due yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from referrals.domain.asks.asks import put_to
from referrals.domain.duties.due import thanks_owed
from referrals.domain.duties.follow_ups import follow_up_due
from referrals.domain.duties.lookouts import running
from referrals.domain.duties.thread_steps import next_step
from referrals.domain.favours.ledger import Ledger
from referrals.domain.network.network import Network
from referrals.model.advice import Duty
from referrals.model.days import later
from referrals.model.people import Contact
from referrals.model.postings import Posting

TOMORROW = timedelta(days=1)
"""Thanks are due the day after the help, so one day ahead shows them all."""


def agenda(network: Network, postings: Mapping[int, Posting]) -> list[Duty]:
    """By day; *postings*, by id, are all that asks are about. A lookout's end is due on its day."""
    dated = thanks_owed(replace(network, today=later(network.today, TOMORROW)), postings)
    dated += [step for step in _steps(network, postings) if not _thanks_first(step, network)]
    for contact_id, ledger in network.ledgers.items():
        if contact := network.contacts.get(contact_id):
            reminders = _follow_ups(contact, ledger, network, postings)
            dated += [duty for duty in reminders if not _thanks_first(duty, network)]
            dated += _ends(contact, ledger, network)
    return sorted(dated, key=lambda duty: (duty.due, duty.contact.name, duty.contact.id, duty.text))


def _thanks_first(duty: Duty, network: Network) -> bool:
    """Whether what is due by now waits for thanks; what is due later may stand in its day."""
    owed = network.ledger(duty.contact).thanks_first and duty.kind != "write_introduced"
    return owed and duty.due <= network.today


def _steps(network: Network, postings: Mapping[int, Posting]) -> Iterator[Duty]:
    """What comes next in each thread; reminders are told below, and a rest is nothing to do."""
    for thread in network.threads:
        step = next_step(thread, network, postings)
        if step and step.kind not in ("follow_up", "rests"):
            yield step


def _follow_ups(
    contact: Contact, ledger: Ledger, network: Network, postings: Mapping[int, Posting]
) -> Iterator[Duty]:
    for ask in ledger.asks:
        due = follow_up_due(ask, postings, network.today, network.rules)
        if due and put_to(ask) == contact.id:
            yield Duty(
                "follow_up", contact, due, text="", ask=ask, posting=postings.get(ask.posting or 0)
            )


def _ends(contact: Contact, ledger: Ledger, network: Network) -> Iterator[Duty]:
    for lookout in ledger.lookouts:
        if lookout.until and running(lookout, network.today):
            yield Duty("remind_lookout", contact, lookout.until, text="", lookout=lookout)
