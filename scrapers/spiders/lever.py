"""Lever's public postings API.

Set *board* to the site's name; EU sites to `eu:` and the name.
https://github.com/lever/postings-api
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean
from scrapers.parse import fields
from scrapers.read.as_before import Items
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 100
EU = "eu:"


class Categories(Struct, rename="camel"):
    location: str | None = None
    all_locations: list[str] | None = None
    department: str | None = None
    team: str | None = None
    commitment: str | None = None


class Section(Struct):
    text: str | None = None
    content: str | None = None


class Pay(Struct):
    min: float | None = None
    max: float | None = None
    currency: str | None = None
    interval: str | None = None


class Job(Struct, rename="camel"):
    id: str
    text: str
    hosted_url: str
    categories: Categories | None = None
    created_at: int | None = None
    workplace_type: str | None = None
    salary_range: Pay | None = None
    description: str | None = None
    lists: list[Section] | None = None
    additional: str | None = None


class LeverSpider(BoardSpider[list[Job]]):
    """Lever. Set *board* to the name in `jobs.lever.co/{name}`, `eu:{name}` for EU sites."""

    name = "lever"
    api = "https://api.lever.co"
    shape = list[Job]
    items = Items("", number="id", page=PAGE)

    def home(self, board: Board) -> str:
        return "https://api.eu.lever.co" if board.token.startswith(EU) else self.api

    def first(self, board: Board) -> str:
        return _page(board, 0)

    def following(self, answer: list[Job], reading: Reading) -> str | None:
        return _page(reading.board, PAGE * len(reading.marks)) if len(answer) == PAGE else None

    def postings(self, answer: list[Job], board: Board) -> Iterator[Posting]:
        for job in answer:
            where, pay = job.categories or Categories(), job.salary_range or Pay()
            yield Posting(
                external_id=job.id,
                title=clean(job.text),
                url=job.hosted_url,
                locations=fields.places([where.location, *(where.all_locations or ())]),
                workplace=fields.workplace(job.workplace_type),
                department=clean(where.department or where.team) or None,
                employment_type=fields.employment_type(where.commitment),
                salary=fields.salary(pay.min, pay.max, pay.currency, pay.interval),
                # Lever counts in milliseconds.
                posted_on=fields.day(job.created_at),
                description=_whole_text(job),
                unread=True,
            )


def _page(board: Board, skip: int) -> str:
    return f"/v0/postings/{board.token.removeprefix(EU)}?mode=json&limit={PAGE}&skip={skip}"


def _whole_text(job: Job) -> str:
    """The plain description leaves out the lists, half of the text or more."""
    lists = (f"<h3>{part.text or ''}</h3><ul>{part.content or ''}</ul>" for part in job.lists or ())
    return "".join((job.description or "", *lists, job.additional or ""))
