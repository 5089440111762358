"""What passed between the user and a contact: how far it shows that they know each other.

What went both ways counts, not how much of it: messages from one side alone prove nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from itertools import groupby
from math import fsum, log2

from referrals.model.people import Contact, Exchange, ExchangeKind
from referrals.model.wording import month

TALK: tuple[ExchangeKind, ...] = ("message", "mail")
"""The ways that can be answered."""
TELLING: tuple[ExchangeKind, ...] = (
    "recommendation", "message", "mail", "endorsement", "invitation",
)  # fmt: skip
"""The most telling first."""
DEEDS = {"recommendation": "recommended", "endorsement": "endorsed", "invitation": "invited"}

# What each adds to the base of a tie, which is 1 to 5. Who recommends somebody puts their own name
# to it; an endorsement is a click; an invitation from the user shows a wish to know them, one to
# the user may come from anybody.
MOST_BY_TALK = 1.5
WORTH = {
    ("recommendation", "received"): 1.5, ("recommendation", "given"): 0.75,
    ("endorsement", "received"): 0.1, ("endorsement", "given"): 0.1,
    ("invitation", "given"): 0.2,
}  # fmt: skip


def weight(contact: Contact) -> float:
    """What all that passed adds to the base of the tie; more of it never adds less."""
    once = fsum(WORTH.get((one.how, one.direction), 0) for one in contact.exchanges)
    return once + min(log2(1 + answered(contact)) / 3, MOST_BY_TALK)


def answered(contact: Contact) -> int:
    """How many messages and mails went each way: the fewer of those given and those received."""
    ways = {"given": 0, "received": 0}
    for one in contact.exchanges:
        if one.how in TALK:
            ways[one.direction] += one.count
    return min(ways.values())


def recommended(contact: Contact) -> bool:
    """Whether one recommended the other, as those do who worked together."""
    return any(one.how == "recommendation" for one in contact.exchanges)


def last_contact(contact: Contact) -> date | None:
    """The last day on which anything passed, as far as it is known."""
    days = [one.last for one in contact.exchanges if one.last]
    return max([*days, contact.last_contact] if contact.last_contact else days, default=None)


# ------------------------------------------------------------------ in words


def exchange_sentences(contact: Contact, today: date) -> Iterator[str]:
    """What passed, the most telling first: "They recommended you in 2021"."""
    for how, said in groupby(sorted(contact.exchanges, key=_telling), key=lambda one: one.how):
        if how in TALK:
            yield _talk(list(said), today)
        else:
            yield from map(_deed, said)


def _telling(one: Exchange) -> tuple[int, str]:
    return TELLING.index(one.how), one.direction


def _deed(one: Exchange) -> str:
    did = DEEDS[one.how]
    who = f"You {did} them" if one.direction == "given" else f"They {did} you"
    return f"{who}{_in(one.first)}"


def _in(day: date | None) -> str:
    return f" in {day.year}" if day else ""


def _talk(said: Collection[Exchange], today: date) -> str:
    """14 messages both ways since 2019, the last in March"""
    count = sum(one.count for one in said)
    [how] = {one.how for one in said}
    way, silence = _ways(said)
    return f"{count} {how}{'s' if count > 1 else ''} {way}{_when(said, count, today)}{silence}"


def _ways(said: Collection[Exchange]) -> tuple[str, str]:
    if len(said) == 2:
        return "both ways", ""
    given = all(one.direction == "given" for one in said)
    return ("from you", ", none from them") if given else ("from them", ", none from you")


def _when(said: Collection[Exchange], count: int, today: date) -> str:
    first = min((one.first for one in said if one.first), default=None)
    last = max((one.last for one in said if one.last), default=None)
    if not (first and last):
        return ""
    the_last = f"in {month(last, today)}"
    return f" {the_last}" if count == 1 else f" since {first.year}, the last {the_last}"
