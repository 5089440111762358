"""The ledger: all that passed between the user and each contact, and what it weighs.

It reminds the user of what they owe, and does not judge others. Source of the rules:
RELATIONSHIPS.md, gate 5, "Score", "Stance".

Everything counts by its weight, 1 where none was stated; the help that an ask brought counts 1 too,
unless a favour logged about the same posting says more of it. So the formula's numbers hold as they
stand for plain favours, and a day of somebody's time counts like three small ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from referrals.domain.asks.asks import ENDED, HELPED, by_day, ended_by_a_hire, hires, put_to
from referrals.domain.asks.statuses import declined_by
from referrals.domain.favours.deeds import helpful_steps, said_yes
from referrals.model.log import Ask, AskStatus, Favour, Lookout, Moment, OthersAsk, Step, Thanks

NOBODYS: Mapping[int, Sequence[OthersAsk]] = {}
ONE_SIDED = 2
"""How far the balance may be against the contact before the user gives, and only then asks."""

IN_VAIN: tuple[AskStatus, ...] = ("declined", "no_response", "withdrawn", *ENDED)
"""In which an introduction that was made may end."""


@dataclass(frozen=True, slots=True)
class Help:
    """One time that a contact helped: what the user logged of it, or the ask that it came of."""

    on: date
    favour: Favour | None = None
    ask: Ask | None = None
    entry: int = 0

    @property
    def moment(self) -> Moment:
        return self.on, self.entry

    @property
    def weight(self) -> int:
        return self.favour.weight if self.favour else 1


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that passed between the user and one contact."""

    asks: tuple[Ask, ...] = ()
    favours: tuple[Favour, ...] = ()
    thanks: tuple[Thanks, ...] = ()
    lookouts: tuple[Lookout, ...] = ()
    contact: int = 0
    met_in: tuple[Ask, ...] = ()
    """The asks put to others in whose course the user met them."""
    others: tuple[OthersAsk, ...] = ()
    """What other members of the same career centre asked of them."""

    @property
    def given(self) -> int:
        """How many times the user helped."""
        return sum(f.direction == "given" for f in self.favours)

    @property
    def received(self) -> int:
        """How many times the contact helped."""
        return len(self.helps)

    @property
    def balance(self) -> int:
        """What the user gave beyond what was received, by weight: negative where the user owes."""
        given = sum(f.weight for f in self.favours if f.direction == "given")
        return given - sum(deed.weight for deed in self.helps)

    @property
    def helps(self) -> list[Help]:
        """Each time this contact helped, oldest first."""
        logged = [f for f in self.favours if f.direction == "received"]
        told = [Help(f.on, favour=f, entry=f.entry) for f in logged]
        asked = [
            Help(step.on, ask=ask, entry=step.entry)
            for ask in self.asks
            if not any(_same_help(f, ask, self.contact) for f in logged)
            if not self.came_of_an_introduction(ask) and not _only_met(ask, self.contact)
            for step in helpful_steps(ask, self.contact)
        ]
        return sorted([*told, *asked], key=lambda deed: deed.moment)

    def came_of_an_introduction(self, ask: Ask) -> bool:
        """Whether this contact only introduced the user to whom *ask* was put: that is one help,
        told by the ask for the introduction."""
        return ask.via == self.contact and any(
            other.kind == "introduction" and (other.via, other.contact) == (ask.via, ask.contact)
            for other in self.asks
            if other is not ask and ask.kind != "introduction" and other.company == ask.company
        )

    @property
    def helped_on(self) -> list[date]:
        """The days on which this contact helped, oldest first."""
        return [deed.on for deed in self.helps]

    @property
    def one_sided(self) -> bool:
        return self.balance <= -ONE_SIDED

    @property
    def unthanked(self) -> list[Help]:
        """The help that came after the last thanks, oldest first."""
        return [deed for deed in self.helps if deed.moment > self.last_thanked]

    @property
    def unthanked_since(self) -> date | None:
        """The first day of help after the last thanks."""
        return next((deed.on for deed in self.unthanked), None)

    @property
    def untold(self) -> Ask | None:
        """An ask that was said yes to and has ended, or a part of it, of whose end the helper has
        not heard; one that ended with a hire before any other, and that is told also to whom the
        user met on the way."""
        ended = [a for a in self.asks if _came_to_its_end(a, self.contact)]
        ended += [a for a in self.met_in if a.status == "hired" or ended_by_a_hire(a)]
        untold = [ask for ask in ended if not self.was_told(ask.steps[-1])]
        return min(untold, key=lambda ask: ask.status != "hired", default=None)

    @property
    def thanks_first(self) -> bool:
        """Whether thanks, or the news of how it ended, come before any request to them: an ask, a
        lookout, a question or a reminder. The one place of this rule (RELATIONSHIPS.md, gate 5)."""
        return bool(self.unthanked or self.untold or self.waits_for_a_word)

    @property
    def waits_for_a_word(self) -> bool:
        """Whether a hire has ended what was asked of them, and they have not heard so."""
        over = (ask for ask in self.asks if put_to(ask) == self.contact)
        return any(ended_by_a_hire(ask) and not self.was_told(ask.steps[-1]) for ask in over)

    def was_told(self, step: Step) -> bool:
        """Whether thanks followed *step*: who is thanked is told how things stand, and of what
        comes later on that day is told later."""
        return step.moment <= self.last_thanked

    @property
    def last_thanks(self) -> date:
        return self.last_thanked[0]

    @property
    def last_thanked(self) -> Moment:
        return max((thanks.moment for thanks in self.thanks), default=(date.min, 0))


def _came_to_its_end(ask: Ask, who: int) -> bool:
    """Whether there is an end that *who* helped to, and hears of: connectors of whatever end."""
    if ask.steps[-1].status in ENDED and said_yes(ask, who):
        return True
    led_on = ask.kind == "referral" or ask.reached("introduced")
    return bool(ask.via == who != ask.contact and led_on and ask.status in IN_VAIN)


def _only_met(ask: Ask, who: int) -> bool:
    """Whether *who* was introduced to the user, and no more: the letter that follows thanks."""
    met = ask.kind == "introduction" and ask.contact == who and ask.via not in (None, who)
    return met and bool(ask.reached("introduced")) and not ask.reached(*HELPED)


def _same_help(favour: Favour, ask: Ask, who: int) -> bool:
    """Whether *favour* says more of the help that the ask brought."""
    kind = "introduction" if who == ask.via else ask.kind
    about = favour.posting is not None and favour.posting in (ask.posting, *ask.more)
    return about and favour.kind == kind


def ledgers(
    asks: Iterable[Ask],
    favours: Iterable[Favour],
    thanks: Iterable[Thanks],
    today: date,
    lookouts: Iterable[Lookout] = (),
    others: Mapping[int, Sequence[OthersAsk]] = NOBODYS,
) -> dict[int, Ledger]:
    """One ledger a contact, of what had happened by *today*. *asks* are as of that day; *others*:
    by contact, what other members of a centre asked of them."""
    books: dict[int, _Pages] = defaultdict(_Pages)
    asks = sorted(asks, key=by_day)
    hired = [step.on for step in hires(asks)]
    _enter_asks(books, asks)
    for favour in (favour for favour in favours if favour.on <= today):
        books[favour.contact].favours.append(favour)
    for thank in (thank for thank in thanks if thank.on <= today):
        books[thank.contact].thanks.append(thank)
    for lookout in (lookout for lookout in lookouts if lookout.since <= today):
        books[lookout.contact].lookouts.append(_over(lookout, hired))
    for contact, theirs in others.items():
        books[contact].others += [ask for ask in theirs if ask.on <= today]
    return {contact: pages.bound(contact) for contact, pages in books.items()}


def _enter_asks(books: dict[int, _Pages], asks: Iterable[Ask]) -> None:
    for ask in asks:
        books[ask.contact].asks.append(ask)
        if ask.via is not None:
            # A connector's introduction is help too; the ask to the target is not put to them.
            books[ask.via].asks.append(ask)
        for who in {*ask.met} - {ask.contact, ask.via}:
            books[who].met_in.append(ask)


def _over(lookout: Lookout, hired: Iterable[date]) -> Lookout:
    """A lookout for the user ends with a hire, as every other request."""
    since = next((day for day in hired if day >= lookout.since), None)
    last = min(filter(None, (lookout.until, lookout.ended_on)), default=date.max)
    if lookout.direction != "received" or since is None or last < since:
        return lookout
    return replace(lookout, ended_on=since)


@dataclass
class _Pages:
    """A ledger while it is being written."""

    asks: list[Ask] = field(default_factory=list)
    favours: list[Favour] = field(default_factory=list)
    thanks: list[Thanks] = field(default_factory=list)
    others: list[OthersAsk] = field(default_factory=list)
    lookouts: list[Lookout] = field(default_factory=list)
    met_in: list[Ask] = field(default_factory=list)

    def bound(self, contact: int) -> Ledger:
        asks = sorted(self.asks, key=by_day)
        kept = tuple(self.favours), tuple(self.thanks), tuple(self.lookouts)
        return Ledger(tuple(asks), *kept, contact, tuple(self.met_in), tuple(self.others))


def reciprocity(ledger: Ledger) -> float:
    """clamp(1 + .12·(given − received), .5, 1.1), both by weight."""
    return min(1.1, max(0.5, 1 + 0.12 * ledger.balance))


def yes_and_no(ledger: Ledger) -> tuple[int, int]:
    """How often this contact said yes, and no; silence counts as neither."""
    helped = (ask for ask in ledger.asks if said_yes(ask, ledger.contact))
    yes = [ask for ask in helped if not ledger.came_of_an_introduction(ask)]
    no = [ask for ask in ledger.asks if declined_by(ask) == ledger.contact]
    return len(yes), len(no)
