"""robots.txt, obeyed; and one that cannot be read is not taken for a yes.

Scrapy takes an unreachable or broken robots.txt for permission; RFC 9309 (section 2.3.1.4) has us
assume complete disallow. Only an answer of 4xx means that there are no rules.
"""

from __future__ import annotations

from typing import cast

from scrapy import Request
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from twisted.internet.defer import Deferred


class Robots(RobotsTxtMiddleware):
    """Scrapy's middleware, on the safe side."""

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            raise IgnoreRequest(f"it answers {response.status}")
        if response.status >= 400:
            response = response.replace(body=b"")
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        waiting = cast(Deferred[RobotParser], self._parsers[netloc])
        closed = Closed(str(exc) or type(exc).__name__)
        self._parsers[netloc] = closed
        waiting.callback(closed)


class Closed(RobotParser):
    """Stands for a robots.txt that could not be read: nothing is allowed, and it is said why."""

    def __init__(self, why: str) -> None:
        self.why = why

    @classmethod
    def from_crawler(cls, crawler: object, robotstxt_body: bytes) -> Closed:
        return cls(robotstxt_body.decode())

    def allowed(self, url: str | bytes, user_agent: str | bytes) -> bool:
        raise IgnoreRequest(f"its robots.txt could not be read ({self.why}), so nothing else was")
