"""What one host has told us in this scan: how soon it may be asked, and whom it turned away."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field

from protego import Protego

from scrapers.http.rates import GENTLE, Rate
from scrapers.http.refusals import Unread

GIVE_UP_AFTER = 5
"""So many failures in a row, of one board or of so many boards, and they are left alone for the
rest of the scan."""


@dataclass
class Host:
    """What one host has told us in this scan."""

    rate: Rate = GENTLE
    next_at: float = 0.0
    """Loop time before which the next request would come too soon after the last."""
    free_at: float = 0.0
    """Loop time before which it asked, or seems to need, to be left alone."""
    asked_for_calm: bool = False
    """It has said "not now" in this scan."""
    failures: dict[str, list[Unread]] = field(default_factory=lambda: defaultdict(list))
    """Of each board, in a row."""
    refusing: set[str] = field(default_factory=set)
    """Boards that failed with none let in between: a wall before the whole host, if there are
    many."""
    rules: Protego | None = None
    """Its robots.txt, once read."""
    reading_rules: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self.places = asyncio.Semaphore(self.rate.at_once)

    @property
    def delay(self) -> float:
        """Seconds between two requests."""
        return max(self.rate.calm, self.rate.delay) if self.asked_for_calm else self.rate.delay

    def leave_alone(self, seconds: float) -> None:
        self.free_at = max(self.free_at, now() + seconds)

    def failed(self, board: str, failure: Unread) -> None:
        self.failures[board].append(failure)
        self.refusing.add(board)

    def let_in(self, board: str) -> None:
        self.failures.pop(board, None)
        self.refusing.clear()

    def given_up(self, board: str) -> Unread | None:
        """Why *board* is not asked for any more: for what it did itself, or, with no blame, for
        what its neighbours met."""
        if len(own := self.failures.get(board, [])) >= GIVE_UP_AFTER:
            why = f"{own[-1]} (left alone after {GIVE_UP_AFTER} failures)"
            return Unread(why, own[-1].health, own[-1].ending, unreachable=own[-1].unreachable)
        if len(self.refusing) < GIVE_UP_AFTER or board in self.refusing:
            return None
        last = self.failures[next(iter(self.refusing))][-1]
        if last.unreachable:  # It is there for none of them; or we are not.
            return last
        why = (
            f"not asked, and first next time: its host turned {GIVE_UP_AFTER} others away ({last})"
        )
        return Unread(why, ending="deferred")


def now() -> float:
    """Loop time."""
    return asyncio.get_running_loop().time()
