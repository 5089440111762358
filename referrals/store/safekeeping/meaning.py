"""What a value of each column can be. SQLite keeps whatever it is given: "sentt" where an ask was
sent, a list where a number belongs. Who reads the book relies on what stands here."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache, partial
from math import isfinite
from typing import Annotated, Any

import msgspec
from msgspec import Meta
from sqlalchemy import Column
from sqlalchemy.types import JSON, Boolean, Date, Float, Integer, String, TypeEngine

from referrals.model.log import AskKind, AskStatus, Direction, FavourKind
from referrals.model.people import ExchangeKind, NameSource, Source, TieKind
from referrals.model.postings import EmploymentType as Employment
from referrals.model.postings import (
    Ending,
    Health,
    Period,
    Place,
    Seniority,
    Workplace,
)
from referrals.store.people.persons import from_json, jobs_from_json

KINDS: tuple[tuple[type[TypeEngine[Any]], type | tuple[type, ...]], ...] = (
    (JSON, object),
    (Boolean, bool),
    (Float, (int, float)),
    (Integer, int),
    (Date, date),
    (String, str),
)
"""What the values of a kind of column are."""
YEARS = range(1000, 4000)
"""Of days that rules reckon with: nearer to the calendar's ends they would fall off it."""


class Doubt(msgspec.Struct):
    """As `board_rows` keeps what the last doubtful reading showed."""

    streak: int
    ids: list[str]
    at: datetime | None
    disagreement: str | None


class Rows(msgspec.Struct):
    """As `changes` keeps what a command changed in one table."""

    keys: list[Any]
    before: list[Any]
    digest: str


class Told(msgspec.Struct):
    """As `usecases/told` keeps which postings were told."""

    day: str
    postings: list[int]


class Restored(msgspec.Struct):
    """As `usecases/safekeeping/backups` keeps where the book came from."""

    at: datetime
    source: str
    kept: str | None


Closeness = Annotated[int, Meta(ge=1, le=5)]
Count = Annotated[int, Meta(ge=0)]
Birthday = Annotated[str, Meta(pattern=r"^(\d{4}|-)-\d\d-\d\d$")]

MEANINGS: dict[str, Any] = {
    "boards.ending": Ending,
    "boards.health": Health,
    "boards.doubt": Doubt,
    "boards.gone_scans": Count,
    "boards.failures": Count,
    "counts.postings": Count,
    "postings.locations": list[str],
    "postings.places": list[Place],
    "postings.workplace": Workplace,
    "postings.employment_type": Employment,
    "postings.seniority": Seniority,
    "postings.salary_period": Period,
    "postings.misses": Count,
    "postings.closings": Count,
    "contacts.tie": Closeness,
    "contacts.kinds": list[TieKind],
    "contacts.cadence": Annotated[int, Meta(ge=1, le=100_000)],
    "contacts.name_source": NameSource,
    "contacts.said": list[str],
    "contacts.struck": list[str],
    "contacts.birthday": Birthday,
    "contacts.tags": list[str],
    "employments.source": Source,
    "acquaintances.strength": Closeness,
    "exchanges.how": ExchangeKind,
    "exchanges.direction": Direction,
    "exchanges.count": Count,
    "asks.kind": AskKind,
    "asks.more": list[int],
    "steps.status": AskStatus,
    "steps.postings": list[int],
    "favours.direction": Direction,
    "favours.kind": FavourKind,
    "favours.weight": Count,
    "lookouts.direction": Direction,
    "changes.rows": dict[str, Rows],
    "codes.subject": dict[str, Any],
    "tokens.answer": dict[str, Any],
}  # fmt: skip

READ_BY: Mapping[str, Callable[[Any], object]] = {
    "scans.started_at": datetime.fromisoformat,
    "hosts.not_before": datetime.fromisoformat,
    "postings.missed_at": datetime.fromisoformat,
    "changes.at": datetime.fromisoformat,
    "merges.kept_before": from_json,
}
"""What a reader of the store must be able to read."""


def _day(said: str) -> None:
    if said:
        date.fromisoformat(said)


def _of(shape: Any) -> Callable[[str], object]:
    return partial(msgspec.json.decode, type=shape)


FACTS: Mapping[str, Callable[[str], object]] = {
    **dict.fromkeys(
        (
            "imported",
            "mailed",
            "mail told",
            "mail went",
            "notified",
            "woken",
            "letter of the quarter",
        ),
        _day,
    ),
    "linkedin written": datetime.fromisoformat,
    "answer key": bytes.fromhex,
    "columns": _of(list[Any]),
    "told": _of(Told),
    "told_missing": _of(list[str]),
    "exports": _of(dict[str, str]),
    "answers read": _of(dict[str, str]),
    "letters seen": _of(dict[int, date]),
    "restored": _of(Restored),
    "positions": lambda said: jobs_from_json(json.loads(said)),
}
"""How the small things that are remembered between runs are read, by name."""


def fact_fits(name: str, value: Any) -> bool:
    """Whether who asks for a fact could read what is kept."""
    return name not in FACTS or _is_read(FACTS[name], value)


def fits(column: Column[Any], value: Any) -> bool:
    """Whether a value that was read can be one of *column*'s."""
    if value is None:
        return bool(column.nullable)
    return isinstance(value, _kind(column)) and _sensible(value) and _means(str(column), value)


@cache
def _kind(column: Column[Any]) -> type | tuple[type, ...]:
    return next(python for sql, python in KINDS if isinstance(column.type, sql))


def _sensible(value: Any) -> bool:
    if isinstance(value, date):
        return value.year in YEARS
    return not isinstance(value, float) or isfinite(value)


def _means(name: str, value: Any) -> bool:
    if name in READ_BY:
        return _is_read(READ_BY[name], value)
    return name not in MEANINGS or _is_read(partial(msgspec.convert, type=MEANINGS[name]), value)


def _is_read(reader: Callable[[Any], object], value: Any) -> bool:
    try:
        reader(value)
    except (msgspec.MsgspecError, ValueError, TypeError, KeyError, AttributeError):
        return False
    return True
