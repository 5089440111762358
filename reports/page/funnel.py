"""How far asks got, told apart by tie and by kind: counts, and bars that are drawn beside them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from referrals.model.advice import FunnelRow, Report

TOLD_APART = {
    "tie class": "by how close the tie is",
    "kind of tie": "by kind of tie",
    "kind of ask": "by what was asked for",
}


@dataclass(frozen=True)
class GroupRow:
    """The funnel of some of the asks; the widths are of a bar 100 wide, for drawing."""

    name: str
    asked: int
    answered: int
    referred: int
    interviews: int
    hired: int
    days: str
    """The median until an answer, in words."""
    asked_width: float
    answered_width: float
    referred_width: float


@dataclass(frozen=True)
class Group:
    """The asks told apart by one thing."""

    by: str
    rows: tuple[GroupRow, ...]


def groups(report: Report) -> tuple[Group, ...]:
    """How far asks got by tie, by kind of tie and by kind of ask; all bars on one scale."""
    by: dict[str, list[FunnelRow]] = defaultdict(list)
    for rate in report.rates:
        if rate.by != "all":
            by[rate.by].append(rate)
    most = max((rate.funnel.asks for rate in report.rates), default=0) or 1
    return tuple(
        Group(TOLD_APART[name], tuple(_group_row(rate, most) for rate in rates))
        for name, rates in by.items()
    )


def _group_row(rate: FunnelRow, most: int) -> GroupRow:
    funnel, days = rate.funnel, rate.days_to_answer
    return GroupRow(
        name=rate.name,
        asked=funnel.asks,
        answered=funnel.replies,
        referred=funnel.referrals,
        interviews=funnel.interviews,
        hired=funnel.hires,
        days="" if days is None else f"{days:.2g}",
        asked_width=_width(funnel.asks, most),
        answered_width=_width(funnel.replies, most),
        referred_width=_width(funnel.referrals, most),
    )


def _width(count: int, most: int) -> float:
    return round(100 * min(count, most) / most, 1)
