"""What the program says of one invented network."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.invented_networks import TODAY, World
from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.week_plan import week_plan
from referrals.domain.duties.due import duties
from referrals.domain.network.network import Network
from referrals.model.advice import Duty, Opportunity, Path

REQUESTS = ("ask", "write_introduced", "reconnect_first", "give_first", "ask_how_well", "advice")


@dataclass(frozen=True)
class Advice:
    """What the program says of one world."""

    world: World
    network: Network
    found: tuple[Opportunity, ...]
    owed: list[Duty]
    plan: tuple[str, ...]

    def requests(self) -> Iterator[tuple[Opportunity, Path]]:
        for opportunity in self.found:
            for path in opportunity.paths:
                if path.action in REQUESTS:
                    yield opportunity, path


def only_asks(said: Advice) -> Iterator[tuple[Opportunity, Path]]:
    """The requests without the letter after an introduction, which no gate closes."""
    return (pair for pair in said.requests() if pair[1].action != "write_introduced")


def advice(of: World) -> Advice:
    network = of.network()
    found = opportunities(of.postings, network, TODAY)
    owed = duties(network, {posting.id: posting for posting in of.postings})
    return Advice(of, network, found, owed, week_plan(found, network))
