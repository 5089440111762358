"""How we behave on other people's servers: every setting said, whatever the framework's default."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import metadata, version
from typing import Any

from scrapy.downloadermiddlewares.defaultheaders import DefaultHeadersMiddleware
from scrapy.downloadermiddlewares.downloadtimeout import DownloadTimeoutMiddleware
from scrapy.downloadermiddlewares.useragent import UserAgentMiddleware

from scrapers.http.guard import AnyAddressResolver, PublicAddressResolver
from scrapers.http.handler import EXCEPTED, BoundedHandler
from scrapers.http.rates import MOST_AT_ONCE
from scrapers.http.room import SMALL


@dataclass(frozen=True, slots=True)
class Manners:
    """What the user may say about it, in seconds."""

    delay: float | None = None
    """Between two requests to one host; None: as is gentle for its platform (rates.py)."""
    timeout: float = 30.0
    """For one request in all, from connecting to the last byte."""
    budget: float = 1800.0
    """For the whole scan; boards not reached by then are deferred."""
    allow_private_addresses: bool = False
    contact: str | None = None
    """Where a board's owner can write to: an address, on the web or for mail."""

    @property
    def user_agent(self) -> str:
        """Who asks: what for, and where to read or write about it."""
        about = ("a job seeker's own scan", self.contact, _home_page())
        return f"referrals/{version('referrals')} ({'; '.join(filter(None, about))})"


def _home_page() -> str | None:
    """The project's own address, as its [project.urls] state it."""
    urls = metadata("referrals").get_all("Project-URL") or []
    links = dict(url.split(", ", 1) for url in urls)
    return links.get("Homepage") or next(iter(links.values()), None)


def settings(manners: Manners) -> dict[str, Any]:
    """The settings of one crawl. Unknown names would be ignored silently: a test checks each."""
    return {
        "USER_AGENT": manners.user_agent,
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        EXCEPTED: set(),
        "DOWNLOAD_HANDLERS": {"http": BoundedHandler, "https": BoundedHandler},
        "CONCURRENT_REQUESTS": 16,
        "CONCURRENT_REQUESTS_PER_DOMAIN": MOST_AT_ONCE,
        "DOWNLOAD_TIMEOUT": manners.timeout,
        "DNS_TIMEOUT": manners.timeout,
        "DOWNLOAD_MAXSIZE": SMALL,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_FAIL_ON_DATALOSS": True,
        "TWISTED_DNS_RESOLVER": (
            AnyAddressResolver if manners.allow_private_addresses else PublicAddressResolver
        ),
        # Nothing listens, nothing is kept outside the book, nothing is told to anybody.
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "HTTPCACHE_ENABLED": False,
        "COOKIES_ENABLED": False,
        "JOBDIR": None,
        "LOG_ENABLED": False,
        "STATS_DUMP": False,
        "MEMUSAGE_ENABLED": False,
        # robots.txt, redirects and unpacking are seen to in fetching.py: Scrapy's own ways take
        # what is broken for good.
        "ROBOTSTXT_OBEY": True,
        "COMPRESSION_ENABLED": False,
        "RETRY_ENABLED": False,
        "REDIRECT_ENABLED": False,
        "METAREFRESH_ENABLED": False,
        "DEFAULT_REQUEST_HEADERS": {"Accept-Language": "en,*;q=0.5", "Accept-Encoding": "gzip"},
        # Only what is needed is run for each request.
        "DOWNLOADER_MIDDLEWARES_BASE": {
            DownloadTimeoutMiddleware: 350,
            DefaultHeadersMiddleware: 400,
            UserAgentMiddleware: 500,
        },
        "SPIDER_MIDDLEWARES_BASE": {},
        "EXTENSIONS_BASE": {},
    }
