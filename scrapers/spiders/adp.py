"""ADP Workforce Now's recruitment: a paged list, and a call for each posting's text.

Set *board* to `cid/ccId`. There is no documentation: it is what ADP's own pages ask for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import quote

from msgspec import Struct, field
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Salary
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 20
LIST = "/mascsr/default/careercenter/public/events/staffing/v1/job-requisitions"
PAGES = "/mascsr/default/mdf/recruitment/recruitment.html"
FIRST_CENTER = "19000101_000001"
"""The career center that a company has where none is named."""
LOCALE = "en_US"


class Code(Struct, rename="camel"):
    short_name: str | None = None
    code_value: str | None = None
    long_name: str | None = None


class Place(Struct, rename="camel"):
    name_code: Code | None = None


class Amount(Struct, rename="camel"):
    amount_value: float | None = None
    currency_code: str | None = None


class PayRange(Struct, rename="camel"):
    minimum_rate: Amount | None = None
    maximum_rate: Amount | None = None


class Field(Struct, rename="camel"):
    name_code: Code | None = None
    string_value: str | None = None
    code_value: str | None = None
    short_name: str | None = None


class Fields(Struct, rename="camel"):
    string_fields: list[Field] = field(default_factory=list)
    code_fields: list[Field] = field(default_factory=list)

    def said(self, name: str) -> str | None:
        """What the company's own field *name* says."""
        for each in (*self.string_fields, *self.code_fields):
            if each.name_code and each.name_code.code_value == name:
                return each.string_value or each.short_name or each.code_value
        return None


class Job(Struct, rename="camel"):
    item_id: str = field(name="itemID")
    requisition_title: str
    client_requisition_id: str | None = field(default=None, name="clientRequisitionID")
    requisition_locations: list[Place] | None = None
    work_level_code: Code | None = None
    post_date: str | None = None
    pay_grade_range: PayRange | None = None
    custom_field_group: Fields | None = None
    requisition_description: str | None = None


class Meta(Struct, rename="camel"):
    total_number: int | None = None


class Answer(Struct, rename="camel"):
    job_requisitions: list[Job]
    meta: Meta | None = None


class AdpSpider(BoardSpider[Answer]):
    """ADP. Set *board* to `{cid}/{ccId}`, as an address of `workforcenow.adp.com` has them."""

    name = "adp"
    api = "https://workforcenow.adp.com"
    shape = Answer

    def first(self, board: Board) -> str:
        return f"{LIST}?{_asked(board)}&locale={LOCALE}&$top={PAGE}&$skip=1"

    def total(self, answer: Answer) -> int | None:
        return answer.meta.total_number if answer.meta else None

    def following(self, answer: Answer, reading: Reading) -> str | None:
        read, total = PAGE * len(reading.marks), self.total(answer)
        more = len(answer.job_requisitions) >= PAGE if total is None else read < total
        first = self.first(reading.board).rpartition("=")[0]
        return f"{first}={read + 1}" if more and answer.job_requisitions else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.job_requisitions:
            own = job.custom_field_group or Fields()
            places = (place.name_code or Code() for place in job.requisition_locations or ())
            number = own.said("ExternalJobID") or job.item_id
            yield Posting(
                external_id=job.item_id,
                title=clean(job.requisition_title),
                url=f"{self._home(board)}{PAGES}?{_asked(board)}&jobId={quote(number)}",
                locations=fields.places(code.short_name or code.long_name for code in places),
                employment_type=fields.employment_type((job.work_level_code or Code()).short_name),
                salary=_pay(job.pay_grade_range, own.said("SalaryType")),
                posted_on=fields.day(job.post_date),
                requisition=clean(job.client_requisition_id) or None,
                description=plain_text(job.requisition_description) or None,
            )

    def detail(self, posting: Posting, board: Board) -> str | None:
        if posting.description is not None:
            return None
        return f"{LIST}/{quote(posting.external_id)}?{_asked(board)}&locale={LOCALE}"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        job: Job = decode_json(response.body, Job, [])
        return replace(posting, description=plain_text(job.requisition_description))


def _asked(board: Board) -> str:
    cid, _, center = board.token.partition("/")
    return f"cid={quote(cid)}&ccId={quote(center or FIRST_CENTER)}&lang={LOCALE}"


def _pay(pay: PayRange | None, paid: str | None) -> Salary | None:
    least = (pay and pay.minimum_rate) or Amount()
    most = (pay and pay.maximum_rate) or Amount()
    currency = least.currency_code or most.currency_code
    return fields.salary(least.amount_value, most.amount_value, currency, paid)
