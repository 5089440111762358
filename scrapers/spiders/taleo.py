"""Taleo's career sections: a paged list by POST, whose columns have places but no names, and a page
for each posting.

Set *board* to `name/section`. There is no documentation: it is what the sections' pages ask for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from urllib.parse import unquote, urldefrag

from msgspec import Struct
from scrapy import Request
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.read.html_page import tree_of
from scrapers.read.responses import text_of
from scrapers.spiders.base import BoardSpider

PORTAL = re.compile(r"portal(?:No|Id)?['\"]?\s*[=:]\s*['\"]?(\d{5,})")
PAGE = 25
# Without a zone of time the answer is an error.
HEADERS = {"Content-Type": "application/json", "tz": "GMT+00:00", "tzname": "UTC"}
WHOLE = "!*!"
"""Between the fields of a page that it keeps for its own script."""


class Row(Struct, rename="camel"):
    contest_no: str
    column: list[str | None]
    linked_column: int = 0
    locations_columns: list[int] | None = None


class Paging(Struct, rename="camel"):
    total_count: int | None = None
    page_size: int | None = None


class Answer(Struct, rename="camel"):
    requisition_list: list[Row]
    paging_data: Paging | None = None


class TaleoSpider(BoardSpider[Answer]):
    """Taleo. Set *board* to `name/section`, as in `{name}.taleo.net/careersection/{section}`."""

    name = "taleo"
    shape = Answer

    @cached_property
    def portals(self) -> dict[Board, str]:
        """The number of each board's portal, as its page says it."""
        return {}

    def home(self, board: Board) -> str:
        host = board.token.partition("/")[0]
        return f"https://{host if '.' in host else f'{host}.taleo.net'}"

    async def prepare(self, reading: Reading) -> None:
        url = f"{self._home(reading.board)}{_folder(reading.board)}/jobsearch.ftl?lang=en"
        portal = PORTAL.search(text_of(await self.fetcher.aside(Request(url))))
        if not portal:
            raise Misread(f"{url} names no portal; is it a career section of Taleo?")
        self.portals[reading.board] = portal[1]

    def first(self, board: Board) -> str:
        portal = self.portals[board]
        return f"/careersection/rest/jobboard/searchjobs?lang=en&portal={portal}#1"

    def request(self, url: str) -> Request:
        address, number = urldefrag(url)
        if not number:
            return Request(address)
        wanted = {"multilineEnabled": False, "pageNo": int(number)}
        return Request(address, method="POST", headers=HEADERS, body=json.dumps(wanted))

    def total(self, answer: Answer) -> int | None:
        return answer.paging_data.total_count if answer.paging_data else None

    def following(self, answer: Answer, reading: Reading) -> str | None:
        paging = answer.paging_data or Paging()
        read = (paging.page_size or PAGE) * len(reading.marks)
        more = answer.requisition_list and read < (paging.total_count or 0)
        return f"#{len(reading.marks) + 1}" if more else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for row in answer.requisition_list:
            yield Posting(
                external_id=row.contest_no,
                title=clean(row.column[row.linked_column]),
                url=f"{self._home(board)}{_folder(board)}/jobdetail.ftl?job={row.contest_no}&lang=en",
                locations=fields.places(_places(row)),
                posted_on=next(filter(None, map(fields.day, map(_date, row.column))), None),
                requisition=row.contest_no,
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return split(posting.url)._replace(scheme="", netloc="").geturl()

    def detailed(self, posting: Posting, response: Response) -> Posting:
        """The text is in a field that the page's own script unpacks."""
        for packed in tree_of(response).xpath("//*[@id='initialHistory']/@value"):
            parts = map(unquote, packed.split(WHOLE))
            texts = [part for part in parts if re.search(r"<\w", part)]
            if texts:
                return replace(posting, description=plain_text("\n".join(texts)))
        return with_its_page(posting, response, "//*[@class='editablesection']")


def _folder(board: Board) -> str:
    return f"/careersection/{board.token.partition('/')[2] or '2'}"


def _places(row: Row) -> Iterator[str]:
    """The columns that hold a list: JSON within JSON."""
    for text in row.column:
        if (text or "").startswith('["'):
            yield from map(str, json.loads(text or ""))


def _date(text: str | None) -> str | None:
    """ "Sep 18, 2026" as mail has it: "18 Sep 2026"."""
    parts = re.fullmatch(r"([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})", text or "")
    return f"{parts[2]} {parts[1]} {parts[3]} 00:00" if parts else None
