"""The user, the people whom the user knows, and what ties them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from referrals.model.log import Direction

TieKind = Literal[
    "manager", "teammate", "colleague", "mentor", "mentee",
    "alumni", "friend", "family", "online", "recruiter",
]  # fmt: skip


TieClass = Literal["strong", "weak", "dormant"]


Source = Literal["profile", "book"]


NameSource = Literal["profile", "book", "mail"]
"""Who writes a name: the person's own *profile*, whoever keeps an address *book*, or the program
with which the person writes *mail*."""


ExchangeKind = Literal["message", "mail", "recommendation", "endorsement", "invitation", "meeting"]


@dataclass(frozen=True, slots=True)
class Employment:
    """One job that a person holds or held. Years are enough; an end of None with *current* False
    means that the end is not known, one to come with *current* True that they are still there."""

    employer: str
    title: str | None = None
    team: str | None = None
    start: date | None = None
    end: date | None = None
    current: bool = True
    source: Source | None = field(default=None, compare=False)
    """Who states it: the person's own *profile*, or an address *book* that somebody keeps of them
    and that may be out of date. None: the user said so."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What passed between the user and a contact, in one way and direction: never its words, only
    how often and when. *given* goes from the user to the contact."""

    how: ExchangeKind
    direction: Direction
    count: int
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class NameParts:
    """The parts of a name as they came, empty where nobody parted it: "Jan", "van der Berg"."""

    given: str = ""
    family: str = ""
    suffix: str = ""
    """ "Jr.", "III": it tells a son from his father and stands in no letter."""
    source: NameSource | None = None
    """Who writes the name so; None where it is not known."""


@dataclass(frozen=True, slots=True)
class Called:
    """One name by which files call a person, and what was told under it: where the name turns out
    to be short for several people, it is theirs no more, and neither is what came with it."""

    name: str
    parts: NameParts = NameParts()
    emails: tuple[str, ...] = ()
    """As `mail.addresses.same_address` leaves them."""
    employers: tuple[str, ...] = ()
    """As `employers.names.key` leaves them."""
    url: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A person the user knows. Everything under *user's word* was said by the user and is never
    overwritten by an import."""

    name: str
    id: int = 0
    emails: tuple[str, ...] = ()
    phone: str | None = None
    url: str | None = None
    employments: tuple[Employment, ...] = ()
    connected_on: date | None = None
    last_contact: date | None = None
    exchanges: tuple[Exchange, ...] = ()
    """One for each way and direction."""
    # user's word
    tie: int | None = None
    kinds: tuple[TieKind, ...] = ()
    cadence: int | None = None
    """Days between contacts that the user means to keep."""
    looking: str | None = None
    note: str | None = None
    said: tuple[str, ...] = ()
    """Which of name, phone, url, note and looking the user said: no import changes them."""
    struck: tuple[str, ...] = ()
    """Addresses and employers (as `employers.names.key` leaves them) that the user took out: no
    import brings them back."""
    called: tuple[Called, ...] = ()
    """Every name by which files call them, where that is more than `name`."""
    name_parts: NameParts = field(default=NameParts(), compare=False)
    # what the address book says besides
    birthday: str | None = None
    """"1987-02-03", or "--02-03" where the year is not known."""
    tags: tuple[str, ...] = ()
    """The user's own words for groups of people: "berlin", "reading group"."""


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Contact *a* knows contact *b*; *strength* 1 to 5, None when it is not known how well."""

    a: int
    b: int
    strength: int | None = None


@dataclass(frozen=True, slots=True)
class Me:
    """The user: the one on whose behalf people are asked."""

    name: str
    email: str | None = None
    current_employer: str | None = None
    employments: tuple[Employment, ...] = ()
    cv: str | None = None
    """Where it can be read; likewise their own profile."""
    linkedin: str | None = None


@dataclass(frozen=True, slots=True)
class Presence:
    """A contact at a watched company, now or before: one line of the network's picture."""

    contact: Contact
    company: str
    tie_class: TieClass | None
    current: bool
