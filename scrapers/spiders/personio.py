"""Personio's public XML feed.

Set *board* to the company's name.  https://developer.personio.de/docs/retrieving-open-job-positions
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from scrapers.parse import fields
from scrapers.parse.text import clean, plain_text
from scrapers.parse.xml_feed import decode_feed
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider


@dataclass(frozen=True)
class Feed:
    """The positions of one company."""

    positions: list[etree._Element]


class PersonioSpider(BoardSpider[Feed]):
    """Personio. Set *board* to the name in `{name}.jobs.personio.de`, or to the whole host."""

    name = "personio"
    shape = Feed

    def home(self, board: Board) -> str:
        host = board.token if "." in board.token else f"{board.token}.jobs.personio.de"
        return f"https://{host}"

    def first(self, board: Board) -> str:
        # Without a language the descriptions can be empty.
        return "/xml?language=en"

    def decode(self, response: Response, reading: Reading) -> Feed:
        root = decode_feed(response.body, "workzag-jobs")
        positions = root.findall("position")
        whole = [one for one in positions if one.findtext("id") and one.findtext("name")]
        reading.set_aside.extend(
            ["a position without an id or a name"] * (len(positions) - len(whole))
        )
        return Feed(whole)

    def postings(self, answer: Feed, board: Board) -> Iterator[Posting]:
        for position in answer.positions:
            key = clean(position.findtext("id"))
            offices = [position.findtext("office")]
            offices += [office.text for office in position.iterfind("additionalOffices/office")]
            places = fields.places(offices)
            yield Posting(
                external_id=key,
                title=clean(position.findtext("name")),
                url=f"{board.api or self.home(board)}/job/{key}",
                locations=places,
                department=clean(position.findtext("department")) or None,
                employment_type=fields.employment_type(
                    position.findtext("employmentType"), position.findtext("schedule")
                ),
                posted_on=fields.day(position.findtext("createdAt")),
                description=plain_text("".join(_sections(position))),
            )


def _sections(position: etree._Element) -> Iterator[str]:
    for section in position.iterfind("jobDescriptions/jobDescription"):
        yield f"<h3>{section.findtext('name') or ''}</h3>{section.findtext('value') or ''}"
