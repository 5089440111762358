"""Greenhouse's public job board API.

Set *board* to the board's token.  https://developers.greenhouse.io/job-board.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from msgspec import Struct

from referrals.model.postings import Board, Posting, Salary, Snapshot, Visit, Workplace
from referrals.texts.markup import clean
from scrapers.parse import fields
from scrapers.platforms.names import only_name
from scrapers.read.as_before import Items
from scrapers.spiders.base import BoardSpider

PERIODS = (
    (r"\bhour|\bhr\b", "hour"), (r"\bmonth", "month"), (r"\bweek", "week"),
    (r"\bannual|\byear", "year"),
)  # fmt: skip
YEARLY = frozenset({"USD", "CAD", "GBP", "EUR", "AUD", "NZD", "CHF", "SGD"})
YEARLY_CENTS = 3_000_000
"""30,000 of these are a year's pay, and no month's."""


class Named(Struct):
    name: str | None = None
    value: Any = None


class Pay(Struct):
    """A range, in hundredths of the currency; for what period stands in its title, if anywhere."""

    min_cents: float | None = None
    max_cents: float | None = None
    currency_type: str | None = None
    title: str | None = None
    blurb: str | None = None


class Job(Struct):
    id: int | str
    title: str
    absolute_url: str
    location: Named | None = None
    metadata: list[Named] | None = None
    departments: list[Named] | None = None
    content: str | None = None
    offices: list[Named] | None = None
    requisition_id: str | None = None
    first_published: str | None = None
    updated_at: str | None = None
    company_name: Any = None
    pay_input_ranges: list[Pay] | None = None


class Meta(Struct):
    total: int | None = None


class Answer(Struct):
    jobs: list[Job]
    meta: Meta | None = None


class GreenhouseSpider(BoardSpider[Answer]):
    """Greenhouse. Set *board* to the token in `job-boards.greenhouse.io/{token}`."""

    name = "greenhouse"
    api = "https://boards-api.greenhouse.io"
    shape = Answer
    items = Items("jobs", number="id")

    def first(self, board: Board) -> str:
        # Who only looks at a board asks for no pay, and once.
        plain = not board.company or board in self.without_pay
        pay = "" if plain else "&pay_transparency=true"
        return f"/v1/boards/{board.token}/jobs?content=true{pay}"

    def total(self, answer: Answer) -> int | None:
        return answer.meta.total if answer.meta else None

    def owner(self, answer: Answer) -> str | None:
        return only_name(job.company_name for job in answer.jobs)

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.jobs:
            yield Posting(
                external_id=str(job.id),
                title=clean(job.title),
                url=job.absolute_url,
                locations=_places(job),
                workplace=_stated(job) or _instead_of_a_place(job),
                department=next(iter(fields.places(_named(job.departments))), None),
                posted_on=fields.day(job.first_published),
                updated_on=fields.day(job.updated_at),
                salary=_pay(job),
                requisition=_requisition(job),
                description=job.content or "",
                unread=True,
            )

    @cached_property
    def without_pay(self) -> set[Board]:
        """Boards behind what answers only to the shorter address."""
        return set()

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        if snapshot.health != "gone" or not visit.board.company:
            return snapshot
        self.without_pay.add(visit.board)
        return await super().read(visit)


def _pay(job: Job) -> Salary | None:
    """From the least to the most of its ranges, of several places or levels, in one currency. Where
    no period is said, it is a year's if nobody is paid so much a month."""
    ranges = [pay for pay in job.pay_input_ranges or () if pay.min_cents or pay.max_cents]
    currencies = {clean(pay.currency_type).upper() for pay in ranges}
    if len(currencies) != 1:
        return None
    [currency] = currencies
    least = min((pay.min_cents for pay in ranges if pay.min_cents), default=None)
    most = max((pay.max_cents for pay in ranges if pay.max_cents), default=None)
    texts_of_pay = " ".join(
        filter(None, (text for pay in ranges for text in (pay.title, pay.blurb)))
    )
    per = next((per for word, per in PERIODS if re.search(word, texts_of_pay, re.IGNORECASE)), None)
    if per is None and currency in YEARLY and (least or most or 0) >= YEARLY_CENTS:
        per = "year"
    return fields.salary(_whole(least), _whole(most), currency, per)


def _whole(cents: float | None) -> float | None:
    return cents / 100 if cents else None


def _named(entries: Iterable[Named | None] | None) -> list[str]:
    return [entry.name for entry in entries or () if entry and entry.name]


def _places(job: Job) -> tuple[str, ...]:
    """The location, or the offices where it says nothing ("N/A", "Hybrid")."""
    return fields.places(_named([job.location])) or fields.places(_named(job.offices))


def _instead_of_a_place(job: Job) -> Workplace | None:
    """ "Hybrid" stands where a place should."""
    [said] = _named([job.location]) or [""]
    return None if fields.places([said]) else fields.workplace(said)


def _stated(job: Job) -> Workplace | None:
    """What a company's own field says about the way of working."""
    for entry in job.metadata or ():
        if "workplace" in (entry.name or "").lower() and isinstance(entry.value, str):
            return fields.workplace(entry.value)
    return None


def _requisition(job: Job) -> str | None:
    """The company's own number; words stand there too ("See Opening ID")."""
    requisition = clean(job.requisition_id)
    return requisition if any(map(str.isdecimal, requisition)) else None
