"""A careers address → the platform behind it, and the board's name there."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlsplit

PLATFORMS = (
    "greenhouse",
    "lever",
    "ashby",
    "smartrecruiters",
    "recruitee",
    "personio",
    "careers_page",
)
"""The platforms that can be read. Kept apart from the spiders, which are slow to import; a test
holds the two together."""

# Host and path of a careers address; {name} is the board. The first that fits wins.
ADDRESSES = (
    ("greenhouse", r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io", r"/embed/.*"),
    ("greenhouse", r"boards-api\.greenhouse\.io", r"/v1/boards/(?P<name>[^/]+).*"),
    ("greenhouse", r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io", r"/(?P<name>[^/]+).*"),
    ("lever", r"(?:jobs|api)(?P<eu>\.eu)?\.lever\.co", r"/(?:v0/postings/)?(?P<name>[^/]+).*"),
    ("ashby", r"api\.ashbyhq\.com", r"/posting-api/job-board/(?P<name>[^/]+).*"),
    ("ashby", r"jobs\.ashbyhq\.com", r"/(?P<name>[^/]+).*"),
    ("smartrecruiters", r"api\.smartrecruiters\.com", r"/v1/companies/(?P<name>[^/]+).*"),
    ("smartrecruiters", r"jobs\.smartrecruiters\.com", r"/oneclick-ui/company/(?P<name>[^/]+).*"),
    ("smartrecruiters", r"(?:careers|jobs|www)\.smartrecruiters\.com", r"/(?P<name>[^/]+).*"),
    ("recruitee", r"(?P<name>(?!www\.|api\.|app\.|docs\.)[\w-]+)\.recruitee\.com", r".*"),
    ("personio", r"(?P<name>[\w-]+)\.jobs\.personio\.(?:de|com)", r".*"),
)


def detect(careers: str) -> tuple[str, str] | None:
    """Platform and board of a careers address; None when no platform that we know is in it."""
    said = careers.strip()
    try:
        address = urlsplit(said if "//" in said else f"//{said}")
    except ValueError:  # brackets that hold no IPv6 address: nobody's board
        return None
    host = (address.hostname or "").removesuffix(".")
    for platform, of_host, of_path in ADDRESSES:
        there = re.fullmatch(of_host, host)
        path = re.fullmatch(of_path, address.path or "/")
        if there and path:
            found = there.groupdict() | path.groupdict()
            name = found.get("name") or parse_qs(address.query).get("for", [""])[0]
            return (platform, _token(platform, unquote(name), found, host)) if name else None
    return None


def _token(platform: str, name: str, found: dict[str, str | None], host: str) -> str:
    if found.get("eu"):
        return f"eu:{name}"
    # Personio has companies under .de and .com; the feed is where the careers page is.
    return host if platform == "personio" and host.endswith(".com") else name
