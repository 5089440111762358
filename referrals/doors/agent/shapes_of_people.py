"""The shapes of people, asks and numbers, as shapes.py has those of postings and advice."""

from __future__ import annotations

from datetime import date
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from referrals.doors.agent.shapes import Page
from referrals.model.log import AskKind, AskStatus
from referrals.model.people import TieClass


class Job(TypedDict):
    employer: str
    company: str | None
    title: str | None
    current: bool


class Person(TypedDict):
    contact: str
    contact_id: int
    jobs: list[Job]
    tie_class: TieClass | None
    kinds: list[str]
    last_contact: date | None
    may_be_asked_now: bool
    not_before: date | None
    untrusted_text: dict[Literal["why_not"], str | None]
    emails: NotRequired[list[str]]
    phone: NotRequired[str | None]
    url: NotRequired[str | None]
    note: NotRequired[str | None]
    helped_you: NotRequired[int]
    you_helped: NotRequired[int]


class People(Page):
    company: str
    people: list[Person]


class AskLine(TypedDict):
    id: int
    kind: AskKind
    contact: str
    contact_id: int
    via: str | None
    company: str
    posting_ids: list[int]
    status: AskStatus
    sent_on: date | None
    since: date
    due_on: date | None
    due: bool
    untrusted_text: dict[Literal["titles"], list[str]]


class Asks(Page):
    asks: list[AskLine]


class Counts(TypedDict):
    asks: int
    replies: int
    referrals: int
    interviews: int
    offers: int
    hires: int
    days_to_answer: float | None


class Stats(TypedDict):
    today: date
    overall: Counts
    by_tie_class: dict[str, Counts]
    by_kind: dict[str, Counts]
    by_ask_type: dict[str, Counts]
    help: NotRequired[dict[str, dict[str, int]]]
