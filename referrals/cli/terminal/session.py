"""What every command shares: the configuration, the day, the book, and a way to speak."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from referrals.cli.terminal.dates import day_of
from referrals.cli.terminal.wrap import fitting
from referrals.model.wording import ended_once

if TYPE_CHECKING:
    from referrals.config.model import Config
    from referrals.store.book import Book


FIRST_DAY = date(1970, 1, 1)
"""So that every rule can look years back from `--today`."""


def now() -> datetime:
    """Local time: a job seeker's day begins where the job seeker is. Every rule is given its day;
    nothing else of the program reads the clock, but for a name for the copy before a migration."""
    return datetime.now().astimezone()  # noqa: TID251 - here it is read


def day_given(said: str | None) -> date | None:
    """What `--today` says. Raises BadParameter."""
    day = day_of(said, now().date()) if said else None
    if day and day < FIRST_DAY:
        raise typer.BadParameter(f"{day} is before every job board; the first day is {FIRST_DAY}")
    return day


@contextmanager
def closing_with(session: Session) -> Iterator[Session]:
    """*session*, ended in the end."""
    try:
        yield session
    finally:
        session.end()


@dataclass
class Session:
    """One run of the command line."""

    config_file: Path | None = None
    day: date | None = None
    quiet: bool = False
    debug: bool = False
    command: str = ""
    """The words of the command that runs, as the user wrote them."""
    member: str | None = None
    """In a career centre, the member for whom it is."""

    @property
    def now(self) -> datetime:
        return now()

    @cached_property
    def began(self) -> str:
        """The moment of this run: all that it writes is undone at once."""
        return self.now.isoformat()

    @property
    def today(self) -> date:
        return self.day or self.now.date()

    @property
    def moment(self) -> datetime:
        """The time of this run on the day that every rule goes by."""
        return datetime.combine(self.today, self.now.timetz())

    @cached_property
    def config(self) -> Config:
        from referrals.config.home import find
        from referrals.config.load import load
        from referrals.config.model import ConfigError

        file = find(self.config_file)
        try:
            config = load(file)
        except ConfigError as error:
            from referrals.usecases.companies.boards import with_mistakes_of_boards

            raise with_mistakes_of_boards(error, file) from error
        if self.member is None:
            return config
        # Imported here: nothing of a centre is needed on a single machine.
        from referrals.usecases.centre.members import acting_for

        return self._until_the_end.enter_context(acting_for(config, self.member))

    @cached_property
    def _until_the_end(self) -> ExitStack:
        return ExitStack()

    def for_member(self, name: str) -> Session:
        """The same run, for a member of the centre that it is about."""
        return self._until_the_end.enter_context(closing_with(replace(self, member=name)))

    def end(self) -> None:
        """Keep what the run changed of what it was lent."""
        self._until_the_end.close()

    @contextmanager
    def book(self) -> Iterator[Book]:
        """The book, with its postings held against the search as it is now."""
        from referrals.usecases.briefing import refit
        from referrals.usecases.safekeeping.open_book import open_book

        with open_book(self.config, self.command, self.began) as book:
            if book.writable:
                refit(book, self.config, self.today)
            if book.is_members:
                from referrals.store.centre.entrance import looked

                looked(self.config.store_url, self.today, self.config.centre.share)
            yield book
            if book.is_members:
                book.tell_asked(self.today - timedelta(days=366))

    @contextmanager
    def rewriting(self) -> Iterator[Path]:
        """config.toml, while a command changes it; `undo` puts back what it said before."""
        from referrals.usecases.safekeeping.open_book import open_book

        file = self.config.path
        before = file.read_bytes()
        with open_book(self.config, self.command, self.began) as book:
            yield file
            book.changes.keep_file(file, before)

    def warn(self, text: str) -> None:
        """Tell what went wrong beside what was asked for; an empty text is nothing."""
        if text:
            sys.stderr.write(f"{fitting(ended_once(text))}\n")

    def say(self, text: str) -> None:
        """Tell a person what was done; programs read stdout."""
        if not self.quiet:
            sys.stderr.write(f"{fitting(ended_once(text))}\n")
