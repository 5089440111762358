"""Hireology's career sites: a paged list with the text of each posting.

Set *board* to the name in the site's address. There is no documentation: it is what the sites' own
pages ask for.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.web_address import joined
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 100
SITE = "https://careers.hireology.com"


class Named(Struct):
    name: str | None = None


class Place(Struct):
    city: str | None = None
    state: str | None = None


class Job(Struct):
    id: int | str
    name: str
    locations: list[Place] | None = None
    remote: bool | None = None
    employment_status: str | None = None
    job_family: Named | None = None
    created_at: str | None = None
    career_site_path: str | None = None
    career_site_url: str | None = None
    job_description: str | None = None


class Answer(Struct):
    data: list[Job]
    count: int | None = None


class HireologySpider(BoardSpider[Answer]):
    """Hireology. Set *board* to the name in `careers.hireology.com/{name}`."""

    name = "hireology"
    api = "https://api.hireology.com"
    shape = Answer

    def first(self, board: Board) -> str:
        return f"/v2/public/careers/{board.token}?page=1&page_size={PAGE}"

    def total(self, answer: Answer) -> int | None:
        return answer.count

    def following(self, answer: Answer, reading: Reading) -> str | None:
        number = len(reading.marks)
        more = answer.data and number * PAGE < (answer.count or 0)
        return f"?page={number + 1}&page_size={PAGE}" if more else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.data:
            towns = (", ".join(filter(None, (p.city, p.state))) for p in job.locations or ())
            path = job.career_site_path or f"/{board.token}/{job.id}/description"
            yield Posting(
                external_id=str(job.id),
                title=clean(job.name),
                url=job.career_site_url or joined(SITE, path),
                locations=fields.places(towns),
                workplace="remote" if job.remote else None,
                department=clean((job.job_family or Named()).name) or None,
                employment_type=fields.employment_type(job.employment_status),
                posted_on=fields.day(job.created_at),
                description=plain_text(job.job_description),
            )
