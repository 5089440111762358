"""softgarden's job feed: a schema.org DataFeed of the whole board.

Set *board* to the name in `{name}.career.softgarden.de`, or to the whole host.
https://dev.softgarden.de/frontend-api/
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from referrals.model.postings import Board, Posting
from scrapers.careers.job_posting import posting_of
from scrapers.spiders.base import BoardSpider

UNSAID = "-"
"""What the feed puts where an address says nothing."""


class Item(Struct, rename="camel"):
    item: dict[str, Any]


class Feed(Struct, rename="camel"):
    data_feed_element: list[Item]
    number_of_items: int | None = None


class SoftgardenSpider(BoardSpider[Feed]):
    """softgarden. Set *board* to the name in `{name}.career.softgarden.de`, or to the host."""

    name = "softgarden"
    shape = Feed

    def home(self, board: Board) -> str:
        named = "." in board.token
        return f"https://{board.token if named else f'{board.token}.career.softgarden.de'}"

    def first(self, board: Board) -> str:
        return "/jobs.feed.json"

    def total(self, answer: Feed) -> int | None:
        return answer.number_of_items

    def postings(self, answer: Feed, board: Board) -> Iterator[Posting]:
        # What the feed lists is open, whatever end an item states: its number counts it too.
        for entry in answer.data_feed_element:
            yield posting_of(_said(entry.item), self._home(board))


def _said(node: Any) -> Any:
    """The item without what only fills a place."""
    if isinstance(node, dict):
        return {key: _said(value) for key, value in node.items() if value != UNSAID}
    return [_said(value) for value in node] if isinstance(node, list) else node
