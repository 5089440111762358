"""Personio's public XML feed; where a company switched it off, the list in its careers page.

Set *board* to the company's name.  https://developer.personio.de/docs/retrieving-open-job-positions
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml import etree, html
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Snapshot, Visit
from referrals.texts.markup import clean, plain_text
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import joined, split
from scrapers.parse.xml_feed import decode_feed
from scrapers.read.board import Reading
from scrapers.read.html_page import decode_page, words
from scrapers.spiders.base import BoardSpider


@dataclass(frozen=True)
class Feed:
    """The positions of one company: elements of the feed, or links of the page."""

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
        return "/" if board in self.without_feed else "/xml?language=en"

    def decode(self, response: Response, reading: Reading) -> Feed:
        if reading.board in self.without_feed:
            return _page(response, reading)
        root = decode_feed(response.body, "workzag-jobs")
        positions = root.findall("position")
        whole = [
            position
            for position in positions
            if position.findtext("id") and position.findtext("name")
        ]
        reading.set_aside.extend(
            ["a position without an id or a name"] * (len(positions) - len(whole))
        )
        return Feed(whole)

    def postings(self, answer: Feed, board: Board) -> Iterator[Posting]:
        for position in answer.positions:
            if position.tag == "a":
                yield _linked(position, self._home(board))
                continue
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

    def detail(self, posting: Posting, board: Board) -> str | None:
        return split(posting.url).path if posting.description is None else None

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response, "//main")

    @cached_property
    def without_feed(self) -> set[Board]:
        """Boards whose feed is switched off."""
        return set()

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        is_guess = not visit.board.company and not visit.board.careers
        if is_guess or snapshot.ending != "failed" or snapshot.health not in ("gone", "blocked"):
            return snapshot
        self.without_feed.add(visit.board)
        page = await super().read(visit)
        self.without_feed.discard(visit.board)
        return snapshot if page.ending == "failed" else page


def _page(response: Response, reading: Reading) -> Feed:
    """The links to positions of a careers page. Raises Misread."""
    page = decode_page(response, reading)
    links = {link.get("href"): link for link in page.iterfind(".//a[@href]") if _number(link)}
    if not links and not page.xpath("//*[contains(@class, 'jobs-group') or @id='personio']"):
        raise Misread(f"{response.url} shows no list of Personio's; look at it in a browser")
    return Feed(list(links.values()))


def _number(link: etree._Element) -> str:
    match = re.fullmatch(r"/job/(\d+)/?", split(joined("https://x", link.get("href", ""))).path)
    return match[1] if match else ""


def _linked(link: html.HtmlElement, home: str) -> Posting:
    """A position as its link tells it: in a group that is a department, with places and kinds below
    its title."""
    group = link.xpath("ancestor::section[1]//h2")
    titles = link.xpath(".//*[contains(@class, 'jb-title') or self::h3]")
    below = [words(text) for text in link.xpath(".//*[contains(@class, 'MetaText')]")]
    kinds = map(fields.employment_type, below)
    return Posting(
        external_id=_number(link),
        title=words(titles[0]) if titles else words(link),
        url=f"{home}/job/{_number(link)}",
        locations=fields.places(below[:1]),
        department=clean(group[0].text) or None if group else None,
        employment_type=next(filter(None, kinds), None),
    )


def _sections(position: etree._Element) -> Iterator[str]:
    for section in position.iterfind("jobDescriptions/jobDescription"):
        yield f"<h3>{section.findtext('name') or ''}</h3>{section.findtext('value') or ''}"
