"""Cornerstone's career sites: a paged list by POST, for which the site's page hands out the key.

Set *board* to `name/site`. There is no documentation: it is what the sites' own pages ask for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cached_property
from urllib.parse import urldefrag, urljoin

from msgspec import Struct, field
from scrapy import Request
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.http.fetching import asking
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.page_data import page_data
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 100
LIST = "/rec-job-search/external/jobs"


class Endpoints(Struct):
    cloud: str


class Key(Struct):
    """What the site's page says of how to ask: a key, and where."""

    token: str
    endpoints: Endpoints


class Place(Struct):
    city: str | None = None
    state: str | None = None
    country: str | None = None


class Job(Struct, rename="camel"):
    requisition_id: int | str
    display_job_title: str
    locations: list[Place] | None = None
    posting_effective_date: str | None = None
    external_description: str | None = None


class Data(Struct, rename="camel"):
    requisitions: list[Job] = field(default_factory=list)
    total_count: int | None = None


class Answer(Struct):
    data: Data


class CornerstoneSpider(BoardSpider[Data]):
    """Cornerstone. Set *board* to `name/site`, as in `{name}.csod.com/ux/ats/careersite/{site}`."""

    name = "cornerstone"
    shape = Data

    def home(self, board: Board) -> str:
        return f"https://{_split(board)[0]}.csod.com"

    @cached_property
    def keys(self) -> dict[Board, Key]:
        """What each board's list is asked with."""
        return {}

    async def prepare(self, reading: Reading) -> None:
        url = f"{self._home(reading.board)}{_site_page(reading.board)}"
        response = await self.fetcher.aside(Request(url))
        self.keys[reading.board] = decode_json(page_data(response, "csod.context"), Key, [])

    def first(self, board: Board) -> str:
        cloud = board.api or self.keys[board].endpoints.cloud
        return urljoin(cloud, f"{LIST}#{_split(board)[1]}/1")

    def request(self, url: str) -> Request:
        address, fragment = urldefrag(url)
        board = asking.get()
        if not fragment or board is None:
            return Request(address)
        site, number = map(int, fragment.split("/"))
        wanted = {
            "careerSiteId": site, "careerSitePageId": site, "pageNumber": number,
            "pageSize": PAGE, "cultureId": 1, "cultureName": "en-US", "searchText": "",
        }  # fmt: skip
        headers = {
            "Authorization": f"Bearer {self.keys[board].token}",
            "Accept": "application/json", "Content-Type": "application/json",
        }  # fmt: skip
        return Request(address, method="POST", headers=headers, body=json.dumps(wanted))

    def decode(self, response: Response, reading: Reading) -> Data:
        answer: Answer = decode_json(response.body, Answer, reading.set_aside)
        return answer.data

    def total(self, answer: Data) -> int | None:
        return answer.total_count

    def following(self, answer: Data, reading: Reading) -> str | None:
        number = len(reading.marks)
        more = answer.requisitions and number * PAGE < (answer.total_count or 0)
        return f"#{_split(reading.board)[1]}/{number + 1}" if more else None

    def postings(self, answer: Data, board: Board) -> Iterator[Posting]:
        page = _site_page(board).replace("home?", "home/requisition/{}?", 1)
        for job in answer.requisitions:
            towns = (
                ", ".join(filter(None, (place.city, place.state, place.country)))
                for place in job.locations or ()
            )
            yield Posting(
                external_id=str(job.requisition_id),
                title=clean(job.display_job_title),
                url=f"{self._home(board)}{page.format(job.requisition_id)}",
                locations=fields.places(towns),
                posted_on=fields.day(_iso(job.posting_effective_date)),
                description=plain_text(job.external_description) or None,
            )


def _split(board: Board) -> tuple[str, str]:
    """The company's name, and the number of its site; most have one."""
    name, _, site = board.token.partition("/")
    return name, site or "1"


def _site_page(board: Board) -> str:
    name, site = _split(board)
    return f"/ux/ats/careersite/{site}/home?c={name}"


def _iso(date: str | None) -> str | None:
    """ "9/18/2026" as 2026-09-18."""
    parts = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", date or "")
    return f"{parts[3]}-{int(parts[1]):02}-{int(parts[2]):02}" if parts else date
