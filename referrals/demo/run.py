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
from referrals.model.log import Ask
from referrals.store.safekeeping.book_file import backups
from referrals.usecases.safekeeping.open_book import begin_book, open_book

SCANNED = (0, 3)
"""Exit codes of a scan that came to its end; one of the invented boards is broken."""


class DemoFailed(ReferralsError):
    """A scan of the demo did not come to its end."""


def run(folder: Path, today: date, say: Callable[[str], None]) -> Path:
    """Make the world in *folder* anew, live two days in it, and return its config.toml."""
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
        _remember(world, config)
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


def _remember(world: World, config: Config) -> None:
    """Log what Robin has been through, now that the book has numbers for people and postings."""
    past = world.history
    with open_book(config) as book:
        people = {contact.name: contact.id for contact in book.people.all()}
        postings = {(p.company, p.title): p for p in book.postings.all()}
        for ask in past.asks:
            about = postings[ask.company, ask.posting].id if ask.posting else None
            who, steps = people[ask.contact], ask.steps
            book.log.add(
                Ask(
                    who,
                    kind=ask.kind,
                    company=ask.company,
                    steps=steps,
                    posting=about,
                    channel=ask.channel,
                )
            )
        for favour in past.favours:
            book.log.favour(people[favour.contact], favour.direction, favour.what, favour.on)
        for thanks in past.thanks:
            book.log.thank(people[thanks.contact], thanks.on, thanks.how)
        for application in past.applications:
            posting = postings[application.company, application.posting]
            book.postings.applied(posting.id, application.on)
        for knows in past.acquaintances:
            book.people.link(people[knows.a], people[knows.b], knows.strength)
