"""The newer front of Eightfold's careers sites, which some companies alone still answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from scrapy.http import Response

from referrals.model.postings import Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json

PAGE = 10


class Position(Struct, rename="camel"):
    id: int | str
    name: str
    locations: list[str | None] | None = None
    standardized_locations: list[str | None] | None = None
    department: str | None = None
    posted_ts: float | None = None
    display_job_id: str | None = None
    work_location_option: str | None = None
    position_url: str | None = None


class Data(Struct):
    positions: list[Position]
    count: int | None = None


class Answer(Struct):
    data: Data


class Detail(Struct):
    data: dict[str, Any]


def page(domain: str, start: int) -> str:
    """The path of the page that begins at *start*."""
    return f"/api/pcsx/search?domain={domain}&query=&location=&start={start}"


def postings(answer: Answer, home: str) -> Iterator[Posting]:
    for job in answer.data.positions:
        yield Posting(
            external_id=str(job.id),
            title=clean(job.name),
            url=f"{home}{job.position_url or f'/careers/job/{job.id}'}",
            locations=fields.places(job.locations or job.standardized_locations or ()),
            workplace=fields.workplace(job.work_location_option),
            department=clean(job.department) or None,
            posted_on=fields.day(job.posted_ts),
            requisition=clean(job.display_job_id) or None,
        )


def detail(domain: str, number: str) -> str:
    return f"/api/pcsx/position_details?position_id={number}&domain={domain}&hl=en"


def text(response: Response) -> str:
    """The description in an answer to `detail`. Raises Misread."""
    description = decode_json(response.body, Detail, []).data.get("jobDescription")
    return plain_text(description if isinstance(description, str) else "")
