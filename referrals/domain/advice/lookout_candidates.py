"""Who could be asked to keep an eye out, where nobody is known at a company.

Source: RELATIONSHIPS.md, "Evidence worth building on" and statement 12.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from referrals.domain.advice.contact_searches import looks_for
from referrals.domain.duties.lookouts import running
from referrals.domain.network.network import Network
from referrals.domain.people.ties import Tie
from referrals.knowledge.titles.job_function import function_of
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.model.wording import spoken

NAMED = 3
"""How many people are named."""
KEPT_OUT = 2
"""How many of those who would be named are told of with what stands in the way."""


@dataclass
class LookoutCandidates:
    """Who could keep an eye out: people of the same field first. The weak ties come before the
    strong ones, of each the nearest: they hear of more, and the strong ones are for asks."""

    network: Network

    by_function: dict[str | None, tuple[list[Contact], list[str]]] = field(default_factory=dict)

    def best_for(self, posting: Posting) -> tuple[str, ...]:
        """Who could be asked; and, of the same field, who must not be now: why, and until when. Who
        looks for this very job is no lookout for it: it is offered to them."""
        function = function_of(posting.title)
        if function not in self.by_function:
            same = self._nearest(self._working_in(function))
            self.by_function[function] = self._of(function, same), self._kept_out(same)
        free, kept_out = self.by_function[function]
        suited = [c for c in free if not looks_for(c, posting, self.network.today)]
        if not suited:
            kept_out = self._kept_out(self._everyone)
        return (*map(_introduced, suited[:NAMED]), *kept_out)

    @cached_property
    def _everyone(self) -> list[Contact]:
        return self._nearest(self.network.contacts.values())

    def _of(self, function: str | None, nearest: Sequence[Contact]) -> list[Contact]:
        """Other fields are searched only when this one has too few people: there are thousands. One
        more than are named, for one may want the job."""
        same = self._free(nearest, NAMED + 1)
        if len(same) > NAMED:
            return same
        others = [c for c in self._everyone if not _works_in(c, function)]
        return same + self._free(others, NAMED + 1 - len(same))

    def _working_in(self, function: str | None) -> list[Contact]:
        return [c for c in self.network.contacts.values() if _works_in(c, function)]

    def _nearest(self, people: Iterable[Contact]) -> list[Contact]:
        return sorted(people, key=self._breadth)

    def _free(self, nearest: Sequence[Contact], count: int) -> list[Contact]:
        """The nearest first: whom nothing stops is looked for no further than needed."""
        return list(islice((c for c in nearest if self._obstacle(c) is None), count))

    def _kept_out(self, nearest: Sequence[Contact]) -> list[str]:
        """Of the same field; of everyone where nobody is left to be asked."""
        closed = ((contact, why) for contact in nearest if (why := self._obstacle(contact)))
        return [f"{_introduced(contact)}: {why}" for contact, why in islice(closed, KEPT_OUT)]

    def _obstacle(self, contact: Contact) -> str | None:
        """What stands in the way of asking them; None when they are free to be asked."""
        network, ledger = self.network, self.network.ledger(contact)
        for lookout in ledger.lookouts:
            if lookout.direction == "received" and running(lookout, network.today):
                end = f", until {spoken(lookout.until)}" if lookout.until else ""
                return f"keeps an eye out already, for {lookout.what}{end}"
        if blocked := network.gate(contact, "", "lookout"):
            return blocked.text + (f"; until {spoken(blocked.until)}" if blocked.until else "")
        return "thanks come first" if ledger.thanks_first else None

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
