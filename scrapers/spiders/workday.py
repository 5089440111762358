"""Workday's career sites: a list paged by POST, and a page of details for each posting.

Set *board* to `tenant/site`; the host is taken from the careers address. Workday documents
none of it: it is what the sites' own pages ask for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import urldefrag

from msgspec import Struct
from scrapy import Request
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Workplace
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider
from scrapers.spiders.fronts.workday_facets import CAP, Facet, Page, best_split, counted, unapplied

JSON = {"Accept": "application/json", "Content-Type": "application/json"}
SHARED = "myworkdaysite.com"
"""The domain of hosts that many tenants share."""
HOST = re.compile(rf"[\w.-]+\.(?:myworkdayjobs(?:-impl)?\.com|{re.escape(SHARED)})")
NO_HOST = (
    "which of Workday's hosts has {board}? Give the company its address there as `careers`, "
    "like https://acme.wd5.myworkdayjobs.com/External"
)
UNSPLIT = f"it shows no more than {CAP} postings, and nothing by which to ask for the others"
HOW_MANY = re.compile(r"\d+ ?[^\W\d]+")
"""What stands where a posting has several places: "3 Locations"."""
DAYS_AGO = re.compile(r"(?<![\d+])(\d+) days? ago", re.IGNORECASE)
UNCLEAR = re.compile(r"\b(?:no|non|not|partial\w*|occasional\w*|eligible)\b", re.IGNORECASE)
"""Companies name their ways of working themselves: "Remote eligible" is not remote."""


class Job(Struct, rename="camel"):
    title: str
    external_path: str
    locations_text: str | None = None
    posted_on: str | None = None
    time_type: str | None = None
    remote_type: str | None = None
    bullet_fields: list[str | None] | None = None


class Answer(Struct, rename="camel"):
    job_postings: list[Job]
    total: int = 0
    facets: list[Facet] | None = None


class Info(Struct, rename="camel"):
    job_description: str | None = None
    location: str | None = None
    additional_locations: list[str | None] | None = None
    start_date: str | None = None
    time_type: str | None = None
    remote_type: str | None = None
    job_req_id: str | None = None


class Detail(Struct, rename="camel"):
    job_posting_info: Info


class WorkdaySpider(BoardSpider[Answer]):
    """Workday. Set *board* to `tenant/site`, as in `tenant.wd5.myworkdayjobs.com/site`."""

    name = "workday"
    shape = Answer

    def home(self, board: Board) -> str:
        return self.stated_home(board, HOST, NO_HOST)

    def first(self, board: Board) -> str:
        return f"{_api(board)}/jobs{Page().address}"

    def request(self, url: str) -> Request:
        address, fragment = urldefrag(url)
        if not fragment:
            return Request(address, headers=JSON)
        return Request(address, method="POST", headers=JSON, body=Page.at(url).posted)

    def following(self, answer: Answer, reading: Reading) -> str | None:
        page = Page.at(reading.marks[-1].url) if reading.marks else Page()
        # The first page of a part says how many there are; later ones may say 0.
        page = replace(page, of=answer.total or page.of)
        if page.offset == 0 and self._is_only_the_start(answer, page, reading):
            return None
        following = page.after(len(answer.job_postings))
        return following.address if following else None

    def _is_only_the_start(self, answer: Answer, page: Page, reading: Reading) -> bool:
        """Whether the part of *page* ends at the cap, and is now to be read in smaller ones."""
        facets = unapplied(answer.facets or (), page.applied)
        whole = max(page.of, counted(facets))
        if not page.applied:
            reading.declared = whole or None
        if page.of < CAP and whole == page.of:
            return False
        facet = best_split(facets, whole)
        if facet is None:
            reading.doubt(UNSPLIT)
            return False
        reading.split(part.address for part in page.split(facet))
        # Where the parts leave some out, what the whole shows of itself is read as well.
        return facet.counted >= whole

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.job_postings:
            where = clean(job.locations_text)
            places = fields.places([where] if not HOW_MANY.fullmatch(where) else [])
            number = _requisition(job)
            yield Posting(
                external_id=number,
                title=clean(job.title),
                url=f"{self._home(board)}{_site(board)}{job.external_path}",
                locations=places,
                workplace=_workplace(job.remote_type),
                employment_type=fields.employment_type(job.time_type),
                posted_on=self._day(job.posted_on or ""),
                requisition=number,
            )

    def _day(self, said: str) -> date | None:
        """ "Posted 3 Days Ago"; "30+ Days Ago" is no day."""
        if "today" in said.lower():
            return self.today
        ago = DAYS_AGO.search(said.lower().replace("yesterday", "1 day ago"))
        return self.today - timedelta(int(ago[1])) if ago else None

    def detail(self, posting: Posting, board: Board) -> str:
        path = posting.url.removeprefix(f"{self._home(board)}{_site(board)}")
        return f"{_api(board)}{path}"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        info = decode_json(response.body, Detail, []).job_posting_info
        places = fields.places([info.location, *(info.additional_locations or ())])
        return replace(
            posting,
            locations=places or posting.locations,
            workplace=_workplace(info.remote_type) or posting.workplace,
            employment_type=fields.employment_type(info.time_type) or posting.employment_type,
            posted_on=fields.day(info.start_date) or posting.posted_on,
            requisition=clean(info.job_req_id) or posting.requisition,
            description=plain_text(info.job_description),
        )


def _api(board: Board) -> str:
    return f"/wday/cxs/{board.token}"


def _site(board: Board) -> str:
    """The path under which people find the postings."""
    if SHARED in (board.careers or ""):
        return f"/recruiting/{board.token}"
    return f"/{board.token.rpartition('/')[2]}"


def _requisition(job: Job) -> str:
    """The company's own number: the bullet that the path ends with; there it may have a "-1"."""
    path = job.external_path
    bullets = map(clean, job.bullet_fields or ())
    numbers = [bullet for bullet in bullets if re.fullmatch(r"\S*\d\S*", bullet)]
    told = [number for number in numbers if re.search(rf"_{re.escape(number)}(-\d+)?$", path)]
    return next(iter(told or numbers), None) or re.split("[/_]", path)[-1]


def _workplace(said: str | None) -> Workplace | None:
    return None if UNCLEAR.search(said or "") else fields.workplace(said)
