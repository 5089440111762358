"""Everything that the user owes by a day: thanks, follow-ups, lookouts and signs of life."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from referrals.domain.duties.follow_ups import follow_up_duties
from referrals.domain.duties.gratitude import debts_first, gratitude_duties
from referrals.domain.duties.keep_in_touch import keep_in_touch_duties
from referrals.domain.duties.lookouts import lookout_duties
from referrals.domain.network.network import Network
from referrals.model.advice import Duty, Tip
from referrals.model.postings import Posting


def duties(
    network: Network,
    postings: Mapping[int, Posting],
    tips: Sequence[Tip] = (),
    events: Sequence[str] = (),
) -> list[Duty]:
    """*postings*, by id, are all that asks are about; *tips* show ways to give back, and *events*,
    the latest news of people, are reasons to write."""
    owed = [
        *gratitude_duties(network, postings, tips),
        *follow_up_duties(network, postings),
        *lookout_duties(network),
    ]
    # Whoever is written to anyway hears a sign of life in it.
    named = {duty.contact.id for duty in owed}
    quiet = keep_in_touch_duties(network, tips, events)
    return debts_first([*owed, *(duty for duty in quiet if duty.contact.id not in named)])
