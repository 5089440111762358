"""A Report as it is shown: chosen, capped and put into words, so that templates only print.

The mail and the page show the same view; the mail shows less of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, TypeVar

from referrals.model.advice import Report
from referrals.model.postings import Posting
from referrals.model.wording import MONTHS, Rhythm
from reports.drafts.one_tap import SILENT, OneTap
from reports.say.words import day
from reports.view import summary
from reports.view.cards import Card, Link, cards, for_all, named
from reports.view.network_letter import NetworkLetter, network_letter
from reports.view.quiet_mornings import quiet_morning
from reports.view.replied import Replied, replied
from reports.view.rows import (
    Alone,
    BoardRow,
    Cell,
    Resting,
    Row,
    Stage,
    alone,
    at_rest,
    bar,
    board,
    resting,
    row,
    stages,
)
from reports.view.subject import preheader
from reports.view.tasks import FOLLOW_UP, THANK, Task, giving, tasks

T = TypeVar("T")
Item = TypeVar("Item")


@dataclass(frozen=True)
class Some(Generic[T]):
    """The first of many, and how many are left out."""

    shown: tuple[T, ...]
    more: int


@dataclass(frozen=True)
class Caps:
    """How many of each are shown; those of the mail are REPORT.md's."""

    later: int = 0
    replied: int = 5
    follow_ups: int = 5
    thanks: int = 3
    favours: int = 2
    alone: int = 8
    news: int = 3
    problems: int = 5


MAIL = Caps()
ROWS = 3_000
"""Postings in the table of all, the best first. Nobody reads on, and no phone opens more."""
PAGE = Caps(later=5, replied=50, follow_ups=50, thanks=50, favours=20, alone=8)
SECTIONS = ("asks", "replied", "follow_ups", "thanks", "favours", "alone", "news", "problems")
"""What can be shortened, from the top of the mail to its bottom."""


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
    noted: str
    """On the first morning, that later reports tell only of changes; else empty."""
    tally: str
    asks: Some[Card]
    later: Some[Card]
    for_all: tuple[str, ...]
    """Cautions that hold for all asks."""
    nobody: str
    command: str
    replied: Some[Replied]
    follow_ups: Some[Task]
    thanks: Some[Task]
    favours: Some[Task]
    alone: Some[Alone]
    postings: tuple[Row, ...]
    unlisted: int
    """How many open postings more there are than the table has, the least of them."""
    resting: tuple[Resting, ...]
    at_rest: int
    """How many people those are."""
    closed: tuple[Closed, ...]
    events: tuple[str, ...]
    failures: tuple[str, ...]
    letter: NetworkLetter | None
    """Once a quarter, to those who help."""
    news: Some[str]
    """What closed, and who moved, in a sentence each."""
    progress: str
    stages: tuple[Stage, ...]
    bar: tuple[Cell, ...]
    boards: tuple[BoardRow, ...]
    problems: Some[BoardRow]
    scanned: str
    foot: str
    shortened: bool = False
    """Whether something was left out because the mail was too long."""


def view(report: Report, caps: Caps, tap: OneTap = SILENT, rhythm: Rhythm = "news") -> View:
    """*report* is washed already (reports.say.washing)."""
    asks, later = cards(report.asks, report, tap), report.later
    still = quiet_morning(report)
    scanned = _moment(report.scanned_at) if report.scanned_at else ""
    boards = tuple(board(health, report) for health in report.boards)
    return View(
        date=f"{day(report.today, report.today)} {report.today.year}",
        weekday=f"{report.today:%A}",
        me=report.me.name,
        headline=summary.headline(report),
        preheader=preheader(report),
        noted=summary.first_morning_note(report),
        tally=summary.tally(report),
        asks=Some(tuple(asks), len(later) if asks else 0),
        later=_of_those_shown(later, caps.later, lambda some: cards(some, report, tap)),
        for_all=for_all([*report.asks, *report.later]),
        nobody=still.words,
        command=still.command,
        replied=_some(replied(report), caps.replied),
        follow_ups=_some(tasks(report, FOLLOW_UP, tap), caps.follow_ups),
        thanks=_some(tasks(report, THANK, tap), caps.thanks),
        favours=_some(giving(report, tap), caps.favours),
        alone=_some(alone(report), caps.alone),
        postings=tuple(row(one, report.today) for one in report.opportunities[:ROWS]),
        unlisted=max(0, len(report.opportunities) - ROWS),
        resting=tuple(resting(report)),
        at_rest=at_rest(report),
        closed=tuple(Closed(named(posting), posting.company) for posting in report.closed),
        events=report.events,
        failures=report.failures,
        news=_some([*report.events, *map(_gone, report.closed)], caps.news),
        letter=network_letter(report),
        progress=summary.progress(report.funnel),
        stages=stages(report),
        bar=bar(report),
        boards=boards,
        problems=_some([row_ for row_ in boards if row_.look], caps.problems),
        scanned=scanned,
        foot=summary.foot(scanned, rhythm),
    )


def _gone(posting: Posting) -> str:
    return f"Closed: {named(posting).title} at {posting.company}"


def shorter(shown: View) -> View:
    """Without the last thing that is shown."""
    name = next(name for name in reversed(SECTIONS) if getattr(shown, name).shown)
    some = getattr(shown, name)
    less: dict[str, Any] = {name: Some(some.shown[:-1], some.more + 1)}
    return replace(shown, shortened=True, **less)


def _some(items: Sequence[T], most: int) -> Some[T]:
    return _of_those_shown(items, most, tuple)


def _of_those_shown(
    items: Sequence[Item], most: int, made: Callable[[Sequence[Item]], Iterable[T]]
) -> Some[T]:
    """Nothing is made of what is left out."""
    return Some(tuple(made(items[:most])), max(0, len(items) - most))


def _moment(stated: str) -> str:
    """ "23 November, 07:00"."""
    at = datetime.fromisoformat(stated)
    return f"{at.day} {MONTHS[at.month - 1]}, {at:%H:%M}"
