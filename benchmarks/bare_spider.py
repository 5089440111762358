"""A bare Scrapy spider that fetches and decodes the boards of benchmarks/scan.py, and no more."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response, TextResponse


class BareSpider(Spider):
    name = "bare"

    async def start(self) -> AsyncIterator[Any]:
        port, boards = sys.argv[1], int(sys.argv[2])
        for board in range(boards):
            yield Request(
                f"http://127.0.0.1:{port}/v1/boards/b{board}/jobs?content=true&pay_transparency=true"
            )

    def parse(self, response: Response) -> None:
        assert isinstance(response, TextResponse)
        assert response.json()["jobs"]


process = AsyncCrawlerProcess(
    {"LOG_ENABLED": False, "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False}
)
process.crawl(BareSpider)
process.start()
