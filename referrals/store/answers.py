"""The book's chapter on one-tap answers: which were offered in a mail, and which were given.

Only digests are kept: who reads the book cannot answer in the user's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, select

from referrals.store import tables as t
from referrals.store.engine import reading, writing

VALID = timedelta(days=30)
"""How long an answer may be given after the mail that offered it."""
KEPT = 2 * VALID
"""How long an offer is known, so that one that comes too late is told as such."""


@dataclass(frozen=True)
class Offered:
    """What an answer would log: *answer* as it was offered, on the report of *day*."""

    day: date
    answer: Mapping[str, Any]
    used_at: str | None


@dataclass(frozen=True)
class Answers:
    """Offers by the digest of their token."""

    engine: Engine

    def offer(self, offers: Mapping[str, Mapping[str, Any]], day: date) -> None:
        """Keep what each digest stands for; what was offered before stays as it is."""
        c = t.tokens.c
        with writing(self.engine) as db:
            db.execute(t.tokens.delete().where(c.day < day - KEPT))
            kept = set(db.scalars(select(c.digest).where(c.digest.in_(offers))))
            rows = [
                {"digest": digest, "day": day, "answer": dict(answer)}
                for digest, answer in offers.items()
                if digest not in kept
            ]
            if rows:
                db.execute(t.tokens.insert(), rows)

    def offered(self, digest: str) -> Offered | None:
        c = t.tokens.c
        with reading(self.engine) as db:
            row = db.execute(select(c.day, c.answer, c.used_at).where(c.digest == digest)).first()
        return Offered(*row) if row else None

    def given(self) -> list[Mapping[str, Any]]:
        """Every answer that was given and is still known."""
        c = t.tokens.c
        with reading(self.engine) as db:
            return list(db.scalars(select(c.answer).where(c.used_at.is_not(None))))

    def use(self, digest: str, now: datetime) -> bool:
        """Whether this is the first and only use."""
        c = t.tokens.c
        first = t.tokens.update().where(c.digest == digest, c.used_at.is_(None))
        with writing(self.engine) as db:
            done: Any = db.execute(first.values(used_at=now.isoformat()))
            return bool(done.rowcount)
