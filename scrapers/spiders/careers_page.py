"""Any careers page that states its postings as schema.org JobPosting.

The board is its `careers` address, read as it stands.  https://schema.org/JobPosting
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from scrapy.http import Response, TextResponse

from referrals.domain.model import Board, Posting
from scrapers.decoding import Misread
from scrapers.reading import Reading
from scrapers.spiders.base import BoardSpider
from scrapers.structured_data import job_postings

PAGE_START = re.compile(rb"<html\b", re.IGNORECASE)
PAGE_END = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
NOTHING = (
    "the page states no postings that a program can read (schema.org JobPosting); "
    "perhaps they are behind another address"
)


@dataclass(frozen=True)
class Page:
    """A page that came as text, and where from."""

    text: str
    address: str


class CareersPageSpider(BoardSpider[Page]):
    """Any page with schema.org postings. Set *careers* to its address."""

    name = "careers_page"
    shape = Page

    def first(self, board: Board) -> str:
        address = board.careers or board.token
        return address if "://" in address else f"https://{address}"

    def home(self, board: Board) -> str:
        return self.first(board)

    def decode(self, response: Response, reading: Reading) -> Page:
        if not isinstance(response, TextResponse):
            raise Misread("it does not answer with a web page")
        if PAGE_START.search(response.body) and not PAGE_END.search(response.body):
            reading.doubt("the page ends before its end")
        return Page(response.text, response.url)

    def postings(self, answer: Page, board: Board) -> Iterable[Posting]:
        return job_postings(answer.text, answer.address, self.today)

    def following(self, answer: Page, reading: Reading) -> str | None:
        if not reading.postings:
            reading.suspicion = NOTHING
        return None
