"""A row for each thread: how far the story with a company has come, and what comes next in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from referrals.domain.duties.duty_words import duty_headline
from referrals.model.advice import Report, ToldThread
from reports.say.words import clip, day, listed
from reports.view.cards import Link, named

THREADS = 30
"""How many are shown, the one that moved last first."""
PEOPLE = 4


@dataclass(frozen=True)
class ThreadRow:
    """One thread, in words."""

    company: str
    people: str
    postings: tuple[Link, ...]
    state: str
    next: str
    """What is to be done, for whom and when; or why it rests."""
    day: str
    """Since when, to be sorted by."""
    due: str
    """The day of what is to be done, to be sorted by; empty where nothing is to come."""
    open: bool


def thread_rows(report: Report) -> list[ThreadRow]:
    """*report* is washed already (reports.say.safety)."""
    return [_row(told, report) for told in report.threads[:THREADS]]


def _row(told: ToldThread, report: Report) -> ThreadRow:
    thread = told.thread
    return ThreadRow(
        company=clip(thread.company, 60),
        people=listed([person.name for person in told.people[:PEOPLE]]),
        postings=tuple(named(posting, today=report.today) for posting in told.postings),
        state=f"{thread.state.replace('_', ' ')} since {day(thread.since, report.today)}",
        next="; ".join(_next(told, report)),
        day=str(thread.since),
        due=str(told.step.due) if told.step else "",
        open=thread.open,
    )


def _next(told: ToldThread, report: Report) -> Iterator[str]:
    if told.thread.why:
        yield told.thread.why
    if step := told.step:
        on = day(step.due, report.today)
        if step.kind == "rests":
            yield f"rests on {on}, if nothing happens before"
        else:
            yield f"{duty_headline(step, step.contact.name)}, {on}"
