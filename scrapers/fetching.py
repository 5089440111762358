"""Getting one answer: politely, patiently, and with a plain reason when there is none."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

from scrapy import Request
from scrapy.core.engine import ExecutionEngine
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response

from referrals.domain.model import Ending, Health, PageMark
from scrapers import guard

PAUSES = (2, 8)
"""Before the second and the third try, in units of the delay between requests."""
PATIENCE = 60.0
"""Seconds that a Retry-After may ask for; a host that asks for more is left for the next scan."""
GIVE_UP_AFTER = 5
"""So many failures in a row, and a host is left alone for the rest of the scan."""
REDIRECTS = 5
REDIRECTED = (301, 302, 303, 307, 308)
NOT_NOW = (408, 429, 500, 502, 503, 504)
FAILURES = (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
    OSError,
)


class Unread(Exception):
    """A page that could not be read: why, and what that says of the board."""

    def __init__(self, why: str, health: Health | None = None, ending: Ending = "failed") -> None:
        super().__init__(why)
        self.health = health
        self.ending = ending


@dataclass
class Host:
    """What one host has told us in this scan."""

    free_at: float = 0.0
    """Loop time before which it asked to be left alone."""
    failures: int = 0


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
        raise _refusal(response)

    async def is_gone(self, url: str) -> bool:
        """Whether a page answers that it exists no more."""
        try:
            return (await self._patient(Request(url, meta=META))).status in (404, 410)
        except Unread:
            return False

    async def _followed(self, request: Request) -> Response:
        """Follow redirects that stay on the host; one that leads elsewhere means: moved."""
        for _ in range(REDIRECTS):
            response = await self._patient(request)
            if response.status not in REDIRECTED:
                return response
            target = urljoin(request.url, (response.headers["Location"] or b"").decode("latin-1"))
            if not _same_place(request.url, target):
                raise Unread(f"it sends us on to {target}; if that is the board, name it", "moved")
            request = request.replace(url=target)
        raise Unread(f"{request.url} sends us round in circles; look at it in a browser", "moved")

    async def _patient(self, request: Request) -> Response:
        """Try again after a while, as long as that may help. Raises Unread."""
        host = self.hosts[urlsplit(request.url).netloc]
        for pause in (*PAUSES, None):
            await self._wait_for(host, request.url)
            problem, wait = Unread(""), None
            try:
                response = await self._once(request)
            except FAILURES as error:
                problem = Unread(_in_words(error, request.url))
            else:
                if response.status not in NOT_NOW:
                    host.failures = 0
                    return response
                wait = retry_after(response)
                problem = _not_now(response, wait)
            if pause is not None or wait is not None:
                host.free_at = _time() + ((pause or 0) * self.delay if wait is None else wait)
        host.failures += 1
        raise problem

    async def _wait_for(self, host: Host, url: str) -> None:
        """Wait until the host may be asked, if that is soon enough. Raises Unread."""
        name = urlsplit(url).hostname
        if host.failures >= GIVE_UP_AFTER:
            raise Unread(
                f"{name} failed {host.failures} times and is left alone until the next scan"
            )
        while (wait := host.free_at - _time()) > 0:
            if wait > PATIENCE:
                raise Unread(f"{name} asks to be left alone for a while", ending="deferred")
            await asyncio.sleep(wait)

    async def _once(self, request: Request) -> Response:
        try:
            # A copy: the middlewares write into what they are given.
            return await self.engine.download_async(request.copy())
        except IgnoreRequest as refusal:
            host = urlsplit(request.url).hostname or ""
            if host in guard.refused:
                raise Unread(PRIVATE.format(host=host), "blocked") from None
            raise Unread(f"{host}: {refusal}", "blocked") from None


META = {"dont_redirect": True, "download_latency": 0}
PRIVATE = (
    "{host} is an address in a private network; if you mean it, set "
    "allow_private_addresses = true in [scan]"
)


def _conditions(mark: PageMark | None) -> list[tuple[str, str]]:
    if mark is None:
        return []
    headers = (("If-None-Match", mark.etag), ("If-Modified-Since", mark.last_modified))
    return [(name, value) for name, value in headers if value]


def retry_after(response: Response) -> float | None:
    """Seconds that a Retry-After asks for, said in seconds or as a date; None when it says nothing."""
    said = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if said.isdigit():
        return float(said)
    try:
        date = parsedate_to_datetime(said)
    except ValueError:
        return None
    return max(0.0, (date.astimezone(UTC) - datetime.now(UTC)).total_seconds())


def _not_now(response: Response, wait: float | None) -> Unread:
    text = f"{response.url} answers {response.status}"
    if response.status == 429 or wait is not None:
        return Unread(f"{text}: it wants to be asked later, and will be", ending="deferred")
    return Unread(f"{text}; it is asked again at the next scan")


def _refusal(response: Response) -> Unread:
    text = f"{response.url} answers {response.status}"
    if response.status in (404, 410) or response.status == 400:
        return Unread(f"{text}: there is no such board (any more); check the address", "gone")
    if response.status in (401, 403):
        return Unread(f"{text}: it does not let us in; look at it in a browser", "blocked")
    return Unread(f"{text}; look at it in a browser")


def _in_words(error: Exception, url: str) -> str:
    host = urlsplit(url).hostname
    match error:
        case CannotResolveHostError():
            if host in guard.refused:
                return PRIVATE.format(host=host)
            return f"network: {host} cannot be found; are you online, is the address right?"
        case DownloadConnectionRefusedError():
            return f"network: {host} refuses connections; try again later"
        case DownloadTimeoutError() | DownloadCancelledError():
            return f"timeout: {host} did not answer in full in time"
        case ResponseDataLossError():
            return f"{host} cut its answer off"
        case _:
            kind = "tls: the certificate" if "ssl" in repr(error).lower() else "the connection"
            return f"{kind} of {host} failed: {error or type(error).__name__}"


def _same_place(url: str, target: str) -> bool:
    """Whether a redirect stays on the host, or only goes from http to https."""
    here, there = urlsplit(url), urlsplit(target)
    return here.hostname == there.hostname and there.scheme in (here.scheme, "https")


def _time() -> float:
    return asyncio.get_running_loop().time()
