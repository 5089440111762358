"""Breezy's public list of positions, and a page for each, which states its text as JobPosting.

Set *board* to the company's name.  https://help.breezy.hr
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from msgspec import Struct
from scrapy.http import Response, TextResponse

from referrals.knowledge.pay.read import salary_in
from referrals.model.postings import Board, Posting, Salary, Workplace
from referrals.texts.markup import clean
from scrapers.careers.structured_data import job_postings
from scrapers.parse import fields
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import split
from scrapers.platforms.names import named, only_name
from scrapers.spiders.base import BoardSpider


class Named(Struct):
    id: str | None = None
    name: str | None = None


class Place(Struct):
    name: str | None = None
    city: str | None = None
    state: Named | None = None
    country: Named | None = None
    is_remote: bool | None = None


class Job(Struct):
    id: str
    name: str
    url: str
    type: Named | None = None
    location: Place | None = None
    locations: list[Place] | None = None
    department: str | None = None
    salary: str | None = None
    published_date: str | None = None
    company: Any = None


class BreezySpider(BoardSpider[list[Job]]):
    """Breezy. Set *board* to the name in `{name}.breezy.hr`, or to the whole host."""

    name = "breezy"
    shape = list[Job]

    def home(self, board: Board) -> str:
        return f"https://{board.token if '.' in board.token else f'{board.token}.breezy.hr'}"

    def first(self, board: Board) -> str:
        return "/json"

    def owner(self, answer: list[Job]) -> str | None:
        return only_name(named(job.company) for job in answer)

    def postings(self, answer: list[Job], board: Board) -> Iterator[Posting]:
        for job in answer:
            kind = job.type or Named()
            yield Posting(
                external_id=job.id,
                title=clean(job.name),
                url=job.url,
                locations=fields.places(map(_named, _places(job))),
                workplace=_workplace(job),
                department=clean(job.department) or None,
                employment_type=fields.employment_type(kind.id, kind.name),
                salary=_pay(job),
                posted_on=fields.day(job.published_date),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return split(posting.url).path

    def detailed(self, posting: Posting, response: Response) -> Posting:
        page = response.text if isinstance(response, TextResponse) else ""
        stated = next(iter(job_postings(page, response.url, self.today)), None)
        if stated is None:
            raise Misread(f"{response.url} does not state its posting")
        return replace(
            posting,
            description=stated.description,
            employment_type=posting.employment_type or stated.employment_type,
            salary=posting.salary or stated.salary,
        )


def _places(job: Job) -> list[Place]:
    return [place for place in (job.location, *(job.locations or ())) if place]


def _named(place: Place) -> str:
    areas = (area.name for area in (place.state, place.country) if area)
    return place.name or ", ".join(filter(None, (place.city, *areas)))


def _workplace(job: Job) -> Workplace | None:
    """Remote when all of its places are."""
    places = _places(job)
    return "remote" if places and all(place.is_remote for place in places) else None


def _pay(job: Job) -> Salary | None:
    """What the position pays, said in words; a bare dollar tells only in the United States."""
    words = clean(job.salary)
    countries = {place.country.id for place in _places(job) if place.country}
    if not words or (words.startswith("$") and countries != {"US"}):
        return None
    return salary_in(f"Salary: {words}")
