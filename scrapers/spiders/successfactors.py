"""SAP SuccessFactors' career sites: a feed of all postings, or where there is none, of the newest.

Set *board* to the career site's host.  https://help.sap.com/docs/successfactors-recruiting
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from lxml import etree
from scrapy.http import Response

from referrals.knowledge.places.gazetteer import cities, country_coded, region, regions_coded
from referrals.model.postings import Board, Posting, Snapshot, Visit
from referrals.texts.markup import clean, plain_text
from scrapers.http.refusals import Unread
from scrapers.parse import fields
from scrapers.parse.xml_feed import decode_feed
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

# Their spelling: sitemap.xml beside it is a real one, of bare addresses.
ALL = ("/sitemal.xml", "/googlefeed.xml")
NEWEST = "/services/rss/job/?locale=en_US"
FEEDS = (*ALL, NEWEST)
"""What a site may have, the fullest first."""
PAGE = 20
"""Postings on a page of the newest."""
G = "{http://base.google.com/ns/1.0}"
NO_FEED = "{} answers with a web page instead of a feed: is it a career site of SuccessFactors?"
PLACE = re.compile(r"([^,]+)((?:,[^,]+)*,\s*[A-Z]{2})(,[^,]*)?")
"""How the title names the place: "Richardson, TX, US, 75080"."""
CONSTANT = re.compile(r"[A-Z]+(?:_[A-Z]+)+")
"""What a form is called where a department should stand: "ATS_WEBFORM"."""


@dataclass(frozen=True)
class Feed:
    """The items of a feed, all or a page of the newest."""

    items: list[etree._Element]
    is_all: bool


class SuccessFactorsSpider(BoardSpider[Feed]):
    """SuccessFactors. Set *board* to the host of the career site, as in `careers.acme.com`."""

    name = "successfactors"
    shape = Feed

    def home(self, board: Board) -> str:
        return f"https://{board.token}"

    def first(self, board: Board) -> str:
        return FEEDS[self.feeds.get(board, 0)]

    def following(self, answer: Feed, reading: Reading) -> str | None:
        if answer.is_all or len(answer.items) < PAGE:
            return None
        return f"{NEWEST}&startrow={len(reading.postings)}"

    def decode(self, response: Response, reading: Reading) -> Feed:
        start = response.body.lstrip(b"\xef\xbb\xbf \r\n\t")[:9].lower()
        if start.startswith((b"<!doctype", b"<html")):
            raise Unread(NO_FEED.format(response.url), "gone")
        items = decode_feed(response.body, "rss").findall("channel/item")
        return Feed(items, urlsplit(response.url).path in ALL)

    def postings(self, answer: Feed, board: Board) -> Iterator[Posting]:
        for item in answer.items:
            where = clean(item.findtext(f"{G}location"))
            url = clean(item.findtext("link")).partition("?")[0]  # what follows only counts visits
            title, named = _title_and_place(clean(item.findtext("title")), where, url)
            area = clean(item.findtext(f"{G}job_function"))
            number = re.search(r"/(\d+)/?$", url)
            places = fields.places([where or named])
            yield Posting(
                external_id=number[1] if number else clean(item.findtext(f"{G}id")),
                title=title,
                url=url,
                locations=places,
                department=None if CONSTANT.fullmatch(area) else area or None,
                posted_on=fields.day(clean(item.findtext("pubDate"))),
                description=plain_text(item.findtext("description")),
            )

    @cached_property
    def feeds(self) -> dict[Board, int]:
        """Which of the feeds a board has, where that is not the first."""
        return {}

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        while snapshot.health == "gone" and (tried := self.feeds.get(visit.board, 0)) < 2:
            self.feeds[visit.board] = tried + 1
            snapshot = await super().read(visit)
        return snapshot


def _title_and_place(said: str, where: str, url: str) -> tuple[str, str]:
    """The title without the place that stands behind it in brackets: "Buyer (Ulm, DE, 89073)"."""
    title, inside = _brackets_at_the_end(said)
    place = PLACE.fullmatch(inside)
    if title and place and (place[1] in where if where else _is_a_place(place, url)):
        return title, inside
    return said, ""


def _is_a_place(said: re.Match[str], url: str) -> bool:
    """Not "(Research, AI)": a place has a postal code, or a region and its country, or begins the
    posting's address, or its town is known there."""
    town, codes, postal = said[1], re.findall(r"\b[A-Z]{2,3}\b", said[2]), said[3] or ""
    if not country_coded(codes[-1]) and not regions_coded(codes[-1]):
        return False
    if re.search(r"\d{3}", postal) or (len(codes) > 1 and region(codes[-1], codes[-2])):
        return True
    slug = re.sub(r"\W+", "-", town)
    named = re.search(rf"/job/{re.escape(slug)}-", url, re.IGNORECASE) is not None
    return named or any({city.country, city.region} & set(codes) for city in cities(town))


def _brackets_at_the_end(said: str) -> tuple[str, str]:
    """What stands before the last brackets, and in them, brackets inside included."""
    depth = 0
    for at in range(len(said) - 1, -1, -1):
        depth += (said[at] == ")") - (said[at] == "(")
        if depth == 0:
            return said[:at].rstrip(), said[at + 1 : -1]
    return "", ""
