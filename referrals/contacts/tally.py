"""What passed between the user and each person, counted: who, how often and when, never a word."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Generic, TypeVar

from referrals.model.log import Direction
from referrals.model.people import Contact, Exchange, ExchangeKind

TALK = frozenset[ExchangeKind]({"message", "mail", "meeting"})
"""The ways that count as being in touch."""

Who = TypeVar("Who", bound=Hashable)


class Tally(Generic[Who]):
    """Counts of exchanges with people, each known by a key of the reader's choice."""

    def __init__(self) -> None:
        self._passed = dict[Who, dict[tuple[ExchangeKind, Direction], Exchange]]()

    def add(self, who: Who, how: ExchangeKind, direction: Direction, on: date | None) -> None:
        """Count one message, mail, recommendation …; its day may not be known."""
        self.put_all(who, [Exchange(how, direction=direction, count=1, first=on, last=on)])

    def put_all(self, who: Who, exchanges: Iterable[Exchange]) -> None:
        """Add what was counted elsewhere."""
        known = self._passed.setdefault(who, {})
        for exchange in exchanges:
            key = (exchange.how, exchange.direction)
            known[key] = sum_of(known[key], exchange) if key in known else exchange

    def of(self, who: Who) -> tuple[Exchange, ...]:
        """In one order, whatever the order in which they were counted."""
        return tuple(one for _, one in sorted(self._passed.get(who, {}).items()))

    def both_ways(self, who: Who, how: ExchangeKind) -> bool:
        return {(how, "given"), (how, "received")} <= self._passed.get(who, {}).keys()

    def __iter__(self) -> Iterator[Who]:
        return iter(self._passed)


def sum_of(one: Exchange, other: Exchange) -> Exchange:
    """Two counts of different exchanges, of one way and direction, as one."""
    days = [day for day in (one.first, one.last, other.first, other.last) if day]
    count, first, last = one.count + other.count, min(days, default=None), max(days, default=None)
    return replace(one, count=count, first=first, last=last)


def with_exchanges(contact: Contact, exchanges: tuple[Exchange, ...]) -> Contact:
    """*contact* with what passed; the last talk, in whichever direction, is the last contact."""
    talks = [exchange.last for exchange in exchanges if exchange.how in TALK and exchange.last]
    days = [day for day in (contact.last_contact, *talks) if day]
    return replace(contact, exchanges=exchanges, last_contact=max(days, default=None))
