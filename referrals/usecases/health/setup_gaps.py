"""What is still to be said before the program can be of use: each with the command that says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from referrals.config.model import Config
from referrals.domain.postings.commands import command
from referrals.store.book import Book

PLACEHOLDERS = {"name": "Robin Doe", "email": "robin@example.org"}
"""Who stands in the config.toml that `init` writes without a terminal."""
WATCH = "`referrals companies add ADDRESS` watches one, `referrals companies suggest` names some"
IMPORT = "`referrals contacts import Connections.csv` takes in the people you know"


@dataclass(frozen=True)
class Gap:
    """What is missing, and what to do."""

    what: str
    found: str
    remedy: str

    @property
    def in_words(self) -> str:
        """A sentence of its own."""
        return f"{self.found[0].upper()}{self.found[1:]}: {self.remedy}."


def gaps(config: Config, book: Book) -> Iterator[Gap]:
    """Everything that is missing, the user first."""
    yield from you(config)
    yield from watch_list(config)
    yield from contacts(book)


def you(config: Config) -> Iterator[Gap]:
    """The user's own name and address."""
    filled = {"name": config.me.name, "email": config.me.email or ""}
    for key, placeholder in PLACEHOLDERS.items():
        if filled[key] == placeholder:
            gap = f"your {key} is still the example's, {placeholder}"
            yield Gap(key, gap, f"write your own into [me] of {config.path}")
    if not config.me.name:
        gap = "your name is not known, so no draft can be signed"
        yield Gap("name", gap, f"write it into [me] of {config.path}")


def watch_list(config: Config) -> Iterator[Gap]:
    """Companies, and boards of theirs that a scan can read."""
    from referrals.usecases.companies.boards import boards_of

    if not config.companies:
        yield Gap("watch list", "you watch no company yet", WATCH)
    elif not boards_of(config):
        look = f"`{command('companies add', config.companies[0].name)}` looks for its board"
        yield Gap("watch list", "no company that you watch has a careers address", look)


def contacts(book: Book) -> Iterator[Gap]:
    if not book.people.all():
        yield Gap("contacts", "no contacts yet", IMPORT)
