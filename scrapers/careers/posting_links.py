"""Links that look like postings, on a page that states none.

Precision before recall: a link counts by what its address says ("/jobs/123"), by what its text says
("Cook (m/w/d)"), and by the company it keeps: postings stand in lists of links of one shape.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import html

from referrals.texts.markup import LONGEST as LONGEST_PAGE
from scrapers.careers.job_addresses import (
    asks_by_number,
    is_numbered,
    may_say_job,
    says_job,
    shape,
    speaks_of_work,
)
from scrapers.careers.link_cards import card_of, employers, target, title_of
from scrapers.careers.opening_heads import may_be_title, says_ended
from scrapers.careers.other_companies import of_others
from scrapers.careers.title_words import LONGEST, is_certain, is_headline, looks_like_title
from scrapers.parse.page_tree import page_tree
from scrapers.parse.same_site import same_site
from scrapers.parse.web_address import split


@dataclass(frozen=True)
class Link:
    """Where a link leads, and what may be the posting's title."""

    url: str
    title: str
    employers: tuple[str, ...] = ()
    """Companies named beside it."""
    style: str = ""
    """The class that it and its likes have on the page."""


ARTICLE = re.compile(
    r"\"@type\"\s*:\s*\"(?:BlogPosting|NewsArticle|TechArticle|Blog)\""
    r"|<meta[^<>]+generator[^<>]+(?:Docusaurus|MkDocs|Sphinx|VuePress|VitePress|GitBook|Jekyll)",
    re.IGNORECASE,
)
# "Cook at Northwind": who hires, on pages of many companies' jobs.
HIRING = re.compile(r" (?:at|@|bei|chez|presso) ([A-Z][\w&.-]+)[^,|]*$")
MOST_LINKS = 2000
FEW = 3
"""Links of one shape that make a list."""


def posting_links(page: str, address: str) -> list[Link]:
    """The links of *page*, at *address*, that look like postings of one company."""
    if is_about_work(page, address):
        return []
    links = postings_among(_links(page_tree(page), address))
    return [] if of_others(name for link in links for name in link.employers) else links


def postings_among(links: Iterable[Link]) -> list[Link]:
    """Those of *links* that look like postings, each address once."""
    shapes = defaultdict[str, dict[str, Link]](dict)
    for link in links:
        known = shapes[shape(link.url)].get(link.url)
        if known is None or (not looks_like_title(known.title) and looks_like_title(link.title)):
            shapes[shape(link.url)][link.url] = link
    return [link for same in shapes.values() for link in _of_one_shape(list(same.values()))]


def _of_one_shape(links: list[Link]) -> list[Link]:
    """The postings among links of one shape, by what most of them look like."""
    certain = [link for link in links if is_certain(link.title)]
    if not certain and sum(is_headline(link.title) for link in links) * 4 > len(links):
        return []
    told = [link for link in links if says_job(link.url)]
    likely = [link for link in told if looks_like_title(link.title)]
    enough = len(links) >= FEW or all(asks_by_number(link.url) for link in links)
    if enough and likely and len(likely) * 2 >= len(links):
        alike = _of_their_style(links, likely)
        return [link for link in links if link in alike or (link in told and _is_numbered(link))]
    if len(certain) > 1:
        return [link for link in links if link in likely or link in certain]
    return likely


def _of_their_style(links: list[Link], likely: list[Link]) -> list[Link]:
    """The *likely* ones and, where they are most of one style, the others of it: "Growth" between
    two engineers."""
    styles = {link.style for link in likely}
    alike = [link for link in links if link.style in styles and may_say_job(link.url)]
    if len(styles) > 1 or "" in styles or len(likely) * 3 < len(alike) * 2:
        return likely
    return [link for link in alike if link in likely or may_be_title(link.title)]


def _is_numbered(link: Link) -> bool:
    """Whether one that stands in a list of postings is one, whatever it is called."""
    numbered = is_numbered(split(link.url).path) or asks_by_number(link.url)
    return 0 < len(link.title) <= LONGEST and numbered


# ------------------------------------------------------------------ the links of a page


def is_about_work(page: str, address: str) -> bool:
    """Blogs, news and documentation speak of jobs, and have none."""
    return speaks_of_work(address) or ARTICLE.search(page[:LONGEST_PAGE]) is not None


def _links(page: html.HtmlElement, address: str) -> Iterator[Link]:
    for link in list(page.iterfind(".//a[@href]"))[:MOST_LINKS]:
        url = target(link, address)
        if url and same_site(url, address) and not _is_beside(link):
            card = card_of(link, url, address)
            if not says_ended(card[-1]):
                title = title_of(link, card)
                named = (*employers(card[-1]), *HIRING.findall(title))
                yield Link(url, title, named, link.get("class", ""))


def _is_beside(link: html.HtmlElement) -> bool:
    """Whether a link stands in what surrounds the page's own matter."""
    return any(
        around.tag in ("nav", "footer") or around.get("role") == "navigation"
        for around in link.iterancestors()
    )
