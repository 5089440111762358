"""The way from what a person says to a board.

An address may name a platform's board, be a page that embeds one, a page with postings of its own,
or a home page from which links lead there. A name is tried where platforms state whose a board is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from scrapy import Request
from scrapy.http import TextResponse

from referrals.knowledge.employers.names import key
from referrals.model.postings import Board, Company, Health
from scrapers.careers.careers_links import site_name
from scrapers.discover.page_queue import PAGES, PageQueue
from scrapers.discover.preview import Preview, Previewer
from scrapers.http.fetching import Fetcher
from scrapers.http.refusals import Unread, without_later
from scrapers.platforms.addresses import HOST_IN_ADDRESS, PLATFORMS, detect, is_told_by_path
from scrapers.platforms.embedded import address_of, embedded_boards, hosted_by
from scrapers.platforms.names import AS_A_NAME, NAMES, answers_to
from scrapers.read.own_words import says_none_open

How = Literal["address", "page", "name"]

NONE_OPEN = "it says that nothing is open there now"
GUESSES = 3
"""Boards that one page seems to embed, and tokens that a name may have."""
TOLD = ("gone", "moved")
"""What an answer can say of a board; all else leaves open whether it is there."""
ADDRESS = re.compile(r"\S+://\S+|[^\s/]+\.[^\s/.]{2,}\.?(?:/\S*)?")


@dataclass(frozen=True)
class BoardLookup:
    """What looking for the board of one address or name came to."""

    asked: str
    preview: Preview | None = None
    how: How = "address"
    """`address`: the board itself was named. `page`: a page of the company leads to it. `name`: it
    calls itself so."""
    site: str | None = None
    """What the page that led there calls its company, if there was one."""
    why: str = ""
    """Why nothing was found, and what to do."""
    health: Health | None = None
    """What an answer said of what is there; None where nothing could be told."""
    from_posting: bool = False
    """Whether what was named is the page of one posting: the board is the list above it."""


def is_address(text: str) -> bool:
    """Whether *text* is an address rather than a company's name: "Booking.com" is both."""
    return ADDRESS.fullmatch(text.strip()) is not None


@dataclass
class BoardFinder:
    """Finds the board that an address or a name leads to."""

    previewer: Previewer
    redirects: Fetcher
    """Follows redirects to other hosts."""
    api: str | None

    async def to(self, asked: str) -> BoardLookup:
        """What *asked* leads to. Raises Unread."""
        if not is_address(asked):
            return await self._by_name(asked)
        address = asked.strip()
        address = address if "://" in address else f"https://{address}"
        if named := detect(address):
            return await self._named_outright(asked, named, address)
        return await self._through_pages(asked, address)

    async def _named_outright(
        self, asked: str, named: tuple[str, str], address: str
    ) -> BoardLookup:
        platform, token = named
        if platform not in PLATFORMS:
            return BoardLookup(asked, why=f"{asked} is a board of {platform}, which cannot be read")
        board = Board("", platform=platform, token=token, careers=address, api=self.api)
        try:
            return BoardLookup(asked, await self.previewer.at(board))
        except Unread as problem:
            if problem.moved_to is None and not is_told_by_path(address):
                raise
            return await self._through_pages(asked, problem.moved_to or address)

    # -------------------------------------------------------------- pages

    async def _through_pages(self, asked: str, address: str) -> BoardLookup:
        """Open the page, and pages that it links to, until postings are found."""
        queue, empty = PageQueue([address]), None
        for number in range(PAGES):
            url = queue.next_page()
            if url is None:
                break
            try:
                response = await self.redirects.get(Request(url))
            except Unread:
                if number == 0:
                    raise
                continue  # a link that leads nowhere; another may not
            if not isinstance(response, TextResponse):
                continue
            preview, untold = await self._on(response)
            if untold:
                return BoardLookup(asked, why=str(untold), health=untold.health)
            if preview and preview.doubt == NONE_OPEN:
                empty = empty or BoardLookup(asked, preview, "page", site_name(response.text))
            elif preview and preview.one_posting:
                queue.go_up(response)
            elif preview:
                site = queue.site or site_name(response.text)
                return BoardLookup(asked, preview, "page", site, from_posting=queue.from_posting)
            queue.add_links_of(response)
        return empty or BoardLookup(
            asked, why=queue.nothing_found(asked), from_posting=queue.from_posting
        )

    async def _on(self, page: TextResponse) -> tuple[Preview | None, Unread | None]:
        """The board that *page* is, or embeds, or its own postings; or why that cannot be told."""
        for board in self._boards(page):
            try:
                return await self.previewer.at(board), None
            except Unread as problem:
                if problem.health not in TOLD:
                    # Its postings are there: what the page itself links to is a part of them.
                    what = f"the {board.platform} board '{board.token}' is embedded there"
                    return None, Unread(
                        f"{what}, and cannot be read now: {_now(problem)}; try again"
                    )
        own = Board("", platform="careers_page", token=page.url, careers=page.url)
        try:
            preview = await self.previewer.at(own, page)
        except Unread as problem:
            return None, problem if problem.health == "blocked" else None
        if preview.postings:
            return preview, None
        return replace(preview, doubt=NONE_OPEN) if says_none_open(page.text) else None, None

    def _boards(self, page: TextResponse) -> Iterator[Board]:
        named = [hosted_by(page.text, page.url)]
        for platform, token in dict.fromkeys(
            [*filter(None, named), *embedded_boards(page.text, page.url)[:GUESSES]]
        ):
            if platform in PLATFORMS:
                own = platform in HOST_IN_ADDRESS and address_of((platform, token), page.text)
                yield Board(
                    "", platform=platform, token=token, careers=own or page.url, api=self.api
                )

    # -------------------------------------------------------------- names

    async def _by_name(self, name: str) -> BoardLookup:
        """Try likely tokens where platforms state whose a board is."""
        company, others, untold = Company(name), list[str](), list[str]()
        for token in likely_tokens(name):
            for platform in NAMES:  # those that state whose a board is
                try:
                    named = AS_A_NAME.get(platform, "{}").format(token)
                    preview = await self.previewer.at(Board("", platform, named, api=self.api))
                except Unread as problem:
                    if problem.health not in TOLD:
                        untold.append(f"{platform} could not tell ({_now(problem)})")
                    continue  # else, nobody has this token there
                if preview.own_name and answers_to(company, preview.own_name):
                    return BoardLookup(name, preview, "name")
                if preview.own_name:
                    others.append(f"{platform}/{token} is {preview.own_name}'s")
        others_found = f" ({'; '.join(others)})" if others else ""
        why = f"no board calls itself so{others_found}; say the address of its careers page"
        if untold:
            heard = untold[0] if len(untold) == 1 else f"{untold[0]}; {len(untold) - 1} more"
            why = (
                f"none was found{others_found}, but {heard}; try again, or say its careers address"
            )
        return BoardLookup(name, why=why)


def _now(problem: Unread) -> str:
    return without_later(str(problem))


def likely_tokens(name: str) -> list[str]:
    """ "Acme Robotics GmbH" → acmerobotics, acme-robotics, acme."""
    words = key(name).split()
    return list(dict.fromkeys(["".join(words), "-".join(words), words[0]])) if words else []
