"""What comes next in a thread, whatever its state: its step, or the thanks that are owed in it.

A thread that has ended is at rest only once everyone in it has heard so. Source: RELATIONSHIPS.md,
statements 9 and 13b2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from referrals.domain.duties.due import THANKS, thanks_owed
from referrals.domain.duties.thread_steps import next_step
from referrals.domain.network.network import Network
from referrals.model.advice import Duty
from referrals.model.days import later
from referrals.model.log import Thread
from referrals.model.postings import Posting

NEXT_DAY = timedelta(days=1)


def thanks_to_come(network: Network, postings: Mapping[int, Posting]) -> list[Duty]:
    """The thanks that are owed by tomorrow: of what happened today, that is all."""
    tomorrow = replace(network, today=later(network.today, NEXT_DAY))
    return thanks_owed(tomorrow, postings)


def next_in(
    thread: Thread, network: Network, postings: Mapping[int, Posting], thanks: Iterable[Duty]
) -> Duty | None:
    """The one that is due first, of the step and those of *thanks* that are owed in *thread*; what
    is asked of somebody comes after the thanks to them. None where nothing is left to do."""
    owed = [word for word in thanks if _is_owed_in(thread, word, network)]
    step = next_step(thread, network, postings)
    waits = step and any(step.contact.id == word.contact.id for word in owed)
    due = [*owed, *([step] if step and not (waits and step.kind not in NO_REQUEST) else [])]
    return min(due, key=_first, default=None)


NO_REQUEST = ("write_introduced", "rests")
"""What asks nothing of anybody, or does not wait: a letter that somebody was promised."""


def _first(duty: Duty) -> tuple[object, ...]:
    return duty.kind != "write_introduced", duty.due, duty.kind not in THANKS


def _is_owed_in(thread: Thread, word: Duty, network: Network) -> bool:
    """Whether *word* tells its reader something of *thread*: one message tells all that they have
    not heard yet."""
    if word.contact.id not in thread.people:
        return False
    ledger = network.ledger(word.contact)
    of_both = (ask for ask in (*ledger.asks, *ledger.met_in) if ask in thread.asks)
    return any(not ledger.was_told(ask.steps[-1]) for ask in of_both)
