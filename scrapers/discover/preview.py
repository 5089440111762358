"""One board, looked at before it is watched: its first page, and whose it says it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response, TextResponse

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, PageMark, Snapshot, Visit
from scrapers.careers.job_addresses import is_numbered, says_job
from scrapers.careers.structured_data import employer_stated
from scrapers.crawl import spider_of
from scrapers.http.fetching import Fetcher
from scrapers.http.refusals import Unread
from scrapers.http.settings import Manners
from scrapers.platforms.names import name_address, name_in
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

EXAMPLES = 3
MOST_PAGES = {"careers_page": 4}
"""Answers that one preview takes of a board: one, but of pages that may link to their postings."""
ENOUGH = "enough was seen for now"


@dataclass(frozen=True)
class Preview:
    """What the first page of a board showed."""

    board: Board
    postings: int
    at_least: bool
    """There are more pages, and the board does not say how many postings."""
    titles: tuple[str, ...]
    """Up to three, as examples."""
    own_name: str | None
    """Whose board it says it is, where the platform states that."""
    employer: str | None
    """Who hires by the postings that a careers page states itself."""
    one_posting: bool
    """It is no list, but the page of one posting."""
    doubt: str | None
    """Why it may be nobody's board although it answers."""


@dataclass
class PreviewFetcher(Fetcher):
    """Fetches a few pages and keeps them, and no more."""

    most: int = 1
    pages: list[Response] = field(default_factory=list)
    known: dict[str, Response] = field(default_factory=dict)
    """Pages that were fetched before, by address."""

    async def get(self, request: Request, mark: PageMark | None = None) -> Response:
        if len(self.pages) >= self.most:
            raise Unread(ENOUGH)
        response = self.known.get(request.url) or await super().get(request, mark)
        self.pages.append(response)
        return response


@dataclass(frozen=True)
class Previewer:
    """Looks at boards with their platforms' spiders, as a scan would begin to."""

    fetcher: Fetcher
    manners: Manners
    today: date
    deadline: float
    """Loop time."""

    async def at(self, board: Board, *known: Response) -> Preview:
        """Look at *board*; *known*: pages of it that were fetched before. Raises Unread."""
        fetcher = PreviewFetcher(
            self.fetcher.engine, self.fetcher.rate, self.fetcher.hosts,
            most=MOST_PAGES.get(board.platform, 1), known={page.url: page for page in known},
        )  # fmt: skip
        spider = self._spider(board.platform, fetcher)
        snapshot = await spider.read(Visit(board))
        is_all = snapshot.reason != ENOUGH
        if is_all and snapshot.ending in ("failed", "deferred"):
            raise Unread(snapshot.reason or "", snapshot.health, moved_to=snapshot.moved_to)
        declared = None if is_all else _declared(spider, board, fetcher.pages[0])
        return Preview(
            board,
            postings=declared or len(snapshot.postings),
            at_least=not is_all and declared is None,
            titles=tuple(posting.title for posting in snapshot.postings[:EXAMPLES]),
            own_name=await self._own_name(board, fetcher.pages[0]),
            employer=_employer(board, fetcher.pages[0]),
            one_posting=_is_of_one(board, snapshot),
            doubt=_doubt(snapshot),
        )

    def _spider(self, platform: str, fetcher: Fetcher) -> BoardSpider[Any]:
        spider = spider_of(platform)(
            visits=(), record=_nobody_listens, today=self.today, manners=self.manners,
            search=Search(),
        )  # fmt: skip
        spider.fetcher, spider.deadline = fetcher, self.deadline
        return spider

    async def _own_name(self, board: Board, listed: Response) -> str | None:
        address = name_address(board)
        if address is None:
            return name_in(board.platform, listed.body)
        try:
            said = await self.fetcher.get(Request(address))
        except Unread:
            return None  # the board is there all the same, only nameless
        return name_in(board.platform, said.body)


def _declared(spider: BoardSpider[Any], board: Board, first: Response) -> int | None:
    """How many postings a board of several pages says it has, on its first."""
    reading = Reading(Visit(board))
    answer = spider.decode(first, reading)
    reading.take((), spider.total(answer))
    spider.following(answer, reading)
    return reading.declared


def _is_of_one(board: Board, snapshot: Snapshot) -> bool:
    """Whether a page's address, or the only posting on it, says that it is that posting's own."""
    if board.platform != "careers_page":
        return False
    address = board.careers or ""
    if says_job(address):
        return True
    alone = snapshot.postings[0] if len(snapshot.postings) == 1 else None
    last = urlsplit(address).path.strip("/").rpartition("/")[2].lower()
    return alone is not None and not alone.guessed and _names(last, alone.title)


def _names(slug: str, title: str) -> bool:
    """Whether the end of an address is a number, or says a title: "baker-12" of "Baker"."""
    shared = [word for word in re.findall(r"\w{4,}", title.lower()) if word in slug]
    return is_numbered(slug) or bool(shared)


def _employer(board: Board, page: Response) -> str | None:
    if board.platform != "careers_page" or not isinstance(page, TextResponse):
        return None
    return employer_stated(page.text, page.url)


def _doubt(snapshot: Snapshot) -> str | None:
    if snapshot.ending == "suspect":
        return snapshot.reason
    if any(posting.guessed for posting in snapshot.postings):
        return "its postings are links that look like postings"
    return None


def _nobody_listens(_: object) -> None:
    """A preview is not recorded."""
