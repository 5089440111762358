"""The book's chapter on people: contacts, their jobs, who knows whom, and the news about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import (
    Connection,
    Engine,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from referrals.domain.people.duplicates import parted
from referrals.model.log import Meeting
from referrals.model.people import Acquaintance, Contact
from referrals.store import tables as t
from referrals.store.changes import Changes
from referrals.store.engine import reading, writing
from referrals.store.person_rows import write_all
from referrals.store.persons import as_json, contacts, folded, from_json, same_person

PERSON = (t.contacts, t.emails, t.employments, t.exchanges)
"""All that saving a contact writes."""


@dataclass(frozen=True)
class People:
    """Everyone the user knows."""

    engine: Engine
    changes: Changes

    def all(self) -> list[Contact]:
        """Every person, by id; contacts that were merged are one."""
        with reading(self.engine) as db:
            return folded(contacts(db), same_person(db))

    def parts(self) -> list[tuple[int, Contact]]:
        """The contacts, as each was written, of everyone whom several stand for: by the id of the
        one that stands for all."""
        with reading(self.engine) as db:
            standing = same_person(db)
            whole = set(standing.values())
            return [
                (standing.get(c.id, c.id), c)
                for c in contacts(db)
                if c.id in standing or c.id in whole
            ]

    def save(self, contacts: Sequence[Contact], news: Mapping[int, str], day: date) -> list[int]:
        """Keep new contacts (id 0) and changed ones, all or none. The ids, in the same order.

        *news* tells by position in *contacts* what happened to whom: "Ana moved from A to B".
        """
        known = [contact.id for contact in contacts if contact.id]
        with self.changes.writing(*PERSON, t.events, people=known) as db:
            ids = write_all(db, contacts)
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
        with self.changes.writing(t.acquaintances, people=[a]) as db:
            db.execute(delete(t.acquaintances).where(c.a == pair["a"], c.b == pair["b"]))
            db.execute(insert(t.acquaintances).values(**pair, strength=strength))

    def unlink(self, a: int, b: int) -> bool:
        """Take back that two know each other; whether it was ever said, of whichever of the
        contacts that stand for them."""
        c = t.acquaintances.c
        with self.changes.writing(t.acquaintances, people=[a, b]) as db:
            standing = same_person(db)
            pairs = [
                (row.a, row.b)
                for row in db.execute(select(c.a, c.b)).all()
                if {standing.get(row.a, row.a), standing.get(row.b, row.b)} == {a, b}
            ]
            for pair in pairs:
                db.execute(delete(t.acquaintances).where(c.a == pair[0], c.b == pair[1]))
            return bool(pairs)

    def links(self) -> list[Acquaintance]:
        """Who knows whom, as the user said it."""
        c = t.acquaintances.c
        query = select(c.a, c.b, c.strength).order_by(c.a, c.b)
        with reading(self.engine) as db:
            standing = same_person(db)
            return [
                Acquaintance(standing.get(row.a, row.a), standing.get(row.b, row.b), row.strength)
                for row in db.execute(query)
            ]

    def merge(self, kept: int, gone: int, day: date) -> None:
        """Let contact *kept* stand for *gone*, too; both rows stay, so that it can be undone."""
        with self.changes.writing(t.merges, people=[kept]) as db:
            before = next(c for c in contacts(db) if c.id == kept)
            values = {"gone": gone, "kept": kept, "day": day, "kept_before": as_json(before)}
            db.execute(insert(t.merges).values(values))

    def unmerge(self, gone: int) -> int | None:
        """Undo the merge of *gone*; the contact that stood for it, None when none did."""
        with writing(self.engine) as db:
            row = db.execute(select(t.merges).where(t.merges.c.gone == gone)).one_or_none()
            if row is None:
                return None
            by_id = {contact.id: contact for contact in contacts(db)}
            before = from_json(row.kept_before)
            with self.changes.writing(*PERSON, t.merges, people=[row.kept]):
                write_all(db, [parted(by_id[row.kept], before, by_id[gone])])
                db.execute(delete(t.merges).where(t.merges.c.gone == gone))
            return int(row.kept)

    def merged(self) -> list[tuple[int, int]]:
        """Who stands for whom: (kept, gone), the last merge first."""
        c = t.merges.c
        with reading(self.engine) as db:
            query = select(c.kept, c.gone).order_by(c.day.desc(), c.gone.desc())
            return [(row.kept, row.gone) for row in db.execute(query)]

    def keep_apart(self, a: int, b: int) -> None:
        """Remember that two contacts are two people."""
        pair = {"a": min(a, b), "b": max(a, b)}
        c = t.apart.c
        with self.changes.writing(t.apart, people=[a]) as db:
            db.execute(delete(t.apart).where(c.a == pair["a"], c.b == pair["b"]))
            db.execute(insert(t.apart).values(pair))

    def apart(self) -> set[tuple[int, int]]:
        with reading(self.engine) as db:
            return {(row.a, row.b) for row in db.execute(select(t.apart))}

    def met(self, contact_id: int, on: date, how: str | None, note: str | None) -> int:
        """Note a contact that was made; the day of the last contact never goes back."""
        values = {"contact_id": contact_id, "day": on, "how": how, "note": note}
        with self.changes.writing(t.contacts, t.meetings, people=[contact_id]) as db:
            touch(db, contact_id, on)
            row = db.execute(insert(t.meetings).values(values).returning(t.meetings.c.id))
            return int(row.scalar_one())

    def meetings(self, contact_id: int) -> list[Meeting]:
        """Every contact that was made with them, by day."""
        m = t.meetings.c
        with reading(self.engine) as db:
            query = select(m.day, m.how, m.note).where(m.contact_id.in_(_all_of(db, contact_id)))
            return [Meeting(*row) for row in db.execute(query.order_by(m.day, m.id))]

    def news_of(self, contact_id: int) -> list[tuple[date, str]]:
        """What happened to them, with the day on which it was noticed."""
        e = t.events.c
        with reading(self.engine) as db:
            query = select(e.day, e.text).where(e.contact_id.in_(_all_of(db, contact_id)))
            return [(row.day, row.text) for row in db.execute(query.order_by(e.day, e.id))]

    def events_since(self, day: date) -> list[str]:
        """News about people, the oldest first."""
        c = t.events.c
        with reading(self.engine) as db:
            return list(db.scalars(select(c.text).where(c.day >= day).order_by(c.day, c.id)))

    def last_event(self) -> date | None:
        """The day of the latest news about people."""
        with reading(self.engine) as db:
            latest: date | None = db.scalar(select(func.max(t.events.c.day)))
            return latest


def _all_of(db: Connection, contact_id: int) -> list[int]:
    """The contacts that one stands for, itself among them."""
    return [contact_id, *(gone for gone, kept in same_person(db).items() if kept == contact_id)]


def touch(db: Connection, contact_id: int, on: date) -> None:
    """Being in touch on a day moves the last contact forward."""
    c = t.contacts.c
    later = or_(c.last_contact.is_(None), c.last_contact < on)
    db.execute(update(t.contacts).where(c.id == contact_id, later).values(last_contact=on))
