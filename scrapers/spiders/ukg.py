"""UKG Pro Recruiting (UltiPro): a list paged by POST, and a page with the text of each posting.

Set *board* to `{company}/{job board}`; the host is taken from the careers address. There is no
documentation: it is what the boards' own pages ask for, as others describe it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urldefrag

from msgspec import Struct
from scrapy import Request
from scrapy.http import Response

from referrals.model.postings import Board, EmploymentType, Posting, Workplace
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.page_data import page_data
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 50
HOST = re.compile(r"recruiting\d*\.ultipro\.(?:com|ca)|[\w-]+\.rec\.pro\.ukg\.net")
NO_HOST = (
    "which of UKG's hosts has {board}? Give the company its address there as `careers`, "
    "like https://recruiting2.ultipro.com/ACM1000ACME/JobBoard/0a1b2c3d"
)
WORKPLACES: dict[int | None, Workplace] = {0: "hybrid", 1: "onsite", 2: "remote"}
OWN_PAGE = "CandidateOpportunityDetail("
"""What a posting's own page hands its data to."""
JSON = {"Accept": "application/json", "Content-Type": "application/json"}


class Named(Struct, rename="pascal"):
    code: str | None = None
    name: str | None = None


class Address(Struct, rename="pascal"):
    city: str | None = None
    state: Named | None = None
    country: Named | None = None


class Place(Struct, rename="pascal"):
    localized_description: str | None = None
    address: Address | None = None


class Opportunity(Struct, rename="pascal"):
    id: str
    title: str
    requisition_number: str | None = None
    full_time: bool | None = None
    job_location_type: int | None = None
    job_category_name: str | None = None
    posted_date: str | None = None
    locations: list[Place] | None = None


class Answer(Struct, rename="camel"):
    opportunities: list[Opportunity]
    total_count: int | None = None


class Detail(Struct, rename="pascal"):
    description: str | None = None


class UkgSpider(BoardSpider[Answer]):
    """UKG. Set *board* to `{company}/{job board}`, as in
    `recruiting2.ultipro.com/{company}/JobBoard/{job board}`."""

    name = "ukg"
    shape = Answer

    def home(self, board: Board) -> str:
        return self.stated_home(board, HOST, NO_HOST)

    def first(self, board: Board) -> str:
        return f"{_board(board)}/JobBoardView/LoadSearchResults#skip=0"

    def request(self, url: str) -> Request:
        address, fragment = urldefrag(url)
        if not fragment:
            return Request(address)
        search = {"Top": PAGE, "Skip": int(fragment.removeprefix("skip=")), "QueryString": ""}
        search |= {"OrderBy": [{"Value": "postedDateDesc", "PropertyName": "PostedDate"}]}
        body = json.dumps({"opportunitySearch": search | {"Filters": []}})
        return Request(address, method="POST", headers=JSON, body=body)

    def total(self, answer: Answer) -> int | None:
        return answer.total_count

    def following(self, answer: Answer, reading: Reading) -> str | None:
        read = PAGE * len(reading.marks)
        more = len(answer.opportunities) == PAGE and read < (answer.total_count or read + 1)
        return f"#skip={read}" if more else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.opportunities:
            yield Posting(
                external_id=job.id,
                title=clean(job.title),
                url=f"{self._home(board)}{_board(board)}/OpportunityDetail?opportunityId={job.id}",
                locations=fields.places(map(_town, job.locations or ())),
                workplace=WORKPLACES.get(job.job_location_type),
                department=clean(job.job_category_name) or None,
                employment_type=_engagement(job),
                posted_on=fields.day(job.posted_date),
                requisition=clean(job.requisition_number) or None,
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return posting.url

    def detailed(self, posting: Posting, response: Response) -> Posting:
        detail = decode_json(page_data(response, OWN_PAGE), Detail, [])
        return replace(posting, description=plain_text(detail.description))


def _board(board: Board) -> str:
    company, _, number = board.token.partition("/")
    return f"/{company}/JobBoard/{number}"


def _town(place: Place) -> str | None:
    """The address, or what the company calls the place."""
    where = place.address or Address()
    state, country = where.state or Named(), where.country or Named()
    parts = (where.city, state.code, country.name)
    return ", ".join(filter(None, parts)) or place.localized_description


def _engagement(job: Opportunity) -> EmploymentType | None:
    if job.full_time is None:
        return None
    return "full_time" if job.full_time else "part_time"
