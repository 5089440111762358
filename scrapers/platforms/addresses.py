"""A careers address → the platform behind it, and the board's name there."""

from __future__ import annotations

import re
from urllib.parse import unquote

from scrapers.parse.web_address import split

FROM_DESCRIPTION = frozenset({"hibob", "jazzhr", "polymer", "ukg"})
"""Platforms whose answers were never recorded, only described: what is read there may be wrong."""

HOST_IN_ADDRESS = frozenset({"workday", "ukg"})
"""Platforms whose boards' names do not tell the host: only a careers address there does."""

LOCALE = r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?"
NOT_OURS = r"(?!(?:www|api|app|apply|jobs|help|docs|support|info|blog|resources|marketing)\.)"
"""Names under a platform's domain that are its own, not a customer's."""
NAME = r"(?P<name>[^/?]+)"

# Host, path with query, and how the board's name is put together of what both hold; {host} is the
# host itself. The first that fits wins.
ADDRESSES = (
    (
        "greenhouse",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io",
        r"/embed/.*\?(?:.*&)?for=(?P<name>[^&]+)",
        "{name}",
    ),
    ("greenhouse", r"boards-api\.greenhouse\.io", rf"/v1/boards/{NAME}", "{name}"),
    (
        "greenhouse",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io",
        rf"/(?!embed\b){NAME}",
        "{name}",
    ),
    ("lever", r"(?:jobs|api)\.lever\.co", rf"/(?:v0/postings/)?{NAME}", "{name}"),
    ("lever", r"(?:jobs|api)\.eu\.lever\.co", rf"/(?:v0/postings/)?{NAME}", "eu:{name}"),
    ("ashby", r"api\.ashbyhq\.com", rf"/posting-api/job-board/{NAME}", "{name}"),
    ("ashby", r"jobs\.ashbyhq\.com", rf"/{NAME}", "{name}"),
    (
        "workday",
        r"(?P<tenant>[\w-]+)\.(?:wd\d+\.)?myworkdayjobs(?:-impl)?\.com",
        r"/wday/cxs/[^/]+/(?P<site>[^/?]+)",
        "{tenant}/{site}",
    ),
    (
        "workday",
        r"(?P<tenant>[\w-]+)\.(?:wd\d+\.)?myworkdayjobs(?:-impl)?\.com",
        rf"/(?:{LOCALE}/)?(?!{LOCALE}(?:[/?]|$))(?P<site>[^/?]+)",
        "{tenant}/{site}",
    ),
    (
        "workday",
        r"(?:[\w-]+\.)?myworkdaysite\.com",
        rf"/(?:{LOCALE}/)?recruiting/(?P<tenant>[^/?]+)/(?P<site>[^/?]+)",
        "{tenant}/{site}",
    ),
    ("smartrecruiters", r"api\.smartrecruiters\.com", rf"/v1/companies/{NAME}", "{name}"),
    (
        "smartrecruiters",
        r"jobs\.smartrecruiters\.com",
        rf"/oneclick-ui/company/{NAME}",
        "{name}",
    ),
    ("smartrecruiters", r"(?:careers|jobs|www)\.smartrecruiters\.com", rf"/{NAME}", "{name}"),
    ("workable", r"apply\.workable\.com", rf"/api/v\d/(?:widget/)?accounts/{NAME}", "{name}"),
    ("workable", r"apply\.workable\.com", rf"/(?!api/|j/){NAME}", "{name}"),
    ("workable", rf"{NOT_OURS}(?P<name>[\w-]+)\.workable\.com", "", "{name}"),
    ("recruitee", rf"{NOT_OURS}(?P<name>[\w-]+)\.recruitee\.com", "", "{name}"),
    ("teamtailor", rf"{NOT_OURS}(?P<name>[\w-]+)\.teamtailor\.com", "", "{name}"),
    ("teamtailor", r"[\w-]+\.[a-z]{2}\.teamtailor\.com", "", "{host}"),
    ("personio", r"(?P<name>[\w-]+)\.jobs\.personio\.de", "", "{name}"),
    # Personio has companies under .de and .com; the feed is where the careers page is.
    ("personio", r"[\w-]+\.jobs\.personio\.com", "", "{host}"),
    ("bamboohr", rf"{NOT_OURS}(?P<name>[\w-]+)\.bamboohr\.com", "", "{name}"),
    ("breezy", rf"{NOT_OURS}(?P<name>[\w-]+)\.breezy\.hr", "", "{name}"),
    ("pinpoint", rf"{NOT_OURS}(?P<name>[\w-]+)\.pinpointhq\.com", "", "{name}"),
    ("rippling", r"api\.rippling\.com", rf"/platform/api/ats/v1/board/{NAME}", "{name}"),
    ("rippling", r"ats\.(?:\w+\.)?rippling\.com", rf"/(?:{LOCALE}/)?{NAME}", "{name}"),
    (
        "oracle",
        r"(?P<name>[\w.-]+)\.oraclecloud\.com",
        r"/hcmUI/CandidateExperience/[\w-]+/sites/(?P<site>[^/?]+)",
        "{name}/{site}",
    ),
    (
        "oracle",
        r"(?P<name>[\w.-]+)\.oraclecloud\.com",
        r"/hcmRestApi/.*siteNumber=(?P<site>\w+)",
        "{name}/{site}",
    ),
    # A career site is on the company's own host: only its feeds tell.
    ("successfactors", r"[\w.-]+", r"/(?:sitemal\.xml|services/rss/job)\b", "{host}"),
    ("icims", rf"{NOT_OURS}(?P<name>[\w-]+)\.icims\.com", "", "{name}"),
    ("icims", rf"{NOT_OURS}[\w-]+\.jibeapply\.com", "", "{host}"),
    (
        "eightfold",
        rf"{NOT_OURS}(?P<name>[\w-]+)\.eightfold\.ai",
        r"/.*[?&]domain=(?P<domain>[^&]+)",
        "{name}/{domain}",
    ),
    ("eightfold", rf"{NOT_OURS}(?P<name>[\w-]+)\.eightfold\.ai", "", "{name}"),
    ("jobvite", r"jobs\.jobvite\.com", rf"/(?:{LOCALE}/)?(?:careers/)?{NAME}", "{name}"),
    ("jazzhr", rf"{NOT_OURS}(?P<name>[\w-]+)\.applytojob\.com", "", "{name}"),
    ("join", r"(?:www\.)?join\.com", rf"/(?:{LOCALE}/)?companies/{NAME}", "{name}"),
    ("gem", r"jobs\.gem\.com", rf"/{NAME}", "{name}"),
    ("gem", r"api\.gem\.com", rf"/job_board/v0/{NAME}", "{name}"),
    (
        "comeet",
        r"(?:www\.)?comeet\.com?",
        r"/jobs/(?P<name>[^/?]+)/(?P<uid>[^/?]+)",
        "{name}/{uid}",
    ),
    ("hibob", r"(?P<name>[\w-]+)\.careers\.hibob\.com", "", "{name}"),
    ("softgarden", r"(?P<name>[\w-]+)\.career\.softgarden\.de", "", "{name}"),
    ("softgarden", r"[\w-]+\.softgarden\.io", "", "{host}"),
    (
        "paylocity",
        r"recruiting\.paylocity\.com",
        r"/(?i:recruiting/jobs/)[^?]*?(?P<guid>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})",
        "{guid}",
    ),
    ("manatal", r"(?:www\.)?careers-page\.com", rf"/(?:api/v[\d.]+/c/)?{NAME}", "{name}"),
    ("manatal", rf"{NOT_OURS}(?P<name>[\w-]+)\.careers-page\.com", "", "{name}"),
    (
        "ukg",
        r"recruiting\d*\.ultipro\.(?:com|ca)|[\w-]+\.rec\.pro\.ukg\.net",
        r"/(?P<name>[^/?]+)/JobBoard/(?P<guid>[^/?]+)",
        "{name}/{guid}",
    ),
    ("polymer", r"jobs\.polymer\.co", rf"/{NAME}", "{name}"),
    ("polymer", r"api\.polymer\.co", rf"/v1/hire/organizations/{NAME}", "{name}"),
)

WITHOUT_ADDRESS = ("phenom", "careers_page")
"""Platforms whose boards are on the companies' own hosts: no address tells them."""

PLATFORMS = (*dict.fromkeys(platform for platform, *_ in ADDRESSES), *WITHOUT_ADDRESS)
"""The platforms that can be read. Kept apart from the spiders, which are slow to import; a test
holds the two together."""


FORBIDDEN = re.compile(
    r"(?:^|\.)(?:linkedin|indeed|glassdoor)(?:\.com?)?\.\w{2,3}$|(?:^|\.)lnkd\.in$"
)


def forbidden(address: str) -> str | None:
    """Why nothing is read at an address of LinkedIn, Indeed or Glassdoor."""
    said = address.strip()
    host = split(said if "//" in said else f"//{said}").hostname or ""
    if not FORBIDDEN.search(host):
        return None
    return (
        f"{host} forbids in its terms to be read by programs; name the company's own careers page"
    )


def detect(careers: str) -> tuple[str, str] | None:
    """Platform and board of a careers address; None when no platform that we know is in it."""
    said = careers.strip()
    address = split(said if "//" in said else f"//{said}")
    host = (address.hostname or "").removesuffix(".")
    path = f"{address.path or '/'}?{address.query}"
    for platform, of_host, of_path, token in ADDRESSES:
        there, of_board = re.fullmatch(of_host, host), re.match(of_path, path)
        if there and of_board:
            parts = {"host": host} | there.groupdict() | of_board.groupdict()
            return platform, unquote(token.format(**parts))
    return None
