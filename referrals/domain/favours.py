"""The ledger: all that passed between the user and each contact, and what it weighs.

It is the user's conscience, not a verdict on others. Source of the rules: RELATIONSHIPS.md, gate 5,
"Score", "Stance".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from referrals.domain.asks import ENDED, HELPED
from referrals.domain.model import Ask, AskKind, Favour, Thanks

ONE_SIDED = 2
"""Help received beyond help given, from here on the user gives before asking again."""

# Kinds of ask in which saying yes is already the help; a referral helps when it is submitted.
HELP_BY_AGREEING: tuple[AskKind, ...] = ("introduction", "advice", "lookout", "mentoring")


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that passed between the user and one contact."""

    asks: tuple[Ask, ...] = ()
    favours: tuple[Favour, ...] = ()
    thanks: tuple[date, ...] = ()

    @property
    def given(self) -> int:
        return sum(f.direction == "given" for f in self.favours)

    @property
    def received(self) -> int:
        return len(self.helped_on)

    @property
    def helped_on(self) -> list[date]:
        """The days on which this contact helped, oldest first."""
        favours = (f.on for f in self.favours if f.direction == "received")
        return sorted([*favours, *(day for a in self.asks if (day := helped(a)))])

    @property
    def one_sided(self) -> bool:
        return self.received - self.given >= ONE_SIDED

    @property
    def unthanked_since(self) -> date | None:
        """The first day of help after the last thanks."""
        return self._first_after_thanks(self.helped_on)

    @property
    def untold(self) -> Ask | None:
        """An ask that helped and has ended, of whose end the helper has not heard."""
        ended = [a for a in self.asks if helped(a) and a.status in ENDED]
        return next((a for a in ended if self._first_after_thanks([a.steps[-1].on])), None)

    def _first_after_thanks(self, days: Iterable[date]) -> date | None:
        last = max(self.thanks, default=date.min)
        return next((day for day in days if day > last), None)


def helped(ask: Ask) -> date | None:
    """The day on which the contact did what was asked."""
    if ask.kind in HELP_BY_AGREEING:
        return ask.reached("agreed", *HELPED)
    return ask.reached(*HELPED)


def ledgers(
    asks: Iterable[Ask], favours: Iterable[Favour], thanks: Iterable[Thanks], today: date
) -> dict[int, Ledger]:
    """One ledger a contact, of what had happened by *today*. *asks* are as of that day."""
    books: dict[int, _Pages] = defaultdict(_Pages)
    for ask in asks:
        books[ask.contact].asks.append(ask)
        if ask.via is not None:
            # A connector's introduction is help too; the ask to the target is not put to them.
            books[ask.via].asks.append(ask)
    for favour in favours:
        if favour.on <= today:
            books[favour.contact].favours.append(favour)
    for thank in thanks:
        if thank.on <= today:
            books[thank.contact].thanks.append(thank.on)
    return {contact: pages.bound() for contact, pages in books.items()}


@dataclass
class _Pages:
    """A ledger while it is being written."""

    asks: list[Ask] = field(default_factory=list)
    favours: list[Favour] = field(default_factory=list)
    thanks: list[date] = field(default_factory=list)

    def bound(self) -> Ledger:
        asks = sorted(self.asks, key=lambda a: (a.sent_on, a.id))
        return Ledger(tuple(asks), tuple(self.favours), tuple(self.thanks))


def reciprocity(book: Ledger) -> float:
    """clamp(1 + .12·(given − received), .5, 1.1)"""
    return min(1.1, max(0.5, 1 + 0.12 * (book.given - book.received)))


def outcomes(book: Ledger) -> tuple[int, int]:
    """How often this contact said yes, and no; silence counts as neither."""
    yes: Sequence[Ask] = [a for a in book.asks if a.reached("agreed", *HELPED)]
    no = [a for a in book.asks if a.status == "declined"]
    return len(yes), len(no)
