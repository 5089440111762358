"""Rows of the book ↔ asks, each with every step it took, and those that were struck."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, func, insert, select, union_all, update

from referrals.model.log import Ask, Step
from referrals.store import tables as t
from referrals.store.people.persons import same_person

c, s = t.asks.c, t.steps.c


def read_asks(db: Connection, ask_id: int | None = None) -> list[Ask]:
    """Every ask, by id, or the one with *ask_id*. A merged person's asks are counted together."""
    asks = select(t.asks).order_by(c.id)
    if ask_id is not None:
        asks = asks.where(c.id == ask_id)
    taken, struck = _steps(db, ask_id)
    standing = same_person(db)
    met = _met(db, standing)
    return [
        Ask(
            contact=standing.get(row.contact_id, row.contact_id),
            kind=row.kind,
            company=row.company,
            steps=tuple(taken[row.id]),
            posting=row.posting_id,
            via=standing.get(row.via_id, row.via_id),
            channel=row.channel,
            id=row.id,
            more=tuple(row.more),
            struck=tuple(struck[row.id]),
            met=tuple(met[row.id]),
        )
        for row in db.execute(asks)
    ]


def _met(db: Connection, standing: Mapping[int, int]) -> dict[int, list[int]]:
    """By ask: whom the user met in its course, the first before the others."""
    m = t.meetings.c
    rows = select(m.ask_id, m.contact_id).where(m.ask_id.is_not(None)).order_by(m.day, m.id)
    met: dict[int, list[int]] = defaultdict(list)
    for ask, contact in db.execute(rows):
        if (who := standing.get(contact, contact)) not in met[ask]:
            met[ask].append(who)
    return met


def _steps(
    db: Connection, ask_id: int | None
) -> tuple[dict[int, list[Step]], dict[int, list[Step]]]:
    """By ask: the steps that count, and those that were corrected."""
    columns = s.ask_id, s.status, s.day, s.note, s.postings, s.struck_on, s.entry
    lines = select(*columns).order_by(s.ask_id, s.position)
    if ask_id is not None:
        lines = lines.where(s.ask_id == ask_id)
    taken: dict[int, list[Step]] = defaultdict(list)
    struck: dict[int, list[Step]] = defaultdict(list)
    for row in db.execute(lines):
        step = Step(row.status, row.day, row.note, tuple(row.postings), row.entry)
        (struck if row.struck_on else taken)[row.ask_id].append(step)
    return taken, struck


def add_ask(db: Connection, ask: Ask) -> int:
    values = {
        "contact_id": ask.contact, "kind": ask.kind, "company": ask.company,
        "posting_id": ask.posting, "via_id": ask.via, "channel": ask.channel,
        "more": list(ask.more),
    }  # fmt: skip
    key: int = db.execute(insert(t.asks).values(values).returning(c.id)).scalar_one()
    for position, step in enumerate(ask.steps):
        _write(db, key, position, step, next_entry(db))
    return key


def add_step(db: Connection, ask: Ask, step: Step, entry: int | None = None) -> None:
    """One more step after all that were ever logged, the struck ones included; an *entry* of the
    log of its own, unless one is given."""
    number = next_entry(db) if entry is None else entry
    _write(db, ask.id, len(ask.steps) + len(ask.struck), step, number)


def strike_last(db: Connection, ask: Ask, on: date) -> None:
    """The last step that counts stays, and counts no longer."""
    mine = s.ask_id == ask.id
    last = select(s.position).where(mine, s.struck_on.is_(None)).order_by(s.position.desc())
    position = db.scalars(last).first()
    db.execute(update(t.steps).where(mine, s.position == position).values(struck_on=on))


def _write(db: Connection, ask_id: int, position: int, step: Step, entry: int) -> None:
    line = {"position": position, "status": step.status, "day": step.on, "note": step.note,
            "postings": list(step.postings), "entry": entry}  # fmt: skip
    db.execute(insert(t.steps).values(ask_id=ask_id, **line))


def next_entry(db: Connection) -> int:
    """The number of the log's next entry, which tells what came first on one day."""
    last = union_all(*(select(func.max(tb.c.entry)) for tb in (t.steps, t.favours, t.thanks)))
    return max((number or 0 for number in db.scalars(last)), default=0) + 1
