"""The shapes of what an assistant is told; each is a JSON Schema that its client reads.

What strangers wrote (a posting's title and text, and every sentence that quotes one) stands in
`untrusted_text` and nowhere else. What is not named here is not told: of what the book holds, the
SDK hands on these keys alone. Those that are not required are told with `--private` only.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from referrals.model.advice import Action, BlockReason, DutyKind, Route
from referrals.model.people import TieClass
from referrals.model.postings import EmploymentType, Health, Period, Seniority, Workplace


class Page(TypedDict):
    """Fifty at most; `next_page` is null on the last."""

    page: int
    pages: int
    total: int
    next_page: int | None


# ------------------------------------------------------------------ postings


class PostingWords(TypedDict):
    title: str
    url: str
    locations: list[str]
    department: str | None
    why_it_suits_or_not: str


class Pay(TypedDict):
    min: float | None
    max: float | None
    currency: str
    period: Period


class PostingLine(TypedDict):
    id: int
    company: str
    status: Literal["open", "closed"]
    workplace: Workplace | None
    employment_type: EmploymentType | None
    seniority: Seniority | None
    salary: Pay | None
    first_seen: date | None
    closed_on: date | None
    suits_the_search: bool
    untrusted_text: PostingWords


class Postings(Page):
    postings: list[PostingLine]


class PersonThere(TypedDict):
    contact: str
    contact_id: int
    title: str | None
    current: bool
    tie_class: TieClass | None


class WholeWords(PostingWords):
    description: str | None
    sponsorship_said: str | None


class OnePosting(PostingLine):
    days_open: int | None
    posted_before: list[int]
    sponsorship: str
    applied_on: date | None
    team: str | None
    hiring_manager: str | None
    recruiter: str | None
    people: list[PersonThere]
    asks: list[int]
    untrusted_text: WholeWords  # type: ignore[misc]  # the same field, with the whole text


# ------------------------------------------------------------------ advice


class AdviceWords(TypedDict):
    title: str
    url: str
    why: list[str]
    warnings: list[str]


class PathLine(TypedDict):
    code: str
    route: Route
    contact: str
    contact_id: int
    via: str | None
    via_id: int | None
    action: Action
    first_step: str
    score: float
    posting_id: int
    company: str
    new: bool
    untrusted_text: AdviceWords
    parts: NotRequired[dict[str, float]]


class NotNow(TypedDict):
    contact: str
    contact_id: int
    reason: BlockReason
    until: date | None
    untrusted_text: dict[Literal["text"], str]


class Suggestion(TypedDict):
    posting_id: int
    company: str
    new: bool
    paths: list[PathLine]
    not_now: list[NotNow]
    could_keep_an_eye_out: list[str]
    untrusted_text: dict[Literal["title", "url"], str]


class Suggestions(Page):
    today: date
    postings: list[Suggestion]


class DutyLine(TypedDict):
    code: str
    kind: DutyKind
    contact: str
    contact_id: int
    due_on: date
    untrusted_text: dict[Literal["text"], str]


class TipLine(TypedDict):
    code: str
    contact: str
    contact_id: int
    posting_id: int
    untrusted_text: dict[Literal["text"], str]


class BoardInTrouble(TypedDict):
    company: str
    state: Health
    untrusted_text: dict[Literal["message"], str]


class Today(TypedDict):
    today: date
    search_rests_since: date | None
    asks: list[PathLine]
    duties: list[DutyLine]
    you_could_help: list[TipLine]
    boards_in_trouble: list[BoardInTrouble]
    untrusted_text: dict[Literal["news_of_people"], list[str]]


class DraftWords(TypedDict):
    subject: str
    body: str
    form: str


class DraftTold(TypedDict):
    code: str
    contact: str
    contact_id: int
    to: NotRequired[str | None]
    untrusted_text: DraftWords


# ------------------------------------------------------------------ what was written


class Written(TypedDict):
    """`undo` is what the tool `undo` takes; `command` is how the same is done by hand."""

    id: int | None
    command: str
    undo: str
    untrusted_text: dict[Literal["written", "mind"], list[str]]


class Undone(TypedDict):
    undone: str | None
