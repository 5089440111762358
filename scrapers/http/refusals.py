"""Why a page could not be read, in words, and what that says of its board."""

from __future__ import annotations

import errno
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Response
from twisted.internet.error import ConnectError, NoRouteError

from referrals.model.errors import ReferralsError
from referrals.model.postings import Ending, Health
from scrapers.http import certificates, guard

NO_ROUTE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)
"""What the system says when there is no way to the host: it is we who are offline."""
NOT_NOW = (408, 429, 500, 502, 503, 504)
"""Answers that may be better in a while."""
GONE = (404, 410)
"""Answers of an address at which nothing is any more."""
LATER = re.compile(
    r"; it is asked again (?:at the next scan|after that)|: it wants to be asked later, and will be"
)
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
        leave_alone: tuple[str, float] | None = None,
        offline: bool = False,
    ) -> None:
        super().__init__(why)
        self.leave_alone = leave_alone
        self.health = health
        self.ending = ending
        self.moved_to = moved_to
        self.unreachable = unreachable or offline
        self.offline = offline
        """It is we who have no way to any host."""


class NotNow(Unread):
    """It may go better in a while: after *wait* seconds, where the host said so."""

    def __init__(
        self,
        why: str,
        ending: Ending = "failed",
        wait: float | None = None,
        unreachable: bool = False,
        offline: bool = False,
    ) -> None:
        super().__init__(why, ending=ending, unreachable=unreachable, offline=offline)
        self.wait = wait


GUARDS = (
    ("Cloudflare", "cf-mitigated", re.compile(rb"challenge|block", re.IGNORECASE)),
    ("AWS WAF", "x-amzn-waf-action", re.compile(rb"challenge|captcha", re.IGNORECASE)),
    ("DataDome", "x-datadome", re.compile(rb"protected|block|captcha", re.IGNORECASE)),
    ("Kasada", "x-kpsdk-ct", re.compile(rb".")),
    ("Sucuri", "x-sucuri-block", re.compile(rb".")),
)
"""Who says in a header of an answer that it is not the page that was asked for."""
OUTRIGHT = ("Cloudflare", "AWS WAF")
CHALLENGED = (202, 401, 403, 405, 429, 503)
"""Answers of guards; but for those OUTRIGHT, regular pages carry their headers, too."""


def guarded_by(response: Response) -> str | None:
    """Who stands before the page, as far as the headers tell."""
    for name, header, mark in GUARDS:
        value = response.headers.get(header)
        challenges = name in OUTRIGHT or response.status in CHALLENGED
        if value and challenges and mark.search(value):
            return name
    return None


def blocked(response: Response, wall: str) -> Unread:
    """The answer is of whoever guards the page: it lets people in, and no programs."""
    why = f"{response.url} answers with a page of its guard ({wall}); look at it in a browser"
    return Unread(why, "blocked")


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
    if here == there.hostname and there.path in ("", "/"):
        return Unread(
            f"{url} sends us on to the front page: there is no such board (any more)", "gone"
        )
    if CLOSED_FOR_NOW.search(there.path):
        return Unread(f"{url} sends us on to {target}; it is asked again at the next scan")
    if front and here.endswith(f".{front}") and there.path in ("", "/"):
        return Unread(f"{url} sends us on to {front}: there is no such board (any more)", "gone")
    web = there.scheme in ("http", "https") and front
    return Unread(f"it sends us on to {target}", "moved", moved_to=target if web else None)


def not_now(response: Response) -> Unread:
    """What an answer means that may be better in a while; a guard's will not."""
    if wall := guarded_by(response):
        return blocked(response, wall)
    text = f"{response.url} answers {response.status}"
    wait = retry_after(response)
    if response.status == 429 or wait is not None:
        return NotNow(f"{text}: it wants to be asked later, and will be", "deferred", wait)
    return NotNow(f"{text}; it is asked again at the next scan")


def without_later(why: str) -> str:
    """*why*, without what a scan promises: to who only looks nothing is asked again."""
    return LATER.sub("", why)


def retry_after(response: Response) -> float | None:
    """Seconds that a Retry-After asks for, said in seconds or as a date by the host's own clock;
    None without one."""
    header = _said(response, "Retry-After")
    if header.isdecimal() and header.isascii():
        return float(header)
    until, now = (_moment(_said(response, name)) for name in ("Retry-After", "Date"))
    return max(0.0, (until - now).total_seconds()) if until and now else None


def _said(response: Response, name: str) -> str:
    return (response.headers.get(name) or b"").decode("latin-1").strip()


def _moment(said: str) -> datetime | None:
    try:
        return parsedate_to_datetime(said).astimezone(UTC)
    except (ValueError, OverflowError):  # no date, or one beyond the calendar
        return None


BROKEN_OFF = ("ConnectionDone", "ConnectionLost", "ConnectionAborted")
NO_HTTP = ("ParseError", "ValueError", "BadHeaders")


def no_answer(error: Exception, url: str) -> Unread:
    """What it means that a request ended in *error* instead of an answer."""
    host = urlsplit(url).hostname or ""
    match error:
        case CannotResolveHostError() if host in guard.refused:
            return Unread(guard.REMEDY.format(host=host), "blocked")
        case CannotResolveHostError():
            why = f"network: {host} cannot be found; are you online, is the address right?"
            return NotNow(why, unreachable=True)
        case DownloadConnectionRefusedError():
            return NotNow(f"network: {host} refuses connections; try again later", unreachable=True)
        case ConnectError() if _no_route(error):
            return NotNow(f"network: there is no route to {host}; are you online?", offline=True)
        case DownloadTimeoutError():
            why = f"timeout: {host} did not answer in full in time"
        case ResponseDataLossError():
            why = f"{host} cut its answer off"
        case _:
            return _broken_line(error, host)
    return NotNow(why)


def _no_route(error: ConnectError) -> bool:
    return isinstance(error, NoRouteError) or error.osError in NO_ROUTE


def _broken_line(error: Exception, host: str) -> Unread:
    told = repr(getattr(error, "__cause__", None) or error)
    if told_why := certificates.refused.get(host):
        return Unread(certificates.REMEDY.format(host=host, why=told_why))
    if "VerificationError" in told or "Mismatch" in told:
        return Unread(certificates.REMEDY.format(host=host, why=certificates.ANOTHERS))
    if "ssl" in told.lower():
        return NotNow(f"tls: no secure connection to {host} could be agreed on; try again later")
    if any(end in told for end in BROKEN_OFF):
        why = f"the connection to {host} was broken off before its answer was there"
        return NotNow(f"{why}; try again later")
    if any(fault in told for fault in NO_HTTP):
        return NotNow(f"{host} answers with what is no HTTP; look at it in a browser")
    return NotNow(f"the connection to {host} failed: {_sentence(error)}")


def _sentence(error: Exception) -> str:
    """One line of what the library said, without the lists of failures that it wraps."""
    reason = str(error).rpartition("Error: ")[2].strip("[]<>") or type(error).__name__
    return " ".join(reason.split())[:200]
