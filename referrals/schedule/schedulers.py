"""Which of the system's schedulers is used: systemd before cron, launchd on macOS, schtasks on
Windows."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from referrals.schedule.cron import Cron
from referrals.schedule.job import Installed, Job, ScheduleError, Scheduler
from referrals.schedule.launchd import Launchd
from referrals.schedule.schtasks import Schtasks
from referrals.schedule.systemd import Systemd

ALL: Sequence[Scheduler] = (Launchd(), Schtasks(), Systemd(), Cron())
NAMES = tuple(scheduler.name for scheduler in ALL)


def install(job: Job, named: str | None, system: str = sys.platform) -> Scheduler:
    """Hand *job* to the scheduler that is *named*, or to the best that *system* has; no other keeps
    one for the same config. Raises ScheduleError."""
    for part in (job.config, job.log, *job.program):
        if "\n" in str(part):
            raise ScheduleError(f"{part!r}: a path with a line break cannot be scheduled")
    chosen = _chosen(named, system)
    chosen.install(job)
    for other in ALL:
        if other is not chosen and other.is_there():
            other.remove(job.config)
    return chosen


def installed(config: Path, now: datetime) -> list[Installed]:
    """What every scheduler of this machine holds for *config*. Raises ScheduleError."""
    return [schedule for each in ALL if each.is_there() for schedule in each.installed(config, now)]


def remove(config: Path) -> list[str]:
    """The schedulers that a job was taken from. Raises ScheduleError."""
    return [each.name for each in ALL if each.is_there() and each.remove(config)]


def _chosen(named: str | None, system: str) -> Scheduler:
    if named:
        chosen = next(each for each in ALL if each.name == named)
        if not chosen.is_there():
            raise ScheduleError(f"{named} is not here, or does not let you use it")
        return chosen
    fitting = [each for each in ALL if _is_of(system, each) and each.is_there()]
    if not fitting:
        raise ScheduleError(
            "neither systemd (of your own user) nor cron is here: install cron, or have another "
            "program run `referrals scan` each morning"
        )
    return fitting[0]


def _is_of(system: str, scheduler: Scheduler) -> bool:
    only = {"darwin": "launchd", "win32": "schtasks"}.get(system)
    return scheduler.name == only if only else scheduler.name in ("systemd", "cron")
