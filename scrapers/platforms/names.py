"""Whose board is it? The name of the company, where its platform states one.

A token that was guessed can be another company's; only the board's own name tells.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from lxml import etree

from referrals.knowledge.employers.match import Employers
from referrals.knowledge.employers.names import same_employer
from referrals.model.postings import Board, Company
from referrals.texts.markup import clean
from scrapers.parse.decoding import Misread
from scrapers.parse.xml_feed import decode_feed

ELSEWHERE = {
    "greenhouse": "https://boards-api.greenhouse.io/v1/boards/{token}",
    "bamboohr": "https://{token}.bamboohr.com/careers/company-info",
    "ashby": "https://jobs.ashbyhq.com/{token}",
    "lever": "https://jobs.lever.co/{token}",
    "lever eu": "https://jobs.eu.lever.co/{token}",
}
"""Where the name is said, when not in the list of postings."""

ATOM = "{http://www.w3.org/2005/Atom}"
LONGEST_NAME = 100
LONGEST_TITLE = 300
MOST_BYTES = 8 * 1024 * 1024
"""Of an answer that is looked through for a name."""

TITLE = re.compile(r"<title[^<>]*>([^<]{1,300})</title>", re.IGNORECASE)
# "Baseten Jobs", "Jobs at Acme", "Acme | Careers": what stands beside the name in a page's title.
AROUND = re.compile(
    r"^(?:(?:jobs|careers|open positions|current openings)\s+(?:at|with|bei)\s+)+"
    r"|(?:^|[\s|:–—-]+)(?:jobs?|careers?|job board|karriere|open positions|current openings)$",
    re.IGNORECASE,
)


def answers_to(company: Company, name: str) -> bool:
    """Whether a board that calls itself *name* is *company*'s: "Acme Robotics GmbH" is Acme
    Robotics, "Acme" may be another."""
    return same_employer(company.name, name) or Employers([company]).match(name) is not None


def name_address(board: Board) -> str | None:
    """The address that states the name of *board*; None where its list of postings does, or
    nothing."""
    site, _, token = board.token.rpartition(":")
    address = ELSEWHERE.get(f"{board.platform} {site}".strip())
    if address is None:
        return None
    address = address.format(token=quote(token))
    return urljoin(board.api, urlsplit(address).path) if board.api else address


def name_in(platform: str, answer: bytes) -> str | None:
    """The company's name as an answer of *platform* states it; None when it does not."""
    read = NAMES.get(platform)
    try:
        said = read(answer) if read else None
    except (LookupError, TypeError, ValueError, RecursionError, Misread):
        return None
    return without_jobs(said) if isinstance(said, str) else None


def only_name(names: Iterable[Any]) -> str | None:
    """The one name that all postings of a list give; None where they give several, or none."""
    given = {clean(name) for name in names if isinstance(name, str)} - {""}
    return given.pop() if len(given) == 1 else None


def named(value: Any) -> Any:
    """The name of what a platform describes by an object."""
    return value.get("name") if isinstance(value, dict) else None


def without_jobs(title: str) -> str | None:
    """ "Baseten Jobs" → "Baseten"; None when no more is left, or too much for a name."""
    name = AROUND.sub("", clean(title[:LONGEST_TITLE])).strip()
    return name if 0 < len(name) <= LONGEST_NAME else None


Step = str | int


def _at(*path: Step) -> Callable[[bytes], Any]:
    """What stands at *path* of a JSON answer."""

    def read(answer: bytes) -> Any:
        value = json.loads(answer[:MOST_BYTES])
        for step in path:
            value = value[step]
        return value

    return read


def _title(answer: bytes) -> str | None:
    title = TITLE.search(answer.decode("utf-8", errors="replace"))
    return title[1] if title else None


def _feed_title(answer: bytes) -> Any:
    if answer.lstrip()[:1] == b"{":
        return _at("title")(answer)
    return decode_feed(answer, "rss").findtext("channel/title")


def _atom_title(answer: bytes) -> str | None:
    return decode_feed(answer, f"{ATOM}feed").findtext(f"{ATOM}title")


def _only_subcompany(answer: bytes) -> str | None:
    """Several subcompanies are several names: none of them is the board's."""
    names = {clean(position.text) for position in _positions(answer)} - {""}
    return names.pop() if len(names) == 1 else None


def _positions(answer: bytes) -> Iterator[etree._Element]:
    return decode_feed(answer, "workzag-jobs").iterfind("position/subcompany")


AS_A_NAME = {"welcometothejungle": "companies/{}"}
"""How a platform's boards are called that are known by name, where that is not the name alone."""

NAMES: dict[str, Callable[[bytes], Any]] = {
    "greenhouse": _at("name"),
    "bamboohr": _at("result", "name"),
    "ashby": _title,
    "lever": _title,
    "smartrecruiters": _at("content", 0, "company", "name"),
    "workable": _at("name"),
    "recruitee": _at("offers", 0, "company_name"),
    "breezy": _at(0, "company", "name"),
    "teamtailor": _feed_title,
    "personio": _only_subcompany,
    "homerun": _atom_title,
    "welcometothejungle": _at("name"),
}
"""How each platform states it, in the list of postings or at the address of `name_address`."""
