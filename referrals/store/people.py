"""The book's chapter on people: contacts, their jobs, who knows whom, and the news about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, Row, Table, delete, insert, or_, select, update

from referrals.domain.model import Acquaintance, Contact, Employment
from referrals.store import tables as t
from referrals.store.engine import reading, writing

OWN = ("name", "phone", "url", "connected_on", "last_contact", "tie", "cadence", "looking", "note")


@dataclass(frozen=True)
class People:
    """Everyone the user knows."""

    engine: Engine

    def all(self) -> list[Contact]:
        """Every contact, by id."""
        with reading(self.engine) as db:
            addresses = _grouped(db, t.emails)
            jobs = _grouped(db, t.employments)
            rows = db.execute(select(t.contacts).order_by(t.contacts.c.id))
            return [_contact(row, addresses[row.id], jobs[row.id]) for row in rows]

    def save(self, contacts: Iterable[Contact], news: Mapping[int, str], day: date) -> list[int]:
        """Keep new contacts (id 0) and changed ones, all or none. The ids, in the same order.

        *news* tells by position in *contacts* what happened to whom: "Ana moved from A to B".
        """
        with writing(self.engine) as db:
            ids = [_write(db, contact) for contact in contacts]
            rows = [
                {"contact_id": ids[place], "day": day, "text": text} for place, text in news.items()
            ]
            if rows:
                db.execute(insert(t.events), rows)
            return ids

    def link(self, a: int, b: int, strength: int | None) -> None:
        """Contact *a* knows contact *b*, and so the other way round."""
        pair = {"a": min(a, b), "b": max(a, b)}
        c = t.acquaintances.c
        with writing(self.engine) as db:
            db.execute(delete(t.acquaintances).where(c.a == pair["a"], c.b == pair["b"]))
            db.execute(insert(t.acquaintances).values(**pair, strength=strength))

    def links(self, contact_id: int | None = None) -> list[Acquaintance]:
        c = t.acquaintances.c
        query = select(c.a, c.b, c.strength).order_by(c.a, c.b)
        if contact_id is not None:
            query = query.where(or_(c.a == contact_id, c.b == contact_id))
        with reading(self.engine) as db:
            return [Acquaintance(*row) for row in db.execute(query)]

    def met(self, contact_id: int, on: date, how: str | None, note: str | None) -> int:
        """Note a contact that was made; the day of the last contact never goes back."""
        values = {"contact_id": contact_id, "day": on, "how": how, "note": note}
        with writing(self.engine) as db:
            touch(db, contact_id, on)
            row = db.execute(insert(t.meetings).values(values).returning(t.meetings.c.id))
            return int(row.scalar_one())

    def events_since(self, day: date) -> list[str]:
        """News about people, the oldest first."""
        c = t.events.c
        with reading(self.engine) as db:
            return list(db.scalars(select(c.text).where(c.day >= day).order_by(c.day, c.id)))


def touch(db: Connection, contact_id: int, on: date) -> None:
    """Being in touch on a day moves the last contact forward."""
    c = t.contacts.c
    later = or_(c.last_contact.is_(None), c.last_contact < on)
    db.execute(update(t.contacts).where(c.id == contact_id, later).values(last_contact=on))


def _grouped(db: Connection, table: Table) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in db.execute(select(table).order_by(table.c.contact_id, table.c.position)):
        found[row.contact_id].append(row)
    return found


def _contact(row: Row[Any], addresses: Iterable[Row[Any]], jobs: Iterable[Row[Any]]) -> Contact:
    return Contact(
        id=row.id,
        emails=tuple(email.address for email in addresses),
        employments=tuple(
            Employment(job.employer, job.title, job.team, job.start, job.end, job.current)
            for job in jobs
        ),
        kinds=tuple(row.kinds),
        **{name: getattr(row, name) for name in OWN},
    )


def _write(db: Connection, contact: Contact) -> int:
    values = {name: getattr(contact, name) for name in OWN} | {"kinds": list(contact.kinds)}
    key = contact.id
    if key:
        db.execute(update(t.contacts).where(t.contacts.c.id == key).values(values))
        for table in (t.emails, t.employments):
            db.execute(delete(table).where(table.c.contact_id == key))
    else:
        key = db.execute(insert(t.contacts).values(values).returning(t.contacts.c.id)).scalar_one()
    _write_lines(db, t.emails, key, [{"address": address} for address in contact.emails])
    _write_lines(db, t.employments, key, [asdict(job) for job in contact.employments])
    return key


def _write_lines(db: Connection, table: Table, key: int, lines: list[dict[str, Any]]) -> None:
    rows = [line | {"contact_id": key, "position": n} for n, line in enumerate(lines)]
    if rows:
        db.execute(insert(table), rows)
