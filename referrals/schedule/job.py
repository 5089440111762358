"""What is to run each morning, what is installed of it, and what every scheduler can do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Protocol

from referrals.model.errors import ReferralsError


class ScheduleError(ReferralsError):
    """The system's scheduler is not there, or would not take the job: its own words, and what to
    do."""


@dataclass(frozen=True)
class Job:
    """One scan each morning."""

    program: tuple[str, ...]
    """The program with its path; a scheduler knows no search path."""
    config: Path
    log: Path
    at: time = time(7, 30)
    daily: bool = False
    """Also on Saturdays and Sundays."""

    @property
    def command(self) -> tuple[str, ...]:
        return (*self.program, "--config", str(self.config), "scan")


@dataclass(frozen=True)
class Installed:
    """A job that the system's scheduler holds now, as it says itself."""

    scheduler: str
    what: str
    """The line, file or task as it stands there."""
    next_run: datetime | None = None
    last_run: datetime | None = None
    """As the scheduler remembers it; cron remembers none."""
    trouble: str = ""
    """Why it will not run, in words; empty where it will."""


class Scheduler(Protocol):
    """One of the system's ways to run a program at its time."""

    name: str

    def is_there(self) -> bool:
        """Whether this machine has it, and lets this user use it."""
        ...

    def install(self, job: Job) -> None:
        """Hand over the job; one that is there for the same config is replaced. Raises
        ScheduleError."""
        ...

    def installed(self, config: Path, now: datetime) -> list[Installed]:
        """What is there for *config*."""
        ...

    def remove(self, config: Path) -> bool:
        """Take out what `install` put there, and nothing else; whether anything was."""
        ...
