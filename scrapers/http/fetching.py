"""Getting one answer: politely, patiently, and with a plain reason when there is none."""

from __future__ import annotations

import asyncio
import re
from contextvars import ContextVar
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.core.engine import ExecutionEngine
from scrapy.exceptions import DownloadCancelledError
from scrapy.http import Response

from referrals.model.postings import Board, PageMark
from scrapers.http import robots
from scrapers.http.hosts import Host, now
from scrapers.http.long_body import in_a_file, may_be_long
from scrapers.http.rates import GENTLE, Rate
from scrapers.http.redirects import same_place, target_of, to_another
from scrapers.http.refusals import (
    NOT_NOW,
    REFUSED,
    NotNow,
    Unread,
    blocked,
    guarded_by,
    moved,
    no_answer,
    not_now,
    refusal,
)
from scrapers.http.room import TooWide, berth
from scrapers.http.unpacking import unpacked

PAUSES = (2, 8)
"""Before the second and the third try, in units of the delay between calm requests."""
PATIENCE = 60.0
"""Seconds that a Retry-After may ask for; a host that asks for more is left for the next scan."""
REDIRECTS = 5
SAYABLE = re.compile(r"[\x20-\x7e\x80-\xff]{1,1000}")
"""What may be said back to a host: no control character, no book."""

LOGIN = re.compile(
    r"/(?:log-?[io]n|sign-?[io]n|sso|saml2?|oauth2?|auth(?:entication|orize)?|users?/sign_in|anmelden"
    r"|anmeldung|connexion|iniciar-sesion|acceder|accedi|inloggen|logga-in|logowanie)(?:[/.]|$)",
    re.IGNORECASE,
)
asking: ContextVar[Board | None] = ContextVar("asking", default=None)
"""The board that this coroutine reads."""


@dataclass
class Fetcher:
    """Fetches for all boards of one platform; remembers how each host behaves."""

    engine: ExecutionEngine
    rate: Rate = GENTLE
    """How each of its hosts is asked."""
    hosts: dict[str, Host] = field(default_factory=dict)

    async def get(self, request: Request, mark: PageMark | None = None) -> Response:
        """The answer to *request*: 2xx, or 304 when *mark* still holds. Of the former only 200 is
        a whole answer; others are flagged "partial". Raises Unread."""
        conditions = _conditions(mark)
        for name, value in conditions:
            request.headers[name] = value
        response = await self._followed(request)
        wall = guarded_by(response)
        if response.status == 200 and not wall:
            return response
        if response.status == 304 and conditions:
            return response
        if 200 < response.status < 300 and not wall:
            return response.replace(flags=[*response.flags, "partial"])
        refused = blocked(response, wall) if wall else refusal(response)
        if refused.health == "blocked":
            self._host(request).failed(_board(), refused)
        raise refused

    async def aside(self, request: Request) -> Response:
        """The answer to *request*, which is none of a board's pages. Raises Unread."""
        return await Fetcher.get(self, request)

    async def look(self, url: str) -> Response | None:
        """What is at *url*, whatever its status; None where that cannot be told."""
        try:
            return await self._allowed(Request(url))
        except Unread:
            return None

    async def _followed(self, request: Request) -> Response:
        """Follow redirects as far as they may lead."""
        for _ in range(REDIRECTS):
            response = await self._allowed(request)
            target = target_of(response)
            if not target:
                return response
            if LOGIN.search(urlsplit(target).path):
                raise Unread(f"{request.url} asks to log in, at {target}", "blocked")
            self._may_lead(request.url, target)
            request = request.replace(url=target)
        raise Unread(f"{request.url} sends us round in circles; look at it in a browser", "moved")

    def _may_lead(self, url: str, target: str) -> None:
        """A redirect stays on the host; one that leads elsewhere means: moved. Raises Unread."""
        if not same_place(url, target) or to_another(url, target, asking.get()):
            raise moved(url, target)

    # -------------------------------------------------------------- robots.txt

    async def _allowed(self, request: Request) -> Response:
        """Ask for what the host's robots.txt lets us have. Raises Unread."""
        host = self._host(request)
        async with host.reading_rules:
            host.rules = host.rules or await self._rules(robots.address(request.url))
        robots.obey(host.rules, request.url)
        return await self._patient(request)

    async def _rules(self, url: str) -> Protego:
        """Unlike a board, the rules may lie elsewhere (RFC 9309, section 2.3.1.2)."""
        for _ in range(REDIRECTS):
            response = await self._patient(Request(url))
            target = target_of(response)
            if not target:
                return robots.rules(response)
            url = target
        raise Unread(f"{url} sends us round in circles, so nothing else is read", "blocked")

    # -------------------------------------------------------------- patience

    async def _patient(self, request: Request) -> Response:
        """Try again after a while, as long as that may help. Raises Unread."""
        host = self._host(request)
        for pause in (*PAUSES, 0):
            try:
                response = await self._given_room(host, request)
            except NotNow as problem:
                failure = problem
                host.asked_for_calm = True
                host.leave_alone(pause * host.rate.calm if problem.wait is None else problem.wait)
            else:
                if response.status not in REFUSED:
                    host.let_in(_board())
                return response
        host.failed(_board(), failure)
        raise failure

    async def _given_room(self, host: Host, request: Request) -> Response:
        """The answer; read in the lane where it, or all that is held by now, is large."""
        await berth().enter_when_full()
        try:
            return await self._in_turn(host, request)
        except TooWide:
            # Waited for outside of the host's places: who is in the lane may need one.
            await berth().enter_lane()
            return await self._in_turn(host, request)

    async def _in_turn(self, host: Host, request: Request) -> Response:
        async with host.places:
            await self._turn(host, urlsplit(request.url).netloc)
            return await self._once(request)

    async def _turn(self, host: Host, name: str) -> None:
        """Wait until the host may be asked, if that is soon enough. Raises Unread."""
        while (wait := max(host.free_at, host.next_at) - now()) > 0:
            if (silence := host.free_at - now()) > PATIENCE:
                why = f"{name} asks to be left alone for a while; it is asked again after that"
                raise Unread(why, ending="deferred", leave_alone=(name, silence))
            await asyncio.sleep(wait)
        if problem := host.given_up(_board()):
            raise problem
        host.next_at = now() + host.delay

    async def _once(self, request: Request) -> Response:
        place = berth()
        most = in_a_file(request) if place.in_lane and may_be_long(request) else place.most
        request.meta["download_maxsize"] = most
        try:
            async with place.room.places:
                response = await self.engine.download_async(request)
        except DownloadCancelledError as error:
            raise place.too_large(request.url, most) from error
        except Exception as error:
            # Whatever goes wrong between a host and us is the line's: a list of kinds had holes.
            raise no_answer(error, request.url) from error
        if response.status in NOT_NOW:
            raise not_now(response)
        return unpacked(response)

    def _host(self, request: Request) -> Host:
        return self.host(urlsplit(request.url).netloc)

    def host(self, name: str) -> Host:
        return self.hosts.setdefault(name, Host(self.rate))


def _board() -> str:
    """The board that is being read: what a host does to one says little about another."""
    board = asking.get()
    return f"{board.platform}/{board.token}" if board else ""


def _conditions(mark: PageMark | None) -> list[tuple[str, str]]:
    if mark is None:
        return []
    headers = (("If-None-Match", mark.etag), ("If-Modified-Since", mark.last_modified))
    return [(name, value) for name, value in headers if value and SAYABLE.fullmatch(value)]
