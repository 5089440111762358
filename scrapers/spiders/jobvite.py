"""Jobvite's career sites: pages of HTML in several layouts, and a page of details for each posting.

Set *board* to the company's name. What Jobvite documents needs a key.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from lxml import html
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Snapshot, Visit
from referrals.model.wording import counted
from scrapers.careers.posting_page import with_its_page
from scrapers.parse import fields
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.read.html_page import decode_page, of_class, words
from scrapers.spiders.base import BoardSpider

NOBODY = "Jobvite sends us on to its own pages: there is no such board (any more)"
POSTING = re.compile(r"(?:([^/?'\"]+))?/job/([A-Za-z0-9]+)(?=[/?#'\"]|$)")
"""Whose board, and which posting."""
# All of its layouts have the address of a posting in a link, or in a row to click on.
LEADING = "//*[contains(@href, '/job/') or contains(@onclick, '/job/')]"
ROW = "ancestor-or-self::*[self::tr or self::li or contains(concat(' ', @class, ' '), ' tr ')]"
TITLES = ("title", "jv-featured-job-title", "jv-job-list-name")
PLACES = ("jv-job-list-location", "jv-featured-job-location")
HOW_MANY = re.compile(r"\d+ ?[^\W\d]+")
"""What stands where a posting has several places: "3 Locations"."""
COUNT = re.compile(r"\d[\d.,]{0,8}")
"""In "1-50 of 2,831", whatever the language."""
TEXT = "//*[contains(concat(' ', @class, ' '), ' jv-job-detail-description ')]"


@dataclass(frozen=True)
class ListPage:
    """The postings of one page, and whether another follows."""

    postings: list[Posting]
    is_last: bool


class JobviteSpider(BoardSpider[ListPage]):
    """Jobvite. Set *board* to the name in `jobs.jobvite.com/{name}`."""

    name = "jobvite"
    api = "https://jobs.jobvite.com"
    shape = ListPage

    def first(self, board: Board) -> str:
        # Not /jobs, which shows less, and on many sites nothing.
        return f"/{board.token}/search"

    def decode(self, response: Response, reading: Reading) -> ListPage:
        page = decode_page(response, reading)
        if not page.xpath("//*[contains(@class, 'jv-')]"):
            raise Misread(f"{response.url} shows no board of Jobvite; look at it in a browser")
        postings = list(_postings(page, self._home(reading.board), reading.board.token))
        first, last, total = _counted(page) or (1, len(postings), len(postings))
        if len(postings) < last - first + 1:
            says = last - first + 1
            short = f"a page is short by {says - len(postings)}"
            reading.doubt(
                f"a page says {counted(says, 'posting')} and shows {len(postings)}", short
            )
        return ListPage(postings, last >= total)

    def following(self, answer: ListPage, reading: Reading) -> str | None:
        page = len(reading.marks)
        return None if answer.is_last else f"/{reading.board.token}/search?p={page}"

    def postings(self, answer: ListPage, board: Board) -> list[Posting]:
        return answer.postings

    def detail(self, posting: Posting, board: Board) -> str:
        return split(posting.url).path

    def detailed(self, posting: Posting, response: Response) -> Posting:
        return with_its_page(posting, response, TEXT)

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        if "invalid=1" not in (snapshot.moved_to or ""):
            return snapshot
        return replace(snapshot, reason=NOBODY, health="gone", moved_to=None)


def _counted(page: html.HtmlElement) -> tuple[int, int, int] | None:
    """From, to and of how many: the page says it where there are more than it shows at once."""
    counts = COUNT.findall(" ".join(map(words, of_class(page, "jv-pagination-text")[:1])))
    if len(counts) < 3:
        return None
    first, last, total = (int(re.sub(r"\D", "", number)) for number in counts[:3])
    return first, last, total


def _postings(page: html.HtmlElement, home: str, name: str) -> Iterator[Posting]:
    """The postings of the company *name*, each once."""
    for number, (lead, scope) in _told(page, name).items():
        where = _first_of(PLACES, scope)
        places = fields.places([where] if not HOW_MANY.fullmatch(where) else [])
        yield Posting(
            external_id=number,
            title=_first_of(TITLES, scope) or words(lead),
            url=f"{home}/{name}/job/{number}",
            locations=places,
        )


def _told(
    page: html.HtmlElement, name: str
) -> dict[str, tuple[html.HtmlElement, html.HtmlElement]]:
    """What leads to each posting, and what tells of it: its row, if that tells of no other."""
    leads = dict[str, html.HtmlElement]()
    for lead in page.xpath(LEADING):
        match = POSTING.search(lead.get("href") or lead.get("onclick"))
        # All companies are on one host: another's posting has another name before it.
        if match and words(lead) and (match[1] or name).lower() == name.lower():
            leads.setdefault(match[2], lead)
    rows = {number: next(iter(lead.xpath(ROW)[-1:]), lead) for number, lead in leads.items()}
    shared = Counter(rows.values())
    return {n: (leads[n], row if shared[row] == 1 else leads[n]) for n, row in rows.items()}


def _first_of(classes: Iterable[str], scope: html.HtmlElement) -> str:
    return next((words(element) for name in classes for element in of_class(scope, name)), "")
