"""One host's turns, on a clock that leaps to what comes next: no machine is too busy for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from selectors import SelectSelector
from typing import Any, cast

import pytest
from scrapy import Request
from scrapy.http import Response

from scrapers.http.fetching import Fetcher
from scrapers.http.hosts import now
from scrapers.http.rates import GENTLE, RATES, Rate

HOST = "https://boards.example"


class LeapingLoop(asyncio.SelectorEventLoop):
    """Sleeps in no time: where others wait, its clock is put forward."""

    def __init__(self) -> None:
        self.clock = 0.0
        super().__init__(_Leaps(self))

    def time(self) -> float:
        return self.clock


class _Leaps(SelectSelector):
    def __init__(self, loop: LeapingLoop) -> None:
        super().__init__()
        self.loop = loop

    def select(self, timeout: float | None = None) -> Any:
        self.loop.clock += timeout or 0
        return super().select(0)


@dataclass
class Engine:
    """Answers each request after a while, and notes when it was sent off."""

    takes: float
    status: Callable[[int], int] = lambda _: 200
    starts: list[float] = field(default_factory=list)

    async def download_async(self, request: Request) -> Response:
        self.starts.append(now())
        status = self.status(len(self.starts))
        await asyncio.sleep(self.takes)
        return Response(request.url, status=status, body=b"{}", request=request)


def starts(rate: Rate, engine: Engine) -> list[float]:
    """When each of nine requests, all wanted at once, was sent off; robots.txt comes first."""

    async def crawl() -> None:
        fetcher = Fetcher(cast("Any", engine), rate)
        await asyncio.gather(*(fetcher.get(Request(f"{HOST}/{n}")) for n in range(9)))

    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        runner.run(crawl())
    return engine.starts


@pytest.mark.parametrize("takes", [0.0, 0.3, 7.0])
@pytest.mark.parametrize("rate", [GENTLE, *RATES.values()], ids=str)
def test_requests_to_one_host_keep_their_distance(rate: Rate, takes: float) -> None:
    sent = starts(rate, Engine(takes))

    assert len(sent) == 1 + 9
    assert all(later >= earlier + rate.delay for earlier, later in pairwise(sent))


def test_a_host_that_asked_for_calm_is_asked_more_slowly_from_then_on() -> None:
    rate = Rate(delay=0.125, at_once=4, calm=2)

    sent = starts(rate, Engine(0.0, lambda number: 429 if number == 3 else 200))

    assert len(sent) == 1 + 9 + 1
    assert all(later >= earlier + rate.calm for earlier, later in pairwise(sent[2:]))
