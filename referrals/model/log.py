"""What the user logs: asks and their steps, favours, thanks, lookouts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

AskKind = Literal["referral", "introduction", "advice", "lookout", "mentoring"]


AskStatus = Literal[
    "drafted", "sent", "agreed", "declined", "no_response", "withdrawn",
    # of an introduction: the connector asked the target; the target said yes, too; they met
    "passed_on", "both_agreed", "introduced",
    "submitted", "interviewing", "offer", "hired", "not_hired", "ineligible", "posting_closed",
]  # fmt: skip


Moment = tuple[date, int]
"""A day, and the number of the entry in the log: the evening's news follow the morning's thanks."""

Direction = Literal["given", "received"]


FavourKind = Literal[
    "help", "referral", "introduction", "advice", "mentoring", "reverse_mentoring", "lead"
]


@dataclass(frozen=True, slots=True)
class OthersAsk:
    """That another member of a career centre asked the same person: what for and when, not who."""

    kind: AskKind
    on: date


@dataclass(frozen=True, slots=True)
class Step:
    """One dated change of an ask's status."""

    status: AskStatus
    on: date
    note: str | None = None
    postings: tuple[int, ...] = ()
    """Of the ask's postings those that a company's no names; empty where it names none."""
    entry: int = field(default=0, compare=False)
    """Its number in the log: what comes first on one day. 0 where that is not known."""

    @property
    def moment(self) -> Moment:
        return self.on, self.entry


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
    met: tuple[int, ...] = ()
    """Whom the user met on the way: who interviewed them."""

    @property
    def status(self) -> AskStatus:
        """That of the last step; a no to a part of its postings leaves the rest where it was."""
        last = self.steps[-1]
        if last.status != "not_hired" or self._noes()[1]:
            return last.status
        return next(s.status for s in reversed(self.steps) if s.status != "not_hired")

    @property
    def postings(self) -> tuple[int, ...]:
        """The ids of all postings that the ask is about, the main one first."""
        return (self.posting, *self.more) if self.posting else self.more

    @property
    def refused(self) -> tuple[int, ...]:
        """The postings that the company has said no to: those that the no names, else the first of
        those that were left."""
        return self._noes()[0]

    @property
    def main(self) -> int | None:
        """The first of its postings that the company has not said no to; else the first."""
        left = (key for key in self.postings if key not in self.refused)
        return next(left, self.posting)

    def _noes(self) -> tuple[tuple[int, ...], bool]:
        """What was refused, and whether with it the whole ask is: by naming the last that was left,
        or nothing in particular. A company may think better of a no."""
        refused, whole = list[int](), False
        for step in self.steps:
            if step.status == "not_hired":
                left = [key for key in self.postings if key not in refused]
                refused += [key for key in left if key in step.postings] or left[:1]
                whole = not step.postings or set(self.postings) <= set(refused)
            elif whole:
                refused, whole = [], False
        return tuple(refused), whole

    @property
    def sent_on(self) -> date:
        return next((s.on for s in self.steps if s.status == "sent"), self.steps[0].on)

    def reached(self, *statuses: AskStatus) -> date | None:
        """The day on which the ask first came to one of *statuses*."""
        step = self.step_to(*statuses)
        return step.on if step else None

    def step_to(self, *statuses: AskStatus) -> Step | None:
        """The step by which the ask first came to one of *statuses*."""
        return next((step for step in self.steps if step.status in statuses), None)


ThreadState = Literal[
    "sent", "agreed", "introducing", "introduced", "submitted", "interviewing", "offer",
    "hired", "not_hired", "rested",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Thread:
    """The story of the user with one company about one or more of its postings, and everyone in
    it: introduction, referral, outcomes. It is seen in the asks, never stored."""

    company: str
    asks: tuple[Ask, ...]
    """The oldest first."""
    state: ThreadState
    since: date
    leading: Ask
    """The ask that brought it to its state."""
    why: str = ""
    """Why it rests; empty while it is open."""
    alive: tuple[Ask, ...] = ()
    """The asks of which something may still come, the leading one first."""

    @property
    def open(self) -> bool:
        return self.state not in ("hired", "not_hired", "rested")

    @property
    def postings(self) -> tuple[int, ...]:
        named = (key for ask in self.asks for key in (ask.posting, *ask.more) if key)
        return tuple(dict.fromkeys(named))

    @property
    def people(self) -> tuple[int, ...]:
        """Everyone in it, in the order in which they came in: connectors before targets, then whom
        the user met on the way."""
        asked = (who for ask in self.asks for who in (ask.via, ask.contact) if who)
        return tuple(dict.fromkeys([*asked, *(who for ask in self.asks for who in ask.met)]))


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
    entry: int = field(default=0, compare=False)

    @property
    def moment(self) -> Moment:
        return self.on, self.entry


@dataclass(frozen=True, slots=True)
class Meeting:
    """Any contact that was made; the *note* is private."""

    on: date
    how: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Thanks:
    """Gratitude shown to a contact: what for is the help that came before that day."""

    contact: int
    on: date
    how: str | None = None
    id: int = 0
    entry: int = field(default=0, compare=False)

    @property
    def moment(self) -> Moment:
        return self.on, self.entry


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
