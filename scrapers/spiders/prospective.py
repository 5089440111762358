"""Prospective's lists of postings: a paged list with the text of each.

Set *board* to the number of the company's medium. There is no documentation: it is what the
companies' own pages ask for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.web_address import split
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

PAGE = 100
TEXTS = (
    "sza_introduction", "sza_company_profil", "sza_tasks", "sza_requirements", "sza_benefits",
)  # fmt: skip


class Links(Struct):
    directlink: str | None = None


class Job(Struct):
    links: Links
    id: int | str | None = None
    title: str | None = None
    start_date: str | None = None
    szas: dict[str, Any] | None = None
    """What the company's form holds, by name."""

    def said(self, name: str) -> str:
        value = (self.szas or {}).get(name)
        return value if isinstance(value, str) else ""


class Answer(Struct):
    jobs: list[Job]
    total: int | None = None


class ProspectiveSpider(BoardSpider[Answer]):
    """Prospective. Set *board* to the number in `ohws.prospective.ch/public/v1/medium/{number}`."""

    name = "prospective"
    api = "https://ohws.prospective.ch"
    shape = Answer

    def first(self, board: Board) -> str:
        return _page(board, 0)

    def total(self, answer: Answer) -> int | None:
        return answer.total

    def following(self, answer: Answer, reading: Reading) -> str | None:
        read = PAGE * len(reading.marks)
        more = answer.jobs and read < (answer.total or 0)
        return _page(reading.board, read) if more else None

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for job in answer.jobs:
            url = job.links.directlink or ""
            town = job.said("sza_location.city")
            where = ", ".join(filter(None, (town, job.said("sza_location.country"))))
            yield Posting(
                external_id=str(job.id or split(url).path.rstrip("/").rpartition("/")[2]),
                title=clean(job.title or job.said("sza_title")),
                url=url,
                locations=fields.places([where]),
                posted_on=fields.day(job.start_date),
                description=plain_text("".join(f"<div>{job.said(text)}</div>" for text in TEXTS)),
            )


def _page(board: Board, offset: int) -> str:
    medium, _, language = board.token.partition("/")
    return f"/public/v1/medium/{medium}/jobs?lang={language or 'de'}&offset={offset}&limit={PAGE}"
