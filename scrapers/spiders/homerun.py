"""Homerun's public Atom feed, which every career page of theirs names: the whole list with texts.

Set *board* to the company's name.  https://help.homerun.co/en/articles/5013627
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.web_address import split
from scrapers.parse.xml_feed import decode_feed
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

ATOM = "{http://www.w3.org/2005/Atom}"


class HomerunSpider(BoardSpider[etree._Element]):
    """Homerun. Set *board* to the name in `{name}.homerun.co`."""

    name = "homerun"
    api = "https://feed.homerun.co"
    shape = etree._Element

    def first(self, board: Board) -> str:
        return f"/{board.token}"

    def decode(self, response: Response, reading: Reading) -> etree._Element:
        return decode_feed(response.body, f"{ATOM}feed")

    def owner(self, answer: etree._Element) -> str | None:
        return clean(answer.findtext(f"{ATOM}title")) or None

    def postings(self, answer: etree._Element, board: Board) -> Iterator[Posting]:
        for entry in answer.iterfind(f"{ATOM}entry"):
            url = next((link.get("href", "") for link in entry.iterfind(f"{ATOM}link")), "")
            text = _said(entry, "description") or _said(entry, "summary")
            yield Posting(
                external_id=_said(entry, "id") or split(url).path.strip("/"),
                title=clean(_said(entry, "title")),
                url=url,
                locations=fields.places([_said(entry, "location/name")]),
                department=clean(_said(entry, "department/name")) or None,
                employment_type=fields.employment_type(_said(entry, "type/name")),
                updated_on=fields.day(_said(entry, "updated")),
                description=plain_text(text) or None,
            )


def _said(entry: etree._Element, path: str) -> str:
    return (entry.findtext("/".join(f"{ATOM}{name}" for name in path.split("/"))) or "").strip()
