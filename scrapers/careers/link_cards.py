"""What stands around a link: the heading of its card, and who is named there as the employer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import html

from referrals.texts.markup import clean
from scrapers.careers.job_addresses import shape
from scrapers.careers.other_companies import is_company
from scrapers.careers.title_words import looks_like_title
from scrapers.parse.page_tree import pieces, words
from scrapers.parse.web_address import joined, split

HEADING = ("h1", "h2", "h3", "h4", "h5", "h6")
TITLED = re.compile(r"tit(?:le|el|re)|heading", re.IGNORECASE)
EMPLOYED = re.compile(r"company|firma|arbeitgeber|employer", re.IGNORECASE)
ROUTE = re.compile(r"#!?/[^#]+$")
# "Northwind GmbH · Berlin"
BETWEEN = re.compile(r"\s+[·•|–-]\s+")
LEVELS = 6
"""From a link up to the whole card that it stands in."""
CROWD = 12
"""Links in an element that is no card any more."""


def target(link: html.HtmlElement, address: str) -> str | None:
    """Where a link leads, if that is another page. "#/job/31" is one: a script shows it."""
    whole = joined(address, link.get("href", "").strip())
    url = whole if ROUTE.search(whole) else whole.partition("#")[0]
    web = split(url).scheme in ("http", "https")
    return url if web and url != address.partition("#")[0] else None


def card_of(link: html.HtmlElement, url: str, address: str) -> list[html.HtmlElement]:
    """The link and what stands around it alone, up to where the next of its shape begins."""
    links, kind = [link], shape(url)
    for around in link.iterancestors():
        near = list(islice(around.iterfind(".//a[@href]"), CROWD))
        others = {other for each in near if (other := target(each, address))} - {url}
        if len(links) > LEVELS or len(near) == CROWD or kind in map(shape, others):
            break
        links.append(around)
    return links


OF_A_FILE = re.compile(
    r"\.(?:pdf|docx?)\b.*$|[\s(\[–-]+(?:pdf|docx?)\b.*$|\s*[(\[][\d.,]+\s*[km]i?b[)\]].*$",
    re.IGNORECASE,
)
"""What stands behind the name of a file: "(PDF, 120 KB)"."""


def title_of(link: html.HtmlElement, card: list[html.HtmlElement]) -> str:
    """What the link calls the posting; where it only says "Details", the heading beside it."""
    own = _first_line(link) or clean(link.get("title") or link.get("aria-label")) or pictured(link)
    own = OF_A_FILE.sub("", own)
    if looks_like_title(own):
        return own
    beside = (title for around in card[1:] if (title := _heading(around)))
    title = next(beside, "")
    return title if looks_like_title(title) else own


def pictured(link: html.HtmlElement) -> str:
    """What a picture in a link says instead of words."""
    return next((clean(image.get("alt")) for image in link.iter("img") if image.get("alt")), "")


def _first_line(link: html.HtmlElement) -> str:
    """The title of a link that holds a whole card; else its words."""
    if heading := _heading(link):
        return heading
    if (link.text or "").strip() or any((child.tail or "").strip() for child in link):
        return words(link)
    return clean(next(pieces(link), ""))


def _heading(element: html.HtmlElement) -> str:
    for inner in element.iterdescendants():
        if inner.tag in HEADING and (title := words(inner)):
            return title
        if TITLED.search(inner.get("class", "")) and (title := clean(next(pieces(inner), ""))):
            return title
    return ""


def employers(card: html.HtmlElement) -> Iterator[str]:
    for text in pieces(card):
        for part in BETWEEN.split(clean(text)):
            if is_company(part):
                yield part
    for inner in card.iterdescendants():
        if EMPLOYED.search(inner.get("class", "")) and (name := words(inner)):
            yield name
