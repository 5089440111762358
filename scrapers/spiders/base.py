"""What every platform shares: reading a board page by page, and saying how that ended.

What a platform says of itself stands in `scrapers/read/platform.py`.

Documentation: docs/decisions.md, "A board is read by one coroutine".
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from scrapy import Request, Spider
from scrapy.http import Response

from referrals.domain.postings.fit import Search, any_title, fit
from referrals.model.postings import Posting, Snapshot, Visit
from referrals.texts.finish import finished
from scrapers.http.fetching import Fetcher, asking
from scrapers.http.handler import EXCEPTED
from scrapers.http.long_body import let_be_long
from scrapers.http.rates import rate_of
from scrapers.http.refusals import GONE, Unread
from scrapers.http.room import Room, berth, berthed
from scrapers.http.settings import Manners
from scrapers.parse.decoding import Misread
from scrapers.read.board import Reading
from scrapers.read.platform import Closed, Platform, Shape
from scrapers.read.responses import digest, further, not_a_wall, note_cuts, page_mark, text_of
from scrapers.read.share import MOST_SECONDS, Share
from scrapers.read.waiting import Waiting

AT_ONCE = 32
"""Boards of one platform that are read at the same time."""
MOST_PAGES = 500
SHARE = 4
"""The part of a scan's budget that reading one board may take: a fourth."""
MOST_DETAILS = 200
"""Details of one board that are asked for in one scan: those of thousands come over some days."""
PROBES = 20
"""Absent postings of one board that are asked for at their own address."""


class BoardSpider(Platform[Shape], Spider):
    """Reads all due boards of one platform, each by one coroutine, and hands over snapshots."""

    def __init__(
        self,
        visits: Sequence[Visit],
        record: Callable[[Snapshot], None],
        today: date,
        manners: Manners,
        search: Search,
        left_alone: Mapping[str, float] | None = None,
        room: Room | None = None,
        wanted: Callable[[str], bool] = any_title,
    ) -> None:
        super().__init__()
        self.room = room or Room()
        self.visits = visits
        self.record = record
        self.today = today
        self.manners = manners
        self.search = search
        self.wanted = wanted
        self.left_alone = left_alone or {}

    # -------------------------------------------------------------- the scan

    async def start(self) -> AsyncIterator[Any]:
        assert self.crawler.engine
        self.deadline = asyncio.get_running_loop().time() + self.manners.budget
        self._except_certificates()
        rate = rate_of(self.name).said(self.manners.delay)
        self.fetcher = Fetcher(self.crawler.engine, rate)
        for host, seconds in self.left_alone.items():
            self.fetcher.host(host).leave_alone(seconds)
        waiting = Waiting((self._host(visit), visit) for visit in self.visits)
        async with asyncio.TaskGroup() as readers:
            for _ in range(min(AT_ONCE, len(self.visits))):
                readers.create_task(self._read_boards(waiting))
        # All is fetched by then; the engine expects a generator.
        for request in list[Request]():
            yield request

    def _except_certificates(self) -> None:
        """Note the hosts that config.toml trusts unseen."""
        excepted = self.crawler.settings[EXCEPTED]
        for visit in self.visits:
            if not visit.board.verify_certificate:
                excepted.add(urlsplit(self.address(visit.board)).hostname)

    async def _read_boards(self, waiting: Waiting) -> None:
        while taken := waiting.take():
            host, visit = taken
            with berthed(self.room):
                self.record(await self.read(visit))
            waiting.leave(host)

    def _host(self, visit: Visit) -> str:
        """Where the board is; "" where that is no address, which reading it will say."""
        try:
            return urlsplit(self.address(visit.board)).netloc
        except Exception:
            return ""

    async def read(self, visit: Visit) -> Snapshot:
        """One board's snapshot; whatever goes wrong is in it."""
        before = asking.set(visit.board)
        try:
            share = Share(min(MOST_SECONDS, self.manners.budget / SHARE))
            return await self._read(Reading(visit, share=share, wanted=self.wanted))
        finally:
            asking.reset(before)

    async def _read(self, reading: Reading) -> Snapshot:
        try:
            async with asyncio.timeout_at(self.deadline):
                await self.prepare(reading)
                await self._pages(reading)
        except TimeoutError:
            return reading.out_of_time()
        except (Unread, Misread) as problem:
            return reading.broken_off(problem)
        except Exception as fault:
            # A fault of ours on one board is said, and leaves the others alone.
            return reading.ended("failed", f"a fault in referrals: {type(fault).__name__}: {fault}")
        return reading.snapshot()

    async def _pages(self, reading: Reading) -> None:
        url: str | None = self.address(reading.board)
        while url:
            if len(reading.marks) >= MOST_PAGES:
                raise Unread(f"it has more than {MOST_PAGES} pages")
            url = await self._one_page(url, reading)
        if not reading.is_unchanged:
            reading.listed = True
            await self._read_details(reading)
            await self._look_for_absent(reading)

    async def _one_page(self, url: str, reading: Reading) -> str | None:
        """Ask for one page and take it in; the address of the next. Its bytes are let go then."""
        mark = reading.mark_for(url)
        request = self.request(url)
        response = await self.fetcher.get(let_be_long(request) if self.in_pieces else request, mark)
        if mark and (response.status == 304 or digest(response) == mark.digest):
            return reading.unchanged(mark)
        if reading.starts_over():
            return self.address(reading.board)
        return await self._page(response, url, reading)

    async def _page(self, response: Response, url: str, reading: Reading) -> str | None:
        """Take in one page; the address of the next."""
        note_cuts(response, reading)
        before = len(reading.postings)
        reading.share.begin()
        answer = await self._decoded(response, reading)
        reading.share.end()
        reading.marks.append(page_mark(response, url))
        following = self.following(answer, reading)
        if following and len(reading.postings) == before and reading.parts is None:
            reading.doubt("a page brought nothing new", "an empty page after the last")
            return None
        following = following or reading.next_part()
        return further(url, following) if following else None

    async def _decoded(self, response: Response, reading: Reading) -> Shape:
        """One page, its postings taken in; its last piece. Raises Misread; Unread where it is none
        of the board's, but of who stands before it."""
        owners = set[str | None]()
        try:
            for answer in self.answers(response, reading):
                self.take(answer, reading)
                owners.add(self.owner(answer))
                await reading.share.pause()
        except Misread:
            not_a_wall(response)
            raise
        if len(owners) == 1 and not reading.as_before:
            # What is left of a list may be a part of the company's.
            reading.own_name = reading.own_name or owners.pop()
        if not reading.postings and isinstance(answer, HtmlElement):
            not_a_wall(response)
            reading.bare.append(text_of(response))
        return answer

    async def _read_details(self, reading: Reading) -> None:
        """Fetch what the list leaves out, for the postings that the book lacks."""
        home = self._home(reading.board)
        lacking = (p for key, p in reading.postings.items() if key not in reading.visit.known)
        wanted = [(p, url) for p in lacking if (url := self.detail(p, reading.board))]
        reading.details_missing = len(wanted) > MOST_DETAILS
        if reading.details_missing:
            # What suits the search is told first; nothing is read twice where all are asked for.
            wanted.sort(key=lambda pair: not self._suits(pair[0]))
        for posting, url in wanted[:MOST_DETAILS]:
            try:
                response = await self.fetcher.get(self.request(further(home, url)))
                self._detail(posting, response, reading)
            except (Unread, Misread):
                # The posting is there, as the list says; its text is asked for again next time.
                reading.details_missing = True
            except Closed:
                del reading.postings[posting.external_id]
                reading.closed.add(posting.external_id)

    def _suits(self, posting: Posting) -> bool:
        return fit(finished(posting), self.search, self.today).kept

    def _detail(self, posting: Posting, response: Response, reading: Reading) -> None:
        if "partial" in response.flags:
            raise Unread(f"{response.url} was cut off")
        reading.share.begin()
        held = reading.share.held
        for detailed in reading.share.within([self._detailed(posting, response)]):
            reading.postings[posting.external_id] = detailed
        berth().hold(reading.share.held - held)
        reading.share.end()

    def _detailed(self, posting: Posting, response: Response) -> Posting:
        """*posting* with its details. Raises Misread."""
        try:
            return self.detailed(posting, response)
        except (Misread, Unread, Closed):
            raise
        except Exception as fault:
            raise Misread(f"{response.url}: {type(fault).__name__}: {fault}") from fault

    async def _look_for_absent(self, reading: Reading) -> None:
        """Ask for each posting that the board shows no more at its own address."""
        for external_id, url in reading.absent()[:PROBES]:
            response = await self.fetcher.look(url)
            if response is not None and response.status in GONE:
                reading.gone.add(external_id)
            elif response is not None and self.says_closed(response):
                reading.closed.add(external_id)
