"""Phenom's careers sites, on the companies' own hosts: a list paged by POST.

Set *board* to the site's host; the language and country of its pages are told from the careers
address. There is no documentation: it is what the sites' own pages ask for, and state.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urldefrag, urlsplit

from msgspec import Struct
from scrapy import Request
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 100
JSON = {"Accept": "application/json", "Content-Type": "application/json"}
SITE = re.compile(r"/(\w+)/(\w{2})(?:/|$)")
"""Where pages are: /global/en/search-results."""


class Job(Struct, rename="camel"):
    job_id: str
    title: str
    location: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    multi_location: list[str | None] | None = None
    category: str | None = None
    type: str | None = None
    posted_date: str | None = None
    req_id: str | None = None
    description: str | None = None


class Data(Struct):
    jobs: list[Job]


class Search(Struct, rename="camel"):
    data: Data
    total_hits: int | None = None


class Answer(Struct, rename="camel"):
    refine_search: Search


class PhenomSpider(BoardSpider[Answer]):
    """Phenom. Set *board* to the host of the careers site, like `careers.acme.example`."""

    name = "phenom"
    shape = Answer

    def home(self, board: Board) -> str:
        return f"https://{board.token.partition('/')[0]}"

    def first(self, board: Board) -> str:
        country, language = _site(board)
        return f"/widgets#{country}/{language}/0"

    def request(self, url: str) -> Request:
        address, fragment = urldefrag(url)
        if not fragment:
            return Request(address)
        country, language, start = fragment.split("/")
        body = {
            "ddoKey": "refineSearch", "pageName": "search-results", "siteType": "external",
            "lang": f"{language}_{country}", "country": country, "deviceType": "desktop",
            "from": int(start), "size": PAGE, "jobs": True, "counts": False, "keywords": "",
            "global": True, "selected_fields": {},
        }  # fmt: skip
        return Request(address, method="POST", headers=JSON, body=json.dumps(body))

    def total(self, answer: Answer) -> int | None:
        return answer.refine_search.total_hits

    def following(self, answer: Answer, reading: Reading) -> str | None:
        read = PAGE * len(reading.marks)
        more = answer.refine_search.data.jobs and read < (answer.refine_search.total_hits or 0)
        return f"#{'/'.join(_site(reading.board))}/{read}" if more else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        country, language = _site(board)
        for job in answer.refine_search.data.jobs:
            town = job.location or ", ".join(filter(None, (job.city, job.state, job.country)))
            yield Posting(
                external_id=job.job_id,
                title=clean(job.title),
                url=f"{self._home(board)}/{country}/{language}/job/{job.job_id}",
                locations=fields.places([town, *(job.multi_location or ())]),
                department=clean(job.category) or None,
                employment_type=fields.employment_type(job.type),
                posted_on=fields.day(job.posted_date),
                requisition=clean(job.req_id) or None,
                description=plain_text(job.description) or None,
            )

    def detail(self, posting: Posting, board: Board) -> str | None:
        return split(posting.url).path if posting.description is None else None

    def detailed(self, posting: Posting, response: Response) -> Posting:
        whole = with_its_page(posting, response)
        # The list names the places as the company does.
        return replace(whole, locations=posting.locations or whole.locations)


def _site(board: Board) -> tuple[str, str]:
    """Country and language of the site's pages; most have one for all."""
    match = SITE.match(urlsplit(board.careers or "").path)
    return (match[1], match[2]) if match else ("global", "en")
