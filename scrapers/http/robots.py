"""robots.txt, obeyed; and one that cannot be read is not taken for a yes.

Scrapy takes an unreachable or broken robots.txt for permission; RFC 9309 (section 2.3.1.4) has us
assume complete disallow. Only an answer of 4xx means that there are no rules.
"""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from protego import Protego
from scrapy.http import Response

from scrapers.http.refusals import Unread, refusal

OUR_NAME = "referrals"
"""What a robots.txt calls us."""
READ = 500 * 1024
"""Bytes of a robots.txt that are read: what RFC 9309 (section 2.5) asks for."""


def address(url: str) -> str:
    """Where the rules for *url* are."""
    return urljoin(url, "/robots.txt")


def rules(response: Response) -> Protego:
    """The rules that an answer states. Raises Unread."""
    if 400 <= response.status < 500:
        return Protego.parse("")
    if not 200 <= response.status < 300:
        raise refusal(response)
    return Protego.parse(response.body[:READ].decode("utf-8-sig", errors="replace"))


def obey(host_rules: Protego, url: str) -> None:
    """Raises Unread when *host_rules* forbid us to ask for *url*."""
    if not host_rules.can_fetch(url, OUR_NAME):
        host = urlsplit(url).hostname
        raise Unread(f"the robots.txt of {host} forbids to read {url}", "blocked")
