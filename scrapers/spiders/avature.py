"""Avature's career portals, mostly on the companies' own hosts: pages of HTML, with a page for each
posting.

Set *board* to the portal's address without its scheme. There is no documentation; the portal's feed
ends at twenty postings.
"""

from __future__ import annotations

import re

from lxml import html

from referrals.model.postings import Board
from scrapers.parse.web_address import split
from scrapers.read.html_page import of_class, words
from scrapers.spiders.linking import LinkingSpider

PORTAL = "careers"
"""What a portal is called where nothing else is said."""
PAGE = 12
TOTAL = re.compile(r"\b(?:of|von|de|sur)\s+(\d[\d.,]*)")
"""In "1-12 of 1,340 results"."""


class AvatureSpider(LinkingSpider):
    """Avature. Set *board* to `host/en_US/careers`, or to the name in `{name}.avature.net`."""

    name = "avature"
    posting = re.compile(
        r"/(?:[^/?]+/)*JobDetail(?:/[^?]*?/|/|\?(?:[^?]*&)?jobId=)(\d+)(?=[/?&]|$)"
    )
    of_board = "//*[contains(@class, 'article--result') or contains(@class, 'list-controls')]"
    titles = ("article__header__text__title",)
    text = "//*[contains(@class, 'article--details')] | //main"

    def home(self, board: Board) -> str:
        host = board.token.partition("/")[0]
        return f"https://{host if '.' in host else f'{host}.avature.net'}"

    def first(self, board: Board) -> str:
        return f"/{_portal(board)}/SearchJobs/?jobOffset=0&jobRecordsPerPage={PAGE}"

    def total(self, answer: html.HtmlElement) -> int | None:
        counted = of_class(answer, "jobListTotalRecords")
        counted += of_class(answer, "list-controls__text__legend")
        count = " ".join(map(words, counted[:1]))
        total = TOTAL.search(count) or re.match(r"(\d[\d.,]*)", count)
        return int(re.sub(r"\D", "", total[1])) if total else None


def _portal(board: Board) -> str:
    """The folder of the portal, language included, from the board's name or its careers address."""
    named = board.token.partition("/")[2]
    path = split(board.careers or "").path.partition("/SearchJobs")[0].partition("/JobDetail")[0]
    return named or path.strip("/") or PORTAL
