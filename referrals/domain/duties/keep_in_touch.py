"""Whom to write to again, and about what: never just to check in.

Two kinds of silence are worth breaking. Where the user means to keep a rhythm, it is due when the
time has come; and of the ties with a past that went dormant a few are worth reviving (Levin, Walter
& Murnighan 2011). Source of the rules: RELATIONSHIPS.md, "Evidence worth building on", "Stance".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from referrals.domain.asks.asks import put_to, waits
from referrals.domain.network.network import Network
from referrals.domain.people.exchanges import last_contact
from referrals.domain.people.shared_past import shared_pasts
from referrals.domain.people.ties import DORMANT
from referrals.model.advice import Duty, Tip
from referrals.model.days import later
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.model.wording import counted, inside, month

RHYTHMS = 5
"""How many are named at a time whose rhythm is due: nobody writes to twenty people a day."""
REVIVALS = 2
"""How many dormant ties are named in a week."""
NEWS = timedelta(days=120)
"""A new job is news for so long."""


def keep_in_touch_duties(
    network: Network, tips: Sequence[Tip] = (), events: Sequence[str] = ()
) -> list[Duty]:
    """A sign of life to those worth most among the overdue, and to a few of the dormant, each with
    a good reason to write. *events* are the latest news of people: "Ana moved from A to B"."""
    silent = [_Silence(contact, network, tips, events) for contact in network.contacts.values()]
    overdue = sorted(filter(_Silence.too_long, silent), key=_Silence.by_worth)
    dormant = sorted(filter(_Silence.worth_breaking, silent), key=_Silence.by_worth)
    return [silence.duty() for silence in (*overdue[:RHYTHMS], *dormant[:REVIVALS])]


@dataclass(frozen=True)
class _Silence:
    """How long nothing has passed between the user and one contact."""

    contact: Contact
    network: Network
    tips: Sequence[Tip]
    events: Sequence[str]

    @property
    def since(self) -> date | None:
        return last_contact(self.contact)

    @property
    def due(self) -> date:
        """When the rhythm asks for a word; the beginning of the week where there is none."""
        today, cadence = self.network.today, self.contact.cadence
        if cadence is None:
            return today - timedelta(days=today.weekday())
        return later(self.since, timedelta(days=cadence)) if self.since else today

    def too_long(self) -> bool:
        return bool(self.contact.cadence) and self.due <= self.network.today and not self._waits()

    def worth_breaking(self) -> bool:
        """Whether it is a dormant tie, outside any rhythm, and there is a way to write."""
        if self.contact.cadence or not self.since:
            return False
        if (self.network.today - self.since).days < DORMANT or self._waits():
            return False
        reachable = self.contact.emails or self.contact.phone or self.contact.url
        return bool(reachable) and self.network.tie(self.contact).tie_class == "dormant"

    def _waits(self) -> bool:
        """Whether they still have to answer an ask: writing now would press them."""
        contact = self.contact
        return any(waits(a) and put_to(a) == contact.id for a in self.network.ledger(contact).asks)

    def by_worth(self) -> tuple[float, str, int]:
        """Sorts the strongest ties first, and those who have waited for the most rounds."""
        rounds = 1.0
        if self.contact.cadence and self.since:
            rounds = (self.network.today - self.since).days / self.contact.cadence
        return -self.network.tie(self.contact).base * rounds, self.contact.name, self.contact.id

    def duty(self) -> Duty:
        reason, posting = next(self._reasons())
        text = f"{self._said()}: {reason}"
        return Duty("keep_in_touch", self.contact, self.due, text, posting=posting, about=reason)

    def _said(self) -> str:
        last = f"Last in touch in {month(self.since, self.network.today)}" if self.since else ""
        if not self.contact.cadence:
            return f"{last}, a tie worth reviving"
        rhythm = f"you like to be in touch every {counted(self.contact.cadence, 'day')}"
        return f"{last}; {rhythm}" if last else rhythm.capitalize()

    def _reasons(self) -> Iterator[tuple[str, Posting | None]]:
        """Good reasons to write, the best first, with the posting that one is about."""
        contact, network = self.contact, self.network
        for deed in network.ledger(contact).unthanked:
            what = deed.favour.what if deed.favour else "their help"
            yield f"you never thanked them for {what}", None
        for news in self._new_jobs():
            yield f"congratulate them: {news}", None
        for tip in self.tips:
            if tip.contact.id == contact.id:
                where = f"{tip.posting.title} at {tip.posting.company}"
                yield f"{where} suits what they look for", tip.posting
        if contact.looking:
            yield f"ask how their search goes ({contact.looking})", None
        for past in shared_pasts(contact, network.me, network.today):
            yield f"recall your common time ({inside(past.text)})", None
        yield self._else(), None

    def _new_jobs(self) -> Iterator[str]:
        yield from (event for event in self.events if event.startswith(f"{self.contact.name} "))
        for job in self.contact.employments:
            if job.current and job.start and self.network.today - job.start < NEWS:
                yield f"{self.contact.name} is new at {job.employer}"

    def _else(self) -> str:
        job = next((job for job in self.contact.employments if job.current), None)
        at = f"ask what they work on at {job.employer}" if job else "ask what became of them"
        return f"{at}, and tell what is new with you"
