"""A worker of a centre, and how all of them stand."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from procrastinate import App

from referrals.config.model import Config
from referrals.store.centre import hosts
from referrals.store.centre.entrance import due_boards
from referrals.store.centre.queue_tables import Queued, last_good, queued
from referrals.usecases.centre.queue import QUEUE, Today, plan_day, program_with, queue_app, sweep

OF_THE_DAY = ("read_host", "write_report")
PAUSE = 1.0
"""Seconds before what waits for another worker's lock is tried again."""
GRACE = 20.0
"""Seconds that what is being read may take to end, once the worker is told to."""


@dataclass(frozen=True)
class Standing:
    """How far the centre's work is."""

    queued: Queued
    waiting: Mapping[str, datetime]
    """Hosts that are to be left alone, and until when."""
    due: int
    """Boards that nobody has asked yet today."""
    boards: Sequence[tuple[str, date | None]]
    """Each board and the day of its last good reading."""

    @property
    def tasks(self) -> Mapping[str, int]:
        return self.queued.tasks

    @property
    def workers(self) -> int:
        return self.queued.workers

    @property
    def stalled(self) -> int:
        return self.queued.stalled

    @property
    def stuck(self) -> str:
        """What keeps the work from going on, in words; empty where nothing does."""
        if self.stalled:
            return f"{self.stalled} of the tasks were begun by a worker that gives no sign of life"
        if not self.workers and (self.due or self.tasks.get("todo")):
            return "no worker is alive: `referrals worker` is one"
        return ""


async def work(config: Config, at_once: int, day: date | None, today: Today, *, once: bool) -> None:
    """Be a worker until a signal ends it; *once*: until nothing is left. *day* is what each process
    that it starts is told, as `--today`."""
    app = queue_app(config, program_with(config, day), today)
    async with app.open_async():
        await sweep(app)
        await plan_day(app, config, today())
        await _run(app, at_once, wait=not once)
        while once and await _more(app, config, today()):
            await asyncio.sleep(PAUSE)
            await _run(app, at_once, wait=False)


async def _run(app: App, at_once: int, *, wait: bool) -> None:
    await app.run_worker_async(
        queues=[QUEUE], concurrency=at_once, wait=wait, shutdown_graceful_timeout=GRACE,
        update_heartbeat_interval=5, stalled_worker_timeout=30, install_signal_handlers=True,
    )  # fmt: skip


async def _more(app: App, config: Config, today: date) -> bool:
    """Whether anything is left to be done now: the reports come when all boards are read."""
    await plan_day(app, config, today)
    tasks = await app.job_manager.list_jobs_async(queue=QUEUE, status="todo")
    return any(job.scheduled_at is None and job.task_name in OF_THE_DAY for job in tasks)


def standing(config: Config, today: date) -> Standing:
    """How the work of the centre stands. Raises BookError."""
    return Standing(
        queued(config.store_url),
        waiting=hosts.waiting(config.store_url),
        due=len(due_boards(config.store_url, today)),
        boards=last_good(config.store_url),
    )
