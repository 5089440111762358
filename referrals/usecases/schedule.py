"""The morning scan in the system's scheduler: put there, shown as it really is, taken out."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from referrals.config.model import Config
from referrals.schedule import schedulers
from referrals.schedule.job import Installed, Job
from referrals.store.book import Book
from referrals.usecases.companies.boards import boards_of
from referrals.usecases.safekeeping.open_book import open_book

LOG = "scan.log"
LONGEST_LOG = 1_000_000
"""Bytes: about what ten thousand troubled mornings say."""


@dataclass(frozen=True)
class Schedule:
    """What is installed, and how it went."""

    installed: list[Installed]
    last_scan: str | None
    """When the last scan began, by whomever it was started."""
    last_good: date | None
    log: Path


def install(config: Config, at: time, daily: bool, named: str | None) -> str:
    """The scheduler that runs a scan from now on. Raises ScheduleError, OSError."""
    log = log_of(config)
    log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    log.touch(mode=0o600)  # what it will say is the user's alone
    return schedulers.install(Job(program(), config.path, log, at, daily), named).name


def shown(config: Config, now: datetime) -> Schedule:
    """Raises ScheduleError, BookError."""
    with open_book(config) as book:
        last_scan, good = book.boards.last_scan(), last_good_scan(book, config)
    return Schedule(schedulers.installed(config.path, now), last_scan, good, log_of(config))


def last_good_scan(book: Book, config: Config) -> date | None:
    """The last day on which a board was read to its end; without boards, on which a scan ran."""
    boards = boards_of(config)
    if not boards:
        return next(iter(book.boards.scan_days()), None)
    days = [health.last_complete for health in book.boards.health(boards) if health.last_complete]
    return max(days, default=None)


def remove(config: Config) -> list[str]:
    """The schedulers that it was taken from. Raises ScheduleError."""
    return schedulers.remove(config.path)


def log_of(config: Config) -> Path:
    return config.reports / LOG


def shorten_log(config: Config) -> None:
    """Let go of the older half of a log that has grown too long. It is written to all the while, by
    whoever started us and always at its end, so it stays the same file."""
    log = log_of(config)
    # A log that cannot be shortened is no reason not to scan.
    with suppress(OSError):
        if log.stat().st_size > LONGEST_LOG:
            with log.open("r+b") as file:
                file.seek(-LONGEST_LOG // 2, os.SEEK_END)
                _, _, newest = file.read().partition(b"\n")
                file.seek(0)
                file.write(newest)
                file.truncate()


def program() -> tuple[str, ...]:
    """How to start this program from anywhere."""
    called = Path(sys.argv[0])
    if called.stem == "referrals" and (program := shutil.which(sys.argv[0])):
        return (str(Path(program).absolute()),)
    beside = shutil.which("referrals", path=str(Path(sys.executable).parent))
    return (beside,) if beside else (sys.executable, "-m", "referrals")
