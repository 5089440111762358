"""Teamtailor's public feeds of a career site: RSS, which says the most, and where a site has none,
JSON Feed with a schema.org JobPosting in each item.

Set *board* to the company's name, or to the whole host of its career site.
https://support.teamtailor.com/en/articles/11171756-rss-feed-how-to-guide
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from lxml import etree
from msgspec import Struct, field
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Snapshot, Visit, Workplace
from referrals.texts.markup import clean, plain_text
from scrapers.http.refusals import Unread
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.xml_feed import decode_feed
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 100
RSS, JSON = "/jobs.rss", "/jobs.json"
TT = "{https://teamtailor.com/locations}"
WEB_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
# "none" is what stands there before anybody chose, and "temporary" is a remark on the pandemic.
WORKPLACES: dict[str | None, Workplace] = {"fully": "remote", "hybrid": "hybrid"}


class Address(Struct, rename={"city": "addressLocality", "country": "addressCountry"}):
    # addressRegion is the continent, or the country again.
    city: str | None = None
    country: str | None = None


class Place(Struct):
    address: Address | None = None


class JobPosting(Struct, rename="camel"):
    employment_type: str | None = None
    job_location: list[Place] | None = None
    job_location_type: str | None = None
    description: str | None = None


class Item(Struct):
    id: str
    title: str
    url: str
    date_published: str | None = None
    date_modified: str | None = None
    content_html: str | None = None
    posting: JobPosting = field(name="_jobposting", default_factory=JobPosting)


class JsonFeed(Struct):
    items: list[Item]


@dataclass(frozen=True)
class Page:
    """One page of either feed."""

    path: str
    postings: list[Posting]


class TeamtailorSpider(BoardSpider[Page]):
    """Teamtailor. Set *board* to the name in `{name}.teamtailor.com`, or to the whole host."""

    name = "teamtailor"
    shape = JsonFeed

    def home(self, board: Board) -> str:
        return f"https://{board.token if '.' in board.token else f'{board.token}.teamtailor.com'}"

    def first(self, board: Board) -> str:
        return f"{JSON if board in self.without_rss else RSS}?offset=0&per_page={PAGE}"

    def following(self, answer: Page, reading: Reading) -> str | None:
        if len(answer.postings) != PAGE:
            return None
        return f"{answer.path}?offset={PAGE * len(reading.marks)}&per_page={PAGE}"

    def decode(self, response: Response, reading: Reading) -> Page:
        if WEB_PAGE.match(response.body):
            raise Unread(
                f"{response.url} answers with a web page instead of its feed: the career site is"
                " no longer Teamtailor's; look for the new one in a browser",
                "moved",
            )
        if response.body.lstrip()[:1] == b"{":
            feed: JsonFeed = decode_json(response.body, JsonFeed, reading.set_aside)
            postings = [_of_item(item) for item in feed.items]
        else:
            postings = list(
                map(_of_rss, decode_feed(response.body, "rss").iterfind("channel/item"))
            )
        return Page(urlsplit(response.url).path, postings)

    def postings(self, answer: Page, board: Board) -> list[Posting]:
        return answer.postings

    @cached_property
    def without_rss(self) -> set[Board]:
        """Boards whose RSS feed is not there; their JSON feed may be."""
        return set()

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        if snapshot.health != "gone" or visit.board in self.without_rss:
            return snapshot
        self.without_rss.add(visit.board)
        return await super().read(visit)


def _of_rss(item: etree._Element) -> Posting:
    return Posting(
        external_id=clean(item.findtext("guid")),
        title=clean(item.findtext("title")),
        url=clean(item.findtext("link")),
        locations=fields.places(map(_named, item.iterfind(f"{TT}locations/{TT}location"))),
        workplace=WORKPLACES.get(item.findtext("remoteStatus")),
        department=clean(item.findtext(f"{TT}department")) or None,
        posted_on=fields.day(item.findtext("pubDate")),
        description=plain_text(item.findtext("description")),
    )


def _named(place: etree._Element) -> str:
    """The city; the name ("Head Office") only where there is none."""
    city, name, country = (place.findtext(f"{TT}{part}") for part in ("city", "name", "country"))
    return _joined(city or name, country)


def _joined(*parts: str | None) -> str:
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _of_item(item: Item) -> Posting:
    posting = item.posting
    addresses = (place.address or Address() for place in posting.job_location or ())
    return Posting(
        external_id=item.id,
        title=clean(item.title),
        url=item.url,
        locations=fields.places(_joined(address.city, address.country) for address in addresses),
        workplace=fields.workplace(posting.job_location_type),
        employment_type=fields.employment_type(posting.employment_type),
        posted_on=fields.day(item.date_published),
        updated_on=fields.day(item.date_modified),
        description=plain_text(item.content_html or posting.description),
    )
