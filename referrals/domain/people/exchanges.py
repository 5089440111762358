"""What passed between the user and a contact: how far it shows that they know each other.

What went both ways counts, not how much of it: messages from one side alone prove nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from itertools import groupby
from math import fsum, log2

from referrals.model.people import Contact, Exchange, ExchangeKind
from referrals.model.wording import counted, month, times

TALK: tuple[ExchangeKind, ...] = ("message", "mail")
"""The ways that can be answered."""
TELLING: tuple[ExchangeKind, ...] = (
    "recommendation", "meeting", "message", "mail", "endorsement", "invitation",
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
    once = fsum(WORTH.get((exchange.how, exchange.direction), 0) for exchange in contact.exchanges)
    return once + min(log2(1 + answered(contact)) / 3, MOST_BY_TALK)


def answered(contact: Contact) -> int:
    """How many messages and mails went each way: the fewer of those given and those received. Who
    met spoke both ways."""
    ways = {"given": 0, "received": 0}
    for exchange in contact.exchanges:
        if exchange.how in TALK:
            ways[exchange.direction] += exchange.count
    met = sum(exchange.count for exchange in contact.exchanges if exchange.how == "meeting")
    return min(ways.values()) + met


def recommended(contact: Contact) -> bool:
    """Whether one recommended the other, as those do who worked together."""
    return any(exchange.how == "recommendation" for exchange in contact.exchanges)


def last_contact(contact: Contact) -> date | None:
    """The last day on which anything passed, as far as it is known."""
    days = [exchange.last for exchange in contact.exchanges if exchange.last]
    return max([*days, contact.last_contact] if contact.last_contact else days, default=None)


# ------------------------------------------------------------------ in words


def exchange_sentences(contact: Contact, today: date) -> Iterator[str]:
    """Sentences about what passed, the most telling first: "They recommended you in 2021"."""
    for how, alike in groupby(
        sorted(contact.exchanges, key=_telling), key=lambda exchange: exchange.how
    ):
        if how in TALK:
            yield _talk(list(alike), today)
        elif how == "meeting":
            yield from (_met(meeting, today) for meeting in alike)
        else:
            yield from map(_deed, alike)


def _met(meeting: Exchange, today: date) -> str:
    """You met 3 times since 2019, the last in March"""
    return f"You met {times(meeting.count)}{_when([meeting], meeting.count, today)}"


def _telling(exchange: Exchange) -> tuple[int, str]:
    return TELLING.index(exchange.how), exchange.direction


def _deed(exchange: Exchange) -> str:
    did = DEEDS[exchange.how]
    who = f"You {did} them" if exchange.direction == "given" else f"They {did} you"
    return f"{who}{_in(exchange.first)}"


def _in(day: date | None) -> str:
    return f" in {day.year}" if day else ""


def _talk(talks: Collection[Exchange], today: date) -> str:
    """14 messages both ways since 2019, the last in March"""
    count = sum(talk.count for talk in talks)
    [how] = {talk.how for talk in talks}
    way, silence = _ways(talks)
    return f"{counted(count, how)} {way}{_when(talks, count, today)}{silence}"


def _ways(talks: Collection[Exchange]) -> tuple[str, str]:
    if len(talks) == 2:
        return "both ways", ""
    given = all(talk.direction == "given" for talk in talks)
    return ("from you", ", none from them") if given else ("from them", ", none from you")


def _when(talks: Collection[Exchange], count: int, today: date) -> str:
    first = min((talk.first for talk in talks if talk.first), default=None)
    last = max((talk.last for talk in talks if talk.last), default=None)
    if not (first and last):
        return ""
    the_last = f"in {month(last, today)}"
    return f" {the_last}" if count == 1 else f" since {first.year}, the last {the_last}"
