"""Every ask with the day on which something is to be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from referrals.config.model import Config
from referrals.domain.duties.calendar import agenda
from referrals.domain.duties.thread_steps import next_step
from referrals.domain.network.network import Network
from referrals.model.postings import Posting
from referrals.store.book import Book
from referrals.usecases.briefing import network_on
from referrals.usecases.openings import postings_of


def asks_on(
    book: Book, config: Config, today: date
) -> tuple[Network, dict[int, Posting], dict[int, date]]:
    """Everyone and every ask; the postings that asks are about, by id; and by ask the first day on
    which the user is to do something: to remind, to ask for news, to thank."""
    network = network_on(book, config, today)
    postings = postings_of(book, network.asks)
    return network, postings, days_due(network, postings)


def days_due(network: Network, postings: Mapping[int, Posting]) -> dict[int, date]:
    """By ask the first day on which the user is to do something."""
    steps = (next_step(thread, network, postings) for thread in network.threads)
    # That an ask rests is nothing to do.
    owed = [*agenda(network, postings), *(step for step in steps if step and step.kind != "rests")]
    days = dict[int, date]()
    for duty in owed:
        if duty.ask:
            days[duty.ask.id] = min(duty.due, days.get(duty.ask.id, duty.due))
    return days
