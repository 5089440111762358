"""Getting one answer: politely, patiently, and with a plain reason when there is none."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from protego import Protego
from scrapy import Request
from scrapy.core.engine import ExecutionEngine
from scrapy.http import Response

from referrals.model.postings import PageMark
from scrapers.http import robots
from scrapers.http.refusals import (
    FAILURES,
    NOT_NOW,
    REFUSED,
    NotNow,
    Unread,
    moved,
    no_answer,
    not_now,
    refusal,
)
from scrapers.http.settings import PER_HOST
from scrapers.http.unpacking import unpacked

PAUSES = (2, 8)
"""Before the second and the third try, in units of the delay between requests."""
PATIENCE = 60.0
"""Seconds that a Retry-After may ask for; a host that asks for more is left for the next scan."""
GIVE_UP_AFTER = 5
"""So many failures in a row, and a host is left alone for the rest of the scan."""
REDIRECTS = 5
REDIRECTED = (301, 302, 303, 307, 308)


@dataclass
class Host:
    """What one host has told us in this scan."""

    next_at: float = 0.0
    """Loop time before which the next request would come too soon after the last."""
    free_at: float = 0.0
    """Loop time before which it asked, or seems to need, to be left alone."""
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(PER_HOST))
    failures: list[Unread] = field(default_factory=list)
    """In a row."""
    rules: Protego | None = None
    """Its robots.txt, once read."""
    reading_rules: asyncio.Lock = field(default_factory=asyncio.Lock)

    def leave_alone(self, seconds: float) -> None:
        self.free_at = max(self.free_at, _time() + seconds)


@dataclass
class Fetcher:
    """Fetches for all boards of one platform; remembers how each host behaves."""

    engine: ExecutionEngine
    delay: float
    """Seconds between requests to one host."""
    hosts: dict[str, Host] = field(default_factory=lambda: defaultdict(Host))

    async def get(self, request: Request, mark: PageMark | None = None) -> Response:
        """The answer to *request*: 2xx, or 304 when *mark* still holds. Raises Unread."""
        for name, value in _conditions(mark):
            request.headers[name] = value
        response = await self._followed(request)
        if response.status == 304 or 200 <= response.status < 300:
            return response
        refused = refusal(response)
        if refused.health == "blocked":
            self._host(request).failures.append(refused)
        raise refused

    async def is_gone(self, url: str) -> bool:
        """Whether a page answers that it exists no more."""
        try:
            return (await self._allowed(Request(url))).status in (404, 410)
        except Unread:
            return False

    async def _followed(self, request: Request) -> Response:
        """Follow redirects that stay on the host; one that leads elsewhere means: moved."""
        for _ in range(REDIRECTS):
            response = await self._allowed(request)
            target = target_of(response)
            if not target:
                return response
            if not _same_place(request.url, target):
                raise moved(request.url, target)
            request = request.replace(url=target)
        raise Unread(f"{request.url} sends us round in circles; look at it in a browser", "moved")

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
                async with host.places:
                    await self._turn(host)
                    response = await self._once(request)
            except NotNow as problem:
                failure = problem
                host.leave_alone(pause * self.delay if problem.wait is None else problem.wait)
            else:
                if response.status not in REFUSED:
                    host.failures.clear()
                return response
        host.failures.append(failure)
        raise failure

    async def _turn(self, host: Host) -> None:
        """Wait until the host may be asked, if that is soon enough. Raises Unread."""
        while (wait := max(host.free_at, host.next_at) - _time()) > 0:
            if host.free_at - _time() > PATIENCE:
                raise Unread("the host asks to be left alone for a while", ending="deferred")
            await asyncio.sleep(wait)
        if len(host.failures) >= GIVE_UP_AFTER:
            last = host.failures[-1]
            raise Unread(f"{last} (left alone after {GIVE_UP_AFTER} failures)", ending=last.ending)
        host.next_at = _time() + self.delay

    async def _once(self, request: Request) -> Response:
        try:
            response = await self.engine.download_async(request)
        except FAILURES as error:
            raise no_answer(error, request.url) from error
        if response.status in NOT_NOW:
            raise not_now(response)
        return unpacked(response)

    def _host(self, request: Request) -> Host:
        return self.hosts[urlsplit(request.url).netloc]


def _conditions(mark: PageMark | None) -> list[tuple[str, str]]:
    if mark is None:
        return []
    headers = (("If-None-Match", mark.etag), ("If-Modified-Since", mark.last_modified))
    return [(name, value) for name, value in headers if value]


def target_of(response: Response) -> str | None:
    """Where an answer sends us on to. Raises Unread where that is no address."""
    location = (response.headers.get("Location") or b"").decode("latin-1")
    if response.status not in REDIRECTED or not location:
        return None
    try:
        target = urljoin(response.url, location)
        urlsplit(target)
    except ValueError:  # "http://[::1"
        raise Unread(f"{response.url} sends us on to what is no address: {location}") from None
    return target


def _same_place(url: str, target: str) -> bool:
    """Whether a redirect stays on the host, or only goes from http to https."""
    here, there = urlsplit(url), urlsplit(target)
    return here.hostname == there.hostname and there.scheme in (here.scheme, "https")


def _time() -> float:
    return asyncio.get_running_loop().time()
