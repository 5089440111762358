"""A board's share of the scan: how long it may be read, and how much of it is kept.

Looked at between pieces, for reading an answer gives nothing else its turn.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from sys import getsizeof
from time import process_time

from referrals.model.postings import Posting
from scrapers.parse.decoding import Misread

MOST_SECONDS = 60.0
"""Of CPU for one board; the largest known one takes three."""
MOST_POSTINGS = 60_000
OF_A_POSTING = 500
"""Bytes of all but its texts."""
MOST_HELD = 48 * 1024 * 1024
"""Bytes that the postings of one board take."""


TOO_LONG = "too large: to read on would take more than a board's share of the time"


class TooLarge(Misread):
    """The board's share is used up."""


@dataclass
class Share:
    """What one board may use, and has used up."""

    seconds: float = MOST_SECONDS
    postings: int = 0
    held: int = 0
    begun: float = field(default_factory=process_time)

    def __post_init__(self) -> None:
        self.whole = self.seconds

    def begin(self) -> None:
        """The board's turn begins: what others used in between does not count."""
        self.begun = process_time()

    def end(self) -> None:
        self.check()
        self.seconds -= process_time() - self.begun

    async def pause(self) -> None:
        """Let others have their turn. Raises TooLarge."""
        self.end()
        await asyncio.sleep(0)
        self.begin()

    def check(self) -> None:
        """Raises TooLarge when the time is used up."""
        if process_time() - self.begun > self.seconds:
            raise TooLarge(TOO_LONG)

    def within(self, postings: Iterable[Posting]) -> Iterator[Posting]:
        """Each of *postings*, as long as the board is within its share. Raises TooLarge."""
        for posting in postings:
            self.check()
            self.postings += 1
            self.held += OF_A_POSTING + getsizeof(posting.description) + getsizeof(posting.title)
            if self.postings > MOST_POSTINGS:
                raise TooLarge(f"too large: it shows more than {MOST_POSTINGS:,} postings")
            if self.held > MOST_HELD:
                raise TooLarge(f"too large: its postings take more than {MOST_HELD:,} bytes")
            yield posting
