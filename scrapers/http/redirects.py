"""Where an answer sends us on to, and whether that may be followed."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit

from scrapy.http import Response

from referrals.model.postings import Board
from scrapers.http.refusals import Unread

REDIRECTED = (301, 302, 303, 307, 308)


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


def same_place(url: str, target: str) -> bool:
    """Whether a redirect stays on the host, or only goes from http to https."""
    here, there = urlsplit(url), urlsplit(target)
    return here.hostname == there.hostname and there.scheme in (here.scheme, "https")


def to_another(url: str, target: str, board: Board | None) -> bool:
    """Whether a redirect within a host leads to another company: what named the board in the
    address is not there any more."""
    if board is None or board.platform == "careers_page":
        return False
    here, there = _steps(url), _steps(target)
    names = {name.lower() for name in re.split(r"[:/]", board.token)} & set(here)
    # What is built alike is the same page of somebody else; another kind of page may be ours.
    alike = (
        there == [""] or len(here) == len(there) or here[:1] == there[:1] or here[-1:] == there[-1:]
    )
    return bool(names - set(there)) and alike


def _steps(url: str) -> list[str]:
    """The words of an address, each of which may be a name."""
    address = urlsplit(url)
    path, query = address.path.strip("/").lower(), address.query.lower()
    return re.split(r"[/?&=]", unquote(f"{path}?{query}" if query else path))
