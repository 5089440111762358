"""What every test stands on, whatever the machine: clock, time zone, language, home, terminal, and
no network but the machine's own.

`conftest` lays it before a test is imported, and every process that a test starts inherits it. The
clock is the machine's own unless `--day` gives another; then it runs from that morning on, in all
Python processes alike. (libfaketime would reach the others too, but under it Python's `time.sleep`
returns at once; none of PostgreSQL, Dovecot, Chromium and Java is asked for the day.)
"""

from __future__ import annotations

import os
import runpy
import shutil
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as hour
from pathlib import Path

from tests.paths import ROOT

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""A moment for what has to have one."""

ZONE, LANGUAGE = "Europe/Berlin", "C.UTF-8"
# What may be asked of the machine: its programs, and what its owner wants of this run.
KEPT = ("PATH", "CI", "REFERRALS_CHECK_ALL", "TMPDIR")
# Coverage and pytest tell their own processes what to do.
KEPT_BEGINNINGS = ("COV", "PYTEST_", "TESTS_")
# What reaches even a process whose environment a test leaves empty.
CARRIED_BEGINNINGS = ("COV", "TESTS_", "PYTHONPATH")

EVERYWHERE = ROOT / "tests" / "everywhere"
MEMORY, ROOM = Path("/dev/shm"), 4_000_000_000
"""Where files live in memory, and the bytes that have to be free there."""


def without_waiting_for_a_disk() -> None:
    """Put what is temporary into memory, if there is room: SQLite waits for the disk at each change
    of a book, and the tests change books thousands of times. A TMPDIR of the user's stays."""
    if (
        "TMPDIR" not in os.environ
        and os.access(MEMORY, os.W_OK)
        and shutil.disk_usage(MEMORY).free >= ROOM
    ):
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


def clock() -> datetime:
    """For what goes by the clock of a mailbox, and for tests of the ground; else NOW is given."""
    return datetime.now().astimezone()  # noqa: TID251 - here it is read


def servers_clock() -> datetime:
    """By which programs go that we did not write: Dovecot takes no day from us, and dates no mail
    later than by it."""
    return clock() - timedelta(seconds=float(os.environ.get("TESTS_AHEAD", "0")))


def carried() -> dict[str, str]:
    """An environment that is empty but for the clock, and for what measures coverage."""
    return {k: v for k, v in os.environ.items() if k.startswith(CARRIED_BEGINNINGS)}


def environment() -> dict[str, str]:
    """What a user's shell hands the program, and nothing else."""
    said = ("HOME", "XDG_RUNTIME_DIR", "TZ", "LANG")
    return {"PATH": "/usr/bin:/bin", **{name: os.environ[name] for name in said}, **carried()}


def lay(home: Path, zone: str = ZONE, language: str = LANGUAGE, day: date | None = None) -> None:
    """Put this process, and all that it starts, onto the ground; *home* is empty. The clock is set
    to half past nine on *day*."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in KEPT or name.startswith(KEPT_BEGINNINGS)
    }
    begun = "TESTS_REACHED" in kept  # by the process that started this one
    os.environ.clear()
    os.environ.update(kept, HOME=str(home), XDG_RUNTIME_DIR=str(home), TZ=zone, LANG=language)
    os.environ["PYTHONPATH"] = os.pathsep.join(map(str, (EVERYWHERE, ROOT)))
    os.environ["TESTS_REACHED"] = f"{home}-reached"
    time.tzset()
    if begun:
        return
    os.environ["TESTS_ONCE"] = f"{home}-once"
    Path(os.environ["TESTS_ONCE"]).mkdir()
    if day:
        ahead = datetime.combine(day, hour(9, 30)) - clock().replace(tzinfo=None)
        # An offset, not a moment: a process that starts later is not back at half past nine.
        os.environ["TESTS_AHEAD"] = str(ahead.total_seconds())
    runpy.run_path(str(EVERYWHERE / "sitecustomize.py"))


def reached() -> str:
    """What was asked of other machines since this was last looked at; nothing of it was answered."""
    notes = Path(os.environ["TESTS_REACHED"])
    if not notes.exists():
        return ""
    sentences = notes.read_text(encoding="utf-8")
    notes.unlink()
    return sentences
