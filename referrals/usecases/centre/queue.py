"""The work of a centre as tasks in its database, by Procrastinate: a host with its due boards, a
member's report, and what keeps the queue itself in order.

Nothing of it is imported on a single machine. Tasks catch what fails and are planned anew the next
time: a lock that waits for a retry would keep its host from everybody.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, UniqueViolation
from procrastinate.jobs import Status

from referrals.config.model import Config
from referrals.model.postings import Board
from referrals.store.centre import hosts
from referrals.store.centre.entrance import due_boards, note_report_of, queue_of, unreported
from referrals.store.centre.hosts import Turn
from referrals.usecases.centre.one_host import SILENCE

QUEUE = "centre"
SIGN_OF_LIFE = 2.0
"""Seconds between two signs that the worker is alive."""
GAP = timedelta(seconds=1)
"""Between the last request of one task to a host and the first of the next."""
AGAIN = timedelta(minutes=15)
"""Until a host is asked once more of which a board is still due: it asked for a pause, or its
reading broke off."""
KEPT = 72
"""Hours for which a finished task can be looked up."""
Today = Callable[[], date]


def queue_app(config: Config, command: Iterable[str], today: Today) -> App:
    """The tasks of the centre of *config*. *command* runs this program with that configuration;
    *today* tells the day that boards and reports are for."""
    app = App(connector=PsycopgConnector(conninfo=queue_of(config.store_url)))
    program = [*command]

    @app.task(name="read_host", queue=QUEUE)
    async def read_host(host: str) -> None:
        turn = await asyncio.to_thread(hosts.begin, config.store_url, host)
        if isinstance(turn, datetime):
            await _plan_host(app, host, turn)
            return
        await _alive(program, turn)
        left = any(host == name for name, _ in await _due_by_host(config, today()))
        gap = max(GAP, timedelta(seconds=config.scan.delay or 0))
        await asyncio.to_thread(hosts.end, config.store_url, turn, AGAIN if left else gap)

    @app.task(name="write_report", queue=QUEUE)
    async def write_report(member: str) -> None:
        await _run([*program, "--member", member, "scan"])
        # Also where it failed: what is wrong is said once a day, and holds up nobody.
        await asyncio.to_thread(note_report_of, config.store_url, member, today())

    @app.periodic(cron="*/5 * * * *")
    @app.task(name="plan", queue=QUEUE, queueing_lock="plan")
    async def plan(timestamp: int) -> None:
        del timestamp
        await plan_day(app, config, today())

    @app.periodic(cron="* * * * *")
    @app.task(name="sweep", queue=QUEUE, queueing_lock="sweep")
    async def sweep_queue(timestamp: int) -> None:
        del timestamp
        await sweep(app)

    @app.periodic(cron="17 * * * *")
    @app.task(name="clean", queue=QUEUE, queueing_lock="clean")
    async def clean(timestamp: int) -> None:
        del timestamp
        await app.job_manager.delete_old_jobs(nb_hours=KEPT, include_failed=True)

    return app


async def plan_day(app: App, config: Config, today: date) -> None:
    """A task for each host with boards that are due; once none can be read now, one for each report
    that is still to be written."""
    due = {host for host, _ in await _due_by_host(config, today)}
    resting = await asyncio.to_thread(hosts.waiting, config.store_url)
    for host in sorted(due):
        await _plan_host(app, host, resting.get(host))
    if due - resting.keys():
        return
    for member in await asyncio.to_thread(unreported, config.store_url, today):
        lock = f"report:{member}"
        task = app.configure_task("write_report", queue=QUEUE, lock=lock, queueing_lock=lock)
        with suppress(AlreadyEnqueued):
            await task.defer_async(member=member)


async def _due_by_host(config: Config, today: date) -> list[tuple[str, Board]]:
    from scrapers.crawl import host_of

    boards = await asyncio.to_thread(due_boards, config.store_url, today)
    return [(host_of(board), board) for board in boards]


async def _plan_host(app: App, host: str, at: datetime | None = None) -> None:
    lock = f"host:{host}"
    task = app.configure_task(
        "read_host", queue=QUEUE, lock=lock, queueing_lock=lock, schedule_at=at
    )
    # What waits already is not planned twice.
    with suppress(AlreadyEnqueued):
        await task.defer_async(host=host)


async def sweep(app: App) -> None:
    """Give back, one by one, the tasks of workers that give no sign of life, or are gone."""
    silent = SILENCE.total_seconds()
    await app.job_manager.prune_stalled_workers(silent)
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=silent):
        try:
            await app.job_manager.retry_job(job)
        except UniqueViolation:
            # The same is planned already, and would wait for ever for this one's lock.
            await app.job_manager.finish_job(job, Status.FAILED, delete_job=False)


async def _alive(program: list[str], turn: Turn) -> None:
    """Read a host in a process of its own, and let it know that somebody waits for it."""
    child = await asyncio.create_subprocess_exec(
        *program, "worker", "--host", turn.host, "--epoch", str(turn.epoch),
        stdin=asyncio.subprocess.PIPE,
    )  # fmt: skip
    waiting = asyncio.ensure_future(child.wait())
    assert child.stdin
    try:
        while not waiting.done():
            with suppress(ConnectionError):
                child.stdin.write(b".")
                await child.stdin.drain()
            await asyncio.wait([waiting], timeout=SIGN_OF_LIFE)
    finally:
        child.stdin.close()
        await _ended(waiting)


async def _ended(waiting: Awaitable[int]) -> None:
    with suppress(asyncio.CancelledError):
        await waiting


async def _run(program: list[str]) -> None:
    nothing = asyncio.subprocess.DEVNULL
    child = await asyncio.create_subprocess_exec(*program, stdin=nothing, stdout=nothing)
    await child.wait()


def program_with(config: Config, day: date | None) -> list[str]:
    """How this program is run again with the same configuration, on the same day if one is said."""
    said = ["--today", day.isoformat()] if day else []
    return [sys.executable, "-m", "referrals", "--config", str(config.path), *said]
