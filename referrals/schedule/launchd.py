"""launchd, on macOS: an agent of the user's. A morning that the Mac slept through is made up for.

https://developer.apple.com/library/archive/documentation/MacOSX/Conceptual/BPSystemStartup/Chapters/ScheduledJobs.html
"""

from __future__ import annotations

import os
import plistlib
from datetime import datetime, time
from pathlib import Path

from referrals.schedule.job import Installed, Job
from referrals.schedule.names import name_of, write
from referrals.schedule.programs import demand, run, there
from referrals.schedule.times import days_of, next_run


class Launchd:
    """The agents of the user who is logged in."""

    name = "launchd"

    def is_there(self) -> bool:
        return there("launchctl")

    def install(self, job: Job) -> None:
        file = _file(job.config)
        run("launchctl", "bootout", f"{_domain()}/{_label(job.config)}")
        write(file, plistlib.dumps(_agent(job)))
        demand("launchctl", "bootstrap", _domain(), str(file))

    def installed(self, config: Path, now: datetime) -> list[Installed]:
        file = _file(config)
        if not file.exists():
            return []
        loaded = run("launchctl", "print", f"{_domain()}/{_label(config)}").code == 0
        trouble = "" if loaded else "launchd has not loaded it"
        return [Installed(self.name, str(file), _next(file, now), trouble=trouble)]

    def remove(self, config: Path) -> bool:
        file = _file(config)
        there_was = file.exists()
        if there_was:
            run("launchctl", "bootout", f"{_domain()}/{_label(config)}")
            file.unlink()
        return there_was


def _agent(job: Job) -> dict[str, object]:
    # To launchd Sunday is 0, to Python Monday.
    moments = [
        {"Weekday": (day + 1) % 7, "Hour": job.at.hour, "Minute": job.at.minute}
        for day in sorted(days_of(job.daily))
    ]
    return {
        "Label": _label(job.config),
        "ProgramArguments": list(job.command),
        "StartCalendarInterval": moments,
        "StandardOutPath": str(job.log),
        "StandardErrorPath": str(job.log),
    }


def _next(file: Path, now: datetime) -> datetime | None:
    try:
        moments = plistlib.loads(file.read_bytes())["StartCalendarInterval"]
        at = time(moments[0]["Hour"], moments[0]["Minute"])
        return next_run(at, {(moment["Weekday"] - 1) % 7 for moment in moments}, now)
    except (ValueError, LookupError, TypeError, plistlib.InvalidFileException):
        return None  # rewritten by hand: launchd knows


def _file(config: Path) -> Path:
    return Path("~/Library/LaunchAgents").expanduser() / f"{_label(config)}.plist"


def _label(config: Path) -> str:
    return f"org.referrals.{name_of(config)}"


def _domain() -> str:
    return f"gui/{os.getuid()}"
