"""Rows of the book → contacts; and those that were merged → one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, select

from referrals.domain.identity import united
from referrals.domain.model import Contact, Employment, Exchange
from referrals.store import tables as t

c, e, j, x = t.contacts.c, t.emails.c, t.employments.c, t.exchanges.c

OWN = ("name", "phone", "url", "connected_on", "last_contact", "tie", "cadence", "looking", "note")
IDENTITY = ("name", "phone", "url", "emails")
"""With the employments, what a merge may change of the contact that is kept."""


def contacts(db: Connection) -> list[Contact]:
    """Every contact as it was written, by id."""
    addresses = _grouped(db, e.contact_id, e.position, e.address)
    jobs = _grouped(
        db,
        j.contact_id,
        j.position,
        j.employer,
        j.title,
        j.team,
        j.start,
        j.end,
        j.current,
        j.source,
    )
    passed = _grouped(db, x.contact_id, x.how, x.direction, x["count"], x.first, x.last)
    # One tuple a row, for there may be 30,000 people and each command reads all of them.
    rows = db.execute(select(c.id, c.kinds, *(c[name] for name in OWN)).order_by(c.id))
    return [
        Contact(
            id=key,
            emails=tuple(address for _, address in addresses[key]),
            employments=tuple(Employment(*job) for _, *job in jobs[key]),
            exchanges=tuple(Exchange(*said) for said in passed[key]),
            kinds=tuple(kinds),
            **dict(zip(OWN, own, strict=True)),
        )
        for key, kinds, *own in rows
    ]


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


def _grouped(db: Connection, *columns: Column[Any]) -> dict[int, list[Sequence[Any]]]:
    """Whose they are → the other columns, in the order of all of them."""
    found: dict[int, list[Sequence[Any]]] = defaultdict(list)
    for who, *said in db.execute(select(*columns).order_by(*columns[:3])):
        found[who].append(said)
    return found
