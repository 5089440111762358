"""Why a page could not be read, in words, and what that says of its board."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.http import Response

from referrals.model.errors import ReferralsError
from referrals.model.postings import Ending, Health
from scrapers.http import guard

FAILURES = (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
    OSError,
)
"""What the downloader raises instead of an answer."""
NOT_NOW = (408, 429, 500, 502, 503, 504)
"""Answers that may be better in a while."""
REFUSED = (401, 403)
"""Answers that say: not you."""
CLOSED_FOR_NOW = re.compile(r"/(?:maintenance|outage)\b", re.IGNORECASE)
"""Where a platform sends everybody while it is being worked on (Workday, some weekends)."""


class Unread(ReferralsError):
    """A page that could not be read: why, and what that says of the board."""

    def __init__(
        self,
        why: str,
        health: Health | None = None,
        ending: Ending = "failed",
        moved_to: str | None = None,
        unreachable: bool = False,
    ) -> None:
        super().__init__(why)
        self.health = health
        self.ending = ending
        self.moved_to = moved_to
        self.unreachable = unreachable


class NotNow(Unread):
    """It may go better in a while: after *wait* seconds, where the host said so."""

    def __init__(
        self,
        why: str,
        ending: Ending = "failed",
        wait: float | None = None,
        unreachable: bool = False,
    ) -> None:
        super().__init__(why, ending=ending, unreachable=unreachable)
        self.wait = wait


def refusal(response: Response) -> Unread:
    """What an answer without a page means for the board."""
    text = f"{response.url} answers {response.status}"
    # Workday answers 422 for a company that it does not have.
    if response.status in (400, 404, 410, 422):
        return Unread(f"{text}: there is no such board (any more)", "gone")
    if response.status in REFUSED:
        return Unread(f"{text}: it does not let us in; look at it in a browser", "blocked")
    return Unread(f"{text}; look at it in a browser")


def moved(url: str, target: str) -> Unread:
    """A redirect to another host: to where the board is now, or, where the platform sends us to
    its own front page, to nothing."""
    here, there = urlsplit(url).hostname or "", urlsplit(target)
    front = (there.hostname or "").removeprefix("www.")
    if CLOSED_FOR_NOW.search(there.path):
        return Unread(f"{url} sends us on to {target}; it is asked again at the next scan")
    if front and here.endswith(f".{front}") and there.path in ("", "/"):
        return Unread(f"{url} sends us on to {front}: there is no such board (any more)", "gone")
    web = there.scheme in ("http", "https") and front
    return Unread(f"it sends us on to {target}", "moved", moved_to=target if web else None)


def not_now(response: Response) -> NotNow:
    text = f"{response.url} answers {response.status}"
    wait = retry_after(response)
    if response.status == 429 or wait is not None:
        return NotNow(f"{text}: it wants to be asked later, and will be", "deferred", wait)
    return NotNow(f"{text}; it is asked again at the next scan")


def retry_after(response: Response) -> float | None:
    """Seconds that a Retry-After asks for, said in seconds or as a date; None without one."""
    said = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if said.isdecimal() and said.isascii():
        return float(said)
    try:
        date = parsedate_to_datetime(said).astimezone(UTC)
    except (ValueError, OverflowError):  # no date, or one beyond the calendar
        return None
    return max(0.0, (date - datetime.now(UTC)).total_seconds())


def no_answer(error: Exception, url: str) -> Unread:
    """What one of FAILURES means."""
    host = urlsplit(url).hostname
    match error:
        case CannotResolveHostError() if host in guard.refused:
            return Unread(guard.REMEDY.format(host=host), "blocked")
        case CannotResolveHostError():
            why = f"network: {host} cannot be found; are you online, is the address right?"
            return NotNow(why, unreachable=True)
        case DownloadConnectionRefusedError():
            return NotNow(f"network: {host} refuses connections; try again later", unreachable=True)
        case DownloadTimeoutError():
            why = f"timeout: {host} did not answer in full in time"
        case DownloadCancelledError():
            return Unread(f"{host} sends more than a board can hold; look at {url} in a browser")
        case ResponseDataLossError():
            why = f"{host} cut its answer off"
        case _:
            kind = "tls: the certificate" if "ssl" in repr(error).lower() else "the connection"
            why = f"{kind} of {host} failed: {error or type(error).__name__}"
    return NotNow(why)
