"""Oracle Recruiting Cloud's candidate sites: a paged list, and details for each posting.

Set *board* to `host/site`.
https://docs.oracle.com/en/cloud/saas/human-resources/farws/api-recruiting-ce-job-requisitions.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from msgspec import Struct, field
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.http.refusals import Unread
from scrapers.parse import fields
from scrapers.parse.decoding import Misread, decode_json
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 200
API = "/hcmRestApi/resources/latest/recruitingCEJobRequisition"
POD = re.compile(r"[\w-]+(?:\.fa(?:\.[\w-]+)?)?")
"""What stands before .oraclecloud.com in Oracle's own hosts."""
NOBODY = "it shows no postings, which is also what it answers for a site that it does not know"
NO_HOST = (
    "on which host is the site {site}? Give the company its address there as `careers`, like "
    "https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1"
)


class Place(Struct, rename="pascal"):
    name: str | None = None


class Job(Struct, rename="pascal"):
    id: str | int
    title: str
    primary_location: str | None = None
    secondary_locations: list[Place] | None = field(default=None, name="secondaryLocations")
    posted_date: str | None = None
    workplace_type: str | None = None
    workplace_type_code: str | None = None
    department: str | None = None
    job_family: str | None = None
    job_function: str | None = None
    job_schedule: str | None = None
    contract_type: str | None = None
    job_type: str | None = None


class Found(Struct, rename="pascal"):
    """What was asked for, and what was found."""

    requisition_list: list[Job] = field(default_factory=list, name="requisitionList")
    total_jobs_count: int | None = None
    limit: int | None = None


class Answer(Struct):
    items: list[Found]

    @property
    def found(self) -> Found:
        return self.items[0] if self.items else Found()


class Requisition(Struct, rename="pascal"):
    external_description_str: str | None = None
    external_responsibilities_str: str | None = None
    external_qualifications_str: str | None = None
    corporate_description_str: str | None = None
    primary_location: str | None = None
    secondary_locations: list[Place] | None = field(default=None, name="secondaryLocations")
    workplace_type: str | None = None
    job_schedule: str | None = None
    external_posted_start_date: str | None = None


class Detail(Requisition, rename="pascal"):
    """A requisition asked for by its number: as such, or as the only item found."""

    items: list[Requisition] | None = field(default=None, name="items")


class OracleSpider(BoardSpider[Answer]):
    """Oracle. Set *board* to `acme.fa.us2/CX_1`, as in `acme.fa.us2.oraclecloud.com/…/sites/CX_1`.

    A site at another host: *board* is `host/site`, or the site alone with the host of *careers*.
    """

    name = "oracle"
    shape = Answer

    def home(self, board: Board) -> str:
        name, _, site = board.token.rpartition("/")
        careers = urlsplit(board.careers or "")
        if name:
            return f"https://{f'{name}.oraclecloud.com' if POD.fullmatch(name) else name}"
        if not careers.hostname:
            raise Unread(NO_HOST.format(site=site))
        return f"https://{careers.hostname}"

    def first(self, board: Board) -> str:
        return _page(board, 0)

    def total(self, answer: Answer) -> int | None:
        return answer.found.total_jobs_count

    def following(self, answer: Answer, reading: Reading) -> str | None:
        found = answer.found
        if not found.total_jobs_count:
            reading.suspicion = NOBODY
            return None
        # A page may be shorter than asked for: only the total says where the list ends.
        offset = _offset(reading.marks[-1].url) if reading.marks else 0
        following = offset + (found.limit or PAGE)
        return _page(reading.board, following) if following < found.total_jobs_count else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.found.requisition_list:
            others = [place.name for place in job.secondary_locations or ()]
            places = fields.places([job.primary_location, *others])
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=f"{self._home(board)}/hcmUI/CandidateExperience/en/sites/{_site(board)}/job/{job.id}",
                locations=places,
                workplace=fields.workplace(job.workplace_type)
                or fields.workplace(job.workplace_type_code),
                department=_area(job),
                employment_type=fields.employment_type(
                    job.contract_type, job.job_type, job.job_schedule
                ),
                posted_on=fields.day(job.posted_date),
                requisition=str(job.id),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        wanted = f'ById;Id="{posting.external_id}",siteNumber={_site(board)}'
        return f"{API}Details?expand=all&onlyData=true&finder={wanted}"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        said: Requisition = decode_json(response.body, Detail, [])
        if isinstance(said, Detail) and said.items is not None:
            if not said.items:
                raise Misread("it shows no details of this posting")
            said = said.items[0]
        return replace(
            posting,
            workplace=fields.workplace(said.workplace_type) or posting.workplace,
            employment_type=posting.employment_type or fields.employment_type(said.job_schedule),
            posted_on=posting.posted_on or fields.day(said.external_posted_start_date),
            description=_text(said),
        )


def _page(board: Board, offset: int) -> str:
    wanted = f"findReqs;siteNumber={_site(board)},limit={PAGE},offset={offset}"
    expanded = "expand=requisitionList.secondaryLocations"
    return f"{API}s?onlyData=true&{expanded}&finder={wanted}"


def _offset(url: str) -> int:
    return int(re.findall(r"offset=(\d+)", url)[-1])


def _site(board: Board) -> str:
    return board.token.rpartition("/")[2]


def _area(job: Job) -> str | None:
    tags = map(clean, (job.department, job.job_family, job.job_function))
    return next(filter(None, tags), None)


def _text(said: Requisition) -> str:
    parts = (
        said.external_description_str,
        said.external_responsibilities_str,
        said.external_qualifications_str,
        said.corporate_description_str,
    )
    return plain_text("".join(f"<div>{part}</div>" for part in parts if part))
