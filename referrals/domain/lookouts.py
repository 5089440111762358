"""Where nobody is known: who could keep an eye out. Weak ties are good for breadth."""

from __future__ import annotations

from dataclasses import dataclass

from referrals.domain.asks import gate
from referrals.domain.functions import function_of
from referrals.domain.model import Contact, Posting
from referrals.domain.network import Network
from referrals.domain.ties import tie

LOOKOUTS = 3
"""How many people are named."""


@dataclass
class Spotters:
    """Who could keep an eye out: people of the same field, the strongest ties first."""

    network: Network

    def __post_init__(self) -> None:
        self.by_function: dict[str | None, tuple[str, ...]] = {}
        self.ranked: list[tuple[float, Contact]] | None = None

    def best_for(self, posting: Posting) -> tuple[str, ...]:
        function = function_of(posting.title)
        if function not in self.by_function:
            self.by_function[function] = tuple(self._of(function))
        return self.by_function[function]

    def _of(self, function: str | None) -> list[str]:
        same = [c for _, c in self._askable() if _works_in(c, function)]
        others = [c for _, c in self._askable() if not _works_in(c, function)]
        return [_introduced(c) for c in (same + others)[:LOOKOUTS]]

    def _askable(self) -> list[tuple[float, Contact]]:
        if self.ranked is None:
            network = self.network
            bonds = (
                (-tie(contact, network.me, network.today).strength, contact)
                for contact in network.contacts.values()
                if contact.id not in network.colleagues
                and not gate(
                    contact, "", network.ledger(contact).asks, network.today, network.rules
                )
            )
            self.ranked = sorted(bonds, key=lambda bond: (bond[0], (bond[1].name, bond[1].id)))
        return self.ranked


def _works_in(contact: Contact, function: str | None) -> bool:
    return function is not None and any(
        job.current and function_of(job.title or "") == function for job in contact.employments
    )


def _introduced(contact: Contact) -> str:
    job = next((job for job in contact.employments if job.current), None)
    return f"{contact.name} ({job.employer})" if job else contact.name
