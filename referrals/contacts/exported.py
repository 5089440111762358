"""What an export says, whatever program wrote it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from referrals.model.errors import ReferralsError
from referrals.model.people import Contact, Employment, Source
from referrals.model.wording import counted

MOST_SPELLED = 3
OWN = "export of referrals"


@dataclass(frozen=True)
class Skipped:
    """A row, card or group of mails that names nobody whom the address book could take in."""

    line: int
    """Where it begins in its file; 0 when the reason speaks of the whole file."""
    why: str
    file: str = ""
    """Which file of an archive or folder; empty for a file that stands alone."""


@dataclass(frozen=True)
class Export:
    """What an export says: its people, what was left out, and what it tells of the user."""

    contacts: tuple[Contact, ...]
    skipped: tuple[Skipped, ...]
    me: tuple[Employment, ...] = ()
    """The user's own jobs."""
    schools: tuple[str, ...] = ()
    """The user's own schools."""
    what: str = ""
    """What was read, in words: "LinkedIn archive"."""
    lines: Mapping[Contact, int] = field(default_factory=dict)
    """Where in a table each of them begins."""
    encoding: str = ""
    """What the file was taken to be written in, where that was guessed: "windows-1250"."""
    unread: tuple[str, ...] = ()
    """The heads of columns that are filled, or the properties of cards, that were not read."""
    left_over: tuple[str, ...] = ()
    """What was read and has no place, with whose it is: "nicknames: Ana Silva"."""

    @property
    def spelled(self) -> tuple[str, ...]:
        """The first names with letters that show whether the encoding was guessed rightly."""
        strange = (person.name for person in self.contacts if not person.name.isascii())
        return tuple(islice(strange, MOST_SPELLED))

    faults: tuple[Skipped, ...] = ()
    """What was left out of entries that were taken in."""

    written: datetime | None = field(default=None, compare=False)
    """When the file was last written: of an export, when it was made or fetched."""

    @property
    def own(self) -> bool:
        """Whether this program wrote it: it says of a name only what it read elsewhere."""
        return self.what == OWN

    @property
    def source(self) -> Source:
        """Who states where people work: themselves, or whoever keeps the address book."""
        return "profile" if self.what.startswith("LinkedIn") else "book"


class NotAnExport(ReferralsError):
    """The file is no export that can be read; the message says what to do."""


MOST_ENTRIES = 300_000
"""Rows or cards of one file: ten times what the largest network has."""


def check_size(entries: int) -> None:
    """Raises NotAnExport for a file that nobody's network can be."""
    if entries > MOST_ENTRIES:
        raise NotAnExport(f"more than {MOST_ENTRIES} entries: it is no address book")


NAMED = 5


def some_of(names: Sequence[str]) -> str:
    """Ana, Bo, Cy, Di, Ed and 7 more"""
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")


def people_in_words(count: int) -> str:
    """1 person, 12 people"""
    return counted(count, "person", "people")
