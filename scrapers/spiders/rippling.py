"""Rippling's public job board API: one list, and a page of details for each posting.

Set *board* to the board's name.  https://developer.rippling.com/documentation/job-board-api
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from msgspec import Struct
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Salary, Workplace
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.spiders.base import BoardSpider

WAY_OF_WORKING = re.compile(r"(remote|hybrid|on-?site)\s*\(", re.IGNORECASE)
"""As in "Remote (United States)"."""


class Labelled(Struct):
    id: str | None = None
    label: str | None = None


class Job(Struct, rename="camel"):
    uuid: str
    name: str
    url: str
    department: Labelled | None = None
    work_location: Labelled | None = None


class Text(Struct):
    company: str | None = None
    role: str | None = None


class Pay(Struct, rename="camel"):
    range_start: float | None = None
    range_end: float | None = None
    currency: str | None = None
    frequency: str | None = None


class Detail(Struct, rename="camel"):
    description: Text | None = None
    employment_type: Labelled | None = None
    created_on: str | None = None
    work_locations: list[str | None] | None = None
    pay_range_details: list[Pay] | None = None


class RipplingSpider(BoardSpider[list[Job]]):
    """Rippling. Set *board* to the name in `ats.rippling.com/{name}/jobs`."""

    name = "rippling"
    api = "https://api.rippling.com"
    shape = list[Job]

    def first(self, board: Board) -> str:
        return f"/platform/api/ats/v1/board/{board.token}/jobs"

    def postings(self, answer: list[Job], board: Board) -> Iterator[Posting]:
        # A posting comes once for each of its places.
        rows = defaultdict[str, list[Job]](list)
        for job in answer:
            rows[job.uuid].append(job)
        for job, *again in rows.values():
            places = fields.places(_label(row.work_location) for row in (job, *again))
            yield Posting(
                external_id=job.uuid,
                title=clean(job.name),
                url=job.url,
                locations=places,
                workplace=_workplace(places),
                department=clean(_label(job.department)) or None,
            )

    def detail(self, posting: Posting, board: Board) -> str:
        return f"{self.first(board)}/{posting.external_id}"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        detail = decode_json(response.body, Detail, [])
        text, kind = detail.description or Text(), detail.employment_type or Labelled()
        places = posting.locations or fields.places(detail.work_locations or ())
        return replace(
            posting,
            locations=places,
            workplace=_workplace(places),
            # Here `id` is what people read, and `label` a code.
            employment_type=fields.employment_type(kind.id, kind.label),
            salary=_salary(detail.pay_range_details or []),
            posted_on=fields.day(detail.created_on),
            description=plain_text(f"{text.company or ''}{text.role or ''}"),
        )


def _label(said: Labelled | None) -> str | None:
    return said.label if said else None


def _workplace(places: Sequence[str]) -> Workplace | None:
    """What the places begin with ("Hybrid (Berlin)"), when all begin so."""
    begun = [WAY_OF_WORKING.match(place) for place in places]
    told = {fields.workplace(place[1]) if place else None for place in begun}
    return told.pop() if len(told) == 1 else None


def _salary(bands: Sequence[Pay]) -> Salary | None:
    """From the least to the most of the bands, which are one a place, in the first one's unit."""
    if not bands:
        return None
    unit = (bands[0].currency, bands[0].frequency)
    alike = [band for band in bands if (band.currency, band.frequency) == unit]
    least = min((band.range_start for band in alike if band.range_start), default=None)
    most = max((band.range_end for band in alike if band.range_end), default=None)
    return fields.salary(least, most, unit[0], unit[1])
