"""What is at these addresses, which boards have these names? One polite look at each, in one
process, before a company is watched."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from datetime import date
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess

from scrapers.crawl import stoppable
from scrapers.discover.find import BoardFinder, BoardLookup
from scrapers.discover.preview import Previewer
from scrapers.http.fetching import Fetcher
from scrapers.http.rates import GENTLE
from scrapers.http.refusals import Unread
from scrapers.http.room import Room, berthed
from scrapers.http.settings import Manners, settings

AT_ONCE = 8


def scout(
    asked: Sequence[str], manners: Manners, today: date, api: str | None = None
) -> list[BoardLookup]:
    """Look for the board of each address or name, in the order *asked*; *api*: ask the platforms
    there. Can be called once in a process, instead of a crawl: Twisted's reactor starts once.
    """
    lookups: dict[str, BoardLookup] = {}
    process = AsyncCrawlerProcess(settings(manners))
    process.crawl(ScoutSpider, asked=asked, found=lookups, today=today, manners=manners, api=api)
    with stoppable(process):
        process.start(install_signal_handlers=False)
    if len(lookups) < len(set(asked)):  # Nothing but a signal ends it before.
        raise KeyboardInterrupt
    return [lookups[name] for name in asked]


class ScoutSpider(Spider):
    """Answers all questions, each by one coroutine."""

    name = "scout"

    def __init__(
        self,
        asked: Sequence[str],
        found: dict[str, BoardLookup],
        today: date,
        manners: Manners,
        api: str | None,
    ) -> None:
        super().__init__()
        self.waiting = deque(dict.fromkeys(asked))
        self.room = Room()
        self.found = found
        self.today = today
        self.manners = manners
        self.api = api

    async def start(self) -> AsyncIterator[Any]:
        assert self.crawler.engine
        self.deadline = asyncio.get_running_loop().time() + self.manners.budget
        rate = GENTLE.said(self.manners.delay)
        fetcher = Fetcher(self.crawler.engine, rate)
        redirects = RedirectFetcher(self.crawler.engine, rate, fetcher.hosts)
        finder = BoardFinder(
            Previewer(fetcher, self.manners, self.today, self.deadline), redirects, self.api
        )
        async with asyncio.TaskGroup() as scouts:
            for _ in range(min(AT_ONCE, len(self.waiting))):
                scouts.create_task(self._answer(finder))
        # All is fetched by then; the engine expects a generator.
        for request in list[Request]():
            yield request

    async def _answer(self, finder: BoardFinder) -> None:
        while self.waiting:
            asked = self.waiting.popleft()
            with berthed(self.room):
                await self._find(asked, finder)

    async def _find(self, asked: str, finder: BoardFinder) -> None:
        try:
            async with asyncio.timeout_at(self.deadline):
                self.found[asked] = await finder.to(asked)
        except TimeoutError:
            self.found[asked] = BoardLookup(asked, why="the time was up; ask again")
        except Unread as problem:
            self.found[asked] = BoardLookup(asked, why=str(problem), health=problem.health)
        except Exception as fault:
            why = f"a fault in referrals: {type(fault).__name__}: {fault}"
            self.found[asked] = BoardLookup(asked, why=why)


class RedirectFetcher(Fetcher):
    """Follows redirects wherever they lead: what a person names is the beginning of the way."""

    def _may_lead(self, url: str, target: str) -> None:
        """Anywhere."""
