"""JazzHR's career pages: one page of HTML in two layouts, and a page of details for each posting.

Set *board* to the company's name. What JazzHR documents needs a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import html
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Snapshot, Visit
from scrapers.careers.posting_page import with_its_page
from scrapers.http.refusals import Unread
from scrapers.parse import fields
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.read.html_page import decode_page, links, of_class, words
from scrapers.spiders.base import BoardSpider

OWN_PAGES = re.compile(r"https?://(?:www\.)?jazzhr\.com\b")
NOBODY = "JazzHR says that there is no such board (any more)"
POSTING = re.compile(r"/apply/(?:jobs/details/)?(?!jobs(?:/|$))([A-Za-z0-9]{6,})(?:/[^/]*)?/?")
BOARD = "//*[@id='jobs_table' or contains(@class, 'job') or contains(@class, 'resumator')]"
HEADING = "preceding-sibling::tr[contains(@class, 'resumator_department_heading')][1]"
TEXT = "//*[contains(concat(' ', @class, ' '), ' job_description ')]"


class JazzHrSpider(BoardSpider[html.HtmlElement]):
    """JazzHR. Set *board* to the name in `{name}.applytojob.com`."""

    name = "jazzhr"
    shape = html.HtmlElement

    def home(self, board: Board) -> str:
        return f"https://{board.token}.applytojob.com"

    def first(self, board: Board) -> str:
        return "/apply/jobs"

    def decode(self, response: Response, reading: Reading) -> html.HtmlElement:
        page = decode_page(response, reading)
        if "Inactive Career Page" in words(page.find(".//title")):
            raise Unread(f"{NOBODY}: {response.url}", "gone")
        if not page.xpath(BOARD):
            raise Misread(f"{response.url} shows no board of JazzHR; look at it in a browser")
        return page

    def postings(self, answer: html.HtmlElement, board: Board) -> Iterator[Posting]:
        told = set[str]()
        for link, url in links(answer, self.address(board)):
            number, title = POSTING.fullmatch(url.path), words(link)
            # Each is told of twice, for wide screens and for small ones.
            if not number or not title or number[1] in told or not self.is_own(url, board):
                continue
            told.add(number[1])
            places = fields.places([_place(link)])
            yield Posting(
                external_id=number[1],
                title=title,
                url=url._replace(query="", fragment="").geturl(),
                locations=places,
                department=_department(link) or None,
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return split(posting.url).path

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response, TEXT)

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        if not OWN_PAGES.match(snapshot.moved_to or ""):
            return snapshot
        return replace(snapshot, reason=NOBODY, health="gone", moved_to=None)


def _place(link: html.HtmlElement) -> str:
    """In the last cell of a row, or beside the marker of a map."""
    cells = link.xpath("ancestor::tr[1]/td")
    return words(cells[-1]) if len(cells) > 1 else _beside("fa-map-marker", link)


def _department(link: html.HtmlElement) -> str:
    for row in link.xpath("ancestor::tr[1]"):
        named = [*of_class(row, "resumator_department"), *row.xpath(HEADING)]
        return words(named[0]) if named else ""
    return _beside("fa-sitemap", link)


def _beside(icon: str, link: html.HtmlElement) -> str:
    for item in link.xpath("ancestor::li[1]"):
        return " ".join(words(element.getparent()) for element in of_class(item, icon)[:1])
    return ""
