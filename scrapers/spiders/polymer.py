"""Polymer's public API: a paged list, and a page of details for each posting.

Set *board* to the organization's name.  https://developer.polymer.co
Written from its documentation, and from what others read there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from msgspec import Struct
from scrapy.http import Response

from referrals.knowledge.pay.read import salary_in
from referrals.model.postings import Board, Posting, Workplace
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

# "Remote friendly" leaves it open.
WORKPLACES: dict[str, Workplace] = {
    "remote": "remote",
    "hybrid": "hybrid",
    "in-office": "onsite",
    "no remote": "onsite",
}
NOBODY = "it shows no postings and does not say whose they would be; is the name right?"


class Job(Struct):
    id: int | str
    title: str
    job_post_url: str
    city: str | None = None
    state_region: str | None = None
    country: str | None = None
    display_location: str | None = None
    remoteness_pretty: str | None = None
    kind_pretty: str | None = None
    job_category_name: str | None = None
    salary_pretty: str | None = None
    published_at: str | None = None


class Meta(Struct):
    count: int
    """Postings."""
    total: int
    """Pages."""
    organization_name: str | None = None


class Answer(Struct):
    items: list[Job]
    meta: Meta


class Detail(Struct):
    description: str | None = None
    department: str | None = None


class PolymerSpider(BoardSpider[Answer]):
    """Polymer. Set *board* to the name in `jobs.polymer.co/{name}`."""

    name = "polymer"
    api = "https://api.polymer.co"
    shape = Answer

    def first(self, board: Board) -> str:
        return f"{_jobs(board)}?page=1"

    def total(self, answer: Answer) -> int:
        return answer.meta.count

    def following(self, answer: Answer, reading: Reading) -> str | None:
        if not answer.items and not answer.meta.organization_name:
            reading.suspicion = NOBODY
        # Past its last page it goes on answering, with nothing: is_last and next_page lie there.
        read = len(reading.marks)
        return f"{_jobs(reading.board)}?page={read + 1}" if read < answer.meta.total else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.items:
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=job.job_post_url,
                locations=fields.places([_place(job)]),
                workplace=WORKPLACES.get(clean(job.remoteness_pretty).lower()),
                department=clean(job.job_category_name) or None,
                employment_type=fields.employment_type(job.kind_pretty),
                salary=salary_in(f"Salary: {clean(job.salary_pretty)}"),
                posted_on=fields.day(job.published_at),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return f"{_jobs(board)}/{posting.external_id}"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        detail = decode_json(response.body, Detail, [])
        return replace(
            posting,
            department=posting.department or clean(detail.department) or None,
            description=plain_text(detail.description),
        )


def _jobs(board: Board) -> str:
    return f"/v1/hire/organizations/{board.token}/jobs"


def _place(job: Job) -> str:
    parts = (job.city, job.state_region, job.country)
    return ", ".join(part for part in parts if part) or job.display_location or ""
