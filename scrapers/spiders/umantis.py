"""Abacus Umantis' lists of vacancies: a page of HTML, with a page for each posting.

Set *board* to the company's number, or to the whole host. There is no documentation.
"""

from __future__ import annotations

import re

from lxml import html

from referrals.model.postings import Board
from scrapers.parse.web_address import joined, split
from scrapers.read.board import Reading
from scrapers.spiders.linking import LinkingSpider

NEXT_PAGE = "//@data-pagination-next-href"


class UmantisSpider(LinkingSpider):
    """Umantis. Set *board* to the number in `recruitingapp-{number}.umantis.com`, or the host."""

    name = "umantis"
    posting = re.compile(r"/Vacancies/(\d+)/(?:Description|Application)/")
    of_board = "//*[contains(@class, 'table-as-list') or contains(@class, 'tableaslist')]"

    def home(self, board: Board) -> str:
        named = re.fullmatch(r"\d+(?:\.\w+)?", board.token) is None
        host = board.token if named else f"recruitingapp-{board.token}.umantis.com"
        return f"https://{host if '.' in host else f'{host}.umantis.com'}"

    def first(self, board: Board) -> str:
        return "/Jobs/All"

    def following(self, answer: html.HtmlElement, reading: Reading) -> str | None:
        for href in answer.xpath(NEXT_PAGE):
            url = split(joined(self.address(reading.board), href))
            if self.is_own(url, reading.board):
                return url._replace(scheme="", netloc="").geturl()
        return super().following(answer, reading)
