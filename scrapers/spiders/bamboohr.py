"""BambooHR's careers pages: one list, and a page of details for each posting.

Set *board* to the company's name. BambooHR documents only the API for its customers; this is
what the careers pages themselves ask for (`/careers/list`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from msgspec import Struct
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Workplace
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.spiders.base import BoardSpider

WORKPLACES: dict[str, Workplace] = {"0": "onsite", "1": "remote", "2": "hybrid"}
"""By `locationType`; `isRemote` is always null."""


class Place(Struct, rename="camel"):
    city: str | None = None
    state: str | None = None
    province: str | None = None
    country: str | None = None
    address_country: str | None = None


class Job(Struct, rename="camel"):
    id: str | int
    job_opening_name: str
    department_label: str | None = None
    employment_status_label: str | None = None
    location: Place | None = None
    ats_location: Place | None = None
    location_type: str | int | None = None


class Meta(Struct, rename="camel"):
    total_count: int | None = None


class Answer(Struct):
    result: list[Job]
    meta: Meta | None = None


class Opening(Struct, rename="camel"):
    description: str | None = None
    compensation: Any = None
    date_posted: str | None = None
    location: Place | None = None
    ats_location: Place | None = None


class Result(Struct, rename="camel"):
    job_opening: Opening


class Detail(Struct):
    result: Result


class BambooHRSpider(BoardSpider[Answer]):
    """BambooHR. Set *board* to the name in `{name}.bamboohr.com/careers`."""

    name = "bamboohr"
    shape = Answer

    def home(self, board: Board) -> str:
        return f"https://{board.token}.bamboohr.com"

    def first(self, board: Board) -> str:
        return "/careers/list"

    def total(self, answer: Answer) -> int | None:
        return answer.meta.total_count if answer.meta else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.result:
            yield Posting(
                external_id=str(job.id),
                title=clean(job.job_opening_name),
                url=f"{self._home(board)}/careers/{job.id}",
                locations=_places(job),
                workplace=WORKPLACES.get(str(job.location_type)),
                department=clean(job.department_label) or None,
                employment_type=fields.employment_type(job.employment_status_label),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return f"/careers/{posting.external_id}/detail"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        opening = decode_json(response.body, Detail, []).result.job_opening
        pay = opening.compensation if isinstance(opening.compensation, str) else ""
        return replace(
            posting,
            # With its country only here; but the list is read every time, and its word stays.
            locations=posting.locations or _places(opening),
            posted_on=fields.day(opening.date_posted),
            # What it pays is free text, and stands beside the description.
            description=plain_text(f"{opening.description or ''}<p>{pay}</p>"),
        )


def _places(job: Job | Opening) -> tuple[str, ...]:
    """An office of the company, or where it has none, a place entered for this posting."""
    places = (_words(place) for place in (job.location, job.ats_location) if place)
    return fields.places([next(filter(None, places), None)])


def _words(place: Place) -> str:
    country = place.country or place.address_country
    return ", ".join(filter(None, (place.city, place.state or place.province, country)))
