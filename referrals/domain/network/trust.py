"""What came of earlier introductions changes the trust in the people on their path, a little.

A good outcome strengthens user–connector and connector–target; a bad one weakens the way over that
connector to that target, and the tie to nobody. A no, silence and a posting that closed are no
outcomes. All of it is read from the log each time, so what is corrected or undone there has never
been. Source: RELATIONSHIPS.md, statement 13.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from referrals.domain.asks.asks import by_day
from referrals.model.log import Ask, AskStatus

GOOD: tuple[AskStatus, ...] = ("hired", "offer", "interviewing")
"""The best first."""
BAD: tuple[AskStatus, ...] = ("not_hired", "ineligible")
CAME_OF_IT: dict[AskStatus, str] = {
    "hired": "a job", "offer": "an offer", "interviewing": "an interview",
    "not_hired": "a no in the end", "ineligible": "a referral that did not count",
}  # fmt: skip
STEP = 0.05
MOST = 0.15
"""How much one outcome changes, and all together."""


@dataclass(frozen=True, slots=True)
class Echo:
    """What is left of earlier outcomes: a factor from .85 to 1.15, and what they were."""

    factor: float = 1.0
    outcomes: tuple[str, ...] = ()

    def sentence(self) -> str:
        """led to an interview: trusted a little more"""
        change = "more" if self.factor > 1 else "less" if self.factor < 1 else "as before"
        a_little = "" if self.factor == 1 else "a little "
        return f"led to {' and '.join(self.outcomes)}: trusted {a_little}{change}"


SILENCE = Echo()


@dataclass(frozen=True)
class Trust:
    """The echoes in one log. *asks* are as of the day."""

    asks: Iterable[Ask]
    _by_connector: dict[int, Echo] = field(init=False, default_factory=dict)
    _by_path: dict[tuple[int, int], Echo] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        by_connector, by_path = (
            defaultdict[int, list[AskStatus]](list),
            defaultdict[tuple[int, int], list[AskStatus]](list),
        )
        for ask in sorted(self.asks, key=by_day):
            if ask.via is not None and (outcome := _outcome(ask)):
                by_path[ask.via, ask.contact].append(outcome)
                if outcome in GOOD:
                    by_connector[ask.via].append(outcome)
        self._by_connector.update({who: _echo(outcomes) for who, outcomes in by_connector.items()})
        self._by_path.update({path: _echo(outcomes) for path, outcomes in by_path.items()})

    def in_connector(self, connector: int) -> Echo:
        return self._by_connector.get(connector, SILENCE)

    def in_path(self, connector: int, target: int) -> Echo:
        return self._by_path.get((connector, target), SILENCE)


def _outcome(ask: Ask) -> AskStatus | None:
    """The best outcome of the ask; an interview counts as good even if a no came after it."""
    if ask.status in BAD and not ask.reached(*GOOD):
        return ask.status
    return next((status for status in GOOD if ask.reached(status)), None)


def _echo(outcomes: list[AskStatus]) -> Echo:
    swing = sum(STEP if outcome in GOOD else -STEP for outcome in outcomes)
    words = tuple(dict.fromkeys(CAME_OF_IT[outcome] for outcome in outcomes))
    return Echo(1 + min(MOST, max(-MOST, round(swing, 2))), words)
