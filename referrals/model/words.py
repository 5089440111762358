"""The words of the job hunt, as plain immutable values.

Shared by the whole house: a spider makes a `Posting`, and that same `Posting` is kept, matched and
printed. Nothing here knows a tool; what is not known is `None`, never a guess.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

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

TieKind = Literal[
    "manager", "teammate", "colleague", "mentor", "mentee",
    "alumni", "friend", "family", "online", "recruiter",
]  # fmt: skip
TieClass = Literal["strong", "weak", "dormant"]
AskKind = Literal["referral", "introduction", "advice", "lookout", "mentoring"]
AskStatus = Literal[
    "drafted", "sent", "agreed", "declined", "no_response", "withdrawn",
    # of an introduction: the connector asked the target; the target said yes, too; they met
    "passed_on", "both_agreed", "introduced",
    "submitted", "interviewing", "offer", "hired", "not_hired", "ineligible", "posting_closed",
]  # fmt: skip
Route = Literal["direct", "introduction", "former"]
Action = Literal[
    "ask", "reconnect_first", "give_first", "thank_first", "ask_how_well",
    "mention_in_open_ask", "advice",
]  # fmt: skip
BlockReason = Literal[
    "open_ask", "cooldown", "budget", "declined", "current_employer", "no_contact", "decided"
]
Direction = Literal["given", "received"]
FavourKind = Literal[
    "help", "referral", "introduction", "advice", "mentoring", "reverse_mentoring", "lead"
]
DutyKind = Literal[
    "follow_up", "thank", "close_loop", "give_back", "remind_lookout", "keep_in_touch"
]
Source = Literal["profile", "book"]
ExchangeKind = Literal["message", "mail", "recommendation", "endorsement", "invitation"]


# ------------------------------------------------------------------ companies, boards, postings


@dataclass(frozen=True, slots=True)
class Company:
    """An employer that the user watches."""

    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    referral_bonus: str | None = None
    bonus_after: int | None = None
    """Days after the start of who was referred until it is paid."""
    not_aliases: tuple[str, ...] = ()
    """Employers that are not this company, by the user's word."""


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

    id: int = 0
    company: str = ""
    platform: str = ""
    board: str = ""
    first_seen: date | None = None
    last_seen: date | None = None
    closed_on: date | None = None
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
    set_aside: tuple[str, ...] = ()
    """Postings that could not be read, each with its reason; the board went on without them."""
    moved_to: str | None = None
    """Where a moved board was found."""
    unreachable: bool = False
    """Not even a connection was made: it may be us who are offline."""


# ------------------------------------------------------------------ people


@dataclass(frozen=True, slots=True)
class Employment:
    """One job that a person holds or held. Years are enough; an end of None with *current* False
    means that the end is not known."""

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


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Contact *a* knows contact *b*; *strength* 1 to 5, None when it is not known how well."""

    a: int
    b: int
    strength: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One dated change of an ask's status."""

    status: AskStatus
    on: date
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One request to one person, with every step it took; the last step is its status."""

    contact: int
    kind: AskKind
    company: str
    steps: tuple[Step, ...]
    posting: int | None = None
    via: int | None = None
    channel: str | None = None
    id: int = 0
    more: tuple[int, ...] = ()
    """Further postings at the company that the same ask names."""
    struck: tuple[Step, ...] = ()
    """Steps that were logged by mistake and corrected: kept, but they count for nothing."""

    @property
    def status(self) -> AskStatus:
        return self.steps[-1].status

    @property
    def sent_on(self) -> date:
        return next((s.on for s in self.steps if s.status == "sent"), self.steps[0].on)

    def reached(self, *statuses: AskStatus) -> date | None:
        """The day on which the ask first came to one of *statuses*."""
        return next((s.on for s in self.steps if s.status in statuses), None)


@dataclass(frozen=True, slots=True)
class Favour:
    """Help, in one direction: *given* by the user to the contact, or *received* from them."""

    contact: int
    direction: Direction
    what: str
    on: date
    id: int = 0
    kind: FavourKind = "help"
    """*mentoring* given is the user mentoring them; *reverse_mentoring* given is the user teaching
    somebody who is ahead of them."""
    weight: int = 1
    """1 a few minutes, 2 an hour or so, 3 a day or their good name."""
    posting: int | None = None
    lookout: int | None = None
    """The lookout that a lead came from."""


@dataclass(frozen=True, slots=True)
class Thanks:
    """Gratitude shown to a contact: what for is the help that came before that day."""

    contact: int
    on: date
    how: str | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Lookout:
    """A standing request to watch for something, until a day. *received*: the contact watches for
    the user; *given*: the user promised to watch for the contact."""

    contact: int
    direction: Direction
    what: str
    since: date
    until: date | None = None
    reminded_on: date | None = None
    ended_on: date | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Me:
    """The user: the one on whose behalf people are asked."""

    name: str
    email: str | None = None
    current_employer: str | None = None
    employments: tuple[Employment, ...] = ()


# ------------------------------------------------------------------ advice


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


@dataclass(frozen=True, slots=True)
class Duty:
    """Something owed to a person: a follow-up, thanks, the news of how it ended, a favour back, a
    word about a lookout, a sign of life."""

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


@dataclass(frozen=True, slots=True)
class Draft:
    """Words ready to send."""

    subject: str
    body: str


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
    """Something the scan found for a contact: a posting that suits *their* search. It is shown to
    the user and told to nobody else."""

    contact: Contact
    posting: Posting
    text: str
    at_own_employer: bool = False
    """The user works there, and could refer them."""


@dataclass(frozen=True, slots=True)
class Presence:
    """A contact at a watched company, now or before: one line of the network's picture."""

    contact: Contact
    company: str
    tie_class: TieClass | None
    current: bool


@dataclass(frozen=True, slots=True)
class Story:
    """One ask with all that it is about: one line of the time line."""

    ask: Ask
    contact: Contact
    posting: Posting | None = None
    via: Contact | None = None


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
    events: tuple[str, ...] = ()
    """News about people, in words: "Ana Silva moved from Globex to GitLab"."""
    last_event: date | None = None
    """The day of the latest of them."""
    plan: tuple[str, ...] = ()
    """The codes of the few asks that are worth most this week, within every budget."""
    tips: tuple[Tip, ...] = ()
    """What the user could do for contacts."""
    presences: tuple[Presence, ...] = ()
    stories: tuple[Story, ...] = ()
    """Every ask, the latest first."""
    rates: tuple[FunnelRow, ...] = ()
    lookouts: tuple[Lookout, ...] = ()
    """Those that still run, the contacts' and the user's own."""
    agenda: tuple[Duty, ...] = ()
    """By day: follow-ups, thanks and the ends of lookouts, those of the days to come as well."""
