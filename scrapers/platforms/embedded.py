"""The job board that a company's page embeds, links to, or is.

A branded careers page seldom holds its postings itself: a script, a frame or a link brings them
from a platform. What the page names most plainly comes first; whose it is, is checked elsewhere.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from referrals.texts.markup import LONGEST
from scrapers.parse.same_site import registered
from scrapers.platforms.addresses import detect, is_told_by_path

Found = tuple[str, str]
"""Platform and board."""

ADDRESS = re.compile(r"(?:https?:)?//[\w.-]+\.[a-z]{2,}(?:[/?][^\s\"'<>\\)]*)?", re.IGNORECASE)
EMBEDDED = re.compile(
    r"<(?:script|iframe|embed)\b[^<>]{0,2000}?\bsrc\s*=\s*[\"']?([^\s\"'<>]+)", re.IGNORECASE
)
# Widgets that name their board without an address.
WIDGETS = (
    ("bamboohr", re.compile(r"data-domain\s*=\s*[\"']([\w-]+)\.bamboohr\.com", re.IGNORECASE)),
    ("smartrecruiters", re.compile(r"[\"']?company_code[\"']?\s*:\s*[\"']([\w-]+)[\"']")),
    ("jobylon", re.compile(r"jbl_company_id\W{1,5}(\d+)")),
    ("welcometothejungle", re.compile(r"\bWelcomeKitEmbed\(\s*[\"']([\w-]+)[\"']")),
    ("welcometothejungle", re.compile(r"data-organization-reference\s*=\s*[\"']([\w-]+)[\"']")),
    ("greenhouse", re.compile(r"Grnhse\.Settings[^;]{0,300}?boardToken\W+([\w-]+)")),
)
# What stands in the pages of a platform that serves a company's own host.
MARKS = (
    ("teamtailor", re.compile(r"teamtailor-cdn\.com|content=[\"']Teamtailor", re.IGNORECASE)),
    ("recruitee", re.compile(r"recruiteecdn\.com")),
    ("personio", re.compile(r"assets\.cdn\.personio\.|personio-jobs/_next")),
    ("successfactors", re.compile(r"rmkcdn\.successfactors\.|jobs2web\.com")),
    ("icims", re.compile(r"jibecdn\.com|icims_content_iframe|\bjibe-(?:container|app)\b")),
    ("avature", re.compile(r"avacdn\.net|\.avature\.net/[^\"'<>\s]+\.(?:js|css)\b")),
    ("radancy", re.compile(r"tbcdn\.talentbrew\.com|\bradancy\.(?:net|com)/[^\"'<>\s]+\.js\b")),
    (
        "pinpoint",
        re.compile(r"\b(?:cdn|assets)[\w-]*\.pinpointhq\.com|\bpinpoint-(?:assets|cdn)\b"),
    ),
    ("breezy", re.compile(r"\bassets-cdn\.breezy\.hr|\bbreezy-portal\b")),
    ("phenom", re.compile(r"phenompeople\.com|\bphApp\.ddo\b")),
    ("eightfold", re.compile(r"static\.vscdn\.net|eightfold\.ai/[^\"'<>\s]+\.(?:js|css)\b")),
)
# Oracle's sites have a name besides their host: in the address, or among the page's settings.
ORACLE = re.compile(r"[\"'(=]/hcmUI/Cand")
"""Of the page's own host: a link to Oracle's is none of its marks."""
SITE = re.compile(r"/sites/([\w-]+)")
SITE_IN_PAGE = re.compile(r"(?:siteNumber[\"']?\s*[:=]\s*[\"']?|/sites/)([\w-]+)")
TOO_MANY = 4
"""A page that links to so many boards is about other people's jobs."""


def embedded_boards(page: str, address: str) -> list[Found]:
    """The boards that *page*, at *address*, embeds or links to, the likeliest first."""
    text = _spelled_out(page)
    linked = Counter(filter(None, map(detect, ADDRESS.findall(text))))
    brought = list(_brought(text))
    if not brought and len(linked) > TOO_MANY:
        return []
    site = registered(address).partition(".")[0]
    named = sorted(linked, key=lambda board: (site not in board[1].lower(), -linked[board]))
    return list(dict.fromkeys([*brought, *named]))


def address_of(board: Found, page: str) -> str | None:
    """The address by which *page* names *board*: where its host is, which the name alone may not
    tell (Workday, UKG)."""
    named = (address for address in ADDRESS.findall(_spelled_out(page)) if detect(address) == board)
    found = next(named, None)
    return f"https:{found}" if found and found.startswith("//") else found


def hosted_by(page: str, address: str) -> Found | None:
    """The platform that serves *page* under the company's own host, which then is the board."""
    named = detect(address)
    if named and not is_told_by_path(address):
        return named
    marked = _marked(page[:LONGEST], address)
    return named if named and marked and marked[0] == named[0] else marked


def _marked(text: str, address: str) -> Found | None:
    host = urlsplit(address).netloc
    if not host:
        return None
    if ORACLE.search(text) and (site := SITE.search(address) or SITE_IN_PAGE.search(text)):
        return "oracle", f"{host}/{site[1]}"
    return next(((name, host) for name, mark in MARKS if mark.search(text)), None)


def _brought(text: str) -> Iterator[Found]:
    """Boards that a script, a frame or a widget brings into the page."""
    for source in EMBEDDED.findall(text):
        if board := detect(source if "//" in source else f"//{source}"):
            yield board
    for platform, widget in WIDGETS:
        for name in widget.findall(text):
            yield platform, name


def _spelled_out(page: str) -> str:
    """Addresses as they are meant, where markup or a script's string escaped them."""
    text = html.unescape(page[:LONGEST]).replace("\\/", "/").replace("\\u002F", "/")
    return unquote(text) if "%2F%2F" in text else text
