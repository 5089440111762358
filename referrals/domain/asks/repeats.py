"""Whether an ask is logged already: the same thing, asked of the same person, and still open."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from referrals.domain.asks.asks import IN_PROCESS, AskRules, is_open, named_in, put_to
from referrals.domain.asks.standing import referral_stands
from referrals.model.log import Ask


def already_open(ask: Ask, asks: Iterable[Ask], rules: AskRules, today: date) -> Ask | None:
    """The one of *asks*, as of *today*, that *ask* would only repeat."""
    running = (earlier for earlier in asks if _runs(earlier, rules, today))
    return next((earlier for earlier in running if _same(earlier, ask)), None)


def _runs(ask: Ask, rules: AskRules, today: date) -> bool:
    """Whether something may still come of it: of a referral, unless it has run out."""
    return is_open(ask) and (ask.status not in IN_PROCESS or referral_stands(ask, rules, today))


def written_down(ask: Ask, asks: Iterable[Ask]) -> Ask | None:
    """The one of *asks* that was drafted to the same person, about the same company."""
    drafted = (earlier for earlier in asks if earlier.status == "drafted")
    return next((earlier for earlier in drafted if _of_whom(earlier) == _of_whom(ask)), None)


def _same(one: Ask, other: Ask) -> bool:
    """What is asked about further postings of a company is no repetition."""
    theirs, mine = named_in(one), named_in(other)
    return _of_whom(one) == _of_whom(other) and ({*mine} <= {*theirs} or not theirs)


def _of_whom(ask: Ask) -> tuple[object, ...]:
    return put_to(ask), ask.contact, ask.kind, ask.company


def repeated(one: Ask) -> str:
    """What to say of a repetition of *one*, and what to do instead."""
    return (
        f"already logged as ask {one.id} ({one.status} since {one.steps[-1].on}); `referrals "
        f"outcome {one.id} …` says what became of it, `referrals ask … --again` logs another"
    )
