"""Addresses of people's profiles: one form for all spellings of one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

RESERVED = re.compile(r'[\s?#%"<>\\]')
LINKEDIN = re.compile(r"(?:[a-z]{2,3}\.|www\.|m\.)?linkedin\.com")
PROFILE_PATH = re.compile(r"(/in/[^/]+)/.+", re.IGNORECASE)
"""A profile in another language, or one of its pages: "/in/ana/de", "/in/ana/details/skills"."""


def two_profiles(one: str | None, other: str | None) -> bool:
    """Whether two addresses are two people's: of one site, which keeps one profile for each."""
    if not one or not other:
        return False
    a, b = profile_key(one), profile_key(other)
    return a != b and a.split("/")[2:3] == b.split("/")[2:3]


def profile_key(url: str) -> str:
    return (profile_address(url) or url).strip().casefold()


@lru_cache(maxsize=65536)
def profile_address(text: str) -> str | None:
    """One form for all spellings of a profile's address: https, no %-codes, query or end slash.

    None when it is no web address.
    """
    text = text.strip()
    if not re.match(r"https?://", text, re.IGNORECASE):
        text = f"https://{text}"
    try:
        pieces = urlsplit(text)
        host = (pieces.hostname or "") + (f":{pieces.port}" if pieces.port else "")
    except ValueError:  # brackets or a port that are none
        return None
    if "." not in host or not re.fullmatch(r"[\w.:-]+", host):
        return None
    path = unicodedata.normalize("NFC", unquote(pieces.path)).rstrip("/")
    if LINKEDIN.fullmatch(host):
        host, path = "www.linkedin.com", PROFILE_PATH.sub(r"\1", path)
    return f"https://{host}{RESERVED.sub(lambda sign: quote(sign[0]), path)}"
