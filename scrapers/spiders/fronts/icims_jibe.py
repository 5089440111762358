"""Jibe, the newer front of iCIMS: pages of JSON under a company's own host."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from referrals.model.postings import Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields


class Place(Struct):
    city: str | None = None
    state: str | None = None
    country: str | None = None


class Job(Struct):
    slug: str
    title: str
    city: str | None = None
    state: str | None = None
    country: str | None = None
    full_location: str | None = None
    additional_locations: list[Place] | None = None
    req_id: str | None = None
    department: str | None = None
    category: list[str] | None = None
    employment_type: str | None = None
    salary_min_value: float | str | None = None
    salary_max_value: float | str | None = None
    salary_currency: str | None = None
    salary_frequency: str | None = None
    posted_date: str | None = None
    update_date: str | None = None
    description: str | None = None


class Wrapped(Struct):
    data: Job


class JibeAnswer(Struct, rename="camel"):
    jobs: list[Wrapped]
    total_count: int | None = None


def jibe_postings(answer: JibeAnswer, home: str) -> Iterator[Posting]:
    """The postings of one page; *home* is scheme and host of the board."""
    for job in (wrapped.data for wrapped in answer.jobs):
        places = _places(job)
        areas = [job.department, *(job.category or ())]
        yield Posting(
            external_id=job.slug,
            title=clean(job.title),
            url=f"{home}/jobs/{job.slug}",
            locations=places,
            department=next(filter(None, map(clean, areas)), None),
            employment_type=fields.employment_type(job.employment_type),
            salary=fields.salary(
                job.salary_min_value,
                job.salary_max_value,
                job.salary_currency,
                job.salary_frequency,
            ),
            posted_on=fields.day(job.posted_date),
            updated_on=fields.day(job.update_date),
            requisition=clean(job.req_id) or None,
            description=plain_text(job.description),
        )


def _places(job: Job) -> tuple[str, ...]:
    """The towns with state and country; where none is named, the line that people read."""
    towns = [_town(job.city, job.state, job.country)]
    towns += [_town(p.city, p.state, p.country) for p in job.additional_locations or ()]
    return fields.places(towns) or fields.places((job.full_location or "").split(";"))


def _town(*parts: str | None) -> str:
    return ", ".join(filter(None, parts))
