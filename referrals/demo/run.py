"""The demo: two mornings of an invented job seeker, scanned as cron would scan them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from referrals.config.load import load
from referrals.config.model import Config
from referrals.contacts.formats import read
from referrals.contacts.intake import take_in
from referrals.demo.server import DemoServer
from referrals.demo.world import World
from referrals.model.errors import ReferralsError
from referrals.store.safekeeping.book_file import backups
from referrals.usecases.briefing import brief
from referrals.usecases.codes import record_codes
from referrals.usecases.companies.boards import boards_of
from referrals.usecases.safekeeping.open_book import begin_book, open_book

Play = Callable[[list[str]], None]
"""Runs the program with these words. Raises where the command fails."""
SCANNED = (0, 3)
"""Exit codes of a scan that came to its end; one of the invented boards is broken."""


class DemoFailed(ReferralsError):
    """A scan of the demo did not come to its end."""


def run(folder: Path, today: date, say: Callable[[str], None], command: Play) -> Path:
    """Make the world in *folder* anew, live two days in it, and return its config.toml. *command*
    runs the command line."""
    world = World(today)
    _clear(folder)
    with DemoServer(world) as server:
        file = folder / "config.toml"
        file.write_text(world.config(server.url), encoding="utf-8")
        config = load(file)
        begin_book(config)
        _take_in_people(world, config, folder)
        say("Yesterday morning: a first scan of ten companies")
        _scan(file, world.date_of(1))
        play(world, file, command)
        say("This morning: what is new, what has closed, whom to ask")
        server.day = 2
        _scan(file, world.date_of(2))
    return file


def _clear(folder: Path) -> None:
    """Only what a demo before left there is removed."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for old in ("referrals.db", "referrals.db-wal", "referrals.db-shm"):
        (folder / old).unlink(missing_ok=True)
    for backup in backups(folder / "referrals.db"):
        backup.unlink()


def _scan(config: Path, today: date) -> None:
    say = ["--config", str(config), "--today", str(today)]
    command = [sys.executable, "-m", "referrals", *say, "scan"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
    if done.returncode not in SCANNED:
        raise DemoFailed(f"the scan ended with {done.returncode}:\n{done.stderr}")


# ------------------------------------------------------------------ people and past


def _take_in_people(world: World, config: Config, folder: Path) -> None:
    export = folder / "Connections.csv"
    export.write_text(world.connections_csv, encoding="utf-8", newline="")
    day = world.date_of(1)
    with open_book(config) as book:
        book.people.save(take_in([], read(export).contacts, day, "profile").changed, {}, day)
        book.people.save(world.people, {}, day)


def play(world: World, file: Path, command: Play) -> None:
    """Type what Robin has typed before this morning; none of it is left to be undone."""
    config = load(file)
    for day in world.history:
        for name, *rest in day.do if day.on < world.today else ():
            arguments = [_code(config, day.on, *rest)] if name == "done" else rest
            command(["--config", str(file), "--today", str(day.on), "--quiet", name, *arguments])
    with open_book(config) as book:
        book.changes.clear()
        book.codes.clear()


def _code(config: Config, day: date, meant: str) -> str:
    """The code that the report of *day* has for what is *meant*: "thank Eero Lehtinen"."""
    with open_book(config) as book:
        report = brief(book, config, boards_of(config), day)
        record_codes(book, report)
    return next(d.code for d in report.duties if f"{d.kind} {d.contact.name}" == meant)
