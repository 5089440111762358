"""Welcome to the Jungle: the list that companies embed in their own pages (Welcome Kit), whole.

Set *board* to the company's reference, as in `new WelcomeKitEmbed('Pg4eV6k')`, or to
`companies/{name}`, as in the site's addresses: its reference is asked for then.
https://developers.welcomekit.co
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from urllib.parse import quote

from msgspec import Struct
from scrapy import Request

from referrals.model.postings import Board, Posting, Salary
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

SITE = "https://api.welcometothejungle.com"
NAMED = "companies/"


class Organization(Struct):
    reference: str


class Company(Struct):
    organization: Organization


class Words(Struct):
    """One text in English and French."""

    en: str | None = None
    fr: str | None = None


class Office(Struct):
    city: str | None = None
    country: Words | None = None


class Department(Struct):
    name: str | None = None


class Pay(Struct):
    min: float | str | None = None
    max: float | str | None = None
    currency: str | None = None
    period: str | None = None


class Page(Struct):
    url: str


class Job(Struct):
    reference: str
    name: str
    websites_urls: list[Page] = []
    description: str | None = None
    profile: str | None = None
    recruitment_process: str | None = None
    salary: Pay | None = None
    published_at: str | None = None
    office: Office | None = None
    department: Department | None = None
    contract_type: Words | None = None


class Answer(Struct):
    jobs: list[Job]
    name: str | None = None
    websites: list[Page] = []


class WelcomeToTheJungleSpider(BoardSpider[Answer]):
    """Welcome to the Jungle. Set *board* to a reference, or to `companies/{name}`."""

    name = "welcometothejungle"
    api = "https://www.welcomekit.co"
    shape = Answer

    @cached_property
    def references(self) -> dict[str, str]:
        """What the site calls the companies that are known by name."""
        return {}

    async def prepare(self, reading: Reading) -> None:
        token = reading.board.token
        if token.startswith(NAMED):
            site = reading.board.api or SITE
            url = f"{site}/api/v1/organizations/{quote(token.removeprefix(NAMED))}"
            response = await self.fetcher.aside(Request(url))
            company: Company = decode_json(response.body, Company, [])
            self.references[token] = company.organization.reference

    def first(self, board: Board) -> str:
        reference = self.references.get(board.token, board.token)
        return f"/api/v1/embed?organization_reference={quote(reference)}"

    def owner(self, answer: Answer) -> str | None:
        return answer.name

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.jobs:
            office, contract = job.office or Office(), job.contract_type or Words()
            country = (office.country or Words()).en
            texts = (job.description, job.profile, job.recruitment_process)
            yield Posting(
                external_id=job.reference,
                title=clean(job.name),
                # Where a posting has no page of its own, the widget links to the company's.
                url=next(page.url for page in (*job.websites_urls, *answer.websites)),
                locations=fields.places([", ".join(filter(None, (office.city, country)))]),
                department=clean((job.department or Department()).name) or None,
                employment_type=fields.employment_type(contract.en, contract.fr),
                salary=_salary(job.salary),
                posted_on=fields.day(job.published_at),
                description=plain_text("".join(f"<div>{text or ''}</div>" for text in texts)),
            )


def _salary(pay: Pay | None) -> Salary | None:
    return fields.salary(pay.min, pay.max, pay.currency, pay.period) if pay else None
