"""Manatal's career pages, by the data that they show: pages of JSON, which follow each other.

Set *board* to the company's name there. Manatal documents none of it. It states no dates, and pay
without its period.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider


class Job(Struct):
    id: int | str
    hash: str
    position_name: str
    location_display: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    description: str | None = None


class Answer(Struct):
    results: list[Job]
    count: int | None = None
    next: str | None = None


class ManatalSpider(BoardSpider[Answer]):
    """Manatal. Set *board* to the name in `www.careers-page.com/{name}`."""

    name = "manatal"
    api = "https://www.careers-page.com"
    shape = Answer

    def first(self, board: Board) -> str:
        return f"/api/v1.0/c/{board.token}/jobs/"

    def total(self, answer: Answer) -> int | None:
        return answer.count

    def following(self, answer: Answer, reading: Reading) -> str | None:
        if not answer.next:
            return None
        return split(answer.next)._replace(scheme="", netloc="").geturl()

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.results:
            town = ", ".join(filter(None, (job.city, job.state, job.country)))
            places = fields.places([job.location_display or town])
            yield Posting(
                external_id=str(job.id),
                title=clean(job.position_name),
                url=f"{self._home(board)}/{board.token}/job/{job.hash}",
                locations=places,
                description=plain_text(job.description),
            )
