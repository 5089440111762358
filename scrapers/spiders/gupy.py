"""Gupy's careers pages: the whole list in the data of the page, schema.org words on each posting's
own page.

Set *board* to the company's name.  What Gupy documents needs a key.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.page_data import page_data
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider


class Address(Struct, rename="camel"):
    city: str | None = None
    state: str | None = None
    country: str | None = None


class Workplace(Struct, rename="camel"):
    address: Address | None = None
    workplace_type: str | None = None


class Job(Struct):
    id: int | str
    title: str
    type: str | None = None
    department: str | None = None
    workplace: Workplace | None = None


class PageProps(Struct):
    jobs: list[Job]


class Props(Struct, rename="camel"):
    page_props: PageProps


class Data(Struct):
    props: Props


class GupySpider(BoardSpider[list[Job]]):
    """Gupy. Set *board* to the name in `{name}.gupy.io`."""

    name = "gupy"
    shape = list[Job]

    def home(self, board: Board) -> str:
        return f"https://{board.token}.gupy.io"

    def first(self, board: Board) -> str:
        return "/"

    def decode(self, response: Response, reading: Reading) -> list[Job]:
        data: Data = decode_json(page_data(response, "__NEXT_DATA__"), Data, reading.set_aside)
        return data.props.page_props.jobs

    def postings(self, answer: list[Job], board: Board) -> Iterator[Posting]:
        for job in answer:
            where = job.workplace or Workplace()
            address = where.address or Address()
            town = ", ".join(filter(None, (address.city, address.state, address.country)))
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=f"{self._home(board)}/jobs/{job.id}",
                locations=fields.places([town]),
                workplace=fields.workplace(where.workplace_type),
                department=clean(job.department) or None,
                employment_type=fields.employment_type(job.type),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return split(posting.url).path

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response)
