"""Everything the user owes by a day, from every part of the book, the user's own debts first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from referrals.domain import follow_ups, gratitude, lookouts
from referrals.domain.model import Duty, Posting, Tip
from referrals.domain.network import Network


def duties(
    people: Network, postings: Mapping[int, Posting], tips: Sequence[Tip] = ()
) -> list[Duty]:
    """*postings*, by id, are all that asks are about; *tips* show ways to give back."""
    return gratitude.debts_first(
        [
            *gratitude.duties(people, postings, tips),
            *follow_ups.duties(people, postings),
            *lookouts.duties(people),
        ]
    )
