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
    waits,
)
from referrals.domain.asks.standing import referral_stands, taken_until, thread_rests_on
from referrals.domain.asks.threads import state_of
from referrals.model.advice import Blocked
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
        today: date,
    ) -> None:
        """*threads* and *asks* are all with the company, as of *today*; *contacts*, by id, those
        in them. A company's no is one whatever was asked for."""
        self._contacts, self._rules = contacts, rules
        self._decided = {
            posting: ask for ask in sorted(asks, key=by_day) for posting in _decided_by(ask)
        }
        in_vain = [
            ask
            for thread in threads
            for ask in thread.asks
            if ask.kind == "referral" and ask.status == "no_response"
        ]
        self._unanswered = {(put_to(ask), key) for ask in in_vain for key in named_in(ask)}
        whole = sorted((ask for ask in in_vain if not named_in(ask)), key=by_day)
        self._about_all = {put_to(ask): ask.steps[-1].on for ask in whole}
        self._all_open = [thread for thread in threads if thread.open]
        self._open = next(iter(self._all_open), None)
        rests = (thread_rests_on(thread, rules) for thread in self._all_open)
        self._busy_until = max(filter(None, rests), default=None)
        stands = [ask for ask in asks if referral_stands(ask, rules, today)]
        self._referred = {key: ask for ask in stands for key in named_in(ask)}

    @property
    def introduced(self) -> Ask | None:
        """The introduction that was made, and to whose target the user has not written yet."""
        alive = (ask for thread in self._all_open for ask in thread.alive)
        return next((ask for ask in alive if state_of(ask) == "introduced"), None)

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
        thread = next(about_it, self._open)
        busy = self._one_at_a_time(contact, posting, thread) if thread else None
        return busy or self._referral_there(contact, posting)

    def unanswered(self, contact: Contact, posting: int, seen: date = date.max) -> Blocked | None:
        """The gate before asking *contact* about *posting* once more, when all others are open. An
        ask about the company was about every posting *seen* there by the day on which it rested."""
        about_all = seen <= self._about_all.get(contact.id, date.min)
        if not about_all and (contact.id, posting) not in self._unanswered:
            return None
        text = f"{contact.name} was asked about it, and nothing came: no third message"
        return Blocked(contact, "declined", None, text)

    def _referral_there(self, contact: Contact, posting: int) -> Blocked | None:
        """The gate before a posting to which the user was referred, for as long as that counts."""
        ask = self._referred.get(posting)
        if ask is None:
            return None
        on, by = spoken(ask.reached(*IN_PROCESS) or ask.sent_on), self._name(ask.contact)
        until = taken_until(ask, self._rules)
        text = f"{by} referred you for it on {on}: your referral is there"
        return Blocked(contact, "open_ask", until, text)

    def _one_at_a_time(self, contact: Contact, posting: int, thread: Thread) -> Blocked | None:
        """None for who may hear of *posting* in the ask that they have, or was introduced."""
        if self.introduced and self.introduced.contact == contact.id:
            return None
        referring = [ask for ask in thread.asks if ask.kind == "referral" and waits(ask)]
        mine = any(put_to(ask) == contact.id for ask in referring)
        if mine and not any(posting in named_in(ask) for ask in thread.asks):
            return None
        why = self._why(contact, posting, thread)
        return Blocked(contact, "open_ask", self._busy_until, why)

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
    refusal = next((no for no in reversed(noes) if posting in no.postings), noes[-1])
    return f"{ask.company} said no on {spoken(refusal.on)}"
