"""Which page to open next, from a company's home page to its postings."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from scrapy.http import TextResponse

from scrapers.careers.careers_links import LIKELY_PATHS, careers_links, home_name, site_name
from scrapers.careers.structured_data import employer_stated

UP = 3
"""Pages above that of one posting that may be its list."""
PAGES = 6
"""Pages of one company that are opened at most."""


@dataclass
class PageQueue:
    """The pages of one company that are still to be opened, the nearest to its postings first."""

    ahead: list[str]
    seen: list[str] = field(default_factory=list)
    site: str | None = None
    from_posting: bool = False
    """Whether one of them was the page of one posting."""

    def next_page(self) -> str | None:
        """The next page to open; None at the end."""
        while self.ahead:
            url = self.ahead.pop(0)
            if url not in self.seen:
                self.seen.append(url)
                return url
        return None

    def add_links_of(self, page: TextResponse) -> None:
        """Put the links of *page* ahead of all others: they are nearer to the postings."""
        links = careers_links(page.text, page.url)
        if len(self.seen) == 1:
            self.site = site_name(page.text) or self.site
            if urlsplit(page.url).path in ("", "/"):
                self.site = self.site or home_name(page.text)
                # Where a home page that names no other place may have its postings.
                links += [urljoin(page.url, path) for path in LIKELY_PATHS]
        self.seen.append(page.url)
        self.ahead = [*links[:PAGES], *self.ahead]

    def go_up(self, page: TextResponse) -> None:
        """Put the pages above *page*, which shows one posting alone, ahead of all others. Who hires
        by it is whose site it is, unless the site says its name itself."""
        url = page.url
        self.site = self.site or employer_stated(page.text, url)
        folders = urlsplit(url).path.strip("/").split("/")[:-1]
        above = ["/" + "/".join(folders[:depth]) for depth in range(len(folders), 0, -1)]
        self.ahead = [*(urljoin(url, path) for path in above[:UP]), *self.ahead]
        self.from_posting = True

    def nothing_found(self, asked: str) -> str:
        """What to say when no page led to postings."""
        opened = ", ".join(dict.fromkeys(self.seen))
        if self.from_posting:
            return (
                f"{asked} is the page of one posting, and none above it lists others (opened: "
                f"{opened}); name the page that lists them"
            )
        return (
            f"{asked} shows no postings, and no link there leads to any (opened: {opened}); "
            "look in a browser, and name the page that lists them"
        )
