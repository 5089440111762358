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

from referrals.model.postings import Board, Posting, Snapshot, Visit
from scrapers.http.refusals import Unread
from scrapers.parse import fields
from scrapers.parse.text import clean, plain_text
from scrapers.parse.xml_feed import decode_feed
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

# Their spelling: sitemap.xml beside it is a real one, of bare addresses.
ALL = "/sitemal.xml"
NEWEST = "/services/rss/job/?locale=en_US"
PAGE = 20
"""Postings on a page of the newest."""
G = "{http://base.google.com/ns/1.0}"
NO_FEED = "{} answers with a web page instead of a feed: is it a career site of SuccessFactors?"
PLACE = re.compile(r".+,\s*[A-Z]{2}(?:,[^,]*)?")
"""How the title names the place: "Richardson, TX, US, 75080"."""


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
        return NEWEST if board in self.without_all else ALL

    def following(self, answer: Feed, reading: Reading) -> str | None:
        if answer.is_all or len(answer.items) < PAGE:
            return None
        return f"{NEWEST}&startrow={len(reading.postings)}"

    def decode(self, response: Response, reading: Reading) -> Feed:
        start = response.body.lstrip(b"\xef\xbb\xbf \r\n\t")[:9].lower()
        if start.startswith((b"<!doctype", b"<html")):
            raise Unread(NO_FEED.format(response.url), "gone")
        items = decode_feed(response.body, "rss").findall("channel/item")
        return Feed(items, urlsplit(response.url).path == ALL)

    def postings(self, answer: Feed, board: Board) -> Iterator[Posting]:
        for item in answer.items:
            where = clean(item.findtext(f"{G}location"))
            title, named = _title_and_place(clean(item.findtext("title")), where)
            url = clean(item.findtext("link")).partition("?")[0]  # what follows only counts visits
            number = re.search(r"/(\d+)/?$", url)
            places = fields.places([where or named])
            yield Posting(
                external_id=number[1] if number else clean(item.findtext(f"{G}id")),
                title=title,
                url=url,
                locations=places,
                department=clean(item.findtext(f"{G}job_function")) or None,
                posted_on=fields.day(clean(item.findtext("pubDate"))),
                description=plain_text(item.findtext("description")),
            )

    @cached_property
    def without_all(self) -> set[Board]:
        """Boards that have no feed of all postings; most of them have one of the newest."""
        return set()

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        if snapshot.health != "gone" or visit.board in self.without_all:
            return snapshot
        self.without_all.add(visit.board)
        return await super().read(visit)


def _title_and_place(said: str, where: str) -> tuple[str, str]:
    """The title without the place that stands behind it in brackets: "Buyer (Ulm, DE, 89073)"."""
    title, inside = _brackets_at_the_end(said)
    town = inside.partition(",")[0]
    if title and PLACE.fullmatch(inside) and (not where or town in where):
        return title, inside
    return said, ""


def _brackets_at_the_end(said: str) -> tuple[str, str]:
    """What stands before the last brackets, and in them, brackets inside included."""
    depth = 0
    for at in range(len(said) - 1, -1, -1):
        depth += (said[at] == ")") - (said[at] == "(")
        if depth == 0:
            return said[:at].rstrip(), said[at + 1 : -1]
    return "", ""
