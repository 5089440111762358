"""onlyfy's career pages (Prescreen): a page of links, with a page for each posting.

Set *board* to the company's name. There is no documentation.
"""

from __future__ import annotations

import re

from referrals.model.postings import Board, Posting
from scrapers.spiders.linking import LinkingSpider


class OnlyfySpider(LinkingSpider):
    """onlyfy. Set *board* to the name in `{name}.onlyfy.jobs`."""

    name = "onlyfy"
    posting = re.compile(r"/(?:[a-z]{2}/)?job/([a-z0-9]{16,})(?=[/?]|$)")
    of_board = "//*[contains(@class, 'row-table') or contains(@class, 'job')]"
    text = "//body"

    def home(self, board: Board) -> str:
        return f"https://{board.token}.onlyfy.jobs"

    def first(self, board: Board) -> str:
        return "/"

    def detail(self, posting: Posting, board: Board) -> str:
        # The posting's own page shows it in a frame.
        return f"/job/show/{posting.external_id}/full?lang=de&mode=candidate"
