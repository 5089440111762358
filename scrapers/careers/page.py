"""What one page of a careers site shows: postings, and the way to the rest of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from lxml.html import HtmlElement

from referrals.model.postings import Posting
from scrapers.careers.feeds import feed_postings, is_list
from scrapers.careers.link_cards import target
from scrapers.careers.openings import openings
from scrapers.careers.posting_links import is_about_work, posting_links
from scrapers.careers.structured_data import expired_postings, job_postings
from scrapers.careers.title_words import looks_like_title
from scrapers.parse.page_tree import page_tree, words
from scrapers.parse.same_site import same_site

NEXT = re.compile(
    r"^(?:next|next page|weiter|nächste(?: seite)?|suivante?|page suivante|siguiente|próxim[ao]"
    r"|successiv[ao]|avanti|volgende|nästa|neste|næste|następna|›|»|>|→)\s*[›»>→]?$",
    re.IGNORECASE,
)
MANY = 20
"""Links that look like postings: a list of its own, to which a heading adds nothing."""
FEED = re.compile(r"application/(?:rss\+xml|atom\+xml|feed\+json)", re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """A page that came as text, and where from."""

    body: bytes
    text: str
    address: str

    @cached_property
    def tree(self) -> HtmlElement:
        return page_tree(self.text)

    def postings(self, today: date) -> list[Posting]:
        """What it states; where it states nothing, the links that look like postings, and at last
        what it calls openings."""
        if is_list(self.body):
            return feed_postings(self.body, self.address)
        return list(job_postings(self.text, self.address, today)) or self._guessed()

    def _guessed(self) -> list[Posting]:
        if is_about_work(self.text, self.address):
            return []
        linked = {link.url: link.title for link in posting_links(self.text, self.address)}
        told = openings(self.tree, self.text, self.address) if len(linked) < MANY else []
        more = [posting for posting in told if posting.url not in linked]
        if linked and (
            len(told) - len(more) < len(linked) or not all(looks_like_title(p.title) for p in more)
        ):
            return [Posting(url, title, url, guessed=True) for url, title in linked.items()]
        return [replace(posting, title=linked.get(posting.url, posting.title)) for posting in told]

    def expired(self, today: date) -> list[Posting]:
        """The postings of which it states that they have ended."""
        return list(expired_postings(self.text, self.address, today))

    def next_page(self) -> str | None:
        """The page that goes on with the same list."""
        pages = (target(link, self.address) for link in self._leading_on())
        return next((url for url in pages if url and same_site(url, self.address)), None)

    def _leading_on(self) -> Iterator[HtmlElement]:
        yield from self.tree.iterfind(".//*[@rel='next'][@href]")
        for link in self.tree.iterfind(".//a[@href]"):
            if NEXT.match(words(link) or link.get("aria-label", "").strip()):
                yield link

    def feeds(self) -> list[str]:
        """Feeds of the same site that the page names."""
        links = self.tree.iterfind(".//link[@rel='alternate'][@href]")
        named = [link for link in links if FEED.match(link.get("type", ""))]
        addresses = (target(link, self.address) for link in named)
        return [url for url in addresses if url and same_site(url, self.address)]
