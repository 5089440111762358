"""A Report as it is shown: chosen, capped and put into words, so that templates only print.

The mail and the page show the same view; the mail shows less of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from referrals.domain.model import Report
from referrals.domain.wording import MONTHS
from reports import captions
from reports.cards import Card, Link, Task, cards, named, tasks
from reports.rows import (
    Alone,
    BoardRow,
    Cell,
    Resting,
    Row,
    Stage,
    alone,
    bar,
    board,
    resting,
    row,
    stages,
)
from reports.words import day

T = TypeVar("T")


@dataclass(frozen=True)
class Some(Generic[T]):
    """The first of many, and how many are left out."""

    shown: tuple[T, ...]
    more: int


@dataclass(frozen=True)
class Caps:
    """How many of each are shown; those of the mail are REPORT.md's."""

    asks: int = 3
    later: int = 0
    follow_ups: int = 5
    thanks: int = 3
    favours: int = 2
    alone: int = 8


MAIL = Caps()
PAGE = Caps(later=5, follow_ups=50, thanks=50, favours=20, alone=50)


@dataclass(frozen=True)
class Closed:
    posting: Link
    company: str


@dataclass(frozen=True)
class View:
    """Everything a template prints."""

    date: str
    weekday: str
    me: str
    headline: str
    preheader: str
    tally: str
    asks: Some[Card]
    later: Some[Card]
    nobody: str
    command: str
    follow_ups: Some[Task]
    thanks: Some[Task]
    favours: Some[Task]
    alone: Some[Alone]
    postings: tuple[Row, ...]
    resting: tuple[Resting, ...]
    closed: tuple[Closed, ...]
    events: tuple[str, ...]
    stages: tuple[Stage, ...]
    bar: tuple[Cell, ...]
    boards: tuple[BoardRow, ...]
    problems: tuple[BoardRow, ...]
    scanned: str


def view(report: Report, caps: Caps) -> View:
    """*report* is washed already (reports.safety)."""
    asks = cards(report)
    nobody, command = captions.nobody_to_ask(report)
    boards = tuple(board(health, report) for health in report.boards)
    return View(
        date=f"{day(report.today, report.today)} {report.today.year}",
        weekday=f"{report.today:%A}",
        me=report.me.name,
        headline=captions.headline(report),
        preheader=captions.preheader(report),
        tally=captions.tally(report),
        asks=_some(asks, caps.asks),
        later=_some(asks[caps.asks :], caps.later),
        nobody=nobody,
        command=command,
        follow_ups=_some(tasks(report, "follow_up"), caps.follow_ups),
        thanks=_some(tasks(report, "thank", "close_loop"), caps.thanks),
        favours=_some(tasks(report, "give_back"), caps.favours),
        alone=_some(alone(report), caps.alone),
        postings=tuple(row(opportunity) for opportunity in report.opportunities),
        resting=tuple(resting(report)),
        closed=tuple(Closed(named(posting), posting.company) for posting in report.closed),
        events=report.events,
        stages=stages(report),
        bar=bar(report),
        boards=boards,
        problems=tuple(one for one in boards if one.look),
        scanned=_moment(report.scanned_at) if report.scanned_at else "",
    )


def _some(items: Sequence[T], most: int) -> Some[T]:
    return Some(tuple(items[:most]), max(0, len(items) - most))


def _moment(stated: str) -> str:
    """ "23 November, 07:00"."""
    at = datetime.fromisoformat(stated)
    return f"{at.day} {MONTHS[at.month - 1]}, {at:%H:%M}"
