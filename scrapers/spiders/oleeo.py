"""Oleeo's job boards (tal.net): pages of HTML, with a page for each posting.

Set *board* to the company's name, and after a slash the number of its board where that is not 1.
There is no documentation.
"""

from __future__ import annotations

import re

from lxml import html

from referrals.model.postings import Board
from scrapers.read.board import Reading
from scrapers.spiders.linking import LinkingSpider

PAGE = 50


class OleeoSpider(LinkingSpider):
    """Oleeo. Set *board* to the name in `{name}.tal.net`, or to `{name}/{number of the board}`."""

    name = "oleeo"
    posting = re.compile(r"/(?:[^?]*/)?opp/(\d+)(?=[-/?]|$)")
    of_board = "//*[contains(@class, 'jobboard') or contains(@class, 'search_res')]"

    def home(self, board: Board) -> str:
        return f"https://{board.token.partition('/')[0]}.tal.net"

    def first(self, board: Board) -> str:
        return f"/candidate/jobboard/vacancy/{board.token.partition('/')[2] or 1}/adv/?start=0"

    def following(self, answer: html.HtmlElement, reading: Reading) -> str | None:
        if len(self._numbered(answer, reading.board)) < PAGE:
            return super().following(answer, reading)
        first = self.first(reading.board)
        return f"{first.partition('?')[0]}?start={PAGE * (len(reading.marks))}"
