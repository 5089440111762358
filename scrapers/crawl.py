"""Boards in, snapshots out: one process, one spider a platform."""

from __future__ import annotations

import asyncio
import os
import signal
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from importlib import import_module
from types import FrameType
from typing import Any
from urllib.parse import urlsplit

from scrapy.crawler import AsyncCrawlerProcess

from referrals.domain.postings.fit import Search, any_title
from referrals.model.postings import Board, Snapshot, Visit
from scrapers.http.room import Room
from scrapers.http.settings import Manners, settings
from scrapers.spiders.base import BoardSpider

INTERRUPTED = 130


def spider_of(platform: str) -> type[BoardSpider[Any]]:
    """The spider of scrapers/spiders/{platform}.py, imported when there is a board for it: all of
    them would cost every scan a second."""
    module = import_module(f"scrapers.spiders.{platform}")
    return next(
        kind
        for kind in vars(module).values()
        if isinstance(kind, type)
        and issubclass(kind, BoardSpider)
        and kind.__module__ == module.__name__
    )


def host_of(board: Board) -> str:
    """The host at which *board* is read; its platform where that is known only when it is read."""
    spider = spider_of(board.platform)
    try:
        return urlsplit(spider.address(spider.__new__(spider), board)).netloc or board.platform
    except Exception:
        return board.platform


def crawl(
    visits: Sequence[Visit],
    manners: Manners,
    today: date,
    record: Callable[[Snapshot], None],
    search: Search = Search(),  # noqa: B008 - an immutable value
    left_alone: Mapping[str, float] | None = None,
    wanted: Callable[[str], bool] = any_title,
) -> None:
    """Read every board and call *record* once for each, as soon as it is finished. What suits
    *search* is read first where not all can be. *left_alone*: hosts that are not to be asked for so
    many seconds. What has no *wanted* title may stay unread.

    Can be called once in a process: Twisted's reactor does not start twice. What *record* raises
    stops the crawl and is raised here; so is KeyboardInterrupt after SIGINT or SIGTERM: boards
    that were being read then are dropped.
    """
    process = AsyncCrawlerProcess(settings(manners))
    room = Room()
    failures = list[Exception]()
    unread = len(visits)

    def recorded(snapshot: Snapshot) -> None:
        nonlocal unread
        try:
            record(snapshot)
        except Exception as error:
            failures.append(error)
            asyncio.ensure_future(process.stop())  # noqa: RUF006 - the loop ends with it
            raise
        unread -= 1

    for platform, due in _by_platform(visits).items():
        process.crawl(
            spider_of(platform),
            visits=due,
            record=recorded,
            today=today,
            manners=manners,
            search=search,
            left_alone=left_alone or {},
            room=room,
            wanted=wanted,
        )
    with stoppable(process):
        process.start(install_signal_handlers=False)
    if failures:
        raise failures[0]
    if unread:  # Nothing but a signal ends a crawl before its last board.
        raise KeyboardInterrupt


def _by_platform(visits: Sequence[Visit]) -> dict[str, list[Visit]]:
    platforms: dict[str, list[Visit]] = defaultdict(list)
    for visit in visits:
        platforms[visit.board.platform].append(visit)
    return platforms


@contextmanager
def stoppable(process: AsyncCrawlerProcess) -> Iterator[None]:
    """The first signal ends the crawl, so that boards are dropped whole; the second the process.

    Scrapy's own handlers keep the signals for good, and stop the reactor under what still runs.
    """
    from twisted.internet import reactor

    def stop(_: int, __: FrameType | None) -> None:
        for number in handlers:
            signal.signal(number, lambda *_: os._exit(INTERRUPTED))
        reactor.callFromThread(lambda: asyncio.ensure_future(process.stop()))

    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        for number in handlers:
            signal.signal(number, stop)
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
