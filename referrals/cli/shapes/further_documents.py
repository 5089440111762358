"""The shapes of `--json` beside those of DESIGN.md: single things, results, questions.

As in documents.py nothing is ever absent; referrals/schemas holds them as JSON Schema.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

import msgspec

from referrals.cli.shapes.documents import ContactForm, PostingForm, Shape
from referrals.model.log import Direction
from referrals.model.people import TieClass


class LookoutForm(Shape):
    id: int
    contact: str
    contact_id: int
    direction: Direction
    what: str
    since: date
    until: date | None
    reminded_on: date | None
    bonus: str | None
    leads: int


class Counts(Shape):
    n: int
    asks: int
    replies: int
    referrals: int
    interviews: int
    offers: int
    hires: int
    days_to_answer: float | None


class Help(Shape):
    n: int
    weight: int


class Stats(Shape):
    today: date
    overall: Counts
    by_tie_class: dict[str, Counts]
    by_kind: dict[str, Counts]
    by_ask_type: dict[str, Counts]
    help: dict[Literal["given", "received"], Help]


class Finding(Shape):
    what: str
    found: str
    remedy: str


class Job(Shape):
    scheduler: str
    what: str
    next_run: datetime | None
    last_run: datetime | None
    trouble: str | None


class Scheduled(Shape):
    installed: list[Job]
    last_scan: str | None
    last_good_scan: date | None
    log: str


class Unwatched(Shape):
    employer: str
    contacts: int
    strong: int
    former: int
    who: list[str]
    command: str


class Candidate(Shape):
    company: str
    evidence: str


class EmployerQuestionForm(Shape):
    employer: str
    contacts: int
    candidates: list[Candidate]


class Namesake(Shape):
    """What tells one from another of the same name."""

    id: int
    name: str
    title: str | None
    employer: str | None
    emails: list[str]
    phone: str | None
    url: str | None
    tags: list[str]
    connected_on: date | None
    last_letter: date | None


class PairForm(Shape):
    """Who may be one person: *other_id* is the second of all *people* meant."""

    name: str
    contact_id: int
    other_id: int
    evidence: list[str]
    people: list[Namesake]


class TieQuestionForm(Shape):
    contact: str
    contact_id: int
    postings: list[str]


class RepostForm(Shape):
    id: int
    url: str
    first_seen: date | None
    closed_on: date | None


class PersonThere(Shape):
    contact: str
    contact_id: int
    title: str | None
    current: bool
    tie_class: TieClass | None


class OnePosting(PostingForm):
    description: str | None
    days_open: int | None
    reposts: list[RepostForm]
    applied_on: date | None
    team: str | None
    hiring_manager: str | None
    recruiter: str | None
    people: list[PersonThere]
    asks: list[int]


class Event(Shape):
    on: date
    kind: str
    text: str


class OneContact(ContactForm, forbid_unknown_fields=True):
    phone: str | None
    connected_on: date | None
    cadence: int | None
    birthday: str | None
    looking: str | None
    note: str | None
    asks: list[int]
    threads: list[str]
    history: list[Event]


class ImportedPerson(Shape):
    change: Literal["new", "updated", "question"]
    id: int | None
    name: str
    text: str


class Imported(Shape, omit_defaults=True):
    new: int
    updated: int
    unchanged: int
    skipped: int
    people: list[ImportedPerson] | msgspec.UnsetType = msgspec.UNSET
    """Of a dry run."""


class AddedCompany(Shape):
    id: str
    company: str
    platform: str | None
    board: str | None
    postings: int | None
    name_on_board: str | None
    added: bool


class ImportedCompany(AddedCompany, forbid_unknown_fields=True):
    result: str


class Glanced(Shape):
    company: str
    platform: str
    board: str
    ending: str
    open_postings: int
    new: list[str]
    reason: str


FURTHER: dict[str, Any] = {
    "lookout-list": list[LookoutForm],
    "stats": Stats,
    "doctor": list[Finding],
    "schedule-show": Scheduled,
    "companies-suggest": list[Unwatched],
    "companies-add": AddedCompany,
    "companies-import": list[ImportedCompany],
    "contacts-review": list[EmployerQuestionForm],
    "contacts-review-people": list[PairForm],
    "contacts-review-ties": list[TieQuestionForm],
    "contacts-show": OneContact,
    "contacts-import": Imported,
    "postings-show": OnePosting,
    "scan-dry-run": list[Glanced],
}
"""By the name of the schema's file."""
