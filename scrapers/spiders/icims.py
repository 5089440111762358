"""iCIMS' career sites, both fronts: pages of HTML, with a page of details for each posting, and
the newer JSON (Jibe).

Set *board* to the name, or to the whole host of the site. iCIMS documents neither: it is what the
sites' own pages ask for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from lxml import html
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Snapshot, Visit
from scrapers.careers.posting_page import with_its_page
from scrapers.http.refusals import Unread
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.read.html_page import decode_page, links, of_class, words
from scrapers.spiders.base import BoardSpider
from scrapers.spiders.fronts.icims_jibe import JibeAnswer, jibe_postings

DOMAIN = ".icims.com"
JIBE, PAGES = "/api/jobs", "/jobs/search"
MOST = 100
"""Postings on a page of Jibe's, which shows ten unless asked for more."""
NOT_ICIMS = "{} answers with something else than a board of iCIMS; look at it in a browser"
POSTING = re.compile(r"/jobs/(\d+)/(?:[^/]+/)?job/?")
LINKED = re.compile(r"[?&]pr=(\d{1,4})")
COUNTED = re.compile(r"\d{1,4}")
"""In the heading: "Search Results Page 1 of 3"."""
HEADINGS = ".//h1 | .//h2 | .//h3 | .//h4"
CARD = "(ancestor::li | ancestor::div[contains(@class, 'row')])[last()]"


@dataclass(frozen=True)
class ListPage:
    """One page of either front."""

    postings: list[Posting]
    following: str | None
    total: int | None = None


class IcimsSpider(BoardSpider[ListPage]):
    """iCIMS. Set *board* to the name in `{name}.icims.com`, or to a company's own host."""

    name = "icims"
    shape = JibeAnswer

    def home(self, board: Board) -> str:
        return f"https://{board.token if '.' in board.token else f'{board.token}{DOMAIN}'}"

    def first(self, board: Board) -> str:
        own_host = "." in board.token and not board.token.endswith(DOMAIN)
        if own_host != (board in self.other_front):
            return f"{JIBE}?page=1&limit={MOST}"
        return f"{PAGES}?ss=1&pr=0&in_iframe=1"

    def decode(self, response: Response, reading: Reading) -> ListPage:
        if urlsplit(response.url).path == JIBE:
            return self._of_jibe(response, reading)
        page = decode_page(response, reading)
        if not page.xpath("//*[contains(@class, 'iCIMS_')]"):
            raise Unread(NOT_ICIMS.format(response.url), "gone")
        number = len(reading.marks) + 1
        more = _last_page(page) > number
        following = f"{PAGES}?ss=1&pr={number}&in_iframe=1" if more else None
        return ListPage(list(_postings(page, response.url)), following)

    def _of_jibe(self, response: Response, reading: Reading) -> ListPage:
        if response.body.lstrip()[:1] == b"<":
            raise Unread(NOT_ICIMS.format(response.url), "gone")
        answer: JibeAnswer = decode_json(response.body, JibeAnswer, reading.set_aside)
        postings = list(jibe_postings(answer, self._home(reading.board)))
        number, read = len(reading.marks) + 1, len(reading.postings) + len(postings)
        more = postings and answer.total_count is not None and read < answer.total_count
        following = f"{JIBE}?page={number + 1}&limit={MOST}" if more else None
        return ListPage(postings, following, answer.total_count)

    def total(self, answer: ListPage) -> int | None:
        return answer.total

    def following(self, answer: ListPage, reading: Reading) -> str | None:
        return answer.following

    def postings(self, answer: ListPage, board: Board) -> Iterable[Posting]:
        return answer.postings

    def detail(self, posting: Posting, board: Board) -> str | None:
        """Where the list said nothing of the text; the page without its frame."""
        if posting.description is not None:
            return None
        return f"{split(posting.url).path}?in_iframe=1"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response)

    @cached_property
    def other_front(self) -> set[Board]:
        """Boards that are not where their token promises."""
        return set()

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        if snapshot.health != "gone" or visit.board in self.other_front:
            return snapshot
        self.other_front.add(visit.board)
        other = await super().read(visit)
        return other if other.health != "gone" else snapshot


def _last_page(page: html.HtmlElement) -> int:
    """How many pages there are, by the links to them and by the heading."""
    linked = [
        int(number) + 1 for link in page.xpath("//a/@href") for number in LINKED.findall(link)
    ]
    headings = map(words, of_class(page, "iCIMS_SubHeader_Jobs"))
    return max(
        [*linked, *(int(number) for head in headings for number in COUNTED.findall(head))] or [1]
    )


def _postings(page: html.HtmlElement, address: str) -> Iterator[Posting]:
    for link, url in links(page, address):
        number = POSTING.fullmatch(url.path)
        elsewhere = url.netloc != urlsplit(address).netloc
        if not number or (elsewhere and not url.netloc.endswith(DOMAIN)):
            continue
        labelled = _labelled(link)
        # One line for all places: "US-MA-Boston | US-Remote".
        places = fields.places(_of(labelled, "location").split("|"))
        yield Posting(
            external_id=number[1],
            title=words(next(iter(link.xpath(HEADINGS)), None))
            or labelled.get("title", words(link)),
            url=url._replace(query="", fragment="").geturl(),
            locations=places,
            department=_of(labelled, "category") or None,
            employment_type=fields.employment_type(_of(labelled, "type")),
            requisition=labelled.get("id") or labelled.get("job id"),
        )


def _of(said: dict[str, str], name: str) -> str:
    """The value of the first label with *name* in it: "Job Locations"."""
    return next((value for label, value in said.items() if name in label), "")


def _labelled(link: html.HtmlElement) -> dict[str, str]:
    """What the card of a posting says, by its labels, in small letters."""
    card = next(iter(link.xpath(CARD)), link)
    said = {}
    for label in of_class(card, "field-label"):
        value = label.getnext()
        # A label stands before its value, or in a <dt> before the value's <dd>.
        value = label.getparent().getnext() if value is None else value
        said[words(label).lower()] = words(value)
    return said
