"""What the program advises on one day: opportunities, paths, duties, and the report of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from referrals.model.letters import QuarterLetter, Reply
from referrals.model.log import Ask, Lookout, Thread
from referrals.model.people import Contact, Me, Presence
from referrals.model.postings import BoardHealth, Posting

Route = Literal["direct", "introduction", "former"]
Action = Literal[
    "ask", "write_introduced", "reconnect_first", "give_first", "thank_first", "ask_how_well",
    "mention_in_open_ask", "advice",
]  # fmt: skip

BlockReason = Literal[
    "open_ask", "cooldown", "budget", "declined", "current_employer", "no_contact", "decided",
    "wants_it",
]  # fmt: skip

DutyKind = Literal[
    "follow_up", "thank", "close_loop", "give_back", "remind_lookout", "keep_in_touch",
    # the next step of a thread
    "offer_material", "ask_kindly", "ask_if_introduced", "write_introduced", "ask_for_news",
    "prepare", "rests",
]  # fmt: skip


Place = Literal["hires", "recruits", "inside"]
"""What somebody has to do with a posting: they hire for it, recruit, or only work there."""


@dataclass(frozen=True, slots=True)
class Caution:
    """A fact that the user should know before asking. *code* is for programs, *text* for people."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Path:
    """One way to reach a posting through a person, with the reasons in words."""

    route: Route
    contact: Contact
    action: Action
    score: float
    parts: dict[str, float]
    why: tuple[str, ...]
    warnings: tuple[Caution, ...] = ()
    bundle: tuple[int, ...] = ()
    via: Contact | None = None
    code: str = ""
    place: Place = "inside"
    """Of *contact*."""

    @property
    def recipient(self) -> Contact:
        """The one who is written to: who introduces, and once they have, the contact."""
        return self.contact if self.action == "write_introduced" else self.via or self.contact


@dataclass(frozen=True, slots=True)
class Blocked:
    """A contact who fits but must not be asked now: why, and until when (None: no end)."""

    contact: Contact
    reason: BlockReason
    until: date | None
    text: str


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One open posting that suits the search, and every person who could help with it."""

    posting: Posting
    new: bool
    paths: tuple[Path, ...] = ()
    blocked: tuple[Blocked, ...] = ()
    lookouts: tuple[str, ...] = ()
    """Who could keep an eye out; behind them, with the reason (": …"), who must not be asked to."""

    @property
    def watchers(self) -> tuple[str, ...]:
        """Who could keep an eye out now."""
        return tuple(one for one in self.lookouts if ": " not in one)


@dataclass(frozen=True, slots=True)
class NextAsk:
    """One ask to make: about which posting, and in which of the ways to it."""

    opportunity: Opportunity
    path: Path
    openings: tuple[Posting, ...] = ()
    """Every posting of the same opening that the book has."""


@dataclass(frozen=True, slots=True)
class Duty:
    """Something owed to a person: a follow-up, thanks, news, a favour back, a sign of life."""

    kind: DutyKind
    contact: Contact
    due: date
    text: str
    ask: Ask | None = None
    posting: Posting | None = None
    code: str = ""
    about: str = ""
    """What a lookout is for, or the good reason for a sign of life; for the draft."""
    lookout: Lookout | None = None
    target: Contact | None = None
    """Whom the introduction that it is about has reached, or is to reach."""
    settled: bool = False
    """Whether the user has found work since what it is about has ended."""
    also: tuple[Posting, ...] = ()
    """What else is open there by now and is named in the same letter."""

    @property
    def name(self) -> str:
        """What tells it from any other: its kind, for whom, and about which ask or lookout."""
        about = self.ask.id if self.ask else self.lookout.id if self.lookout else 0
        return f"{self.kind} {self.contact.id} about {about}"


@dataclass(frozen=True, slots=True)
class Draft:
    """Words ready to send."""

    subject: str
    body: str
    form: str = ""
    """What the company's own form asks of who refers the user; empty where nobody is to."""


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many asks were sent, answered, and came to something."""

    asks: int = 0
    replies: int = 0
    referrals: int = 0
    interviews: int = 0
    offers: int = 0
    hires: int = 0


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """The funnel of some of the asks: *by* is what they are told apart by ("tie class", "kind of
    tie", "kind of ask"; "all" for the whole), *name* which of them."""

    by: str
    name: str
    funnel: Funnel
    days_to_answer: float | None = None
    """The median; None when nobody answered."""


@dataclass(frozen=True, slots=True)
class Tip:
    """A posting that suits a contact's *own* search; it is shown to the user alone."""

    contact: Contact
    posting: Posting
    text: str
    at_own_employer: bool = False
    """The user works there, and could refer them."""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One ask with all that it is about: one line of the time line."""

    ask: Ask
    contact: Contact
    posting: Posting | None = None
    via: Contact | None = None


@dataclass(frozen=True, slots=True)
class ToldThread:
    """A thread as it is shown: its people, what it is about, and what comes next in it."""

    thread: Thread
    people: tuple[Contact, ...]
    postings: tuple[Posting, ...]
    step: Duty | None
    """None where it has ended."""


@dataclass(frozen=True, slots=True)
class Report:
    """A view of the book on one day: what the mail, the HTML report and `today` print."""

    today: date
    me: Me
    opportunities: tuple[Opportunity, ...] = ()
    """Best first; an opportunity without paths comes after those with one."""
    duties: tuple[Duty, ...] = ()
    """Most overdue first."""
    closed: tuple[Posting, ...] = ()
    """Kept postings that closed since the scan before."""
    boards: tuple[BoardHealth, ...] = ()
    funnel: Funnel = field(default_factory=Funnel)
    contacts: int = 0
    """How many people are in the book."""
    scanned_at: str | None = None
    """When the last scan ran, as local time; None before the first."""
    first_run: bool = False
    hired_on: date | None = None
    """Since when the search rests: the day of the last hire, until the user looks again."""
    events: tuple[str, ...] = ()
    """News about people, in words: "Ana Silva moved from Globex to GitLab"."""
    last_event: date | None = None
    """The day of the latest of them."""
    failures: tuple[str, ...] = ()
    """What did not work after the boards were read: answers by mail, the mail, the phone."""
    replies: tuple[Reply, ...] = ()
    """Letters that may answer an ask; nothing is logged of them."""
    letter: QuarterLetter | None = None
    """Where it is due."""
    book: str = ""
    """The book's own random id: what is in a calendar twice is of two books."""
    plan: tuple[str, ...] = ()
    """The codes of the few asks that are worth most this week, within every budget."""
    asks: tuple[NextAsk, ...] = ()
    """Whom to ask today, in this order."""
    later: tuple[NextAsk, ...] = ()
    """Whom to ask on another day, or instead."""
    tips: tuple[Tip, ...] = ()
    """What the user could do for contacts."""
    presences: tuple[Presence, ...] = ()
    stories: tuple[Story, ...] = ()
    """Every ask, the latest first."""
    threads: tuple[ToldThread, ...] = ()
    """The stories with each company, the one that moved last first."""
    rates: tuple[FunnelRow, ...] = ()
    lookouts: tuple[Lookout, ...] = ()
    """Those that still run, the contacts' and the user's own."""
    agenda: tuple[Duty, ...] = ()
    """By day: follow-ups, thanks and the ends of lookouts, those of the days to come as well."""
