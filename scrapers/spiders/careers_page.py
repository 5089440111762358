"""Any careers page: what it states as schema.org JobPosting, else links that look like postings.

The board is its `careers` address. Where that page shows none, the walk goes on to pages one click
away, feeds and sitemaps; a link's own page may state what the link only promises.
https://schema.org/JobPosting
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from scrapy.http import Response, TextResponse

from referrals.model.postings import Board, Posting
from scrapers.careers.page import Page
from scrapers.careers.posting_page import EVER
from scrapers.careers.site_walk import SiteWalk
from scrapers.careers.structured_data import job_postings
from scrapers.parse.decoding import Misread
from scrapers.parse.text import LONGEST
from scrapers.read.board import Reading
from scrapers.read.html_page import END, START
from scrapers.spiders.base import BoardSpider

NOTHING = (
    "the page states no postings that a program can read (schema.org JobPosting), and no page near "
    "it does; perhaps they are behind another address"
)
ELSEWHERE = (
    "the page shows no postings of its own, but leads to the board {1} on {0}; "
    "watch that instead: referrals companies add {2}"
)


class CareersPageSpider(BoardSpider[Page]):
    """Any page with postings. Set *careers* to its address."""

    name = "careers_page"
    shape = Page

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.bare: dict[Board, Page] = {}
        """Careers pages that show no postings themselves."""

    def first(self, board: Board) -> str:
        address = board.careers or board.token
        return address if "://" in address else f"https://{address}"

    def home(self, board: Board) -> str:
        return self.first(board)

    def decode(self, response: Response, reading: Reading) -> Page:
        if not isinstance(response, TextResponse):
            raise Misread("it does not answer with a web page")
        if START.search(response.body) and not END.search(response.body):
            reading.doubt("the page ends before its end")
        if len(response.text) > LONGEST:
            reading.doubt("the page is longer than can be read")
        return Page(response.body, response.text, response.url)

    def postings(self, answer: Page, board: Board) -> Iterable[Posting]:
        return answer.postings(self.today)

    def following(self, answer: Page, reading: Reading) -> str | None:
        if not reading.postings:
            self.bare[reading.board] = answer
            return None
        return answer.next_page()

    async def _read_details(self, reading: Reading) -> None:
        page = self.bare.pop(reading.board, None)
        # To nobody's board, which is only looked at, the way was walked already (trail.py).
        if page and reading.board.company:
            await self._walk(page, reading)
        elif page:
            reading.suspicion = NOTHING
        await super()._read_details(reading)

    async def _walk(self, page: Page, reading: Reading) -> None:
        """Look for postings around a page that shows none."""
        reading.listed = False
        walk = SiteWalk(self.fetcher, reading, self.today)
        await walk.go(page)
        reading.listed = True
        reading.marks.clear()  # what lies on several pages is read anew each time
        if not reading.postings:
            named = walk.elsewhere
            reading.suspicion = ELSEWHERE.format(*named, page.address) if named else NOTHING

    def detail(self, posting: Posting, board: Board) -> str | None:
        return posting.url if posting.guessed else None

    def detailed(self, posting: Posting, response: Response) -> Posting:
        """What a link's own page states; where it states nothing, it will not tomorrow either."""
        text = response.text if isinstance(response, TextResponse) else ""
        stated = list(job_postings(text, response.url, EVER))
        if len(stated) != 1:
            return replace(posting, description=posting.description or "")
        return replace(stated[0], external_id=posting.external_id, url=posting.url)
