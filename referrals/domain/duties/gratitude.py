"""What the user owes to those who helped: thanks, the news of how it went, a favour back.

Thanks fit what happened, a failed outcome is thanked for as well, and connectors are not forgotten.
Source of the rules: RELATIONSHIPS.md, gate 5, statements 7, 9 and 10.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from referrals.domain.asks.asks import AFTER_A_HIRE, what_about
from referrals.domain.duties.ways_to_give import one_sidedness
from referrals.domain.favours.ledger import Help, Ledger
from referrals.domain.network.network import Network
from referrals.model.advice import Duty, DutyKind, Tip
from referrals.model.days import later
from referrals.model.log import Ask, AskStatus
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.model.wording import spoken

NEXT_DAY = timedelta(days=1)
FITTING = {1: "a short note", 2: "a call", 3: "a card"}
"""Thanks by the weight of the help; a hire deserves more."""
GOOD_NEWS: dict[AskStatus, str] = {"interviewing": "an interview", "offer": "an offer"}
DEBTS_FIRST: tuple[DutyKind, ...] = (
    "close_loop", "thank", "write_introduced", "prepare", "give_back", "offer_material",
    "ask_kindly", "ask_if_introduced", "ask_for_news", "follow_up", "remind_lookout",
    "keep_in_touch", "rests",
)  # fmt: skip


def gratitude_duties(
    network: Network, postings: Mapping[int, Posting], tips: Sequence[Tip] = ()
) -> list[Duty]:
    """The one thing owed next to each who helped; *postings* are those that asks are about."""
    owed = (
        _Owed(contact, ledger, postings, network).next(network.today)
        or _favour_back(contact, ledger, network, tips)
        for contact_id, ledger in network.ledgers.items()
        if (contact := network.contacts.get(contact_id))
    )
    return debts_first(duty for duty in owed if duty and duty.due <= network.today)


def debts_first(owed: Iterable[Duty]) -> list[Duty]:
    """The user's own debts before what others are to be reminded of; of each the oldest first."""
    return sorted(
        owed, key=lambda d: (DEBTS_FIRST.index(d.kind), d.due, d.contact.name, d.contact.id, d.text)
    )


@dataclass(frozen=True)
class _Owed:
    """What is owed to one contact, the weightiest news first: one message tells all of it."""

    contact: Contact
    ledger: Ledger
    postings: Mapping[int, Posting]
    network: Network

    def next(self, today: date) -> Duty | None:
        """What is due; news of today, which are told tomorrow, hide no thanks that are owed."""
        return next((duty for duty in self._all() if duty.due <= today), None)

    def _all(self) -> Iterator[Duty]:
        if untold := self.ledger.untold:
            yield self._the_end(untold)
        if unthanked := self.ledger.unthanked:
            yield self._thanks(unthanked)
        yield from filter(None, map(self._good_news, self.ledger.asks))

    def _the_end(self, ask: Ask) -> Duty:
        end, settled = ask.steps[-1], self._found_work_since(ask)
        text = self._end_in_words(ask)
        if settled:
            text = f"You have found work. {text}; tell that, too"
        return replace(self._duty("close_loop", end.on, text, ask), settled=settled)

    def _found_work_since(self, ask: Ask) -> bool:
        """Whether whoever hears that it came to nothing can hear that something else did."""
        end = ask.steps[-1]
        over = end.status == "hired" or end.note == AFTER_A_HIRE
        return self.network.hired_on is not None and not over

    def _end_in_words(self, ask: Ask) -> str:
        end, name = ask.steps[-1], self.contact.name
        subject = self._subject(ask)
        subject = subject[0].upper() + subject[1:]
        if end.status == "hired":
            referred = self.contact.id == ask.contact
            fitting = "a card or a small gift" if referred else "a card"
            return f"{subject} is yours: tell {name}, with {fitting}"
        if end.status == "not_hired":
            return f"{subject} did not work out: tell {name}, and say thanks all the same"
        if end.status == "posting_closed":
            return f"{subject} is gone: a word to {name}, and thanks"
        if end.note == AFTER_A_HIRE:
            return f"You have found work, and {subject} is settled: tell {name}, and say thanks"
        if met := self._met(ask):
            return f"Nothing came of the introduction to {met.name}: tell {name}, with thanks"
        return f"{subject} has come to its end: tell {name} how, and say thanks"

    def _met(self, ask: Ask) -> Contact | None:
        """Whom this contact introduced the user to."""
        return self.network.contacts.get(ask.contact) if ask.via == self.contact.id else None

    def _thanks(self, unthanked: Sequence[Help]) -> Duty:
        most = max(unthanked, key=lambda deed: deed.weight)
        what = most.favour.what if most.favour else self._deed(most.ask) if most.ask else ""
        text = (
            f"{self.contact.name} helped you on {spoken(unthanked[0].on)}; "
            f"say thank you with {FITTING[most.weight]} ({what})"
        )
        return self._duty("thank", unthanked[0].on, text, most.ask)

    def _deed(self, ask: Ask) -> str:
        if met := self._met(ask):
            return f"the introduction to {met.name}"
        if ask.kind in ("advice", "mentoring"):
            return f"{ask.kind} on {ask.company}" if ask.company else ask.kind
        return self._subject(ask)

    def _good_news(self, ask: Ask) -> Duty | None:
        """An interview or an offer that the helper has not heard of."""
        step = ask.steps[-1]
        if step.status not in GOOD_NEWS or self.ledger.was_told(step):
            return None
        text = (
            f"You have {GOOD_NEWS[step.status]} for {self._subject(ask)}: "
            f"a word to {self.contact.name} is enough"
        )
        return self._duty("thank", step.on, text, ask)

    def _duty(self, kind: DutyKind, since: date, text: str, ask: Ask | None) -> Duty:
        posting = self.postings.get(next(iter(_about(ask)), 0)) if ask else None
        target = self._met(ask) if ask else None
        due = later(since, NEXT_DAY)
        return Duty(kind, self.contact, due, text, ask=ask, posting=posting, target=target)

    def _subject(self, ask: Ask) -> str:
        """What there is news of."""
        titles = [self.postings[key].title for key in _about(ask) if key in self.postings]
        if titles:
            return f"{' and '.join(titles)} at {ask.company}"
        return f"the position at {ask.company}" if ask.company else what_about(ask)


def _about(ask: Ask) -> tuple[int, ...]:
    """The postings of which there is news: those that a no ends, else the first that is left."""
    if ask.steps[-1].status != "not_hired":
        return (ask.main,) if ask.main else ()
    before = replace(ask, steps=ask.steps[:-1]).refused
    return tuple(key for key in ask.refused if key not in before)


def _favour_back(
    contact: Contact, ledger: Ledger, network: Network, tips: Sequence[Tip]
) -> Duty | None:
    if not ledger.one_sided:
        return None
    return Duty(
        "give_back", contact, ledger.helped_on[-1], text=one_sidedness(contact, network, tips)
    )
