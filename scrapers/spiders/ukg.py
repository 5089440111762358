"""UKG Pro Recruiting (UltiPro): a list paged by POST.

Set *board* to `{company}/{job board}`; the host is taken from the careers address. There is no
documentation: it is what the boards' own pages ask for, as others describe it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import urldefrag, urlsplit

from msgspec import Struct
from scrapy import Request

from referrals.domain.model import Board, EmploymentType, Posting
from scrapers import fields
from scrapers.reading import Reading
from scrapers.spiders.base import BoardSpider
from scrapers.text import clean, plain_text

PAGE = 50
HOST = "https://recruiting.ultipro.com"
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
    job_category_name: str | None = None
    posted_date: str | None = None
    brief_description: str | None = None
    locations: list[Place] | None = None


class Answer(Struct, rename="camel"):
    opportunities: list[Opportunity]
    total_count: int | None = None


class UkgSpider(BoardSpider[Answer]):
    """UKG. Set *board* to `{company}/{job board}`, as in
    `recruiting2.ultipro.com/{company}/JobBoard/{job board}`."""

    name = "ukg"
    shape = Answer

    def home(self, board: Board) -> str:
        address = urlsplit(board.careers or "")
        return f"https://{address.netloc}" if address.netloc else HOST

    def first(self, board: Board) -> str:
        return f"{_board(board)}/JobBoardView/LoadSearchResults#skip=0"

    def request(self, url: str) -> Request:
        address, fragment = urldefrag(url)
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
                department=clean(job.job_category_name) or None,
                employment_type=_engagement(job),
                posted_on=fields.day(job.posted_date),
                requisition=clean(job.requisition_number) or None,
                description=plain_text(job.brief_description),
            )


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
