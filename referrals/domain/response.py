"""How often people answer the user, by the user's own log: told with its n, and never trusted
further than n goes.

Each share is shrunk to the one before it (beta-binomial): the user's own share to one half with the
weight of 20 asks, and that of a group (a class of ties, a kind of tie, a type of ask) to the user's
own with the same weight. So nothing is concluded from three asks, and with none at all nothing
changes. Classes and kinds are those of today: the log does not keep what a tie was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from statistics import fmean

from referrals.domain.asks import HELPED, put_to
from referrals.domain.model import Ask, AskKind, AskStatus
from referrals.domain.ties import Tie

YES: tuple[AskStatus, ...] = ("agreed", "passed_on", "both_agreed", "introduced", *HELPED)
PRIOR_WEIGHT = 20
"""How many asks the belief before the first one is worth."""
LEAST, MOST = 0.8, 1.2
"""The log turns the score by a fifth at most: it is a few people's answers."""


@dataclass(frozen=True, slots=True)
class Answers:
    """How many asks were sent, how many were answered, and how many of them with yes."""

    asks: int = 0
    replies: int = 0
    yes: int = 0


def answered(asks: Iterable[Ask]) -> Answers:
    """Drafts are not counted; a late answer is one. Who said yes and then no has said yes."""
    sent = [ask for ask in asks if ask.reached("sent")]
    return Answers(
        asks=len(sent),
        replies=sum(bool(ask.reached("declined", *YES)) for ask in sent),
        yes=sum(bool(ask.reached(*YES)) for ask in sent),
    )


def settled(ask: Ask) -> bool:
    """Whether it was answered, or will not be any more."""
    return bool(ask.reached("declined", "no_response", *YES))


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
        done = [ask for ask in asks if settled(ask)]
        self._all = shrunk(answered(done), 0.5)
        groups: dict[str, list[Ask]] = defaultdict(list)
        for ask in done:
            for group in _groups(tie_to(put_to(ask)), ask.kind):
                groups[group].append(ask)
        self._groups = {group: answered(of_group) for group, of_group in groups.items()}

    def to(self, bond: Tie, kind: AskKind) -> Response:
        counted = {g: self._groups.get(g, Answers()) for g in _groups(bond, kind)}
        ratio = fmean(shrunk(c, self._all) / self._all for c in counted.values()) if counted else 1
        factor = round(min(MOST, max(LEAST, ratio)), 2)
        if factor == 1:
            return Response()
        told = (f"{c.yes} of {c.asks} {group}" for group, c in counted.items() if c.asks)
        return Response(factor, f"Said yes to you so far: {', '.join(told)}")


def _groups(bond: Tie | None, kind: AskKind) -> Iterator[str]:
    yield f"asks for {SPOKEN[kind]}"
    if bond:
        yield f"asks to people you know as {bond.kind}"
        if bond.tie_class:
            yield f"asks to {bond.tie_class} ties"


SPOKEN: dict[AskKind, str] = {
    "referral": "a referral", "introduction": "an introduction", "advice": "advice",
    "lookout": "a lookout", "mentoring": "mentoring",
}  # fmt: skip
