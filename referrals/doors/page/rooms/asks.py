"""Asks: a board by how they stand, each with its steps; an outcome is one click and a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

from referrals.domain.asks.asks import named_in, put_to
from referrals.domain.asks.statuses import possible
from referrals.doors.page.answers import Asked, Shown
from referrals.doors.view import View
from referrals.model.log import Ask, AskStatus, Step
from reports.page.timeline import SAID
from reports.say.words import day as day_in_words

COLUMNS: dict[str, tuple[AskStatus, ...]] = {
    "Sent": ("drafted", "sent"),
    "Answered": ("agreed", "passed_on", "both_agreed", "introduced"),
    "Submitted": ("submitted",),
    "Interviewing": ("interviewing", "offer"),
    "Ended": (
        "declined", "no_response", "withdrawn", "hired", "not_hired", "ineligible",
        "posting_closed",
    ),
}  # fmt: skip
assert {one for column in COLUMNS.values() for one in column} == {*get_args(AskStatus)}
ENDED_SHOWN = 20


@dataclass(frozen=True)
class Line:
    """One step of an ask."""

    on: str
    what: str
    note: str


@dataclass(frozen=True)
class AskOnBoard:
    id: int
    whom: str
    contact: int
    kind: str
    company: str
    titles: tuple[str, ...]
    steps: tuple[Line, ...]
    due: str
    """When something is to be done, in words; empty where nothing is."""
    is_due: bool
    next: tuple[tuple[str, str], ...]
    """What may come of it: the status, and how it is said."""


def asks(asked: Asked) -> Shown:
    everything = bool(asked.query.one("all"))
    with asked.desk.view() as view:
        board = view.once("asks", lambda: _board(view))
    shown = {name: cards if everything else cards[:ENDED_SHOWN] for name, cards in board.items()}
    more = sum(map(len, board.values())) - sum(map(len, shown.values()))
    words: dict[str, Any] = {"columns": shown, "more": more, "day": view.today.isoformat()}
    return Shown("asks", words)


def _board(view: View) -> dict[str, list[AskOnBoard]]:
    latest = sorted(view.network.asks, key=lambda ask: (ask.steps[-1].on, ask.id), reverse=True)
    return {
        name: [_on_board(ask, view) for ask in latest if ask.status in statuses]
        for name, statuses in COLUMNS.items()
    }


def _on_board(ask: Ask, view: View) -> AskOnBoard:
    people, postings = view.network.contacts, view.asked_about
    due = view.due.get(ask.id)
    introduces = ask.kind == "introduction" and ask.contact in people
    via = f", for {people[ask.contact].name}" if introduces else ""
    return AskOnBoard(
        ask.id,
        whom=f"{people[put_to(ask)].name}{via}" if put_to(ask) in people else "somebody",
        contact=put_to(ask),
        kind=ask.kind,
        company=ask.company,
        titles=tuple(postings[key].title for key in named_in(ask) if key in postings),
        steps=tuple(_line(step, view.today) for step in ask.steps),
        due=day_in_words(due, view.today) if due else "",
        is_due=bool(due and due <= view.today),
        next=tuple((status, in_words(status)) for status in possible(ask)),
    )


def _line(step: Step, today: date) -> Line:
    return Line(day_in_words(step.on, today), in_words(step.status), step.note or "")


def in_words(status: AskStatus) -> str:
    return SAID.get(status, status.replace("_", " "))
