"""Paylocity's public boards: all postings in the page's own data, details in a page for each.

Set *board* to the board's id.  https://developer.paylocity.com/integrations/docs/recruiting
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from msgspec import Struct
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.page_data import page_data
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider


class Place(Struct, rename="pascal"):
    city: str | None = None
    state: str | None = None
    country: str | None = None


class Job(Struct, rename="pascal"):
    job_id: int
    job_title: str
    location_name: str | None = None
    job_location: Place | None = None
    hiring_department: str | None = None
    is_remote: bool | None = None
    published_date: str | None = None


class Answer(Struct, rename="pascal"):
    jobs: list[Job]


class PaylocitySpider(BoardSpider[Answer]):
    """Paylocity. Set *board* to the id in `recruiting.paylocity.com/Recruiting/Jobs/All/{id}`."""

    name = "paylocity"
    api = "https://recruiting.paylocity.com"
    shape = Answer

    def home(self, board: Board) -> str:
        """Some companies have a host with a number before it."""
        host = urlsplit(board.careers or "").hostname or ""
        return f"https://{host}" if host.endswith("recruiting.paylocity.com") else self.api

    def first(self, board: Board) -> str:
        return f"/Recruiting/Jobs/All/{board.token}"

    def decode(self, response: Response, reading: Reading) -> Answer:
        answer: Answer = decode_json(
            page_data(response, "window.pageData"), Answer, reading.set_aside
        )
        return answer

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.jobs:
            places = fields.places([_town(job.job_location or Place()) or job.location_name])
            yield Posting(
                external_id=str(job.job_id),
                title=clean(job.job_title),
                url=f"{self._home(board)}{_details(str(job.job_id))}",
                locations=places,
                workplace="remote" if job.is_remote else None,
                department=clean(job.hiring_department) or None,
                posted_on=fields.day(job.published_date),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return _details(posting.external_id)

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response)


def _details(job: str) -> str:
    return f"/Recruiting/Jobs/Details/{job}"


def _town(place: Place) -> str:
    """Nothing where only the country is named: the board's own word says more."""
    parts = (place.city, place.state, place.country)
    return ", ".join(filter(None, parts)) if place.city or place.state else ""
