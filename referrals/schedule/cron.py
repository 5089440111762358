"""cron: one line in the user's crontab, under a comment that says whose it is.

Everything else in the crontab stays as it is, byte for byte. https://man7.org/linux/man-pages/man5/crontab.5.html
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

from referrals.schedule.job import Installed, Job, ScheduleError
from referrals.schedule.programs import demand, run, there
from referrals.schedule.times import EVERY_DAY, next_run

MARK = "# referrals schedule for "
JOINED = "# (behind a line without an end)"
"""The crontab's last line had no line break: taking ours out has to take that one out as well."""
NONE_YET = ("no crontab", "no such file")
"""What different crons say where the user has no crontab."""
DAY_NAMES = ("sun", "mon", "tue", "wed", "thu", "fri", "sat", "sun")
FIELDS = re.compile(r"\s*(\S+)\s+(\S+)\s+\*\s+\*\s+(\S+)\s+(.*)")


class Cron:
    """The user's crontab."""

    name = "cron"

    def is_there(self) -> bool:
        return there("crontab")

    def install(self, job: Job) -> None:
        text = _without(_crontab(), job.config)[0]
        demand("crontab", "-", given=text + _block(job, bool(text) and not text.endswith(b"\n")))

    def installed(self, config: Path, now: datetime) -> list[Installed]:
        lines = _lines(_crontab())
        return [
            Installed(self.name, line, _next(line, now)) for line in lines if _ours(line, config)
        ]

    def remove(self, config: Path) -> bool:
        text, found = _without(_crontab(), config)
        if found and text:
            demand("crontab", "-", given=text)
        elif found and run("crontab", "-r").code:
            demand("crontab", "-")
        return found


def _crontab() -> bytes:
    """As it is; empty where there is none. Raises ScheduleError where it cannot be read."""
    answer = run("crontab", "-l")
    none_yet = not answer.err or any(word in answer.err.lower() for word in NONE_YET)
    if answer.code and not none_yet:
        raise ScheduleError(f"crontab -l: {answer.err or f'it ended with {answer.code}'}")
    return b"" if answer.code else answer.out


def _block(job: Job, open_line: bool) -> bytes:
    days = "*" if job.daily else "1-5"
    command = f"{shlex.join(job.command)} 2>&1 | tee -a {shlex.quote(str(job.log))}"
    # To cron a percent sign is the end of the command.
    line = f"{job.at.minute} {job.at.hour} * * {days}  {command}".replace("%", r"\%")
    joined = f"\n{JOINED}\n" if open_line else ""
    return f"{joined}{MARK}{job.config}\n{line}\n".encode(errors="surrogateescape")


def _without(text: bytes, config: Path) -> tuple[bytes, bool]:
    """The crontab without our lines for *config*, and whether there were any."""
    mark = re.escape(f"{MARK}{config}".encode(errors="surrogateescape"))
    joined, ours = re.escape(JOINED.encode()) + rb"\n", mark + rb"\n[^\n]*\n?"
    # Where lines were added behind ours, the line before it has to keep its end.
    at_the_end = rb"\n" + joined + ours + rb"\Z"
    rest, found = re.subn(at_the_end + rb"|(?m:^)(?:" + joined + rb")?" + ours, b"", text)
    return rest, bool(found)


def _lines(text: bytes) -> Iterator[str]:
    for line in text.decode(errors="surrogateescape").splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            yield line


def _ours(line: str, config: Path) -> bool:
    """Whether it scans by *config*: a line of ours, or one that the user wrote."""
    try:
        words = shlex.split(line.replace(r"\%", "%"))
    except ValueError:
        return False
    if "scan" not in words or not any("referrals" in Path(word).name for word in words):
        return False
    after = words[words.index("--config") + 1 :] if "--config" in words else [str(config)]
    return bool(after) and os.path.expanduser(after[0]) == str(config)  # noqa: PTH111 - that of pathlib raises


def _next(line: str, now: datetime) -> datetime | None:
    """When the line runs next; None where it says more than a time and days of the week."""
    fields = FIELDS.match(line)
    if not fields or not (fields[1].isdecimal() and fields[2].isdecimal()):
        return None
    try:
        at = time(int(fields[2]), int(fields[1]))
        return next_run(at, frozenset(_days(fields[3])), now)
    except ValueError:
        return None


def _days(said: str) -> Iterator[int]:
    """ "1-5", "mon,wed", "*" as Python counts days. Raises ValueError."""
    if said == "*":
        yield from EVERY_DAY
        return
    for part in said.lower().split(","):
        first, _, last = part.partition("-")
        for day in range(_day(first), _day(last or first) + 1):
            yield (day - 1) % 7


def _day(said: str) -> int:
    return int(said) if said.isdecimal() else DAY_NAMES.index(said[:3])
