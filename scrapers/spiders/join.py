"""join.com's company pages: the first postings in the page, the others from the site's own data,
and a page of details for each.

Set *board* to the company's name there. JOIN documents none of it: it is what the page asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from msgspec import Struct, field
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Salary
from referrals.texts.markup import clean
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.page_data import page_data
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 5
"""What the page shows at once, and the most that its data may be asked for."""


DATA = re.compile(r"/api/public/companies/(\d+)/jobs")


class Amount(Struct):
    amount: int
    """In the hundredth part of the currency."""
    currency: str


class City(Struct, rename="camel"):
    city_name: str | None = None
    country_name: str | None = None


class Named(Struct):
    name: str | None = None


class Settings(Struct, rename="camel"):
    show_salary: bool | None = None


class Job(Struct, rename="camel"):
    id: int
    id_param: str
    title: str
    created_at: str | None = None
    workplace_type: str | None = None
    city: City | None = None
    category: Named | None = None
    employment_type: Named | None = None
    salary_amount_from: Amount | None = None
    salary_amount_to: Amount | None = None
    salary_frequency: str | None = None
    settings: Settings | None = None


class Pagination(Struct, rename="camel"):
    page: int = 1
    page_count: int = 1
    total: int | None = None


class Jobs(Struct):
    items: list[Job]
    pagination: Pagination = field(default_factory=Pagination)


class Company(Struct):
    id: int


class State(Struct):
    """What the page, a Next.js application, begins with."""

    company: Company
    jobs: Jobs


@dataclass(frozen=True)
class ListPage:
    """Some postings of a company, which has a number besides its name."""

    company: int
    jobs: Jobs


class JoinSpider(BoardSpider[ListPage]):
    """JOIN. Set *board* to the name in `join.com/companies/{name}`."""

    name = "join"
    api = "https://join.com"
    shape = ListPage

    def first(self, board: Board) -> str:
        return f"/companies/{board.token}"

    def decode(self, response: Response, reading: Reading) -> ListPage:
        if data := DATA.fullmatch(urlsplit(response.url).path):
            jobs = decode_json(response.body, Jobs, reading.set_aside)
            return ListPage(int(data[1]), jobs)
        state = decode_json(page_data(response, '"initialState":'), State, [])
        return ListPage(state.company.id, state.jobs)

    def total(self, answer: ListPage) -> int | None:
        return answer.jobs.pagination.total

    def following(self, answer: ListPage, reading: Reading) -> str | None:
        pages = answer.jobs.pagination
        if pages.page >= pages.page_count:
            return None
        query = f"page={pages.page + 1}&pageSize={PAGE}"
        return f"/api/public/companies/{answer.company}/jobs?{query}"

    def postings(self, answer: ListPage, board: Board) -> Iterator[Posting]:
        for job in answer.jobs.items:
            where = job.city or City()
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=f"{self._home(board)}/companies/{board.token}/{job.id_param}",
                locations=fields.places(
                    [", ".join(filter(None, (where.city_name, where.country_name)))]
                ),
                workplace=fields.workplace(job.workplace_type),
                department=clean(_named(job.category)) or None,
                employment_type=fields.employment_type(_named(job.employment_type)),
                salary=_salary(job),
                posted_on=fields.day(job.created_at),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return split(posting.url).path

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response)


def _named(entry: Named | None) -> str | None:
    return entry.name if entry else None


def _salary(job: Job) -> Salary | None:
    least, most = job.salary_amount_from, job.salary_amount_to
    known = least or most
    if not known or not (job.settings and job.settings.show_salary):
        return None
    per = job.salary_frequency
    return fields.salary(_whole(least), _whole(most), known.currency, per)


def _whole(amount: Amount | None) -> float | None:
    return amount.amount / 100 if amount else None
