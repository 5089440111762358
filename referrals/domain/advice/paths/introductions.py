"""Introductions: reaching somebody through one connector who knows them.

Three relationships are looked at: the user must know the connector well enough, the connector must
be known to know the target well enough, and there must be no better direct way. An unknown second
leg is a question to the connector, never a request; and as each way has one connector, three hops
never come up. Source: RELATIONSHIPS.md, gate 6, statement 8.

score = tie(user, connector) · tie(connector, target) · √(.75·reach) · .8, times whatever else makes
the connector more or less willing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import sqrt

from referrals.domain.advice.paths.value import reach, where_they_stand
from referrals.domain.advice.paths.willingness import Willing, cautions, willing
from referrals.domain.asks.gates import asked_in_vain
from referrals.domain.asks.referral_credit import credit
from referrals.domain.network.network import Network
from referrals.domain.network.whereabouts import Insider
from referrals.domain.people.acquaintances import SecondLeg
from referrals.domain.people.ties import STRONG
from referrals.model.advice import Action, Blocked, Path
from referrals.model.people import Contact
from referrals.model.postings import Posting

SHOWN = 2
"""How many introductions a posting are listed: each costs a connector their good name."""
VOUCH, DETOUR = 0.75, 0.8


@dataclass(frozen=True, slots=True)
class Bridge:
    """A connector, a target and what lies between: whatever is the same for all postings."""

    connector: Willing
    target: Insider
    leg: SecondLeg
    second_tie: float
    why: tuple[str, ...]
    blocked: Blocked | None

    @property
    def worth(self) -> float:
        return self.connector.worth * self.second_tie


def bridges(targets: Iterable[Insider], company: str, network: Network) -> list[Bridge]:
    """Every way over one connector to *targets* whose two legs bear it."""
    by_target = (_bridges_to(target, company, network) for target in targets)
    return [bridge for to_one in by_target for bridge in to_one]


def _bridges_to(target: Insider, company: str, network: Network) -> Iterator[Bridge]:
    """None to somebody who must not be asked; a connector who must not be asked is still listed."""
    legs = [leg for leg in network.acquaintances.of(target.contact) if _bears(leg, network)]
    closed = bool(legs) and _gate(target.contact, company, network) is not None
    for leg in legs:
        connector = willing(network.contacts[leg.connector], network, "introduction")
        bridge = _bridge(connector, target, leg, company, network)
        if bridge.blocked or not closed:
            yield bridge


def _bears(leg: SecondLeg, network: Network) -> bool:
    """Whether both relationships are strong enough. An unknown second one is asked about."""
    known_enough = leg.worth >= STRONG or not leg.known
    return known_enough and network.tie(network.contacts[leg.connector]).strength >= STRONG


def _gate(contact: Contact, company: str, network: Network) -> Blocked | None:
    """The gate before either of the two; no address is needed of who is introduced."""
    blocked = network.gate(contact, company, "introduction")
    return blocked if blocked and blocked.reason != "no_contact" else None


def _bridge(
    connector: Willing, target: Insider, leg: SecondLeg, company: str, network: Network
) -> Bridge:
    echo = network.trust.in_path(connector.contact.id, target.contact.id)
    who, whom = connector.contact.name, target.contact.name
    between = f"{who} and {whom}: {leg.why}"
    heard = f"{who}'s introduction to {whom} {echo.sentence()}" if echo.outcomes else None
    why = (*connector.why, between, *([heard] if heard else ()))
    second = round(min(1, leg.worth * echo.factor), 3)
    return Bridge(
        connector=connector,
        target=target,
        leg=leg,
        second_tie=second,
        why=why,
        blocked=_gate(connector.contact, company, network)
        or asked_in_vain(connector.contact, target.contact, company, connector.ledger.asks),
    )


# ------------------------------------------------------------------ for one posting


def introductions(
    over: Iterable[Bridge], posting: Posting, better_than: float, network: Network
) -> Iterator[Path | Blocked]:
    """The best one or two ways that beat the best direct one, each through a different connector.
    Also the connectors who would be among them if they could be asked now."""
    used, open_ways = set[int](), 0
    for score, bridge in sorted(
        ((_score(bridge, posting), bridge) for bridge in over), key=_best_first
    ):
        connector = bridge.connector.contact
        if open_ways == SHOWN or score <= better_than:
            return
        if connector.id in used:
            continue
        used.add(connector.id)
        if bridge.blocked:
            yield bridge.blocked
        else:
            open_ways += 1
            yield _path(bridge, posting, score, network)


def _best_first(way: tuple[float, Bridge]) -> tuple[object, ...]:
    score, bridge = way
    connector, target = bridge.connector.contact, bridge.target.contact
    return -score, connector.name, connector.id, target.name, target.id


def _score(bridge: Bridge, posting: Posting) -> float:
    worth = sqrt(VOUCH * reach(bridge.target, posting)) * DETOUR
    return round(100 * bridge.worth * worth, 1)


def _path(bridge: Bridge, posting: Posting, score: float, network: Network) -> Path:
    parts = bridge.connector.parts
    return Path(
        route="introduction",
        contact=bridge.target.contact,
        via=bridge.connector.contact,
        action=_action(bridge, posting),
        score=score,
        parts={
            "tie": parts["tie"],
            "second_tie": bridge.second_tie,
            "vouch": VOUCH,
            "reach": reach(bridge.target, posting),
            "reciprocity": parts["reciprocity"],
            "fatigue": parts["fatigue"],
            "past": parts["past"],
        },
        why=(*bridge.why, where_they_stand(bridge.target, posting)),
        warnings=(
            *cautions(bridge.connector, network),
            *credit(posting, network.before(posting.company)),
        ),
    )


def _action(bridge: Bridge, posting: Posting) -> Action:
    """Thanks and a hello are no requests, so they also come before the question."""
    first = bridge.connector.action(posting.company)
    if bridge.leg.known or first in ("thank_first", "reconnect_first"):
        return first
    return "ask_how_well"
