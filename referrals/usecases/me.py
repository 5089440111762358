"""The user's own jobs: what config.toml says, and what LinkedIn's export told beside it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from referrals.config.model import Config
from referrals.knowledge.employers.names import same_employer
from referrals.model.people import Employment, Me
from referrals.store.book import Book

POSITIONS = "positions"
"""The fact that keeps the user's own jobs, as an export tells them."""


def keep_own_jobs(book: Book, jobs: Sequence[Employment]) -> None:
    """Remember the user's own jobs, as an export tells them."""
    book.note(POSITIONS, json.dumps([_as_json(job) for job in jobs]))


def me(book: Book, config: Config) -> Me:
    """The user. What config.toml says of an employer counts; an export adds the others.

    A job that either calls present keeps everybody there from being told. Where the export is out
    of date, an entry in config.toml with its end says so.
    """
    said = config.me.me()
    told = [_from_json(job) for job in json.loads(book.fact(POSITIONS) or "[]")]
    further = [
        job
        for job in told
        if not any(same_employer(job.employer, known.employer) for known in said.employments)
    ]
    return replace(said, employments=(*said.employments, *further))


def _as_json(job: Employment) -> dict[str, Any]:
    return asdict(job) | {"start": _iso(job.start), "end": _iso(job.end)}


def _from_json(said: dict[str, Any]) -> Employment:
    days = {name: date.fromisoformat(said[name]) for name in ("start", "end") if said[name]}
    return Employment(**{**said, **days})


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
