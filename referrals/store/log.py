"""The book's chapter on what was asked, what came of it, and what passed between people."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Engine, insert, select

from referrals.domain.asks import advance
from referrals.domain.model import Ask, AskStatus, Direction, Favour, Step, Thanks
from referrals.store import tables as t
from referrals.store.engine import reading, writing
from referrals.store.people import touch
from referrals.store.persons import same_person


@dataclass(frozen=True)
class Log:
    """Asks with every step they took, favours, thanks."""

    engine: Engine

    def asks(self) -> list[Ask]:
        """Every ask, by id, as it was logged."""
        with reading(self.engine) as db:
            return _asks(db)

    def add(self, ask: Ask) -> int:
        """Log a new ask with its steps; writing to somebody is being in touch."""
        values = {
            "contact_id": ask.contact, "kind": ask.kind, "company": ask.company,
            "posting_id": ask.posting, "via_id": ask.via, "channel": ask.channel,
        }  # fmt: skip
        with writing(self.engine) as db:
            key = db.execute(insert(t.asks).values(values).returning(t.asks.c.id)).scalar_one()
            for position, step in enumerate(ask.steps):
                _write_step(db, key, position, step)
            if sent := ask.reached("sent"):
                touch(db, ask.via or ask.contact, sent)
            return int(key)

    def advance(self, ask_id: int, status: AskStatus, on: date, note: str | None) -> Ask:
        """Log what became of an ask. Raises OutOfOrder, KeyError for an unknown ask."""
        with writing(self.engine) as db:
            ask = next((ask for ask in _asks(db, ask_id)), None)
            if ask is None:
                raise KeyError(ask_id)
            later = advance(ask, status, on, note)
            _write_step(db, ask_id, len(ask.steps), later.steps[-1])
            if status in ("agreed", "declined"):
                touch(db, ask.via or ask.contact, on)
            return later

    def favours(self) -> list[Favour]:
        c = t.favours.c
        query = select(c.contact_id, c.direction, c.what, c.day, c.id).order_by(c.id)
        with reading(self.engine) as db:
            one = same_person(db)
            return [Favour(one.get(who, who), *rest) for who, *rest in db.execute(query)]

    def favour(self, contact_id: int, direction: Direction, what: str, on: date) -> int:
        """Log help given or received; it is also being in touch."""
        values = {"contact_id": contact_id, "direction": direction, "what": what, "day": on}
        with writing(self.engine) as db:
            touch(db, contact_id, on)
            row = db.execute(insert(t.favours).values(values).returning(t.favours.c.id))
            return int(row.scalar_one())

    def thanks(self) -> list[Thanks]:
        c = t.thanks.c
        query = select(c.contact_id, c.day, c.how).order_by(c.id)
        with reading(self.engine) as db:
            one = same_person(db)
            return [Thanks(one.get(who, who), *rest) for who, *rest in db.execute(query)]

    def thank(self, contact_id: int, on: date, how: str | None) -> int:
        """Log thanks shown, which also closes the loop of what ended before."""
        values = {"contact_id": contact_id, "day": on, "how": how}
        with writing(self.engine) as db:
            touch(db, contact_id, on)
            row = db.execute(insert(t.thanks).values(values).returning(t.thanks.c.id))
            return int(row.scalar_one())


def _asks(db: Connection, ask_id: int | None = None) -> list[Ask]:
    c, s = t.asks.c, t.steps.c
    asks = select(
        c.contact_id, c.kind, c.company, c.posting_id, c.via_id, c.channel, c.id
    ).order_by(c.id)
    lines = select(s.ask_id, s.status, s.day, s.note).order_by(s.ask_id, s.position)
    if ask_id is not None:
        asks, lines = asks.where(c.id == ask_id), lines.where(s.ask_id == ask_id)
    steps: dict[int, list[Step]] = defaultdict(list)
    for key, status, day, note in db.execute(lines):
        steps[key].append(Step(status, day, note))
    # A merged person's asks are counted together.
    one = same_person(db)
    return [
        Ask(one.get(who, who), kind, company, tuple(steps[key]), posting, one.get(via, via),
            channel, key)
        for who, kind, company, posting, via, channel, key in db.execute(asks)
    ]  # fmt: skip


def _write_step(db: Connection, ask_id: int, position: int, step: Step) -> None:
    line = {"position": position, "status": step.status, "day": step.on, "note": step.note}
    db.execute(insert(t.steps).values(ask_id=ask_id, **line))
