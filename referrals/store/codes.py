"""The book's chapter on codes: what A1, F2 … stood for when they were printed, and what the user
does not want to see for a while."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Engine, delete, insert, select, update

from referrals.store import tables as t
from referrals.store.changes import Changes
from referrals.store.engine import reading, writing

VALID = timedelta(days=30)
"""How long a code can be named after the report that printed it."""

NOT_REUSED = timedelta(days=14)
"""So long a code means nothing else, for it may still stand in a mail that is read late."""

c = t.codes.c
Subject = dict[str, Any]


def _as_kept(subjects: Mapping[str, Subject]) -> dict[str, str]:
    """As text, in which a list and a tuple are one."""
    return {code: json.dumps(subject, sort_keys=True) for code, subject in subjects.items()}


@dataclass(frozen=True)
class Codes:
    """Codes by the day of their report."""

    engine: Engine
    changes: Changes

    def keep(self, day: date, subjects: Mapping[str, Subject]) -> None:
        """Keep what the codes of a report stand for from now on; where that is kept already, as
        after the morning's scan, nothing is written."""
        kept = _as_kept(self.of_day(day))
        if kept.items() >= _as_kept(subjects).items() and not self._outdated(day):
            return
        rows = [{"day": day, "code": code, "subject": said} for code, said in subjects.items()]
        with writing(self.engine) as db:
            again = (c.day == day) & c.code.in_(subjects)
            db.execute(delete(t.codes).where(again | (c.day < day - VALID)))
            if rows:
                db.execute(insert(t.codes), rows)

    def _outdated(self, day: date) -> bool:
        """Whether there are codes that nobody can name any more."""
        with reading(self.engine) as db:
            return db.scalar(select(c.code).where(c.day < day - VALID).limit(1)) is not None

    def of_day(self, day: date) -> dict[str, Subject]:
        """What the reports of that day meant by each of their codes."""
        query = select(c.code, c.subject).where(c.day == day)
        with reading(self.engine) as db:
            return {row.code: row.subject for row in db.execute(query)}

    def lately(self, day: date) -> dict[str, Subject]:
        """What each code meant last in the reports of the two weeks until *day*."""
        query = select(c.code, c.subject).where(c.day <= day, c.day > day - NOT_REUSED)
        with reading(self.engine) as db:
            return {row.code: row.subject for row in db.execute(query.order_by(c.day))}

    def find(self, code: str, day: date) -> tuple[date, Subject] | None:
        """What the last report until *day* that had this code meant by it, and its day."""
        query = select(c.day, c.subject).where(c.code == code.upper(), c.day <= day)
        with reading(self.engine) as db:
            row = db.execute(query.order_by(c.day.desc()).limit(1)).first()
            return (row.day, row.subject) if row else None

    def tick_off(self, day: date, code: str) -> None:
        """Note that what the code of that day's report stood for is done."""
        with self.changes.writing(t.codes) as db:
            this = (c.day == day) & (c.code == code.upper())
            subject = db.scalars(select(c.subject).where(this)).one()
            db.execute(update(t.codes).where(this).values(subject=subject | {"done": True}))

    # ------------------------------------------------------------------ snoozed

    def clear(self) -> None:
        """Forget what all reports so far have printed."""
        with writing(self.engine) as db:
            db.execute(delete(t.codes))

    def snooze(self, subjects: Iterable[str], until: date | None, day: date) -> None:
        """Hide these before the day *until*; None: for good."""
        s = t.snoozes.c
        rows = [{"subject": subject, "until": until, "day": day} for subject in subjects]
        with self.changes.writing(t.snoozes) as db:
            db.execute(delete(t.snoozes).where(s.subject.in_([row["subject"] for row in rows])))
            db.execute(insert(t.snoozes), rows)

    def snoozed(self, today: date) -> frozenset[str]:
        """The subjects that are hidden today."""
        s = t.snoozes.c
        hidden = s.until.is_(None) | (s.until > today)
        with reading(self.engine) as db:
            return frozenset(db.scalars(select(s.subject).where(hidden)))
