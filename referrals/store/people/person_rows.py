"""Contacts → rows of the book, everyone in a few statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

from referrals.model.people import Contact
from referrals.store import tables as t
from referrals.store.people.persons import LISTS, OWN, called_as_json


def write_all(db: Connection, contacts: Sequence[Contact]) -> list[int]:
    """Write everyone in a few statements: an export has thousands of people."""
    stored = [contact for contact in contacts if contact.id]
    new = iter(_add(db, [contact for contact in contacts if not contact.id]))
    ids = [contact.id or next(new) for contact in contacts]
    if stored:
        rows = [_own(contact) | {"key": contact.id} for contact in stored]
        db.execute(update(t.contacts).where(t.contacts.c.id == bindparam("key")), rows)
    people = list(zip(ids, contacts, strict=True))
    addresses = [(key, {"address": mail}) for key, c in people for mail in c.emails]
    jobs = [(key, asdict(job)) for key, c in people for job in c.employments]
    _write_lines(db, t.emails, stored, addresses)
    _write_lines(db, t.employments, stored, jobs)
    _write_exchanges(db, people)
    return ids


def _add(db: Connection, new: Sequence[Contact]) -> list[int]:
    if not new:
        return []
    added = insert(t.contacts).returning(t.contacts.c.id, sort_by_parameter_order=True)
    return list(db.scalars(added, [_own(contact) for contact in new]))


def _own(contact: Contact) -> dict[str, Any]:
    parts = contact.name_parts
    return (
        {name: getattr(contact, name) for name in OWN}
        | {name: list(getattr(contact, name)) for name in LISTS}
        | {"given": parts.given, "family": parts.family, "suffix": parts.suffix}
        | {"name_source": parts.source, "called": list(map(called_as_json, contact.called))}
    )


def _write_lines(
    db: Connection,
    table: Table,
    known: Sequence[Contact],
    lines: Sequence[tuple[int, dict[str, Any]]],
) -> None:
    """Replace the lines of known people, and add those of new ones, in their order."""
    if known:
        gone = [{"key": contact.id} for contact in known]
        db.execute(delete(table).where(table.c.contact_id == bindparam("key")), gone)
    places = Counter[int]()
    rows = []
    for key, line in lines:
        rows.append(line | {"contact_id": key, "position": places[key]})
        places[key] += 1
    if rows:
        db.execute(insert(table), rows)


def _write_exchanges(db: Connection, people: Sequence[tuple[int, Contact]]) -> None:
    gone = [{"key": key} for key, contact in people if contact.exchanges]
    if gone:
        c = t.exchanges.c
        db.execute(delete(t.exchanges).where(c.contact_id == bindparam("key")), gone)
        rows = [
            asdict(exchange) | {"contact_id": key}
            for key, contact in people
            for exchange in contact.exchanges
        ]
        db.execute(insert(t.exchanges), rows)
