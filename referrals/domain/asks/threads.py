"""Threads: which asks belong to one story, and how far it has come.

An introduction, the referral that comes of it, the outcomes and the thanks are one story of the
user with one company. The log may tell it in any order and with gaps: two asks belong together when
they name one posting, or one person is in both. Source: RELATIONSHIPS.md, statement 13b2.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from referrals.domain.asks.asks import AFTER_A_HIRE, AskRules, by_day, named_in, put_to
from referrals.domain.asks.standing import rests_in_process, why_it_rests
from referrals.model.log import Ask, AskKind, AskStatus, Thread, ThreadState

TOLD_IN_THREADS: tuple[AskKind, ...] = ("introduction", "referral")
"""The kinds of ask that lead to a job; advice, mentoring and lookouts stand for themselves."""

# How far each status has brought the story, the furthest last.
STATES: dict[AskStatus, ThreadState] = {
    "sent": "sent", "agreed": "agreed", "passed_on": "introducing", "both_agreed": "introducing",
    "introduced": "introduced", "submitted": "submitted", "interviewing": "interviewing",
    "offer": "offer", "hired": "hired",
}  # fmt: skip
FURTHEST: tuple[ThreadState, ...] = (
    "sent", "introducing", "agreed", "introduced", "submitted", "interviewing", "offer", "hired",
)  # fmt: skip
WHY_IT_RESTS: dict[AskStatus, str] = {
    "declined": "they said no",
    "no_response": "nobody answered",
    "withdrawn": "you took it back",
    "ineligible": "a referral did not count",
    "posting_closed": "the posting is gone",
}


def threads(asks: Iterable[Ask], today: date, rules: AskRules) -> list[Thread]:
    """The threads that *asks*, as of *today*, tell; the one that moved last first."""
    told = [ask for ask in asks if ask.kind in TOLD_IN_THREADS and ask.status != "drafted"]
    threads = [_thread(group, today, rules) for group in _together(told)]
    return sorted(threads, key=lambda t: (-t.since.toordinal(), t.company, by_day(t.asks[0])))


def how_far(thread: Thread) -> str:
    """How far it has come, in words: "rested since 2026-11-20, they said no"."""
    why = f", {thread.why}" if thread.why else ""
    return f"{thread.state.replace('_', ' ')} since {thread.since}{why}"


def with_connectors(asks: Sequence[Ask]) -> list[Ask]:
    """*asks*, each referral by somebody whom the user was introduced to naming who introduced them,
    also where the log does not say so."""
    made = [ask for ask in asks if ask.kind == "introduction" and ask.via is not None]
    return [replace(ask, via=_connector(ask, made)) if _lacks_one(ask) else ask for ask in asks]


def _lacks_one(ask: Ask) -> bool:
    return ask.kind == "referral" and ask.via is None


def _connector(ask: Ask, introductions: Iterable[Ask]) -> int | None:
    """Who introduced the user to whom *ask* is put to, the last before it."""
    before = [
        introduction
        for introduction in introductions
        if introduction.company == ask.company
        and introduction.contact == ask.contact
        and introduction.sent_on <= ask.sent_on
        and introduction.status not in ("declined", "withdrawn")
    ]
    last = max(before, key=by_day, default=None)
    return last.via if last else None


# ------------------------------------------------------------------ which belong together


def _together(asks: Sequence[Ask]) -> Iterator[list[Ask]]:
    """Groups of asks that hang together by a posting or a person, company by company."""
    by_company: dict[str, list[Ask]] = defaultdict(list)
    for ask in sorted(asks, key=by_day):
        by_company[ask.company].append(ask)
    for at_company in by_company.values():
        groups = list[list[Ask]]()
        for ask in at_company:
            touching = [group for group in groups if any(_touch(ask, member) for member in group)]
            rest = [group for group in groups if group not in touching]
            joined = sorted([a for g in touching for a in g] + [ask], key=by_day)
            groups = [*rest, joined]
        yield from groups


def _touch(one: Ask, other: Ask) -> bool:
    if set(named_in(one)) & set(named_in(other)):
        return True
    return one.contact in (other.contact, put_to(other)) or put_to(one) == other.contact


# ------------------------------------------------------------------ how far it has come


def _thread(asks: Sequence[Ask], today: date, rules: AskRules) -> Thread:
    going = [ask for ask in asks if ask.status in STATES and not _replaced(ask, asks)]
    rested = {ask: on for ask in going if (on := rests_in_process(ask, rules)) and on <= today}
    if alive := sorted((a for a in going if a not in rested), key=_how_far, reverse=True):
        return _open(asks, alive)
    return _at_rest(asks, rested, rules)


def _open(asks: Sequence[Ask], alive: Sequence[Ask]) -> Thread:
    leading = alive[0]
    since, state = leading.steps[-1].on, state_of(leading)
    # A hire is no story that goes on.
    left = () if state == "hired" else tuple(alive)
    return Thread(leading.company, tuple(asks), state, since, leading, alive=left)


def _at_rest(asks: Sequence[Ask], rested: Mapping[Ask, date], rules: AskRules) -> Thread:
    """By the company's last word, its silence being one, else by who was asked last."""
    refused = {ask: ask.steps[-1].on for ask in asks if ask.status == "not_hired"}
    by_company = {**refused, **rested}
    last = max(by_company or asks, key=lambda ask: (by_company.get(ask), _last_moved(ask)))
    since = by_company.get(last, last.steps[-1].on)
    if last in refused:
        why = "the company said no"
        return Thread(last.company, tuple(asks), "not_hired", since, last, why)
    why = why_it_rests(last, rules) if last in rested else _why(last)
    return Thread(last.company, tuple(asks), "rested", since, last, why)


def _why(last: Ask) -> str:
    if last.steps[-1].note == AFTER_A_HIRE:
        return AFTER_A_HIRE
    if last.status == "no_response" and last.reached("introduced"):
        return "nothing came of the introduction"
    if last.status == "no_response" and last.reached("agreed"):
        return "nothing followed the yes"
    return WHY_IT_RESTS.get(last.status, "it was answered")


def _how_far(ask: Ask) -> tuple[object, ...]:
    """Of two that are as far the referral leads, then the one that moved last."""
    return FURTHEST.index(state_of(ask)), ask.kind == "referral", *_last_moved(ask)


def _last_moved(ask: Ask) -> tuple[object, ...]:
    return ask.steps[-1].on, *by_day(ask)


def state_of(ask: Ask) -> ThreadState:
    """An introduction that was agreed to is on its way."""
    if ask.kind == "introduction" and ask.status == "agreed":
        return "introducing"
    return STATES[ask.status]


def _replaced(ask: Ask, asks: Sequence[Ask]) -> bool:
    """Whether an introduction was made and has led to an ask of its target: that tells on."""
    return ask.kind == "introduction" and any(
        other.kind == "referral" and other.contact == ask.contact and by_day(other) > by_day(ask)
        for other in asks
    )
