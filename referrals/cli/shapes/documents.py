"""The shapes of what `--json` prints (DESIGN.md, section 4), for schemas and for the tests.

Nothing is ever absent: what is not known is null. referrals/schemas holds them as JSON Schema.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import msgspec

from referrals.model.advice import Action, BlockReason, DutyKind, Route
from referrals.model.log import AskKind, AskStatus, ThreadState
from referrals.model.people import TieClass
from referrals.model.postings import EmploymentType, Health, Period, Seniority, Workplace


class Shape(msgspec.Struct, forbid_unknown_fields=True):
    """Exactly these keys."""


class Written(Shape):
    id: int | str


class AskForm(Shape):
    id: int
    kind: AskKind
    contact: str
    contact_id: int
    via: str | None
    company: str
    postings: list[int]
    status: AskStatus
    sent_on: date | None
    since: date
    due_on: date | None
    due: bool


class PostingName(Shape):
    id: int
    company: str
    title: str
    url: str
    new: bool


class Warned(Shape):
    code: str
    text: str


class PathForm(Shape):
    code: str
    route: Route
    contact: str
    contact_id: int
    via: str | None
    via_id: int | None
    action: Action
    score: float
    parts: dict[str, float]
    why: list[str]
    warnings: list[Warned]
    bundle: list[int]


class TodaysPath(PathForm, forbid_unknown_fields=True):
    posting: PostingName


class BlockedForm(Shape):
    contact: str
    contact_id: int
    reason: BlockReason
    until: date | None
    text: str


class OpportunityForm(Shape):
    posting: PostingName
    paths: list[PathForm]
    blocked: list[BlockedForm]
    lookouts: list[str]


class Suggestions(Shape):
    today: date
    opportunities: list[OpportunityForm]


class DutyForm(Shape):
    code: str
    kind: DutyKind
    contact: str
    contact_id: int
    text: str
    due_on: date


class TipForm(Shape):
    code: str
    contact: str
    contact_id: int
    posting: int
    text: str


class BoardInTrouble(Shape):
    company: str
    platform: str
    board: str
    state: Health
    message: str


class ReplyForm(Shape):
    ask: int
    contact: str
    contact_id: int
    company: str
    on: date


class Morning(Shape):
    today: date
    asks: list[TodaysPath]
    duties: list[DutyForm]
    tips: list[TipForm]
    movers: list[str]
    boards: list[BoardInTrouble]
    replies: list[ReplyForm] | msgspec.UnsetType = msgspec.UNSET


class SalaryForm(Shape):
    min: float | None
    max: float | None
    currency: str
    period: Period


class PostingForm(msgspec.Struct):
    id: int
    company: str
    platform: str
    board: str
    external_id: str
    title: str
    url: str
    locations: list[str]
    workplace: Workplace | None
    department: str | None
    employment_type: EmploymentType | None
    seniority: Seniority | None
    salary: SalaryForm | None
    posted_on: date | None
    updated_on: date | None
    first_seen: date
    last_seen: date
    closed_on: date | None
    status: Literal["open", "closed"]
    repost_of: int | None
    kept: bool
    reason: str


class JobForm(Shape, rename={"start": "from", "end": "to"}):
    employer: str
    company: str | None
    title: str | None
    start: date | None
    end: date | None
    current: bool


class ContactForm(Shape):
    id: int
    name: str
    emails: list[str]
    url: str | None
    employments: list[JobForm]
    tie: float | None
    tie_class: TieClass | None
    kinds: list[str]
    evidence: list[str]
    last_contact: date | None
    tags: list[str]


class BoardForm(Shape):
    company: str
    platform: str
    board: str
    state: Health | None
    open_postings: int
    last_complete: date | None
    message: str


class WatchedForm(Shape):
    company: str
    platform: str | None
    board: str | None
    careers: str | None
    aliases: list[str]
    domains: list[str]
    referral_bonus: str | None


class Undoable(Shape):
    at: str
    command: str


class ThreadForm(msgspec.Struct):
    company: str
    state: ThreadState
    since: date
    open: bool
    why: str | None
    postings: list[int]
    asks: list[int]
    people: list[dict[str, Any]]
    next: dict[str, Any] | None


DOCUMENTS: dict[str, Any] = {
    "written": Written,
    "asks": list[AskForm],
    "suggest": Suggestions,
    "today": Morning,
    "postings": list[PostingForm],
    "contacts-list": list[ContactForm],
    "companies-check": list[BoardForm],
    "companies-list": list[WatchedForm],
    "threads": list[ThreadForm],
    "undo-list": list[Undoable],
}
"""By the name of the schema's file."""
