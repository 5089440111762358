"""The book's chapter on people: contacts, their jobs, who knows whom, and the news about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date

from sqlalchemy import (
    Connection,
    Engine,
    delete,
    func,
    insert,
    select,
)

from referrals.domain.people.duplicates import as_said, beside, one_of, parted
from referrals.model.log import Meeting
from referrals.model.people import Acquaintance, Contact
from referrals.store import tables as t
from referrals.store.changes import Changes
from referrals.store.engine import reading, writing
from referrals.store.people.last_contact import touch
from referrals.store.people.person_rows import write_all
from referrals.store.people.persons import (
    as_json,
    contacts,
    folded,
    from_json,
    same_person,
    written,
)

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

    def again(self, known: Sequence[Contact], changed: Set[int]) -> list[Contact]:
        """Every person, of whom all but those *changed* are as *known*."""
        there = {person.id for person in known}
        with reading(self.engine) as db:
            one = same_person(db)
            alone = changed <= there and changed.isdisjoint({*one, *one.values()})
            fresh = {person.id: person for person in contacts(db, changed)} if alone else {}
        return [fresh.get(p.id, p) for p in known] if len(fresh) == len(changed) else self.all()

    def looking(self) -> list[str]:
        """What the user noted that contacts look for."""
        looking = t.contacts.c.looking
        with reading(self.engine) as db:
            return list(db.scalars(select(looking).where(looking.is_not(None)).distinct()))

    def parts(self) -> list[tuple[int, Contact]]:
        """The contacts, as each was written, of everyone whom several stand for: by the id of the
        one that stands for all."""
        with reading(self.engine) as db:
            several = written(contacts(db), same_person(db))
            return [(whole, part) for whole, parts in several.items() for part in parts]

    def save(self, people: Sequence[Contact], news: Mapping[int, str], day: date) -> list[int]:
        """Keep new people (id 0) and changed ones, all or none. The ids, in the same order. Of one
        whom several contacts stand for, only what was changed is written.

        *news* tells by position in *people* what happened to whom: "Ana moved from A to B".
        """
        with reading(self.engine) as db:
            standing = same_person(db)
            merged = written(contacts(db), standing) if standing else {}
        rows = [_as_said(person, merged.get(person.id, ())) for person in people]
        rows += [part for person in people for part in _beside(person, merged)]
        return self.keep(rows, news, day)[: len(people)]

    def keep(self, contacts: Sequence[Contact], news: Mapping[int, str], day: date) -> list[int]:
        """Keep contacts as each is written, whoever stands for them; otherwise as `save`."""
        numbers = [contact.id for contact in contacts if contact.id]
        with self.changes.writing(*PERSON, t.events, people=numbers) as db:
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
        with self.changes.writing(t.merges, t.apart, people=[kept, gone]) as db:
            _together(db, kept, gone)
            before = next(c for c in contacts(db) if c.id == kept)
            values = {"gone": gone, "kept": kept, "day": day, "kept_before": as_json(before)}
            db.execute(insert(t.merges).values(values))

    def unmerge(self, gone: int) -> int | None:
        """Undo the merge of *gone*, and let no import make it again; the contact that stood for it,
        None when none did."""
        with writing(self.engine) as db:
            row = db.execute(select(t.merges).where(t.merges.c.gone == gone)).one_or_none()
            if row is None:
                return None
            by_id = {contact.id: contact for contact in contacts(db)}
            before = from_json(row.kept_before)
            with self.changes.writing(*PERSON, t.merges, t.apart, people=[row.kept]):
                write_all(db, [parted(by_id[row.kept], before, by_id[gone])])
                db.execute(delete(t.merges).where(t.merges.c.gone == gone))
                _part(db, row.kept, gone)
            return int(row.kept)

    def merged(self) -> list[tuple[int, int]]:
        """Who stands for whom: (kept, gone), the last merge first."""
        c = t.merges.c
        with reading(self.engine) as db:
            query = select(c.kept, c.gone).order_by(c.day.desc(), c.gone.desc())
            return [(row.kept, row.gone) for row in db.execute(query)]

    def keep_apart(self, a: int, b: int) -> None:
        """Remember that two contacts are two people."""
        with self.changes.writing(t.apart, people=[a]) as db:
            _part(db, a, b)

    def apart(self) -> set[tuple[int, int]]:
        """Pairs that the user said are two people, whichever contacts stand for them today."""
        with reading(self.engine) as db:
            standing = same_person(db)
            pairs = [
                (standing.get(a, a), standing.get(b, b)) for a, b in db.execute(select(t.apart))
            ]
            return {(min(a, b), max(a, b)) for a, b in pairs}

    def met(
        self, contact_id: int, on: date, how: str | None, note: str | None, ask: int | None = None
    ) -> int:
        """Note a contact that was made, maybe in the course of an *ask*; the day of the last
        contact never goes back."""
        values = {"contact_id": contact_id, "day": on, "how": how, "note": note, "ask_id": ask}
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

    def met_ever(self) -> set[int]:
        """With whom a contact was ever logged, whichever contacts stand for them today."""
        with reading(self.engine) as db:
            standing = same_person(db)
            met = db.scalars(select(t.meetings.c.contact_id).distinct())
            return {standing.get(who, who) for who in met}

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


def _as_said(person: Contact, parts: Sequence[Contact]) -> Contact:
    own = next((part for part in parts if part.id == person.id), None)
    return as_said(own, one_of(parts, person.id), person) if own else person


def _beside(person: Contact, merged: Mapping[int, Sequence[Contact]]) -> Iterator[Contact]:
    """The contacts for which *person* stands and of which the user took something off."""
    parts = merged.get(person.id, ())
    for part in parts:
        left = beside(part, one_of(parts, person.id), person)
        if part.id != person.id and left != part:
            yield left


def _part(db: Connection, a: int, b: int) -> None:
    first, second = sorted((a, b))
    db.execute(delete(t.apart).where(t.apart.c.a == first, t.apart.c.b == second))
    db.execute(insert(t.apart).values(a=first, b=second))


def _together(db: Connection, kept: int, gone: int) -> None:
    """Forget that the two were said to be two people."""
    both = {*_all_of(db, kept), *_all_of(db, gone)}
    c = t.apart.c
    db.execute(delete(t.apart).where(c.a.in_(both), c.b.in_(both)))


def _all_of(db: Connection, contact_id: int) -> list[int]:
    """The contacts that one stands for, itself among them."""
    return [contact_id, *(gone for gone, kept in same_person(db).items() if kept == contact_id)]
