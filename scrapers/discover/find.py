"""The way from what a person says to a board.

An address may name a platform's board, be a page that embeds one, a page with postings of its own,
or a home page from which links lead there. A name is tried where platforms state whose a board is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from scrapy import Request
from scrapy.http import TextResponse

from referrals.knowledge.employers.names import key
from referrals.model.postings import Board, Company
from scrapers.careers.careers_links import site_name
from scrapers.discover.preview import FirstLook, Look
from scrapers.discover.trail import PAGES, Trail
from scrapers.http.fetching import Fetcher
from scrapers.http.refusals import Unread
from scrapers.platforms.addresses import HOST_IN_ADDRESS, PLATFORMS, detect
from scrapers.platforms.embedded import address_of, embedded_boards, hosted_by
from scrapers.platforms.names import answers_to

How = Literal["address", "page", "name"]

GUESSES = 3
"""Boards that one page seems to embed, and tokens that a name may have."""
STATING = ("greenhouse", "smartrecruiters", "workable", "recruitee")
"""Platforms that state whose a board is: with GUESSES tokens, 12 requests a name."""
ADDRESS = re.compile(r"\S+://\S+|[^\s/]+\.[^\s/.]{2,}(?:/\S*)?")


@dataclass(frozen=True)
class Finding:
    """What a scout found for one address or name."""

    asked: str
    look: Look | None = None
    how: How = "address"
    """`address`: the board itself was named. `page`: a page of the company leads to it. `name`: it
    calls itself so."""
    site: str | None = None
    """What the page that led there calls its company, if there was one."""
    why: str = ""
    """Why nothing was found, and what to do."""


def is_address(text: str) -> bool:
    """Whether *text* is an address rather than a company's name: "Booking.com" is both."""
    return ADDRESS.fullmatch(text.strip()) is not None


@dataclass
class Way:
    """The way from what a person says to a board."""

    first_look: FirstLook
    wanderer: Fetcher
    """Follows redirects to other hosts."""
    api: str | None

    async def to(self, asked: str) -> Finding:
        """What *asked* leads to. Raises Unread."""
        if not is_address(asked):
            return await self._by_name(asked)
        address = asked.strip()
        address = address if "://" in address else f"https://{address}"
        if named := detect(address):
            return await self._named_outright(asked, named, address)
        return await self._through_pages(asked, address)

    async def _named_outright(self, asked: str, named: tuple[str, str], address: str) -> Finding:
        platform, token = named
        if platform not in PLATFORMS:
            return Finding(asked, why=f"{asked} is a board of {platform}, which cannot be read")
        board = Board("", platform, token, address, self.api)
        try:
            return Finding(asked, await self.first_look.at(board))
        except Unread as problem:
            if problem.moved_to is None:
                raise
            return await self._through_pages(asked, problem.moved_to)

    # -------------------------------------------------------------- pages

    async def _through_pages(self, asked: str, address: str) -> Finding:
        """Open the page, and pages that it links to, until postings are found."""
        trail = Trail([address])
        for number in range(PAGES):
            url = trail.next_page()
            if url is None:
                break
            try:
                response = await self.wanderer.get(Request(url))
            except Unread:
                if number == 0:
                    raise
                continue  # a link that leads nowhere; another may not
            if not isinstance(response, TextResponse):
                continue
            if look := await self._on(response):
                return Finding(asked, look, "page", trail.site or site_name(response.text))
            trail.go_on(response)
        return Finding(asked, why=trail.in_vain(asked))

    async def _on(self, page: TextResponse) -> Look | None:
        """The board that *page* is, or embeds, or its own postings."""
        for board in self._boards(page):
            try:
                return await self.first_look.at(board)
            except Unread:
                continue  # a link to a board that is no more
        own = Board("", "careers_page", page.url, page.url)
        try:
            look = await self.first_look.at(own, page)
        except Unread:
            return None
        return look if look.postings else None

    def _boards(self, page: TextResponse) -> Iterator[Board]:
        named = [detect(page.url), hosted_by(page.text, page.url)]
        for platform, token in dict.fromkeys(
            [*filter(None, named), *embedded_boards(page.text, page.url)[:GUESSES]]
        ):
            if platform in PLATFORMS:
                own = platform in HOST_IN_ADDRESS and address_of((platform, token), page.text)
                yield Board("", platform, token, own or page.url, self.api)

    # -------------------------------------------------------------- names

    async def _by_name(self, name: str) -> Finding:
        """Try likely tokens where platforms state whose a board is."""
        company, others = Company(name), list[str]()
        for token in likely_tokens(name):
            for platform in filter(PLATFORMS.__contains__, STATING):
                try:
                    look = await self.first_look.at(Board("", platform, token, api=self.api))
                except Unread:
                    continue  # nobody has this token there
                if look.own_name and answers_to(company, look.own_name):
                    return Finding(name, look, "name")
                if look.own_name:
                    others.append(f"{platform}/{token} is {look.own_name}'s")
        found = f" ({'; '.join(others)})" if others else ""
        why = f"no board calls itself so{found}; say the address of its careers page"
        return Finding(name, why=why)


def likely_tokens(name: str) -> list[str]:
    """ "Acme Robotics GmbH" → acmerobotics, acme-robotics, acme."""
    words = key(name).split()
    return list(dict.fromkeys(["".join(words), "-".join(words), words[0]])) if words else []
