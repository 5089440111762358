"""Whether an ask is logged already: the same thing, asked of the same person, and still open."""

from __future__ import annotations

from collections.abc import Iterable

from referrals.domain.asks.asks import is_open, named_in, put_to
from referrals.model.log import Ask


def already_open(ask: Ask, asks: Iterable[Ask]) -> Ask | None:
    """The one of *asks*, as of today, that *ask* would only repeat."""
    return next((earlier for earlier in asks if is_open(earlier) and _same(earlier, ask)), None)


def _same(one: Ask, other: Ask) -> bool:
    """What is asked about further postings of a company is no repetition."""
    theirs, mine = named_in(one), named_in(other)
    return (
        (put_to(one), one.contact, one.kind, one.company)
        == (put_to(other), other.contact, other.kind, other.company)
    ) and ({*mine} <= {*theirs} or not theirs)


def repeated(one: Ask) -> str:
    """What to say of a repetition of *one*, and what to do instead."""
    return (
        f"already logged as ask {one.id} ({one.status} since {one.steps[-1].on}); `referrals "
        f"outcome {one.id} …` says what became of it, `referrals ask … --again` logs another"
    )
