"""The system's own programs: crontab, systemctl, launchctl, schtasks. They are found on PATH."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass

from referrals.schedule.job import ScheduleError

PATIENCE = 30
"""Seconds that one of them may take."""


@dataclass(frozen=True)
class Answer:
    """How a program ended, and what it wrote."""

    code: int
    out: bytes
    err: str


def there(program: str) -> bool:
    return shutil.which(program) is not None


def run(program: str, *words: str, given: bytes = b"") -> Answer:
    """Run it to its end, in the language that can be read here. Raises ScheduleError."""
    path = shutil.which(program)
    if path is None:
        raise ScheduleError(f"{program} is not found; is it installed and on PATH?")
    try:
        done = subprocess.run(  # noqa: S603 - the system's program, no shell
            [path, *words],
            env={**os.environ, "LC_ALL": "C"},
            input=given,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        raise ScheduleError(f"{program} did not answer within {PATIENCE} seconds") from None
    except OSError as error:
        raise ScheduleError(f"{program} cannot be run: {error.strerror}") from error
    return Answer(done.returncode, done.stdout, done.stderr.decode(errors="replace").strip())


def demand(program: str, *words: str, given: bytes = b"") -> bytes:
    """What it wrote. Raises ScheduleError with its own words when it would not."""
    answer = run(program, *words, given=given)
    if answer.code:
        said = answer.err.partition("\n")[0] or f"it ended with {answer.code}"
        raise ScheduleError(f"{program} {words[0]}: {said}")
    return answer.out
