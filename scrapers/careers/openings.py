"""Openings on a page that links to none: told by the page's own words around them.

Either they stand below a heading that says so ("Current openings"), or each has its own way to
apply ("Apply now"). They may be linked files, rows of a table, cards, or sections to unfold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, takewhile

from lxml import etree
from lxml.html import HtmlElement as Element

from referrals.model.postings import Posting
from referrals.texts.markup import plain_text
from scrapers.careers.careers_links import MOST_WORDS, OPENINGS
from scrapers.careers.link_cards import OF_A_FILE, employers, pictured, target
from scrapers.careers.opening_heads import APPLY, LEVELS, may_be_title, named, says_ended
from scrapers.careers.other_companies import of_others
from scrapers.careers.title_words import looks_like_title
from scrapers.parse.page_tree import words
from scrapers.parse.same_site import same_site
from scrapers.parse.web_address import split
from scrapers.read.own_words import says_none_open

# Where companies keep what they have no page for.
DOCUMENTS = re.compile(
    r"(?:^|\.)(?:(?:docs|drive)\.google\.com|notion\.(?:site|so)|dropbox\.com|coda\.io|1drv\.ms|forms\.gle)$"
)
FILE = re.compile(r"\.(?:pdf|docx?)$", re.IGNORECASE)
# One applies for these, too.
COURSES = re.compile(
    r"^(?:(?:our|all|find an?) )?(?:\w+ )?(?:courses?|degrees?|study program(?:me)?s|scholarships?"
    r"|grants?|studiengänge|kurse|weiterbildungen|formations|cursos|grados|corsi|opleidingen|kierunki)$",
    re.IGNORECASE,
)
ASIDE = frozenset({"nav", "footer", "aside"})
FEW = 2
MOST = 200
LEVELS_OF_A_CARD = 6


def openings(page: Element, text: str, address: str) -> list[Posting]:
    """The openings that *page*, whose source is *text*, tells of itself, each once."""
    ways = _with_ways_to_apply(page, address)
    found = max(_below_headings(page, address), ways, key=len)
    if not found or says_none_open(text):
        return []
    return list({posting.external_id: posting for posting in found[:MOST]}.values())


# ------------------------------------------------------------------ below "Current openings"


def _below_headings(page: Element, address: str) -> list[Posting]:
    postings = list[Posting]()
    for heading in page.iter(*LEVELS):
        if len(postings) >= MOST:
            break
        heading_words = words(heading)
        if (
            OPENINGS.search(heading_words)
            and len(heading_words.split()) <= MOST_WORDS
            and not _is_aside(heading)
        ):
            region = _region(heading)
            postings += _linked(region, address) or _named(region, address)
    return postings


def _region(heading: Element) -> list[Element]:
    """What follows *heading*, up to the next of its rank."""
    ranks = LEVELS[: LEVELS.index(heading.tag) + 1]
    following = heading.xpath("following::*")
    return [
        each for each in takewhile(lambda e: e.tag not in ranks, following) if not _is_aside(each)
    ]


def _linked(region: list[Element], address: str) -> list[Posting]:
    """Links whose words are titles, if half of them surely are."""
    links = [each for each in region if each.tag == "a" and not _is_ended(each)]
    told = [(_title_of(link), _where(link, address)) for link in links]
    named = [(title, url) for title, url in told if url and may_be_title(title)]
    sure = [title for title, _ in named if looks_like_title(title)]
    if not sure or len(sure) * 2 < len(named):
        return []
    return [Posting(url, title, url, guessed=True) for title, url in named if url]


def _is_ended(link: Element) -> bool:
    return any(map(says_ended, link.xpath("ancestor::tr[1] | ancestor::li[1] | ancestor::p[1]")))


def _where(link: Element, address: str) -> str | None:
    """Where a link leads, on the company's site; a file or a document may lie elsewhere."""
    url = target(link, address)
    if url is None or same_site(url, address):
        return url
    place = split(url)
    return url if FILE.search(place.path) or DOCUMENTS.search(place.hostname or "") else None


def _title_of(link: Element) -> str:
    """What a link calls its posting; where it says none, the row or the file does."""
    title = OF_A_FILE.sub("", words(link) or pictured(link)).strip()
    if looks_like_title(title):
        return title
    for row in link.xpath("ancestor::tr[1] | ancestor::li[1]"):
        first = next((words(cell) for cell in row.iter("td", "th", "strong", "b")), "")
        if looks_like_title(first) and len(list(row.iter("a"))) == 1:
            return first
    name = split(link.get("href", "")).path.rpartition("/")[2]
    named = re.sub(r"[-_+]|%20", " ", FILE.sub("", name)).strip()
    return named if FILE.search(name) and looks_like_title(named) else title


# ------------------------------------------------------------------ cards, and sections to unfold


def _named(region: Iterable[Element], address: str) -> list[Posting]:
    """What headings, or what unfolds a section, call by a title."""
    titled, heads = named(region)
    return _all_told(titled[:MOST], heads, address)


def _with_ways_to_apply(page: Element, address: str) -> list[Posting]:
    """Cards of which each has a heading, and a link or a button to apply with."""
    ways = [way for way in page.iter("a", "button") if APPLY.fullmatch(words(way))]
    cards = {way: _card(way, set(ways)) for way in ways if not _is_aside(way)}
    heads = {way: _head(card) for way, card in cards.items()}
    sure = [head for head in heads.values() if head is not None]
    if len(sure) * 2 >= len(cards):
        # Where most cards name a profession, the others name one that we do not know.
        heads = {
            way: head if head is not None else _first_head(cards[way])
            for way, head in heads.items()
        }
    told = [(heads[way], cards[way]) for way in cards if heads[way] is not None]
    if len(told) < FEW or of_others(name for _, card in told for name in employers(card)):
        return []
    if of_others(_sites_beyond(cards, address)) or any(map(COURSES.search, _headed(page))):
        return []
    names = [head for head, _ in told if head is not None]
    return _all_told(names, set(names), address)


def _sites_beyond(ways: Iterable[Element], address: str) -> set[str]:
    """The sites of others that *ways* to apply lead to: of an aggregator, one for each company."""
    urls = {url for way in ways if (url := target(way, address)) and not same_site(url, address)}
    return {".".join((split(url).hostname or "").split(".")[-2:]) for url in urls}


def _headed(page: Element) -> Iterator[str]:
    return (words(heading) for heading in page.iter("h1", "h2"))


def _all_told(heads: list[Element], among: set[Element], address: str) -> list[Posting]:
    """The postings that *heads* name; one whose card leads to a page of its own is there."""
    open_ones = [head for head in heads if not any(map(says_ended, _body(head, among)))]
    postings = [_told(head, among, address) for head in open_ones]
    pages = [_own_page(head, among, address) for head in open_ones]
    return [
        replace(posting, external_id=url, url=url) if url and pages.count(url) == 1 else posting
        for posting, url in zip(postings, pages, strict=True)
    ]


def _own_page(head: Element, heads: set[Element], address: str) -> str | None:
    """The one page of the site that the card around *head* leads to."""
    links = {target(link, address) for link in _holder(head, heads).iter("a")} - {None}
    url = links.pop() if len(links) == 1 else None
    return url if url and same_site(url, address) else None


def _card(way: Element, ways: set[Element]) -> Element:
    """The largest element around a way to apply that has no other."""
    card = way
    for around in list(way.iterancestors())[:LEVELS_OF_A_CARD]:
        if around.tag in ("body", "main") or _are_several(around, ways):
            break
        card = around
    return card


def _head(card: Element) -> Element | None:
    heads = card.iter(*LEVELS, "strong", "b", "summary", *(["td"] if card.tag == "tr" else []))
    return next((head for head in heads if looks_like_title(words(head))), None)


def _first_head(card: Element) -> Element | None:
    heads = card.iter(*LEVELS, "strong", "b", "summary", *(["td"] if card.tag == "tr" else []))
    return next((head for head in heads if may_be_title(words(head))), None)


def _told(head: Element, heads: set[Element], address: str) -> Posting:
    """The posting that *head* calls by its title; its address is its place on the page."""
    title, body = words(head), _body(head, heads)
    marks = [each.get("id") for part in (head, *body) for each in part.iter() if each.get("id")]
    place = next(iter(marks), None) or re.sub(r"\W+", "-", title.lower()).strip("-")
    url = f"{address.partition('#')[0]}#{place}"
    text = plain_text("".join(map(_source, body))).removeprefix(title).strip()
    return Posting(url, title, url, description=text, guessed=True)


def _body(head: Element, heads: set[Element]) -> list[Element]:
    """What stands around *head* and behind it, up to the next."""
    holder = _holder(head, heads)
    following = takewhile(lambda each: not _holds(each, heads), holder.itersiblings())
    return [holder, *following] if holder is not head else list(following)


def _holder(head: Element, heads: set[Element]) -> Element:
    """The largest element around *head* without another; *head* itself where it stands free."""
    holder = head
    for around in list(head.iterancestors())[:LEVELS_OF_A_CARD]:
        if around.tag in ("body", "main") or _are_several(around, heads):
            break
        holder = around
    return holder


def _are_several(around: Element, heads: set[Element]) -> bool:
    """Whether there is another head in *around*; it is looked through no further than to that."""
    return len(list(islice((each for each in around.iter() if each in heads), 2))) > 1


def _holds(element: Element, heads: set[Element]) -> bool:
    return element.tag in LEVELS or any(each in heads for each in element.iter())


def _source(element: Element) -> str:
    return etree.tostring(element, encoding="unicode", method="html", with_tail=False)


def _is_aside(element: Element) -> bool:
    around = [element, *element.iterancestors()]
    return any(each.tag in ASIDE or each.get("role") == "navigation" for each in around)
