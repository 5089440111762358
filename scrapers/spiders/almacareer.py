"""Alma Career's sites for companies (*.jobs.cz, *.topjobs.sk): a widget that asks by GraphQL, with
the key that stands in the site's script.

Set *board* to the site's host. There is no documentation: it is what the sites' own pages ask for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import urldefrag, urlsplit

from msgspec import Struct
from scrapy import Request
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.http.fetching import asking
from scrapers.parse import fields
from scrapers.parse.decoding import Misread, decode_json
from scrapers.read.board import Reading
from scrapers.read.responses import text_of
from scrapers.spiders.base import BoardSpider

SCRIPT = "/assets/js/script.min.js"
API = "https://api.capybara.lmc.cz"
ASKED = "/api/graphql/widget"
WIDGET = re.compile(r"\b(?:widgetId|id)['\"]?\s*:\s*['\"]([0-9a-f-]{36})['\"]")
KEY = re.compile(r"\bapiKey['\"]?\s*:\s*['\"]([\w-]{16,128})['\"]")
LIST = """query ($widgetId: ID!, $page: Int, $host: String, $filters: [JobAdFilter!]!) {
  widget(id: $widgetId, host: $host, useExampleData: false) {
    jobAdList(page: $page, filters: $filters) {
      groupedJobAds { jobAds { id title validFrom locations { city region country } } }
      paginator { totalNumberOfItems lastPage } } } }"""
DETAIL = """query ($widgetId: ID!, $jobAdId: ID!, $host: String) {
  widget(id: $widgetId, host: $host) { jobAd(id: $jobAdId) { content { htmlContent } } } }"""


@dataclass(frozen=True)
class Key:
    widget: str
    api_key: str


class Place(Struct):
    city: str | None = None
    region: str | None = None
    country: str | None = None


class Job(Struct, rename="camel"):
    id: str | int
    title: str
    valid_from: str | None = None
    locations: list[Place] | None = None


class Group(Struct, rename="camel"):
    job_ads: list[Job]


class Paginator(Struct, rename="camel"):
    total_number_of_items: int | None = None
    last_page: int | None = None


class Listed(Struct, rename="camel"):
    grouped_job_ads: list[Group]
    paginator: Paginator | None = None


class Content(Struct, rename="camel"):
    html_content: str | None = None


class JobAd(Struct, rename="camel"):
    content: Content | None = None


class Widget(Struct, rename="camel"):
    job_ad_list: Listed | None = None
    job_ad: JobAd | None = None


class Data(Struct):
    widget: Widget


class Answer(Struct):
    data: Data


class AlmaCareerSpider(BoardSpider[Listed]):
    """Alma Career. Set *board* to the host, as in `acme.jobs.cz`."""

    name = "almacareer"
    shape = Listed

    @cached_property
    def keys(self) -> dict[Board, Key]:
        """What each site's script asks with."""
        return {}

    def home(self, board: Board) -> str:
        return f"https://{board.token if '.' in board.token else f'{board.token}.jobs.cz'}"

    async def prepare(self, reading: Reading) -> None:
        url = f"{self._home(reading.board)}{SCRIPT}"
        script = text_of(await self.fetcher.aside(Request(url)))
        widget, key = WIDGET.search(script), KEY.search(script)
        if not widget or not key:
            raise Misread(f"{url} names no widget; is it a site of Alma Career?")
        self.keys[reading.board] = Key(widget[1], key[1])

    def first(self, board: Board) -> str:
        return f"{board.api or API}{ASKED}#page=1"

    def request(self, url: str) -> Request:
        address, wanted = urldefrag(url)
        board = asking.get()
        if not wanted or board is None:
            return Request(address)
        key = self.keys[board]
        asked: dict[str, object] = {
            "widgetId": key.widget,
            "host": urlsplit(self.home(board)).netloc,
        }
        name, _, value = wanted.partition("=")
        if name == "page":
            asked |= {"page": int(value), "filters": []}
        else:
            asked |= {"jobAdId": value}
        body = {"query": LIST if name == "page" else DETAIL, "variables": asked}
        headers = {"Content-Type": "application/json", "X-Api-Key": key.api_key}
        return Request(address, method="POST", headers=headers, body=json.dumps(body))

    def decode(self, response: Response, reading: Reading) -> Listed:
        answer: Answer = decode_json(response.body, Answer, reading.set_aside)
        if answer.data.widget.job_ad_list is None:
            raise Misread(f"{response.url} lists nothing")
        return answer.data.widget.job_ad_list

    def total(self, answer: Listed) -> int | None:
        return answer.paginator.total_number_of_items if answer.paginator else None

    def following(self, answer: Listed, reading: Reading) -> str | None:
        number, paginator = len(reading.marks), answer.paginator or Paginator()
        return f"#page={number + 1}" if number < (paginator.last_page or 1) else None

    def postings(self, answer: Listed, board: Board) -> Iterator[Posting]:
        for job in (job for group in answer.grouped_job_ads for job in group.job_ads):
            towns = (
                ", ".join(dict.fromkeys(filter(None, (place.city, place.region, place.country))))
                for place in job.locations or ()
            )
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=f"{self._home(board)}/detail-pozice?r=detail&id={job.id}",
                locations=fields.places(towns),
                posted_on=fields.day(job.valid_from),
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return f"{board.api or API}{ASKED}#detail={posting.external_id}"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        answer: Answer = decode_json(response.body, Answer, [])
        content = (answer.data.widget.job_ad or JobAd()).content or Content()
        return replace(posting, description=plain_text(content.html_content))
