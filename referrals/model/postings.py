"""Companies, their boards, and what these show: postings and snapshots.

A spider makes a `Posting`, and that same `Posting` is kept, matched and printed. Plain immutable
values that know no tool; what is not known is `None`, never a guess.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from referrals.model.days import Length
from referrals.model.terms import UNKNOWN, ReferralRules, Sponsorship

Workplace = Literal["remote", "hybrid", "onsite"]


EmploymentType = Literal["full_time", "part_time", "contract", "internship", "temporary"]


Period = Literal["year", "month", "week", "day", "hour"]


Seniority = Literal[
    "intern", "junior", "mid", "senior", "lead", "staff", "principal", "manager", "director",
    "executive",
]  # fmt: skip


# How a snapshot ended. `deferred`: the board was not reached (time budget, Retry-After) and comes
# first next time; it says nothing about the board.
Ending = Literal["complete", "unchanged", "partial", "suspect", "failed", "deferred"]


Health = Literal["ok", "empty", "suspect", "moved", "gone", "failing", "blocked"]


@dataclass(frozen=True, slots=True)
class Company:
    """An employer that the user watches."""

    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    referral_bonus: str | None = None
    bonus_after: Length | None = None
    """So long after the start of who was referred it is paid."""
    not_aliases: tuple[str, ...] = ()
    """Employers that are not this company, by the user's word."""
    rules: ReferralRules = UNKNOWN


@dataclass(frozen=True, slots=True)
class Board:
    """One place where one company publishes postings."""

    company: str
    platform: str
    token: str
    careers: str | None = None
    """The address that the user gave; what a `careers_page` board is read from."""
    api: str | None = None
    """Scheme and host to use instead of the platform's own."""
    verify_certificate: bool = True
    """Whether its host must prove who it is; an exception is shown in every report."""


@dataclass(frozen=True, slots=True)
class Salary:
    """What the posting says it pays, per *period*; one end may be missing."""

    min: float | None
    max: float | None
    currency: str
    period: Period


@dataclass(frozen=True, slots=True)
class Place:
    """Where one works: what was stated of it, and only as far as it can be told."""

    city: str | None = None
    region: str | None = None
    """State or province, by its name ("California")."""
    country: str | None = None
    """Two letters, ISO 3166: "DE"."""
    area: str | None = None
    """Several countries at once: "EU", "Europe", "EMEA", "Worldwide"."""
    remote: bool = False
    """One may work from anywhere in it."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One open position. The first block is what its board shows, the second what the book adds."""

    external_id: str
    title: str
    url: str
    locations: tuple[str, ...] = ()
    """As the board names them, one place each, for people to read; *places* is for comparing."""
    places: tuple[Place, ...] = ()
    workplace: Workplace | None = None
    department: str | None = None
    employment_type: EmploymentType | None = None
    seniority: Seniority | None = None
    salary: Salary | None = None
    posted_on: date | None = None
    updated_on: date | None = None
    requisition: str | None = None
    guessed: bool = False
    """Read from a link that looks like a posting, on a page that states none."""
    description: str | None = None
    """Plain text. None: not read in this scan, so what the book has stays, and with it whatever
    else the list left out."""

    unread: bool = False
    """Nobody looks for such a title: the description is still the board's markup, and what is told
    by its words (pay, places) is not read from it."""

    id: int = 0
    company: str = ""
    platform: str = ""
    board: str = ""
    first_seen: date | None = None
    last_seen: date | None = None
    edited_on: date | None = None
    """When its board last showed it with other words."""
    closed_on: date | None = None
    board_state: Health | None = None
    """How the board was at the last reading; what is open rests on it."""
    closed_because: str | None = None
    """Why it was closed, where that was not its absence from the board."""
    misses: int = 0
    """How many proven snapshots in a row did not show it; open until the rule says closed."""
    repost_of: int | None = None
    kept: bool = True
    reason: str = ""
    applied_on: date | None = None
    hiring_manager: int | None = None
    """The id of the contact who hires for it, where the user said so; likewise its recruiter."""
    recruiter: int | None = None
    team: str | None = None
    sponsorship: Sponsorship | None = None
    """Read where it is told; None: its text is silent, or was not looked at."""


@dataclass(frozen=True, slots=True)
class PageMark:
    """What to remember of one page so that it need not be read again when nothing changed."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One board to be read in this scan, with what the book remembers of the last time."""

    board: Board
    pages: tuple[PageMark, ...] = ()
    known: frozenset[str] = frozenset()
    """External ids whose description the book has: no detail request is made for them."""
    open: Mapping[str, str] = field(default_factory=dict)
    """External id → address of each posting that the book believes open. One that a complete
    reading does not show is asked for at its own address."""
    before: Callable[[], Mapping[str, Posting]] = field(default=dict, compare=False)
    """Of each open posting, by the digest of its source: its number, title and address. Asked for
    only when a list has changed: most have not."""


def as_it_is(posting: Posting) -> Posting:
    return posting


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one board showed in one scan, and how the reading ended."""

    board: Board
    ending: Ending
    postings: tuple[Posting, ...] = ()
    reason: str | None = None
    """Why it is not `complete` or `unchanged`, in words: what happened, and what to do."""
    health: Health | None = None
    """Set when the reading itself told: `gone` (404), `moved`, `blocked` (401, 403, robots)."""
    pages: tuple[PageMark, ...] = ()
    gone: frozenset[str] = frozenset()
    """External ids of absent postings whose own address answered 404 or 410."""
    closed: frozenset[str] = frozenset()
    """External ids of postings whose own page says that they are closed: proof whatever else was
    read."""
    own_name: str | None = None
    """What the list calls the company, where it does."""
    disagreement: str | None = None
    """Set when a board that answered whole contradicts itself, in the same words each time as long
    as it does so in the same way: a total that is one above what is listed."""
    says_empty: bool | None = None
    """Of a web page without postings: whether its own words say that there are none."""
    leave_alone: tuple[str, float] | None = None
    """A host that asked not to be asked again for so many seconds."""
    set_aside: tuple[str, ...] = ()
    """Postings that could not be read, each with its reason; the board went on without them."""
    moved_to: str | None = None
    """Where a moved board was found."""
    digests: Mapping[str, str] = field(default_factory=dict)
    """External id → digest of the posting's source, where its list tells it whole."""
    as_before: frozenset[str] = frozenset()
    """External ids of postings whose source is the one that the book has read: of these, number,
    title and address are all that is told."""
    whole: Callable[[Posting], Posting] = field(default=as_it_is, compare=False)
    """A posting with its text: of very many they are kept apart until the board is recorded."""
    offline: bool = False
    """There was no way to any host: it is held against nobody."""
    unreachable: bool = False
    """Not even a connection was made: it may be us who are offline."""


@dataclass(frozen=True, slots=True)
class BoardHealth:
    """The state of one board, with the remedy in *message*."""

    company: str
    platform: str
    board: str
    state: Health
    open_postings: int
    last_complete: date | None
    message: str
    ending: Ending | None = None
    moved_to: str | None = None
    """The careers address that a moved board was found at."""
    rest_until: date | None = None
    """It failed so often that it is not asked before this day."""
