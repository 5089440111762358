"""A careers address → the platform behind it, and the board's name there."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from scrapers.parse.web_address import split
from scrapers.platforms.address_patterns import ADDRESSES
from scrapers.platforms.own_host_patterns import ANY_HOST

FROM_DESCRIPTION = frozenset({
    "adp", "almacareer", "applicantpro", "avature", "cornerstone", "dayforce", "gupy", "hibob",
    "hireology", "homerun", "hrmos", "jazzhr", "jobylon", "oleeo", "onlyfy", "polymer",
    "prospective", "radancy", "ukg", "umantis", "welcometothejungle", "zohorecruit",
})  # fmt: skip
"""Platforms whose answers were never recorded, only described: what is read there may be wrong."""

HOST_IN_ADDRESS = frozenset({"workday", "ukg"})
"""Platforms whose boards' names do not tell the host: only a careers address there does."""

WITHOUT_ADDRESS = ("phenom", "careers_page")
"""Platforms whose boards are on the companies' own hosts: no address tells them."""

PLATFORMS = (*dict.fromkeys(platform for platform, *_ in ADDRESSES), *WITHOUT_ADDRESS)
"""The platforms that can be read. Kept apart from the spiders, which are slow to import; a test
holds the two together."""


FORBIDDEN = re.compile(
    r"(?:^|\.)(?:linkedin|indeed|glassdoor)(?:\.com?)?\.\w{2,3}$|(?:^|\.)lnkd\.in$"
)


def forbidden(address: str) -> str | None:
    """Why nothing is read at an address of LinkedIn, Indeed or Glassdoor, or of another kind."""
    trimmed = address.strip()
    place = split(trimmed if "//" in trimmed else f"//{trimmed}")
    if place.scheme not in ("", "http", "https"):
        return f"{trimmed} is no address on the web: it begins with neither http nor https"
    host = (place.hostname or "").rstrip(".")
    if not FORBIDDEN.search(host):
        return None
    return (
        f"{host} forbids in its terms to be read by programs; name the company's own careers page"
    )


def is_told_by_path(careers: str) -> bool:
    """Whether only how the path of *careers* is built speaks for its platform: another site may
    build its addresses alike."""
    place_and_board = _found(careers)
    return place_and_board is not None and place_and_board[0] == ANY_HOST


@lru_cache(maxsize=8192)
def detect(careers: str) -> tuple[str, str] | None:
    """Platform and board of a careers address; None when no platform that we know is in it."""
    place_and_board = _found(careers)
    return place_and_board and place_and_board[1]


def _found(careers: str) -> tuple[str, tuple[str, str]] | None:
    """The pattern of the host that fits, with platform and board."""
    trimmed = careers.strip()
    address = split(trimmed if "//" in trimmed else f"//{trimmed}")
    host = (address.hostname or "").removesuffix(".")
    path = f"{address.path or '/'}?{address.query}"
    for platform, of_host, of_path, token in ADDRESSES:
        there, of_board = re.fullmatch(of_host, host), re.match(of_path, path)
        if there and of_board:
            parts = {"host": host} | there.groupdict() | of_board.groupdict()
            return of_host, (platform, unquote(token.format(**parts)))
    return None
