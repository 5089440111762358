"""Where a careers page itself shows no postings: pages one click away, feeds, and sitemaps.

Each kind is only asked for when those before brought nothing; all stay on the company's site.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urljoin, urlsplit

from scrapy import Request
from scrapy.http import Response, TextResponse

from scrapers.careers.careers_links import careers_links
from scrapers.careers.feeds import site_map
from scrapers.careers.job_addresses import says_job
from scrapers.careers.page import Page
from scrapers.http.fetching import Fetcher
from scrapers.http.refusals import Unread
from scrapers.parse.same_site import same_site
from scrapers.platforms.addresses import detect
from scrapers.platforms.embedded import Found, embedded_boards
from scrapers.read.board import Reading

MOST_LISTS = 5
"""Pages that may list postings, and feeds, and sitemaps: so many of each."""
MOST_POSTINGS = 60
"""Pages of a sitemap that are opened in one scan."""


@dataclass
class SiteWalk:
    """One walk through a company's site, from its careers page on."""

    fetcher: Fetcher
    reading: Reading
    today: date
    elsewhere: Found | None = None
    """The platform's board that the site leads to."""

    async def go(self, start: Page) -> None:
        """Put what is found into the reading."""
        self.elsewhere = next(iter(embedded_boards(start.text, start.address)), None)
        links = careers_links(start.text, start.address)
        await self._lists(url for url in links if same_site(url, start.address))
        if not self.reading.postings:
            await self._lists(start.feeds())
        if not self.reading.postings and not self.elsewhere:
            await self._sitemaps(start.address)

    async def _lists(self, addresses: Iterable[str]) -> None:
        for address in list(dict.fromkeys(addresses))[:MOST_LISTS]:
            url: str | None = address
            for _ in range(MOST_LISTS):
                page = await self._page(url) if url else None
                if page is None or not self._take(page):
                    break
                url = page.next_page()

    def _take(self, page: Page) -> bool:
        """Take in what *page* shows; whether there was anything new."""
        before = len(self.reading.postings)
        self.reading.take(page.postings(self.today), None)
        self.reading.bare.append(page.text)
        boards = embedded_boards(page.text, page.address)
        self.elsewhere = self.elsewhere or next(iter(boards), None)
        return len(self.reading.postings) > before

    async def _sitemaps(self, start: str) -> None:
        """Open the pages that a sitemap lists as postings, and keep those that state one."""
        listed = [url for url in await self._mapped(start) if says_job(url)]
        known = set(self.reading.visit.open.values())
        addresses = sorted(dict.fromkeys(listed), key=known.__contains__)
        if len(addresses) > MOST_POSTINGS:
            self.reading.doubt(f"it has more than the {MOST_POSTINGS} pages that one scan opens")
        for address in addresses[:MOST_POSTINGS]:
            if page := await self._page(address):
                stated = [p for p in page.postings(self.today) if not p.guessed]
                self.reading.take(stated, None)

    async def _mapped(self, start: str) -> list[str]:
        """Addresses of the site that its sitemaps list."""
        ahead, addresses = self._first_maps(start), list[str]()
        for _ in range(MOST_LISTS):
            answer = await self._answer(ahead.pop(0)) if ahead else None
            if answer is not None:
                listed = site_map(answer.body)
                addresses += [url for url in listed.pages if same_site(url, start)]
                maps = [url for url in listed.maps if same_site(url, start)]
                ahead += sorted(maps, key=lambda url: "job" not in url and "career" not in url)
        return addresses

    def _first_maps(self, start: str) -> list[str]:
        """What robots.txt names, which was read before; else the usual place."""
        rules = self.fetcher.hosts[urlsplit(start).netloc].rules
        named = [url for url in rules.sitemaps if same_site(url, start)] if rules else []
        return named or [urljoin(start, "/sitemap.xml")]

    # -------------------------------------------------------------- getting pages

    async def _page(self, url: str) -> Page | None:
        answer = await self._answer(url)
        if not isinstance(answer, TextResponse):
            return None
        if answer.status != 200 or "partial" in answer.flags:
            self.reading.doubt(f"{url} did not come whole")
        return Page(answer.body, answer.text, answer.url)

    async def _answer(self, url: str) -> Response | None:
        """What is there; None where nothing is any more. What we miss is noted as a doubt."""
        try:
            return await self.fetcher.get(Request(url))
        except Unread as problem:
            board = detect(problem.moved_to or "")
            self.elsewhere = self.elsewhere or board
            if problem.health not in ("gone", "moved"):
                self.reading.doubt(str(problem))
            return None
