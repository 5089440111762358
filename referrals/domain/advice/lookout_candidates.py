"""Who could be asked to keep an eye out, where nobody is known at a company.

Source: RELATIONSHIPS.md, "Evidence worth building on" and statement 12.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import nsmallest

from referrals.domain.duties.lookouts import running
from referrals.domain.network.network import Network
from referrals.domain.people.ties import Tie
from referrals.knowledge.titles.job_function import function_of
from referrals.model.people import Contact
from referrals.model.postings import Posting

NAMED = 3
"""How many people are named."""


@dataclass
class LookoutCandidates:
    """Who could keep an eye out: people of the same field first. The weak ties come before the
    strong ones, of each the nearest: they hear of more, and the strong ones are for asks."""

    network: Network

    by_function: dict[str | None, tuple[str, ...]] = field(default_factory=dict)

    def best_for(self, posting: Posting) -> tuple[str, ...]:
        function = function_of(posting.title)
        if function not in self.by_function:
            self.by_function[function] = tuple(map(_introduced, self._of(function)))
        return self.by_function[function]

    def _of(self, function: str | None) -> list[Contact]:
        """Other fields are searched only when this one has too few people: there are thousands."""
        everyone = self.network.contacts.values()
        same = self._best(NAMED, (c for c in everyone if _works_in(c, function)))
        others = (c for c in everyone if not _works_in(c, function))
        return same + self._best(NAMED - len(same), others)

    def _best(self, count: int, pool: Iterable[Contact]) -> list[Contact]:
        return nsmallest(count, filter(self._free, pool), key=self._breadth) if count else []

    def _free(self, contact: Contact) -> bool:
        """Whether they do not look out already, and were not asked lately."""
        network = self.network
        lately = network.today - network.rules.cooldown
        asked = any(
            lookout.direction == "received"
            and (running(lookout, network.today) or lookout.since > lately)
            for lookout in network.ledger(contact).lookouts
        )
        return not asked and not network.gate(contact, "", "lookout")

    def _breadth(self, contact: Contact) -> tuple[object, ...]:
        bond = self.network.tie(contact)
        return _closeness(bond), -bond.strength, contact.name, contact.id


def _closeness(bond: Tie) -> int:
    return ("weak", "strong", "dormant", None).index(bond.tie_class)


def _works_in(contact: Contact, function: str | None) -> bool:
    return function is not None and any(
        job.current and function_of(job.title or "") == function for job in contact.employments
    )


def _introduced(contact: Contact) -> str:
    job = next((job for job in contact.employments if job.current), None)
    return f"{contact.name} ({job.employer})" if job else contact.name
