"""Dayforce's job boards: a paged list by POST with the text of each posting, for which a key and a
cookie are handed out before.

Set *board* to `name/board`. There is no documentation: it is what the boards' own pages ask for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from urllib.parse import quote, urldefrag

from msgspec import Struct, field
from scrapy import Request

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.http.fetching import asking
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 25
LANGUAGE = "en-US"
FIRST_BOARD = "CANDIDATEPORTAL"


class Handed(Struct, rename="camel"):
    csrf_token: str


class Place(Struct, rename="camel"):
    formatted_address: str | None = None
    city_name: str | None = None
    state_code: str | None = None
    iso_country_code: str | None = None


class Job(Struct, rename="camel"):
    job_posting_id: int | str
    job_title: str
    job_req_id: int | str | None = None
    job_description: str | None = None
    has_virtual_location: bool | None = None
    posting_start_timestamp_utc: str | None = field(default=None, name="postingStartTimestampUTC")
    posting_locations: list[Place] | None = None


class Answer(Struct, rename="camel"):
    job_postings: list[Job]
    max_count: int | None = None


class DayforceSpider(BoardSpider[Answer]):
    """Dayforce. Set *board* to `{name}/{board}`, as in `jobs.dayforcehcm.com/{name}/{board}`."""

    name = "dayforce"
    api = "https://jobs.dayforcehcm.com"
    shape = Answer

    @cached_property
    def keys(self) -> dict[Board, dict[str, str]]:
        """The headers that each board's list is asked with."""
        return {}

    async def prepare(self, reading: Reading) -> None:
        url = f"{self._home(reading.board)}/api/auth/csrf"
        response = await self.fetcher.aside(Request(url))
        handed: Handed = decode_json(response.body, Handed, [])
        cookies = (line.decode("latin-1") for line in response.headers.getlist("Set-Cookie"))
        self.keys[reading.board] = {
            "Content-Type": "application/json",
            "X-CSRF-TOKEN": handed.csrf_token,
            "Cookie": "; ".join(cookie.partition(";")[0] for cookie in cookies),
        }

    def first(self, board: Board) -> str:
        return f"/api/geo/{quote(_split(board)[0])}/jobposting/search#0"

    def request(self, url: str) -> Request:
        address, start = urldefrag(url)
        board = asking.get()
        if not start or board is None:
            return Request(address)
        name, code = _split(board)
        wanted = {
            "clientNamespace": name, "jobBoardCode": code, "cultureCode": LANGUAGE,
            "distanceUnit": 0, "paginationStart": int(start),
        }  # fmt: skip
        return Request(address, method="POST", headers=self.keys[board], body=json.dumps(wanted))

    def total(self, answer: Answer) -> int | None:
        return answer.max_count

    def following(self, answer: Answer, reading: Reading) -> str | None:
        read = PAGE * len(reading.marks)
        return f"#{read}" if answer.job_postings and read < (answer.max_count or 0) else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        pages = "/".join((LANGUAGE, *map(quote, _split(board)), "jobs"))
        for job in answer.job_postings:
            yield Posting(
                external_id=str(job.job_posting_id),
                title=clean(job.job_title),
                url=f"{self._home(board)}/{pages}/{job.job_posting_id}",
                locations=fields.places(map(_place, job.posting_locations or ())),
                workplace="remote" if job.has_virtual_location else None,
                posted_on=fields.day(job.posting_start_timestamp_utc),
                requisition=str(job.job_req_id) if job.job_req_id else None,
                description=plain_text(job.job_description) or None,
            )


def _split(board: Board) -> tuple[str, str]:
    name, _, code = board.token.partition("/")
    return name, code or FIRST_BOARD


def _place(place: Place) -> str:
    parts = (place.city_name, place.state_code, place.iso_country_code)
    return place.formatted_address or ", ".join(filter(None, parts))
