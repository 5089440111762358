"""Any careers page: what it states as schema.org JobPosting, else links that look like postings.

The board is its `careers` address. Where that page shows none, the walk goes on to pages one click
away, feeds and sitemaps; a link's own page may state what the link only promises.
https://schema.org/JobPosting
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from scrapy.http import Response, TextResponse

from referrals.model.postings import Board, Posting
from referrals.texts.markup import LONGEST
from scrapers.careers.page import Page
from scrapers.careers.posting_page import EVER
from scrapers.careers.site_walk import SiteWalk
from scrapers.careers.structured_data import expired_postings, job_postings
from scrapers.http.refusals import Unread
from scrapers.parse.decoding import Misread
from scrapers.platforms.addresses import HOST_IN_ADDRESS
from scrapers.platforms.embedded import Found, address_of
from scrapers.read.board import Reading
from scrapers.read.html_page import END, START
from scrapers.read.own_words import says_closed, says_none_open
from scrapers.read.platform import Closed
from scrapers.read.responses import not_a_wall, text_of
from scrapers.read.walls import is_bare, wall
from scrapers.spiders.base import BoardSpider

NOTHING = (
    "the page states no postings that a program can read (schema.org JobPosting), and no page near "
    "it does; perhaps they are behind another address"
)
NEXT_TO_NOTHING = (
    "next to nothing where postings were, and not a word that none is open; look at it in a browser"
)
ELSEWHERE = (
    "the page shows no postings of its own, but leads to the board {1} on {0}; watch that instead: "
    "`{2}`"
)


class CareersPageSpider(BoardSpider[Page]):
    """Any page with postings. Set *careers* to its address."""

    name = "careers_page"
    shape = Page

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.bare: dict[Board, Page] = {}
        """Careers pages that show no postings themselves."""
        self.dated = set[Board]()
        """Those that say until when a posting is open: it ends though the page stays as it is."""

    def first(self, board: Board) -> str:
        address = board.careers or board.token
        return address if "://" in address else f"https://{address}"

    def home(self, board: Board) -> str:
        return self.first(board)

    def decode(self, response: Response, reading: Reading) -> Page:
        if not isinstance(response, TextResponse):
            raise Misread("it does not answer with a web page")
        if START.search(response.body) and not END.search(response.body):
            reading.doubt("the page ends before its end", "no end of the page")
        if len(response.text) > LONGEST:
            reading.doubt("the page is longer than can be read")
        return Page(response.body, response.text, response.url)

    def postings(self, answer: Page, board: Board) -> Iterable[Posting]:
        return answer.postings(self.today)

    def following(self, answer: Page, reading: Reading) -> str | None:
        reading.closed |= _among(reading, answer.expired(self.today))
        if "validThrough" in answer.text:
            self.dated.add(reading.board)
        if not reading.postings:
            reading.bare.append(answer.text)
            self.bare[reading.board] = answer
            return None
        return answer.next_page()

    async def _read_details(self, reading: Reading) -> None:
        page = self.bare.pop(reading.board, None)
        if page:
            _not_before_a_wall(page)
        # To nobody's board, which is only looked at, the way was walked already (page_queue.py).
        if page and reading.board.company:
            await self._walk(page, reading)
        elif page:
            reading.suspicion = NOTHING
        await super()._read_details(reading)
        if reading.board in self.dated:
            reading.marks.clear()  # the day ends a posting, not the page: it is read anew

    async def _walk(self, page: Page, reading: Reading) -> None:
        """Look for postings around a page that shows none."""
        reading.listed = False
        walk = SiteWalk(self.fetcher, reading, self.today)
        await walk.go(page)
        reading.listed = True
        reading.marks.clear()  # what lies on several pages is read anew each time
        if reading.postings:
            return
        if named := walk.elsewhere:
            command = _take_over(named, page, reading.board)
            reading.suspicion = ELSEWHERE.format(*named, command)
        elif reading.visit.open and not reading.doubts and all(map(is_bare, reading.bare)):
            raise Unread(f"{page.address} shows {NEXT_TO_NOTHING}", "blocked")
        elif not any(map(says_none_open, reading.bare)):
            reading.suspicion = NOTHING

    def detail(self, posting: Posting, board: Board) -> str | None:
        # What stands on the page itself was read with it.
        return posting.url if posting.guessed and posting.description is None else None

    def detailed(self, posting: Posting, response: Response) -> Posting:
        """What a link's own page states; where it states nothing, it will not tomorrow either."""
        text = text_of(response)
        stated = list(job_postings(text, response.url, EVER))
        if not stated:
            not_a_wall(response)
        if says_closed(text) or (
            len(stated) == 1 and any(expired_postings(text, response.url, self.today))
        ):
            raise Closed
        if len(stated) != 1:
            return replace(posting, description=posting.description or "")
        return replace(stated[0], external_id=posting.external_id, url=posting.url)

    def says_closed(self, response: Response) -> bool:
        """Whether a posting's own page says so in its words or by the end that it states."""
        text = text_of(response)
        return response.status == 200 and (
            says_closed(text) or any(expired_postings(text, response.url, self.today))
        )


def _among(reading: Reading, expired: Iterable[Posting]) -> set[str]:
    """External ids of the open postings that are *expired*."""
    ended = {word for posting in expired for word in (posting.external_id, posting.url)}
    return {key for key, url in reading.visit.open.items() if {key, url} & ended}


def _not_before_a_wall(page: Page) -> None:
    if who := wall(page.text):
        raise Unread(f"{page.address} answers with {who}; look at it in a browser", "blocked")


def _take_over(found: Found, page: Page, board: Board) -> str:
    """The command that watches the board that was *found* in place of the page."""
    if not board.company:
        return shlex.join(["referrals", "companies", "add", page.address])
    host = found[0] in HOST_IN_ADDRESS and address_of(found, page.text)
    options = ("--careers", host) if host else ("--platform", found[0], "--board", found[1])
    return shlex.join(["referrals", "companies", "edit", board.company, *options])
