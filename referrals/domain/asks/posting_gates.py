"""The gates before a company's postings: what is decided, and who is asked to help there already.

One thread at a time: while somebody there is asked, introduced to or has referred the user, nobody
else there is drawn in; what is new goes into what is open. Source of the rules: RELATIONSHIPS.md,
gates 2 and 7, statements 13b to 13b2. The gates before a person are in gates.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from referrals.domain.asks.asks import (
    IN_PROCESS,
    AskRules,
    by_day,
    named_in,
    put_to,
    rests_on,
    waits,
)
from referrals.model.advice import Blocked
from referrals.model.days import later
from referrals.model.log import Ask, Thread
from referrals.model.people import Contact
from referrals.model.wording import spoken


class PostingGates:
    """What the threads with one company leave to be asked."""

    def __init__(
        self,
        threads: Sequence[Thread],
        asks: Sequence[Ask],
        contacts: Mapping[int, Contact],
        rules: AskRules,
    ) -> None:
        """*threads* and *asks* are all with the company, as of the day; *contacts*, by id, those
        in them. A company's no is one whatever was asked for."""
        self._contacts, self._rules = contacts, rules
        self._decided = {
            posting: ask for ask in sorted(asks, key=by_day) for posting in _decided_by(ask)
        }
        self._unanswered = {
            (put_to(ask), posting)
            for thread in threads
            for ask in thread.asks
            if ask.kind == "referral" and ask.status == "no_response"
            for posting in named_in(ask)
        }
        self._all_open = [thread for thread in threads if thread.open]
        self._open = next(iter(self._all_open), None)
        silent = [thread for thread in threads if thread.leading.status in IN_PROCESS]
        self._referred = {key: thread for thread in silent for key in named_in(thread.leading)}

    @property
    def introduced(self) -> Ask | None:
        """The introduction that was made, and to whose target the user has not written yet."""
        thread = self._open
        return thread.leading if thread and thread.state == "introduced" else None

    def decided(self, posting: int) -> bool:
        """Whether the company has said its last word on it."""
        return posting in self._decided

    def closed(self, posting: int) -> bool:
        """Whether nobody else is to be drawn in."""
        return bool(posting in self._decided or posting in self._referred or self._open)

    def gate(
        self, contact: Contact, posting: int, *, as_referrer: bool, wants_it: bool = False
    ) -> Blocked | None:
        """The gate before asking *contact* about *posting*. Advice may be asked for beside an open
        thread: *as_referrer* is False for who has left. Who *wants_it* looks for such a job too."""
        if wants_it:
            text = f"{contact.name} looks for this very job: offer it to them first"
            return Blocked(contact, "wants_it", None, text)
        if ask := self._decided.get(posting):
            return Blocked(contact, "decided", None, _how_decided(ask, posting))
        if not as_referrer:
            return None
        about_it = (thread for thread in self._all_open if posting in thread.postings)
        if thread := next(about_it, self._open):
            return self._one_at_a_time(contact, posting, thread)
        if thread := self._referred.get(posting):
            return Blocked(contact, "open_ask", None, f"Your referral is there: {thread.why}")
        return None

    def unanswered(self, contact: Contact, posting: int) -> Blocked | None:
        """The gate before asking *contact* about *posting* once more, when all others are open."""
        if (contact.id, posting) not in self._unanswered:
            return None
        text = f"{contact.name} was asked about it, and nothing came: no third message"
        return Blocked(contact, "declined", None, text)

    def _one_at_a_time(self, contact: Contact, posting: int, thread: Thread) -> Blocked | None:
        """None for who may hear of *posting* in the ask that they have, or was introduced."""
        if thread.state == "introduced" and thread.leading.contact == contact.id:
            return None
        referring = [ask for ask in thread.asks if ask.kind == "referral" and waits(ask)]
        mine = any(put_to(ask) == contact.id for ask in referring)
        if mine and not any(posting in named_in(ask) for ask in thread.asks):
            return None
        return Blocked(
            contact, "open_ask", self._until(thread), self._why(contact, posting, thread)
        )

    def _until(self, thread: Thread) -> date | None:
        """The day on which the thread rests, if nothing happens before."""
        if thread.state in IN_PROCESS:
            return later(thread.since, self._rules.silent_after)
        return rests_on(thread.leading, self._rules)

    def _why(self, contact: Contact, posting: int, thread: Thread) -> str:
        ask = thread.leading
        on, name = spoken(ask.sent_on), self._name(put_to(ask))
        if thread.state in IN_PROCESS:
            return f"You are in the process there by now: {thread.state}"
        if thread.state == "introduced":
            whom = self._name(ask.contact)
            return f"{name} introduced you to {whom} on {spoken(thread.since)}; write to them first"
        if put_to(ask) == contact.id and posting in thread.postings:
            return f"Asked about this very posting on {on}; the ask is {ask.status}"
        if ask.kind == "introduction":
            return f"{name} was asked on {on} to introduce you; wait for what comes of it"
        return f"{name} is already asked to refer you there; what is new goes into that ask"

    def _name(self, who: int) -> str:
        return self._contacts[who].name if who in self._contacts else "Somebody"


def left(contact: Contact, company: str) -> str:
    """Why somebody who worked there before is no referrer."""
    return f"{contact.name} has left {company}, and can give advice or a name, not a referral"


def _decided_by(ask: Ask) -> tuple[int, ...]:
    """The postings on which the company has said its last word: a no ends those that it names, or
    else the one that was asked about first, and what the ask bundled with it goes on."""
    return named_in(ask) if ask.status == "hired" else ask.refused


def _how_decided(ask: Ask, posting: int) -> str:
    if ask.status == "hired":
        return f"You were hired for it on {spoken(ask.steps[-1].on)}"
    noes = [step for step in ask.steps if step.status == "not_hired"]
    said = next((no for no in reversed(noes) if posting in no.postings), noes[-1])
    return f"{ask.company} said no on {spoken(said.on)}"
