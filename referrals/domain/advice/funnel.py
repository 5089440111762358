"""How far asks get: sent, answered, submitted, and what came of it; counts, never bare shares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import median
from typing import get_args

from referrals.domain.asks.asks import HELPED, put_to
from referrals.domain.favours.deeds import YES
from referrals.domain.network.network import Network
from referrals.model.advice import Funnel, FunnelRow
from referrals.model.log import Ask, AskKind
from referrals.model.people import TieClass, TieKind

UNKNOWN = "not known"
ORDER = (*get_args(TieClass), *get_args(TieKind), *get_args(AskKind), UNKNOWN)
BY_PEOPLE: tuple[AskKind, ...] = ("referral", "introduction")
"""The kinds of ask that can end in a referral."""


def funnel(asks: Iterable[Ask]) -> Funnel:
    """Each stage counts the asks that ever came so far."""
    sent = [ask for ask in asks if ask.reached("sent")]
    return Funnel(
        asks=len(sent),
        replies=sum(_days_to_answer(ask) is not None for ask in sent),
        referrals=sum(bool(ask.kind in BY_PEOPLE and ask.reached(*HELPED)) for ask in sent),
        interviews=sum(bool(ask.reached("interviewing", "offer", "hired")) for ask in sent),
        offers=sum(bool(ask.reached("offer", "hired")) for ask in sent),
        hires=sum(bool(ask.reached("hired")) for ask in sent),
    )


def rates(network: Network) -> tuple[FunnelRow, ...]:
    """The funnel of all asks, then by class and kind of the tie to whom was asked, as they are
    today, and by kind of ask."""
    groups: tuple[tuple[str, Callable[[Ask], str]], ...] = (
        ("tie class", lambda ask: _tie_class(ask, network)),
        ("kind of tie", lambda ask: _tie_kind(ask, network)),
        ("kind of ask", lambda ask: ask.kind),
    )
    sent = [ask for ask in network.asks if ask.reached("sent")]
    rows = (row for by, name in groups for row in _rows(by, name, sent))
    return (_row("all", "all", sent), *rows)


def _rows(by: str, name: Callable[[Ask], str], asks: Iterable[Ask]) -> Iterator[FunnelRow]:
    by_name: dict[str, list[Ask]] = defaultdict(list)
    for ask in asks:
        by_name[name(ask)].append(ask)
    for group in sorted(by_name, key=ORDER.index):
        yield _row(by, group, by_name[group])


def _row(by: str, name: str, asks: Sequence[Ask]) -> FunnelRow:
    days = [day for ask in asks if (day := _days_to_answer(ask)) is not None]
    return FunnelRow(by, name, funnel(asks), float(median(days)) if days else None)


def _days_to_answer(ask: Ask) -> int | None:
    """A yes and a no are answers; None without one."""
    answered = ask.reached("declined", *YES)
    return (answered - ask.sent_on).days if answered else None


def _tie_class(ask: Ask, network: Network) -> str:
    contact = network.contacts.get(put_to(ask))
    return (network.tie(contact).tie_class if contact else None) or UNKNOWN


def _tie_kind(ask: Ask, network: Network) -> str:
    contact = network.contacts.get(put_to(ask))
    return network.tie(contact).kind if contact else UNKNOWN
