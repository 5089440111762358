"""HiBob's careers pages: one list with everything, for who says whose page it was asked from.

Set *board* to the name in `{name}.careers.hibob.com`. There is no documentation: it is what the
pages themselves ask for, as others describe it.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from scrapy import Request

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.spiders.base import BoardSpider


class Ad(Struct, rename="camel"):
    id: str
    title: str
    site: str | None = None
    country: str | None = None
    department: str | None = None
    employment_type: str | None = None
    workspace_type_id: str | None = None
    published_at: str | None = None
    pay_transparency_min_salary: float | str | None = None
    pay_transparency_max_salary: float | str | None = None
    pay_transparency_salary_currency: str | None = None
    pay_transparency_salary_pay_period: str | None = None
    description: str | None = None
    responsibilities: str | None = None
    requirements: str | None = None
    benefits: str | None = None


class Answer(Struct, rename="camel"):
    job_ad_details: list[Ad]


class HiBobSpider(BoardSpider[Answer]):
    """HiBob. Set *board* to the name in `{name}.careers.hibob.com`."""

    name = "hibob"
    shape = Answer

    def home(self, board: Board) -> str:
        return f"https://{board.token}.careers.hibob.com"

    def first(self, board: Board) -> str:
        # The page is told in a header; the fragment carries its name to `request`.
        return f"/api/job-ad#{board.token}"

    def request(self, url: str) -> Request:
        address, _, company = url.partition("#")
        page = address.removesuffix("/api/job-ad") + "/jobs"
        return Request(address, headers={"companyIdentifier": company, "Referer": page})

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for ad in answer.job_ad_details:
            text = (ad.description, ad.responsibilities, ad.requirements, ad.benefits)
            yield Posting(
                external_id=ad.id,
                title=clean(ad.title),
                url=f"{self._home(board)}/jobs/{ad.id}",
                locations=fields.places([", ".join(filter(None, (ad.site, ad.country)))]),
                workplace=fields.workplace(ad.workspace_type_id),
                department=clean(ad.department) or None,
                employment_type=fields.employment_type(ad.employment_type),
                salary=fields.salary(
                    ad.pay_transparency_min_salary,
                    ad.pay_transparency_max_salary,
                    ad.pay_transparency_salary_currency,
                    ad.pay_transparency_salary_pay_period,
                ),
                posted_on=fields.day(ad.published_at),
                description=plain_text("".join(f"<div>{part}</div>" for part in text if part)),
            )
