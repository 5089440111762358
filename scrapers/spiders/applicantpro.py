"""ApplicantPro's job sites (isolved): a sitemap of the postings' pages, which say the rest.

Set *board* to the company's name, or to the whole host. There is no documentation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.model.wording import counted
from scrapers.careers.feeds import SiteMap, site_map
from scrapers.careers.posting_page import EVER
from scrapers.careers.structured_data import job_postings
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.read.responses import text_of
from scrapers.spiders.base import MOST_DETAILS, BoardSpider

POSTING = re.compile(r"/jobs/(\d+)(?:-\d+)?(?:\.html)?/?")
UNREAD = "a posting whose page was not read"


class ApplicantProSpider(BoardSpider[SiteMap]):
    """ApplicantPro. Set *board* to the name in `{name}.applicantpro.com`, or to the host."""

    name = "applicantpro"
    shape = SiteMap

    def home(self, board: Board) -> str:
        named = "." not in board.token
        return f"https://{f'{board.token}.applicantpro.com' if named else board.token}"

    def first(self, board: Board) -> str:
        return "/sitemap.xml"

    def decode(self, response: Response, reading: Reading) -> SiteMap:
        listed = site_map(response.body)
        if not listed.pages and b"<urlset" not in response.body:
            raise Misread(f"{response.url} is no sitemap; is it a site of ApplicantPro?")
        # The list names no titles: every page is read again whenever the list changes.
        reading.visit = replace(reading.visit, known=frozenset())
        return listed

    def postings(self, answer: SiteMap, board: Board) -> Iterator[Posting]:
        for address in answer.pages:
            if number := POSTING.fullmatch(split(address).path):
                yield Posting(number[1], UNREAD, address)

    async def _read_details(self, reading: Reading) -> None:
        await super()._read_details(reading)
        unread = [key for key, posting in reading.postings.items() if posting.title == UNREAD]
        for key in unread:
            del reading.postings[key]
        if unread:
            reading.doubt(
                f"not read: {counted(len(unread), 'posting')} ({MOST_DETAILS} a scan at most)"
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return split(posting.url).path

    def detailed(self, posting: Posting, response: Response) -> Posting:
        stated = next(iter(job_postings(text_of(response), response.url, EVER)), None)
        if stated is None:
            raise Misread(f"{response.url} states no posting")
        return replace(stated, external_id=posting.external_id, url=posting.url)
