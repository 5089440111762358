"""HRMOS' pages of postings: pages of HTML, with schema.org words on each posting's own page.

Set *board* to the company's name. There is no documentation.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote

from lxml import html

from referrals.model.postings import Board
from scrapers.read.board import Reading
from scrapers.spiders.linking import LinkingSpider

PAGE = 100


class HrmosSpider(LinkingSpider):
    """HRMOS. Set *board* to the name in `hrmos.co/pages/{name}/jobs`."""

    name = "hrmos"
    api = "https://hrmos.co"
    posting = re.compile(r"/pages/[^/?]+/jobs/([^/?]+)(?=[/?]|$)")
    of_board = "//*[@id='jsi-joblist' or contains(@class, 'pg-list')]"

    def first(self, board: Board) -> str:
        return f"/pages/{quote(board.token)}/jobs"

    def following(self, answer: html.HtmlElement, reading: Reading) -> str | None:
        if named := super().following(answer, reading):
            return named
        is_full = len(self._numbered(answer, reading.board)) >= PAGE
        return f"{self.first(reading.board)}?page={len(reading.marks) + 1}" if is_full else None

    def is_own(self, url: SplitResult, board: Board) -> bool:
        # All companies are on one host.
        return super().is_own(url, board) and f"{url.path}/".startswith(f"{self.first(board)}/")
