"""The one next step of every open thread: what, with whom, and when; else when it rests.

| state | next step |
|---|---|
| sent | one reminder, a week later; a week after that it rests |
| agreed | after 3 days offer what they need; after 10 a kind question; after 24 it rests |
| introducing | after 5 days ask whether it is made; after 14 it rests |
| introduced | write to the target, naming the connector; after 14 tell the connector; it rests |
| submitted | after 14 days ask for news, once; after 45 silence is an answer |
| interviewing, offer | ask who knows the people one will meet; then as submitted |

The word to who referred the user, that there is an interview, is gratitude's (gratitude.py).

Source: RELATIONSHIPS.md, statements 13b to 13b2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from referrals.domain.asks.asks import HELPED, put_to, what_about
from referrals.domain.asks.standing import rests_by, thread_rests_on
from referrals.domain.asks.threads import state_of
from referrals.domain.duties.follow_ups import follow_up_due
from referrals.domain.network.network import Network
from referrals.domain.people.ties import MET_ONLINE
from referrals.model.advice import Duty, DutyKind
from referrals.model.days import later
from referrals.model.log import Ask, Thread, ThreadState
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.model.wording import spoken

OFFER = timedelta(days=3)
KIND_QUESTION = timedelta(days=10)
WHETHER_MADE = timedelta(days=5)
NEWS = timedelta(days=14)
BEFORE: dict[ThreadState, tuple[str, str]] = {
    "interviewing": ("Before your interview at", "you will meet"),
    "offer": ("Before you answer", "you would work with"),
}
TEAM_NAMED = 3
"""How many who may know the interviewers are named."""
SAID_ELSEWHERE: tuple[DutyKind, ...] = ("follow_up", "write_introduced", "rests")
"""Reminders are those of follow_ups.py; whom to write to first is among the day's asks."""


def thread_duties(network: Network, postings: Mapping[int, Posting]) -> list[Duty]:
    """The steps that are due by today, each thread's one; *postings*, by id, are those asked
    about."""
    found = (_said_here(thread, network, postings) for thread in network.threads)
    return [step for step in found if step and step.due <= network.today]


def _said_here(thread: Thread, network: Network, postings: Mapping[int, Posting]) -> Duty | None:
    steps = _steps(thread, network, postings)
    return next((step for step in steps if step.kind not in SAID_ELSEWHERE), None)


def next_step(thread: Thread, network: Network, postings: Mapping[int, Posting]) -> Duty | None:
    """What comes next in *thread*, whether it is due or not. None where it has ended, or whom it is
    with is not in the book any more."""
    return next(iter(_steps(thread, network, postings)), None)


def _steps(thread: Thread, network: Network, postings: Mapping[int, Posting]) -> list[Duty]:
    """What comes next in each of the asks of which something may come: the letter after an
    introduction, then by day; the rest, which is that of the whole thread, last."""
    if not thread.open:
        return []
    going = [_going(ask, thread, network, postings) for ask in thread.alive]
    steps = [step for ask in going if ask for step in (ask.next(),) if step]
    rests = [ask.rests(thread_rests_on(thread, network.rules)) for ask in going if ask][:1]
    first = sorted(steps, key=lambda step: (step.kind != "write_introduced", step.due))
    return [*first, *rests]


def _going(
    ask: Ask, thread: Thread, network: Network, postings: Mapping[int, Posting]
) -> _Going | None:
    asked, target = network.contacts.get(put_to(ask)), network.contacts.get(ask.contact)
    return _Going(ask, thread, asked, target, network, postings) if asked and target else None


def _written(step: Duty, network: Network) -> bool:
    """Whether the user has done it, or does not mean to; with whom does not matter."""
    kind, _, about = step.name.partition(f" {step.contact.id} ")
    return any(n.startswith(f"{kind} ") and n.endswith(f" {about}") for n in network.written)


@dataclass(frozen=True)
class _Going:
    """An ask of an open thread, of which something may come: who was *asked*, and the *target*."""

    ask: Ask
    thread: Thread
    asked: Contact
    target: Contact
    network: Network
    postings: Mapping[int, Posting]

    def next(self) -> Duty | None:
        """What comes next in it before it rests, if there is anything to do."""
        rests = rests_by(self.ask, self.network.rules) or date.max
        steps = (step for step in NEXT[self.state](self) if step.due < rests)
        return next((step for step in steps if not _written(step, self.network)), None)

    @property
    def state(self) -> ThreadState:
        return state_of(self.ask)

    @property
    def since(self) -> date:
        return self.ask.steps[-1].on

    @property
    def where(self) -> str:
        return what_about(self.ask, self.postings.get(self.ask.main or 0))

    def step(self, kind: DutyKind, contact: Contact, due: date, text: str) -> Duty:
        posting = self.postings.get(self.ask.main or 0)
        target = self.target if self.target.id != contact.id else None
        return Duty(kind, contact, due, text, self.ask, posting, target=target)

    def rests(self, day: date | None) -> Duty:
        text = f"{self.where} rests, if nothing happens before; {self.asked.name} is left in peace"
        return self.step("rests", self.asked, day or self.since, text)

    def sent(self) -> Iterator[Duty]:
        due = follow_up_due(self.ask, self.postings, self.network.today, self.network.rules)
        if due:
            text = f"Remind {self.asked.name} of {self.where}, once"
            yield self.step("follow_up", self.asked, due, text)

    def agreed(self) -> Iterator[Duty]:
        name, on = self.asked.name, spoken(self.since)
        if self.network.today < later(self.since, KIND_QUESTION):
            text = (
                f"{name} said yes about {self.where} on {on}: offer what they need: your CV, the "
                "requisition, three lines about you"
            )
            yield self.step("offer_material", self.asked, later(self.since, OFFER), text)
        text = f"{name} said yes about {self.where} on {on}: a kind question is fine, once"
        yield self.step("ask_kindly", self.asked, later(self.since, KIND_QUESTION), text)

    def introducing(self) -> Iterator[Duty]:
        who, whom, on = self.asked.name, self.target.name, spoken(self.since)
        text = f"{who} agreed on {on} to introduce you to {whom}: ask whether it is made"
        yield self.step("ask_if_introduced", self.asked, later(self.since, WHETHER_MADE), text)

    def introduced(self) -> Iterator[Duty]:
        who, whom, on = self.asked.name, self.target.name, spoken(self.since)
        text = f"{who} introduced you to {whom} on {on}: write, and name {who}"
        yield self.step("write_introduced", self.target, self.since, text)

    def submitted(self) -> Iterator[Duty]:
        yield from self._news()

    def meeting(self) -> Iterator[Duty]:
        """Whom to ask about the people one will meet: others there, else who referred the user."""
        if self.network.today < later(self.since, NEWS):
            yield self._before_the_day()
        yield from self._news()

    def _before_the_day(self) -> Duty:
        company, (before, whom) = self.thread.company, BEFORE[self.state]
        if there := self._who_may_know():
            names = " and ".join(contact.name for contact in there[:TEAM_NAMED])
            text = f"{before} {company}: {names} may know the people {whom}"
            return self.step("prepare", there[0], self.since, text)
        text = f"{before} {company}: ask {self.target.name} about the people {whom}"
        return self.step("prepare", self.target, self.since, text)

    def _news(self) -> Iterator[Duty]:
        # Who introduced the user has referred nobody: whom they met there has.
        name, on = self.target.name, spoken(self.ask.reached(*HELPED) or self.since)
        text = f"{name} referred you for {self.where} on {on}: ask the company, or {name}, once"
        yield self.step("ask_for_news", self.target, later(self.since, NEWS), text)

    def _who_may_know(self) -> list[Contact]:
        """Others there whom the user knows beyond the screen and may ask, the nearest first: who
        was met in the interviews is nobody to ask about them."""
        network, company = self.network, self.thread.company
        there = [
            insider.contact
            for insider in network.insiders.get(company, ())
            if insider.employment.current and insider.contact.id != self.target.id
        ]
        free = (c for c in there if network.gate(c, company, "advice") is None
                and network.tie(c).kind not in MET_ONLINE
                and not network.ledger(c).thanks_first)  # fmt: skip
        return sorted(free, key=lambda c: (-network.tie(c).strength, c.name, c.id))


NEXT: dict[ThreadState, Callable[[_Going], Iterator[Duty]]] = {
    "sent": _Going.sent,
    "agreed": _Going.agreed,
    "introducing": _Going.introducing,
    "introduced": _Going.introduced,
    "submitted": _Going.submitted,
    "interviewing": _Going.meeting,
    "offer": _Going.meeting,
}
"""What comes next in each state, one after the other; the first that is not done yet is due. Then
it rests."""
