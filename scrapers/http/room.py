"""How much memory boards may take that are read at the same time.

Small answers are read side by side. A board whose answers are large, or any board once much is
held, goes on in the *lane*, one at a time, and keeps it until it is recorded: so the peak is that
of one large board, however many there are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from referrals.model.errors import ReferralsError
from scrapers.http.refusals import Unread

SMALL = 2 * 1024 * 1024
"""Bytes of an answer, as it comes, that needs no lane."""
SMALL_UNPACKED = 4 * 1024 * 1024
MOST = 24 * 1024 * 1024
"""Bytes of one answer, packed or not; the largest known board is just below."""
HELD = 24 * 1024 * 1024
"""Bytes that boards outside of the lane may hold together."""
AT_ONCE = 24
"""Answers that are on their way at the same time, of all platforms."""


class TooWide(ReferralsError):
    """An answer that is only read in the lane."""


class Room:
    """What all boards of one crawl share."""

    def __init__(self) -> None:
        self.held = 0
        self.lane = asyncio.Lock()
        self.places = asyncio.Semaphore(AT_ONCE)


class Berth:
    """The part of the room that one board takes."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.held = 0
        self.in_lane = False

    @property
    def most(self) -> int:
        """Bytes of an answer as it comes."""
        return MOST if self.in_lane else SMALL

    @property
    def most_unpacked(self) -> int:
        return MOST if self.in_lane else SMALL_UNPACKED

    def hold(self, size: int) -> None:
        """Note that the board keeps so much more."""
        self.held += size
        self.room.held += size

    def too_large(self, url: str, most: int = MOST) -> Exception:
        """What an answer means that is larger than this berth takes: in the lane *most*."""
        if self.in_lane:
            return Unread(f"too large: {url} answers with more than {most:,} bytes")
        return TooWide(url)

    async def enter_when_full(self) -> None:
        if self.room.held > HELD:
            await self.enter_lane()

    async def enter_lane(self) -> None:
        if not self.in_lane:
            await self.room.lane.acquire()
            self.in_lane = True

    def leave(self) -> None:
        self.room.held -= self.held
        self.held = 0
        if self.in_lane:
            self.in_lane = False
            self.room.lane.release()


_berth: ContextVar[Berth] = ContextVar("berth")


def berth() -> Berth:
    """That of the board which is being read; one of its own for whoever only looks around."""
    try:
        return _berth.get()
    except LookupError:
        alone = Berth(Room())
        alone.in_lane = True
        return alone


@contextmanager
def berthed(room: Room) -> Iterator[Berth]:
    """A berth in *room*, until the board is recorded."""
    taken = Berth(room)
    token = _berth.set(taken)
    try:
        yield taken
    finally:
        _berth.reset(token)
        taken.leave()
