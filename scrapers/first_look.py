"""One board, looked at before it is watched: its first page, and whose it says it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from scrapy import Request
from scrapy.http import Response

from referrals.domain.fit import Search
from referrals.domain.model import Board, Visit
from scrapers.board_names import name_address, name_in
from scrapers.crawl import spider_of
from scrapers.fetching import Fetcher
from scrapers.reading import Reading
from scrapers.refusals import Unread
from scrapers.settings import Manners
from scrapers.spiders.base import BoardSpider

EXAMPLES = 3


@dataclass(frozen=True)
class Look:
    """What the first page of a board showed."""

    board: Board
    postings: int
    at_least: bool
    """There are more pages, and the board does not say how many postings."""
    titles: tuple[str, ...]
    """Up to three, as examples."""
    own_name: str | None
    """Whose board it says it is, where the platform states that."""
    doubt: str | None
    """Why it may be nobody's board although it answers."""


@dataclass(frozen=True)
class FirstLook:
    """Looks at boards with their platforms' spiders, without details and further pages."""

    fetcher: Fetcher
    manners: Manners
    today: date

    async def at(self, board: Board, response: Response | None = None) -> Look:
        """Look at *board*; *response*: its first page, where that is known already.

        Raises Unread, Misread.
        """
        spider, reading = self._spider(board.platform), Reading(Visit(board))
        url = spider.address(board)
        response = response or await self.fetcher.get(spider.request(url))
        answer = spider.decode(response, reading)
        reading.take(spider.postings(answer, board), spider.total(answer))
        following = spider.following(answer, reading)
        shown = list(reading.postings.values())
        return Look(
            board,
            postings=reading.declared or len(shown),
            at_least=following is not None and reading.declared is None,
            titles=tuple(posting.title for posting in shown[:EXAMPLES]),
            own_name=await self._own_name(board, response),
            doubt=reading.suspicion,
        )

    def _spider(self, platform: str) -> BoardSpider[Any]:
        return spider_of(platform)(
            visits=(), record=_nobody_listens, today=self.today, manners=self.manners,
            search=Search(),
        )  # fmt: skip

    async def _own_name(self, board: Board, listed: Response) -> str | None:
        address = name_address(board)
        if address is None:
            return name_in(board.platform, listed.body)
        try:
            said = await self.fetcher.get(Request(address))
        except Unread:
            return None  # the board is there all the same, only nameless
        return name_in(board.platform, said.body)


def _nobody_listens(_: object) -> None:
    """A look is not recorded."""
