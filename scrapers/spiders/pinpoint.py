"""Pinpoint's public list of postings, each with its whole text.

Set *board* to the company's name.
https://developers.pinpointhq.com/docs/displaying-jobs-on-an-external-careers-site
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from referrals.model.postings import Board, Posting, Salary
from referrals.texts.markup import clean
from scrapers.parse import fields
from scrapers.parse.web_address import joined
from scrapers.read.as_before import Items
from scrapers.spiders.base import BoardSpider


class Named(Struct):
    name: str | None = None


class Place(Struct):
    name: str | None = None
    city: str | None = None
    province: str | None = None


class Opening(Struct):
    requisition_id: str | int | None = None
    department: Named | None = None


class Job(Struct):
    id: str | int
    title: str
    url: str | None = None
    path: str | None = None
    job: Opening | None = None
    department: Named | None = None
    location: Place | None = None
    workplace_type: str | None = None
    employment_type: str | None = None
    first_published_at: str | None = None
    compensation_visible: bool | None = None
    compensation_minimum: float | str | None = None
    compensation_maximum: float | str | None = None
    compensation_currency: str | None = None
    compensation_frequency: str | None = None
    description: str | None = None
    key_responsibilities_header: str | None = None
    key_responsibilities: str | None = None
    skills_knowledge_expertise_header: str | None = None
    skills_knowledge_expertise: str | None = None
    benefits_header: str | None = None
    benefits: str | None = None


class Answer(Struct):
    data: list[Job]


class PinpointSpider(BoardSpider[Answer]):
    """Pinpoint. Set *board* to the name in `{name}.pinpointhq.com`, or to the whole host."""

    name = "pinpoint"
    shape = Answer
    items = Items("data", number="id")

    def home(self, board: Board) -> str:
        return f"https://{board.token if '.' in board.token else f'{board.token}.pinpointhq.com'}"

    def first(self, board: Board) -> str:
        return "/postings.json"

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.data:
            opening = job.job or Opening()
            department = opening.department or job.department or Named()
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=job.url or joined(board.api or self.home(board), job.path or ""),
                locations=fields.places([_named(job.location or Place())]),
                workplace=fields.workplace(job.workplace_type),
                department=clean(department.name) or None,
                employment_type=fields.employment_type(job.employment_type),
                salary=_pay(job),
                posted_on=fields.day(job.first_published_at),
                requisition=clean(str(opening.requisition_id or "")) or None,
                description="".join(_sections(job)),
                unread=True,
            )


def _named(place: Place) -> str:
    return place.name or ", ".join(
        dict.fromkeys(part for part in (place.city, place.province) if part)
    )


def _pay(job: Job) -> Salary | None:
    """What the company lets be seen; the amounts are there even when it does not."""
    if not job.compensation_visible:
        return None
    return fields.salary(
        job.compensation_minimum,
        job.compensation_maximum,
        job.compensation_currency,
        job.compensation_frequency,
    )


def _sections(job: Job) -> Iterator[str]:
    yield job.description or ""
    for heading, text in (
        (job.key_responsibilities_header, job.key_responsibilities),
        (job.skills_knowledge_expertise_header, job.skills_knowledge_expertise),
        (job.benefits_header, job.benefits),
    ):
        if text:
            yield f"<h3>{heading or ''}</h3>{text}"
