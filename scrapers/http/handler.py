"""Scrapy's HTTP/1.1 client with bounds of ours: who is believed, how long a head may be, how much
of a body is held in memory."""

from __future__ import annotations

from typing import Any, cast

from scrapy.core.downloader.handlers import http11
from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
    _ResponseReader,
)
from scrapy.crawler import Crawler
from twisted.internet.interfaces import IAddress
from twisted.web._newclient import BODY, DONE, HTTPClientParser
from twisted.web.iweb import IPolicyForHTTPS

from scrapers.http.certificates import Certificates
from scrapers.http.long_body import long_body

LONGEST_HEAD = 256 * 1024
"""Bytes before the body, every "100 Continue" among them; a browser takes as many."""
EXCEPTED = "UNVERIFIED_HOSTS"
"""The setting that holds the hosts whose certificates are not verified: the spider adds them."""


class BoundedHandler(HTTP11DownloadHandler):
    """The client of all spiders."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        excepted = crawler.settings.get(EXCEPTED)
        self._contextFactory = cast(IPolicyForHTTPS, Certificates(excepted))
        self._pool._factory = _BoundedFactory


class _BoundedFactory(_LenientHTTP11ClientFactory):
    def buildProtocol(self, addr: IAddress | None) -> _BoundedProtocol:  # noqa: N802, ARG002 - Twisted's
        return _BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


class _BoundedProtocol(_LenientHTTP11ClientProtocol):
    """Hangs up on a head that does not end: nothing else bounds what is kept of it."""

    head = 0
    reads: HTTPClientParser | None = None
    """The parser of the answer whose head is counted: one connection brings many."""

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 - Twisted's name
        if self._parser is not self.reads:
            self.reads, self.head = self._parser, 0
        if self._parser is not None and self._parser.state not in (BODY, DONE):
            self.head += len(data)
            if self.head > LONGEST_HEAD:
                cast(Any, self.transport).abortConnection()
                return
        else:
            self.head = 0
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class _Reader(_ResponseReader):
    """Writes into a file what is too large for memory."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        if body := long_body(given["request"]):
            self._bodybuf = cast(Any, body)


# The client makes its readers by this name, and nothing else tells it where a body goes.
http11._ResponseReader = _Reader  # type: ignore[assignment,misc]
