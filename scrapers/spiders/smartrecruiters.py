"""SmartRecruiters' public posting API: a paged list, and a page of details for each posting.

Set *board* to the company's identifier.
https://developers.smartrecruiters.com/docs/posting-api
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from msgspec import Struct
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Salary
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.platforms.names import named, only_name
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 100
SECTIONS = ("companyDescription", "jobDescription", "qualifications", "additionalInformation")
NOBODY = "it shows no postings, which is also what it answers for a company it does not know"


class Labelled(Struct):
    id: str | None = None
    label: str | None = None


class Place(Struct, rename="camel"):
    city: str | None = None
    region: str | None = None
    country: str | None = None
    remote: bool | None = None
    hybrid: bool | None = None
    full_location: str | None = None


class Pay(Struct, rename="camel"):
    min: float | str | None = None
    max: float | str | None = None
    currency: Any = None
    period: str | None = None


class Compensation(Struct):
    salary: Pay | None = None


class Job(Struct, rename="camel"):
    id: str
    name: str
    location: Place | None = None
    department: Labelled | None = None
    function: Labelled | None = None
    type_of_employment: Labelled | None = None
    experience_level: Labelled | None = None
    released_date: str | None = None
    ref_number: str | None = None
    company: Any = None
    compensation: Compensation | None = None


class Answer(Struct, rename="camel"):
    content: list[Job]
    total_found: int
    offset: int = 0


class Section(Struct):
    title: str | None = None
    text: str | None = None


class JobAd(Struct):
    sections: dict[str, Section | None] | None = None


class Detail(Struct, rename="camel"):
    job_ad: JobAd | None = None
    compensation: Compensation | None = None


class SmartRecruitersSpider(BoardSpider[Answer]):
    """SmartRecruiters. Set *board* to the name in `careers.smartrecruiters.com/{name}`."""

    name = "smartrecruiters"
    api = "https://api.smartrecruiters.com"
    shape = Answer

    def first(self, board: Board) -> str:
        return f"/v1/companies/{board.token}/postings?limit={PAGE}&offset=0"

    def total(self, answer: Answer) -> int | None:
        return answer.total_found

    def following(self, answer: Answer, reading: Reading) -> str | None:
        if answer.total_found == 0:
            reading.suspicion = NOBODY
        read = answer.offset + len(answer.content)
        if not answer.content or read >= answer.total_found:
            return None
        return f"/v1/companies/{reading.board.token}/postings?limit={PAGE}&offset={read}"

    def owner(self, answer: Answer) -> str | None:
        return only_name(named(job.company) for job in answer.content)

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.content:
            place = job.location or Place()
            town = ", ".join(
                filter(None, (place.city, place.region, (place.country or "").upper()))
            )
            yield Posting(
                external_id=job.id,
                title=clean(job.name),
                url=f"https://jobs.smartrecruiters.com/{board.token}/{job.id}",
                locations=fields.places([place.full_location or town]),
                workplace="hybrid" if place.hybrid else "remote" if place.remote else None,
                department=_area(job),
                employment_type=fields.employment_type(
                    (job.experience_level or Labelled()).id,
                    (job.type_of_employment or Labelled()).label,
                ),
                salary=_pay(job.compensation),
                posted_on=fields.day(job.released_date),
                requisition=job.ref_number,
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return f"/v1/companies/{board.token}/postings/{posting.external_id}"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        detail = decode_json(response.body, Detail, [])
        salary = posting.salary or _pay(detail.compensation)
        return replace(posting, description=_text(detail), salary=salary)


def _pay(said: Compensation | None) -> Salary | None:
    """The currency comes as letters, or as an object that has them for its code."""
    pay = (said or Compensation()).salary or Pay()
    of = pay.currency
    currency = of.get("code") if isinstance(of, dict) else of
    return fields.salary(
        pay.min, pay.max, currency if isinstance(currency, str) else None, pay.period
    )


def _area(job: Job) -> str | None:
    labels = (part.label for part in (job.department, job.function) if part)
    return next(filter(None, map(clean, labels)), None)


def _text(detail: Detail) -> str:
    said = (detail.job_ad or JobAd()).sections or {}
    sections = (said.get(name) for name in SECTIONS)
    return plain_text(
        "".join(f"<h3>{s.title or ''}</h3>{s.text}" for s in sections if s and s.text)
    )
