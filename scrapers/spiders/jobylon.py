"""Jobylon's widget for careers pages: the whole list in a script, schema.org words on the page of
each posting.

Set *board* to the company's number. There is no documentation: it is what companies' pages embed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.script_literals import script_list
from scrapers.read.board import Reading
from scrapers.read.responses import text_of
from scrapers.spiders.base import BoardSpider

LIST = "JBL.embed_v2['jobs']"
PAGES = "https://emp.jobylon.com"
"""Where the postings' own pages are."""


class Job(Struct):
    id: str | int
    url: str
    title: str
    locations: list[Any] | None = None
    locations_text: str | None = None
    departments: list[Any] | None = None
    department: str | None = None
    employment_type: str | None = None
    workspace: str | None = None
    published_date: str | None = None
    is_internal: bool | None = None


class JobylonSpider(BoardSpider[list[Job]]):
    """Jobylon. Set *board* to the number of the company, or to `group:{number}`."""

    name = "jobylon"
    api = "https://cdn.jobylon.com"
    shape = list[Job]

    def first(self, board: Board) -> str:
        kind, _, number = board.token.rpartition(":")
        return f"/jobs/{'company-groups' if kind else 'companies'}/{number}/embed/v2/"

    def decode(self, response: Response, reading: Reading) -> list[Job]:
        listed = script_list(text_of(response), LIST)
        return decode_json(listed, list[Job], reading.set_aside)

    def postings(self, answer: list[Job], board: Board) -> Iterator[Posting]:
        for job in answer:
            if job.is_internal:
                continue
            areas = _named(job.departments) or [clean(job.department)]
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=f"{board.api or PAGES}{job.url}",
                locations=fields.places(_named(job.locations) or [job.locations_text]),
                workplace=fields.workplace(job.workspace),
                department=areas[0] or None,
                employment_type=fields.employment_type(job.employment_type),
                posted_on=fields.day(job.published_date),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return posting.url

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response, "//*[contains(@class, 'job-description')]")


def _named(values: list[Any] | None) -> list[str]:
    """The words of a list, be they there as such or by name."""
    said = (value.get("name") if isinstance(value, dict) else value for value in values or ())
    return [clean(value) for value in said if isinstance(value, str)]
