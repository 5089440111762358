"""How often people answer the user, by the user's own log: told with its n, and never trusted
further than n goes.

Each share is shrunk to the one before it (beta-binomial): the user's own share to one half with the
weight of 30 asks, and that of a group (a class of ties, a kind of tie, a type of ask) to the user's
own with the same weight. So nothing is concluded from three asks, and with none at all nothing
changes. Classes and kinds are those of today: the log does not keep what a tie was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from referrals.domain.asks.asks import put_to
from referrals.domain.favours.deeds import YES
from referrals.domain.people.ties import Tie
from referrals.model.log import Ask, AskKind

PRIOR_WEIGHT = 30
"""How many asks the belief before the first one is worth."""
LEAST, MOST = 0.8, 1.2
"""The log turns the score by a fifth at most: it is a few people's answers."""


@dataclass(frozen=True, slots=True)
class Answers:
    """How many asks were answered, and how many of them with a yes."""

    asks: int = 0
    yes: int = 0


def answers(asks: Iterable[Ask]) -> Answers:
    """Silence is neither a yes nor a no. Who said yes and then no has said yes."""
    answered = [ask for ask in asks if ask.reached("declined", *YES)]
    return Answers(len(answered), sum(bool(ask.reached(*YES)) for ask in answered))


def shrunk(counted: Answers, prior: float) -> float:
    """The share of yes, as far as n allows."""
    return (PRIOR_WEIGHT * prior + counted.yes) / (PRIOR_WEIGHT + counted.asks)


@dataclass(frozen=True)
class Response:
    """What the log says of asks of one type to one kind and class of ties."""

    factor: float = 1.0
    why: str | None = None
    """None when it changes nothing that would be seen."""


class Responses:
    """The shares of yes in one log, by class of tie, kind of tie and type of ask."""

    def __init__(self, asks: Iterable[Ask], tie_to: Callable[[int], Tie | None]) -> None:
        """*asks* are as of the day; *tie_to* knows the tie to each contact by id."""
        groups: dict[str, list[Ask]] = defaultdict(list)
        for ask in asks:
            for group in ("all", *_groups(tie_to(put_to(ask)), ask.kind)):
                groups[group].append(ask)
        self._groups = {group: answers(of_group) for group, of_group in groups.items()}
        self._told: dict[tuple[str, ...], Response] = {}
        self._all = shrunk(self._groups.get("all", Answers()), 0.5)

    def to(self, bond: Tie, kind: AskKind) -> Response:
        groups = tuple(_groups(bond, kind))
        if groups not in self._told:
            self._told[groups] = self._of(groups)
        return self._told[groups]

    def _of(self, groups: tuple[str, ...]) -> Response:
        counted = {group: self._groups.get(group, Answers()) for group in groups}
        ratios = [shrunk(c, self._all) / self._all for c in counted.values()]
        ratio = sum(ratios) / len(ratios)
        factor = round(min(MOST, max(LEAST, ratio)), 2)
        if factor == 1:
            return Response()
        told = (f"{c.yes} of {c.asks} {group}" for group, c in counted.items() if c.asks)
        return Response(factor, f"People of this kind said yes to {', '.join(told)}")


def _groups(bond: Tie | None, kind: AskKind) -> Iterator[str]:
    yield f"asks for {SPOKEN[kind]}"
    if bond:
        yield f"asks to people you know as {bond.kind}"
        if bond.tie_class:
            # Nothing jumps on the day on which a tie is called dormant.
            yield f"asks to {'strong' if bond.close else 'weak'} ties"


SPOKEN: dict[AskKind, str] = {
    "referral": "a referral", "introduction": "an introduction", "advice": "advice",
    "lookout": "a lookout", "mentoring": "mentoring",
}  # fmt: skip
