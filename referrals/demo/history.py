"""What Robin and the people have been through before the demo begins.

The book gives the ids, so everything here is said with names: a contact's, and a posting's title
on its company's board. All of it can be written down after the first scan.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

from referrals.model.log import AskKind, Direction, Step


@dataclass(frozen=True, slots=True)
class PastAsk:
    """An ask; *posting* is the title of one on day one, None when it was about an older one."""

    contact: str
    kind: AskKind
    company: str
    steps: tuple[Step, ...]
    posting: str | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class PastFavour:
    contact: str
    direction: Direction
    what: str
    on: date


@dataclass(frozen=True, slots=True)
class PastThanks:
    contact: str
    on: date
    how: str


@dataclass(frozen=True, slots=True)
class PastApplication:
    """Robin applied alone, without a referral."""

    company: str
    posting: str
    on: date


@dataclass(frozen=True, slots=True)
class Knows:
    """*a* knows *b*; a strength of None is a question that nobody has asked yet."""

    a: str
    b: str
    strength: int | None = None


@dataclass(frozen=True, slots=True)
class History:
    """All of it, with dates as seen from *today*."""

    asks: tuple[PastAsk, ...]
    favours: tuple[PastFavour, ...]
    thanks: tuple[PastThanks, ...]
    applications: tuple[PastApplication, ...]
    acquaintances: tuple[Knows, ...]


def history(today: date) -> History:
    text = files("referrals.demo").joinpath("history.toml").read_text("utf-8")
    tables = tomllib.loads(text)
    return History(
        asks=tuple(_ask(row, today) for row in tables["asks"]),
        favours=tuple(PastFavour(**_dated(row, today)) for row in tables["favours"]),
        thanks=tuple(PastThanks(**_dated(row, today)) for row in tables["thanks"]),
        applications=tuple(PastApplication(**_dated(row, today)) for row in tables["applications"]),
        acquaintances=tuple(Knows(**row) for row in tables["acquaintances"]),
    )


def _ask(row: Mapping[str, Any], today: date) -> PastAsk:
    steps = tuple(Step(status, today - timedelta(days=ago)) for status, ago in row["steps"])
    return PastAsk(**{**row, "steps": steps})


def _dated(row: Mapping[str, Any], today: date) -> dict[str, Any]:
    """The row with its days before *today* as a date."""
    return {**row, "on": today - timedelta(days=row["on"])}
