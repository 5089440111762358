"""Rows of the book → contacts; and those that were merged → one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from referrals.domain.identity import united
from referrals.domain.model import Contact, Employment, Exchange
from referrals.store import tables as t

OWN = ("name", "phone", "url", "connected_on", "last_contact", "tie", "cadence", "looking", "note")
IDENTITY = ("name", "phone", "url", "emails")
"""With the employments, what a merge may change of the contact that is kept."""


def contacts(db: Connection) -> list[Contact]:
    """Every contact as it was written, by id."""
    addresses = _grouped(db, t.emails, t.emails.c.position)
    jobs = _grouped(db, t.employments, t.employments.c.position)
    passed = _grouped(db, t.exchanges, t.exchanges.c.how, t.exchanges.c.direction)
    rows = db.execute(select(t.contacts).order_by(t.contacts.c.id))
    return [_contact(row, addresses[row.id], jobs[row.id], passed[row.id]) for row in rows]


def same_person(db: Connection) -> dict[int, int]:
    """The id of each contact that was merged → the id of the one that stands for it today."""
    kept = {row.gone: row.kept for row in db.execute(select(t.merges))}
    return {gone: _last(gone, kept) for gone in kept}


def _last(gone: int, kept: Mapping[int, int]) -> int:
    while gone in kept:
        gone = kept[gone]
    return gone


def folded(everyone: Sequence[Contact], one: Mapping[int, int]) -> list[Contact]:
    """Each person once, with what all their contacts say."""
    people = {contact.id: contact for contact in everyone if contact.id not in one}
    for contact in everyone:
        if contact.id in one:
            people[one[contact.id]] = united(people[one[contact.id]], contact)
    return list(people.values())


def as_json(contact: Contact) -> dict[str, Any]:
    said = {name: getattr(contact, name) for name in IDENTITY}
    jobs = [
        asdict(job) | {"start": _iso(job.start), "end": _iso(job.end)}
        for job in contact.employments
    ]
    return said | {"employments": jobs}


def from_json(said: Mapping[str, Any]) -> Contact:
    jobs = (
        Employment(**{**job, "start": _day(job["start"]), "end": _day(job["end"])})
        for job in said["employments"]
    )
    return Contact(**{**said, "emails": tuple(said["emails"]), "employments": tuple(jobs)})


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def _grouped(db: Connection, table: Table, *order: Any) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in db.execute(select(table).order_by(table.c.contact_id, *order)):
        found[row.contact_id].append(row)
    return found


def _contact(
    row: Row[Any],
    addresses: Iterable[Row[Any]],
    jobs: Iterable[Row[Any]],
    passed: Iterable[Row[Any]],
) -> Contact:
    return Contact(
        id=row.id,
        emails=tuple(email.address for email in addresses),
        employments=tuple(
            Employment(
                job.employer, job.title, job.team, job.start, job.end, job.current, job.source
            )
            for job in jobs
        ),
        exchanges=tuple(
            # `count` is a method of rows.
            Exchange(said.how, said.direction, said._mapping["count"], said.first, said.last)
            for said in passed
        ),
        kinds=tuple(row.kinds),
        **{name: getattr(row, name) for name in OWN},
    )
