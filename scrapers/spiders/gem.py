"""Gem's public job board API, much like Greenhouse's: the whole board in one list.

Set *board* to the board's name.  https://api.gem.com/job_board/v0/reference
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean
from scrapers.parse import fields
from scrapers.read.as_before import Items
from scrapers.spiders.base import BoardSpider


class Named(Struct):
    name: str | None = None


class Office(Struct):
    name: str | None = None
    location: Named | None = None


class Job(Struct):
    id: str | int
    title: str
    absolute_url: str
    location: Named | None = None
    location_type: str | None = None
    offices: list[Office] | None = None
    departments: list[Named] | None = None
    employment_type: str | None = None
    requisition_id: str | None = None
    first_published_at: str | None = None
    updated_at: str | None = None
    content: str | None = None


class GemSpider(BoardSpider[list[Job]]):
    """Gem. Set *board* to the name in `jobs.gem.com/{name}`."""

    name = "gem"
    api = "https://api.gem.com"
    shape = list[Job]
    items = Items("", number="id")

    def first(self, board: Board) -> str:
        return f"/job_board/v0/{board.token}/job_posts/"

    def postings(self, answer: list[Job], board: Board) -> Iterator[Posting]:
        for job in answer:
            departments = fields.places(part.name for part in job.departments or ())
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=job.absolute_url,
                locations=_places(job),
                workplace=fields.workplace(job.location_type),
                department=next(iter(departments), None),
                employment_type=fields.employment_type(job.employment_type),
                posted_on=fields.day(job.first_published_at),
                updated_on=fields.day(job.updated_at),
                requisition=clean(job.requisition_id) or None,
                description=job.content or "",
                unread=True,
            )


def _places(job: Job) -> tuple[str, ...]:
    """The location; the offices, whose places it may hold more of, only where there is none."""
    stated = fields.places([(job.location or Named()).name])
    return stated or fields.places(map(_named, job.offices or ()))


def _named(office: Office) -> str | None:
    return (office.location or Named()).name or office.name
