"""Lists of a site that are made for programs: feeds (RSS, Atom, JSON Feed) and sitemaps.

They come from strangers: no entities, no DTD, no network, and no more than a prefix of a huge one.
https://www.rssboard.org/rss-specification  https://www.jsonfeed.org  https://www.sitemaps.org
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from referrals.model.postings import Posting
from referrals.texts.markup import clean, plain_text
from scrapers.careers.other_companies import of_others
from scrapers.careers.posting_links import Link, postings_among
from scrapers.parse import fields
from scrapers.parse.same_site import same_site
from scrapers.parse.web_address import NONE, split
from scrapers.parse.xml_feed import MOST_ELEMENTS

MOST_BYTES = 8 * 1024 * 1024
"""Of one list, unpacked; what comes after is not read."""
GZIP = 31
"""zlib's number for a stream with the head and checksum of gzip."""
XML = re.compile(rb"\s*(?:<\?xml|<rss\b|<feed\b|<urlset\b|<sitemapindex\b)", re.IGNORECASE)
PREFIXED = re.compile(r"(.{2,60}?): \S")
""" "Acme: Cook": whose position it is, in a feed of many companies."""


@dataclass(frozen=True)
class SiteMap:
    """Addresses of pages, and of further sitemaps."""

    pages: tuple[str, ...]
    maps: tuple[str, ...]


def is_list(body: bytes) -> bool:
    """Whether an answer is such a list rather than a page."""
    return XML.match(body) is not None or body.lstrip()[:1] == b"{"


def feed_postings(body: bytes, address: str) -> list[Posting]:
    """The items of a feed, at *address*, that look like postings of one company."""
    items = {item.url: item for item in _items(body) if item.url and item.title}
    prefixes = [prefix[1] for item in items.values() if (prefix := PREFIXED.match(item.title))]
    if len(prefixes) == len(items) and of_others(prefixes):
        return []
    links = [Link(url, item.title) for url, item in items.items() if same_site(url, address)]
    return [items[link.url] for link in postings_among(links)]


def site_map(body: bytes) -> SiteMap:
    """What a sitemap, packed or not, lists."""
    tree = _tree(_unpacked(body))
    if tree is None:
        return SiteMap((), ())
    listed = {"url": list[str](), "sitemap": list[str]()}
    for entry in tree:
        where = _named(entry, "loc")
        if split(where) != NONE and (kind := _kind(entry)) in listed:
            listed[kind].append(where)
    return SiteMap(tuple(listed["url"]), tuple(listed["sitemap"]))


def _items(body: bytes) -> Iterator[Posting]:
    if body.lstrip()[:1] == b"{":
        yield from _json_items(body)
    elif (tree := _tree(body)) is not None:
        for entry in tree.iter("{*}item", "{*}entry"):
            yield _xml_item(entry)


def _json_items(body: bytes) -> Iterator[Posting]:
    try:
        said = json.loads(body, strict=False)
    except (ValueError, RecursionError):
        return
    items = said.get("items")
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            text = item.get("content_html") or item.get("content_text")
            yield _posting(
                item.get("url"), title=item.get("title"), text=text, day=item.get("date_published")
            )


def _xml_item(entry: etree._Element) -> Posting:
    links = [link.get("href") or link.text for link in entry.iter("{*}link")]
    text = _named(entry, "encoded", "description", "content", "summary")
    day = _named(entry, "pubDate", "published", "updated", "date")
    return _posting(
        next(filter(None, links), None), title=_named(entry, "title"), text=text, day=day
    )


def _posting(url: Any, *, title: Any, text: Any, day: Any) -> Posting:
    address = url.strip().partition("#")[0] if isinstance(url, str) else ""
    return Posting(
        external_id=address,
        title=clean(title) if isinstance(title, str) else "",
        url=address,
        posted_on=fields.day(day),
        description=plain_text(text) if isinstance(text, str) and text else None,
        guessed=True,
    )


def _kind(element: etree._Element) -> str:
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


def _named(entry: etree._Element, *names: str) -> str:
    """The text of the first child that has one of *names*, in their order."""
    texts = {_kind(child): (child.text or "").strip() for child in reversed(entry)}
    return next((texts[name] for name in names if texts.get(name)), "")


def _tree(body: bytes) -> etree._Element | None:
    if body.count(b"<") > MOST_ELEMENTS:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        tree = etree.fromstring(body[:MOST_BYTES].lstrip(), parser)
    except etree.XMLSyntaxError:
        return None
    if tree is None or tree.getroottree().docinfo.internalDTD is not None:
        return None
    return tree


def _unpacked(body: bytes) -> bytes:
    if body[:2] != b"\x1f\x8b":
        return body
    try:
        return zlib.decompressobj(GZIP).decompress(body, MOST_BYTES)
    except zlib.error:
        return b""
