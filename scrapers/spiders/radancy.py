"""Radancy's careers sites (TalentBrew), on the companies' own hosts: HTML within JSON, with a page
for each posting.

Set *board* to the site's host, and after a slash the language of its pages where they have one.
There is no documentation: it is what the sites' own pages ask for.
"""

from __future__ import annotations

from lxml import html
from msgspec import Struct
from scrapy.http import Response

from referrals.model.postings import Board
from scrapers.parse.decoding import decode_json
from scrapers.parse.page_tree import page_tree
from scrapers.parse.web_address import joined, split
from scrapers.read.board import Reading
from scrapers.spiders.linking import LinkingSpider, Row

PAGE = 100


class Answer(Struct):
    results: str


class RadancySpider(LinkingSpider):
    """Radancy. Set *board* to the host, or to `{host}/{language}`, as in `jobs.acme.com/en`."""

    name = "radancy"
    titles = ("job-title",)

    def home(self, board: Board) -> str:
        return f"https://{board.token.partition('/')[0]}"

    def first(self, board: Board) -> str:
        return _page(board, 1)

    def decode(self, response: Response, reading: Reading) -> html.HtmlElement:
        answer: Answer = decode_json(response.body, Answer, reading.set_aside)
        return page_tree(answer.results)

    def following(self, answer: html.HtmlElement, reading: Reading) -> str | None:
        number = len(reading.marks)
        counts = [int(pages) for pages in answer.xpath("//@data-total-pages") if pages.isdecimal()]
        last = max(counts, default=0)
        is_full = len(self._numbered(answer, reading.board)) >= PAGE
        more = number < last if counts else is_full
        return _page(reading.board, number + 1) if more else None

    def _numbered(self, page: html.HtmlElement, board: Board) -> dict[str, list[Row]]:
        # The word for a job in their addresses is of the page's language: the number stands apart.
        rows: dict[str, list[Row]] = {}
        for link in page.iterfind(".//a[@data-job-id]"):
            url = split(joined(self.address(board), link.get("href", "")))
            if self.is_own(url, board):
                rows.setdefault(link.get("data-job-id", ""), []).append((link, url))
        return rows


def _page(board: Board, number: int) -> str:
    language = board.token.partition("/")[2]
    wanted = f"ActiveFacetID=0&CurrentPage={number}&RecordsPerPage={PAGE}&FacetType=0"
    return f"/{f'{language}/' if language else ''}search-jobs/results?{wanted}"
