"""Any careers page that states its postings as schema.org JobPosting.

The board is its `careers` address, read as it stands.  https://schema.org/JobPosting
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scrapy.http import Response, TextResponse

from referrals.domain.model import Board, Posting
from scrapers.decoding import Misread
from scrapers.reading import Reading
from scrapers.spiders.base import BoardSpider
from scrapers.structured_data import job_postings

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
        return board.careers or board.token

    def home(self, board: Board) -> str:
        return self.first(board)

    def decode(self, response: Response, reading: Reading) -> Page:
        if not isinstance(response, TextResponse):
            raise Misread("it does not answer with a web page")
        return Page(response.text, response.url)

    def postings(self, answer: Page, board: Board) -> Iterable[Posting]:
        return job_postings(answer.text, answer.address, self.today)

    def following(self, answer: Page, reading: Reading) -> str | None:
        if not reading.postings:
            reading.suspicion = NOTHING
        return None
