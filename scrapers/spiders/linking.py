"""What platforms share that show a list of links, and the rest on each posting's own page.

Such a platform says how its addresses look; what stands around each link tells title and place, and
schema.org words on a posting's own page (or its block of text) tell the rest:

    class AcmeSpider(LinkingSpider):
        \"\"\"Acme. Set *board* to the name in `{name}.acme.example`.\"\"\"

        name = "acme"
        posting = re.compile(r"/jobs/(\\d+)/?")
        of_board = "//*[@id='acme-jobs']"

        def home(self, board: Board) -> str:
            return f"https://{board.token}.acme.example"

        def first(self, board: Board) -> str:
            return "/jobs"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar
from urllib.parse import SplitResult

from lxml import html
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean
from scrapers.careers.page import NEXT
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.read.html_page import decode_page, links, of_class, words
from scrapers.spiders.base import BoardSpider

HEADINGS = "self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PLACED = f"contains(translate(@class, '{LETTERS}', '{LETTERS.lower()}'), '{{}}')"
PLACES = ("location", "city", "standort", "arbeitsort")
PLACE = f".//*[{' or '.join(map(PLACED.format, PLACES))}][normalize-space()]"
MAIN = "//main | //*[@role='main'] | //article | //*[@id='content']"
ROW = 8
"""Elements from a link up to the whole row that tells of its posting."""
SAYS = re.compile(r"^(?:locations?|standorte?|arbeitsort|place|city)\s*:?\s*", re.IGNORECASE)
"""What stands before a place for those who see no icon."""
Row = tuple[html.HtmlElement, SplitResult]
"""What tells of one posting, and where it leads."""


class LinkingSpider(BoardSpider[html.HtmlElement]):
    """Reads a list of links; the postings' own pages tell the rest."""

    shape = html.HtmlElement
    posting: ClassVar[re.Pattern[str]]
    """How path and query of a posting's page begin; the first group is the posting's number."""
    of_board: ClassVar[str]
    """XPath of what only a board of this platform has: a page without it is none."""
    titles: ClassVar[tuple[str, ...]] = ()
    """Classes of what names a posting, where no heading does."""
    text: ClassVar[str] = MAIN
    """XPath of what holds the text of a posting's page that states nothing in schema.org words."""

    def decode(self, response: Response, reading: Reading) -> html.HtmlElement:
        page = decode_page(response, reading)
        if not page.xpath(self.of_board) and not self._numbered(page, reading.board):
            raise Misread(f"{response.url} shows no board of {self.name}; look at it in a browser")
        return page

    def following(self, answer: html.HtmlElement, reading: Reading) -> str | None:
        """Where the link to the next page leads."""
        for link, url in links(answer, self.address(reading.board)):
            if _leads_on(link) and self.is_own(url, reading.board):
                return url._replace(scheme="", netloc="", fragment="").geturl()
        return None

    def postings(self, answer: html.HtmlElement, board: Board) -> Iterator[Posting]:
        numbered = self._numbered(answer, board)
        leads = {link: number for number, found in numbered.items() for link, _ in found}
        for number, found in numbered.items():
            row = _row(found[0][0], leads)
            title = self._title([link for link, _ in found], row)
            if title:
                url = found[0][1]._replace(fragment="").geturl()
                yield Posting(number, title, url, locations=fields.places(_places(row)))

    def detail(self, posting: Posting, board: Board) -> str | None:
        return split(posting.url)._replace(scheme="", netloc="").geturl()

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response, self.text)

    def _numbered(self, page: html.HtmlElement, board: Board) -> dict[str, list[Row]]:
        """The links to postings of *board*, by the postings' numbers."""
        rows: dict[str, list[Row]] = {}
        for link, url in links(page, self.address(board)):
            number = self.posting.match(f"{url.path}?{url.query}")
            if number and self.is_own(url, board):
                rows.setdefault(number[1], []).append((link, url))
        return rows

    def _title(self, leads: list[html.HtmlElement], row: html.HtmlElement) -> str:
        """What the row's heading says; else the first of the links that says anything."""
        named = [element for name in self.titles for element in of_class(row, name)]
        headed = [h for link in leads for h in link.xpath(f"ancestor-or-self::*[{HEADINGS}]")]
        headed += [h for link in leads for h in link.xpath(f".//*[{HEADINGS}]")]
        headed += row.xpath(f".//*[{HEADINGS}]")
        texts = [*map(words, [*named, *headed, *leads])]
        texts += [clean(link.get("aria-label") or link.get("title")) for link in leads]
        return next((text for text in texts if text), "")


def _leads_on(link: html.HtmlElement) -> bool:
    """Whether *link* says that it leads to the next page, and is not switched off."""
    texts = (words(link), link.get("aria-label", ""), link.get("title", ""))
    marks = f"{link.get('rel', '')} {link.get('class', '')}".lower()
    return "disabled" not in marks and ("next" in marks or any(map(NEXT.match, texts)))


def _row(link: html.HtmlElement, leads: dict[html.HtmlElement, str]) -> html.HtmlElement:
    """The largest element around *link* that leads to no other posting."""
    row = link
    for around in list(link.iterancestors())[:ROW]:
        if {leads[each] for each in around.iter("a") if each in leads} != {leads[link]}:
            break
        if around.tag in ("body", "html", "main"):
            break
        row = around
    return row


def _places(row: html.HtmlElement) -> Iterator[str]:
    """What the innermost elements say whose class speaks of a place."""
    for element in row.xpath(PLACE):
        if not element.xpath(PLACE):
            yield SAYS.sub("", words(element))
