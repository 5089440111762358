"""Workable's public widget: the whole board in one answer, one entry for each place of a posting.

Set *board* to the account's name.
https://help.workable.com/hc/en-us/articles/115012771647-Using-the-Workable-API-to-create-a-careers-page
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from msgspec import Struct

from referrals.model.postings import Board, Posting, Snapshot, Visit, Workplace
from referrals.texts.markup import clean
from scrapers.parse import fields
from scrapers.platforms.names import only_name
from scrapers.read.as_before import Items
from scrapers.spiders.base import BoardSpider


class Place(Struct):
    city: str | None = None
    region: str | None = None
    country: str | None = None
    hidden: bool | None = None


class Job(Struct):
    shortcode: str
    title: str
    url: str
    city: str | None = None
    state: str | None = None
    country: str | None = None
    locations: list[Place] | None = None
    department: str | None = None
    employment_type: str | None = None
    workplace_type: str | None = None
    telecommuting: bool | None = None
    published_on: str | None = None
    description: str | None = None


class Answer(Struct):
    jobs: list[Job]
    name: Any = None


class WorkableSpider(BoardSpider[Answer]):
    """Workable. Set *board* to the name in `apply.workable.com/{name}`."""

    name = "workable"
    api = "https://apply.workable.com"
    shape = Answer
    items = Items("jobs", number="shortcode")

    def first(self, board: Board) -> str:
        return f"/api/v1/widget/accounts/{board.token}?details=true"

    def owner(self, answer: Answer) -> str | None:
        return only_name([answer.name])

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.jobs:
            yield Posting(
                external_id=job.shortcode,
                title=clean(job.title),
                url=job.url,
                locations=fields.places(map(_named, _places(job))),
                workplace=_workplace(job),
                department=clean(job.department) or None,
                employment_type=fields.employment_type(job.employment_type),
                posted_on=fields.day(job.published_on),
                description=job.description or "",
                unread=True,
            )

    @cached_property
    def one_at_a_time(self) -> asyncio.Lock:
        """All boards are on one host, which counts what a caller asks and soon refuses."""
        return asyncio.Lock()

    async def read(self, visit: Visit) -> Snapshot:
        async with self.one_at_a_time:
            return await super().read(visit)


def _places(job: Job) -> list[Place]:
    return job.locations or [Place(job.city, job.state, job.country)]


def _named(place: Place) -> str:
    """Of a hidden place the company shows no more than the country."""
    shown = (place.country,) if place.hidden else (place.city, place.region, place.country)
    return ", ".join(dict.fromkeys(part for part in shown if part))


def _workplace(job: Job) -> Workplace | None:
    """Not telecommuting says little: it may be hybrid."""
    return fields.workplace(job.workplace_type) or ("remote" if job.telecommuting else None)
