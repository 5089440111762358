"""Everything the user owes by a day, from every part of the book, the user's own debts first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from referrals.domain.duties import follow_ups, gratitude, keep_in_touch, lookouts
from referrals.domain.network.network import Network
from referrals.model.advice import Duty, Tip
from referrals.model.postings import Posting


def duties(
    people: Network,
    postings: Mapping[int, Posting],
    tips: Sequence[Tip] = (),
    events: Sequence[str] = (),
) -> list[Duty]:
    """*postings*, by id, are all that asks are about; *tips* show ways to give back, and *events*,
    the latest news of people, are reasons to write."""
    owed = [
        *gratitude.duties(people, postings, tips),
        *follow_ups.duties(people, postings),
        *lookouts.duties(people),
    ]
    # Whoever is written to anyway hears a sign of life in it.
    named = {duty.contact.id for duty in owed}
    quiet = keep_in_touch.duties(people, tips, events)
    return gratitude.debts_first([*owed, *(duty for duty in quiet if duty.contact.id not in named)])
