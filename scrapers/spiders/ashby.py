"""Ashby's public job posting API.

Set *board* to the name in the careers address, letter for letter.
https://developers.ashbyhq.com/docs/public-job-posting-api
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from msgspec import Struct

from referrals.knowledge.places.read import read
from referrals.model.postings import Board, Posting, Salary, Workplace
from referrals.texts.markup import clean
from scrapers.parse import fields
from scrapers.read.as_before import Items
from scrapers.spiders.base import BoardSpider


class Place(Struct):
    location: str | None = None


class Component(Struct, rename="camel"):
    compensation_type: str | None = None
    interval: str | None = None
    currency_code: str | None = None
    min_value: float | None = None
    max_value: float | None = None


class Tier(Struct):
    components: list[Component] | None = None


class Compensation(Struct, rename="camel"):
    compensation_tiers: list[Tier] | None = None


class Job(Struct, rename="camel"):
    id: str
    title: str
    job_url: str
    location: str | None = None
    secondary_locations: list[Place] | None = None
    department: str | None = None
    team: str | None = None
    employment_type: str | None = None
    published_at: str | None = None
    is_listed: bool | None = True
    is_remote: bool | None = None
    workplace_type: str | None = None
    description_html: str | None = None
    description_plain: str | None = None
    compensation: Compensation | None = None


class Answer(Struct):
    jobs: list[Job]


class AshbySpider(BoardSpider[Answer]):
    """Ashby. Set *board* to the name in `jobs.ashbyhq.com/{name}`; capitals and blanks count."""

    name = "ashby"
    api = "https://api.ashbyhq.com"
    shape = Answer
    items = Items("jobs", number="id")

    def first(self, board: Board) -> str:
        return f"/posting-api/job-board/{quote(board.token, safe='')}?includeCompensation=true"

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.jobs:
            if job.is_listed is False:
                continue
            others = (place.location for place in job.secondary_locations or ())
            places = fields.places([job.location, *others])
            yield Posting(
                external_id=job.id,
                title=clean(job.title),
                url=job.job_url,
                locations=places,
                workplace=_workplace(job, places),
                department=clean(job.department or job.team) or None,
                employment_type=fields.employment_type(job.employment_type),
                salary=_salary(job),
                posted_on=fields.day(job.published_at),
                description=job.description_html or job.description_plain or "",
                unread=True,
            )


def _workplace(job: Job, places: tuple[str, ...]) -> Workplace | None:
    """The stated type wins. isRemote alone proves nothing (hybrid postings in Paris carry it),
    but it confirms a place called remote."""
    confirmed = job.is_remote and any(place.remote for place in read(places).places)
    return fields.workplace(job.workplace_type) or ("remote" if confirmed else None)


def _salary(job: Job) -> Salary | None:
    """The first tier's salary; others are for other countries. "1 TIME" is no salary."""
    tiers = (job.compensation and job.compensation.compensation_tiers) or ()
    salaries = (
        fields.salary(part.min_value, part.max_value, part.currency_code, part.interval)
        for tier in tiers
        for part in tier.components or ()
        if part.compensation_type == "Salary"
    )
    return next((salary for salary in salaries if salary), None)
