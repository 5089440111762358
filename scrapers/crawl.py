"""Boards in, snapshots out: one process, one spider a platform."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from scrapy.crawler import AsyncCrawlerProcess

from referrals.domain.model import Snapshot, Visit
from scrapers.settings import Manners, settings
from scrapers.spiders.ashby import AshbySpider
from scrapers.spiders.base import BoardSpider
from scrapers.spiders.careers_page import CareersPageSpider
from scrapers.spiders.greenhouse import GreenhouseSpider
from scrapers.spiders.lever import LeverSpider
from scrapers.spiders.personio import PersonioSpider
from scrapers.spiders.recruitee import RecruiteeSpider
from scrapers.spiders.smartrecruiters import SmartRecruitersSpider

SPIDERS: dict[str, type[BoardSpider[Any]]] = {
    spider.name: spider
    for spider in (
        GreenhouseSpider,
        LeverSpider,
        AshbySpider,
        SmartRecruitersSpider,
        RecruiteeSpider,
        PersonioSpider,
        CareersPageSpider,
    )
}


def crawl(
    visits: Sequence[Visit], manners: Manners, today: date, record: Callable[[Snapshot], None]
) -> None:
    """Read every board and call *record* once for each, as soon as it is finished.

    Can be called once in a process: Twisted's reactor does not start twice. What *record* raises
    stops the crawl and is raised here; so is KeyboardInterrupt when the user stops it.
    """
    failure = list[BaseException]()
    process = AsyncCrawlerProcess(settings(manners))

    def recorded(snapshot: Snapshot) -> None:
        try:
            record(snapshot)
        except Exception as error:
            failure.append(error)
            asyncio.ensure_future(process.stop())  # noqa: RUF006 - the loop ends with it
            raise

    by_platform: dict[str, list[Visit]] = defaultdict(list)
    for visit in visits:
        by_platform[visit.board.platform].append(visit)
    for platform, due in by_platform.items():
        process.crawl(
            SPIDERS[platform], visits=due, record=recorded, today=today, budget=manners.budget
        )
    process.start()
    if failure:
        raise failure[0]
