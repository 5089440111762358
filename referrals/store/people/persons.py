"""Rows of the book → contacts; and those that were merged → one person."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, select

from referrals.domain.people.duplicates import one_of
from referrals.model.people import Called, Contact, Employment, Exchange, NameParts
from referrals.store import tables as t
from referrals.store.lists import as_written, words_of

c, e, j, x = t.contacts.c, t.emails.c, t.employments.c, t.exchanges.c

OWN = (
    "name",
    "phone",
    "url",
    "connected_on",
    "last_contact",
    "tie",
    "cadence",
    "looking",
    "note",
    "birthday",
)
LISTS = ("kinds", "said", "struck", "tags")
PARTS = ("given", "family", "suffix", "source")
IDENTITY = ("name", "phone", "url", "emails")
"""With the employments, what a merge may change of the contact that is kept."""

Part = TypeVar("Part")


def contacts(db: Connection, only: Collection[int] | None = None) -> list[Contact]:
    """Every contact as it was written, or *only* these, by id."""
    addresses = _grouped(db, str, e.contact_id, e.address, order=[e.position], only=only)
    jobs = _grouped(
        db, Employment, j.contact_id,
        j.employer, j.title, j.team, j.start, j.end, j.current, j.source, order=[j.position],
        only=only,
    )  # fmt: skip
    passed = _grouped(
        db, Exchange, x.contact_id,
        x.how, x.direction, x["count"], x.first, x.last, order=[x.how, x.direction],
        only=only,
    )  # fmt: skip
    query = select(
        c.id, c.name, c.phone, c.url, c.connected_on, c.last_contact, c.tie, as_written(c.kinds),
        c.cadence, c.looking, c.note, as_written(c.said), as_written(c.struck), c.given, c.family,
        c.suffix, c.name_source, c.birthday, as_written(c.tags), as_written(c.called),
    ).order_by(c.id)  # fmt: skip
    query = query if only is None else query.where(c.id.in_(only))
    # All rows at once: there may be 30,000, and each command reads all of them.
    return [
        Contact(
            name=name, id=key, emails=addresses.get(key, ()), phone=phone, url=url,
            employments=jobs.get(key, ()), connected_on=connected, last_contact=last,
            exchanges=passed.get(key, ()), tie=tie, kinds=words_of(kinds), cadence=cadence,
            looking=looking, note=note, said=words_of(said), struck=words_of(struck),
            name_parts=NameParts(given or "", family or "", suffix or "", source),
            birthday=born, tags=words_of(tags), called=called_of(called),
        )
        for (
            key, name, phone, url, connected, last, tie, kinds, cadence, looking, note, said,
            struck, given, family, suffix, source, born, tags, called,
        ) in db.execute(query).all()
    ]  # fmt: skip


@lru_cache(maxsize=4096)
def called_of(raw: str) -> tuple[Called, ...]:
    """The names that the book has as `called_as_json` writes them."""
    return tuple(map(_called, json.loads(raw)))


def _called(said: Mapping[str, Any]) -> Called:
    told = {name: said[name] for name in ("url", "phone") if name in said}
    parts = {name: said[name] for name in PARTS if name in said}
    mails, employers = tuple(said.get("emails", ())), tuple(said.get("employers", ()))
    return Called(said["name"], NameParts(**parts), mails, employers, **told)


def called_as_json(one: Called) -> dict[str, Any]:
    """What is said of a name, without what is empty."""
    told = {"name": one.name, **asdict(one.parts), "emails": one.emails}
    told |= {"employers": one.employers, "url": one.url, "phone": one.phone}
    return {name: value for name, value in told.items() if value}


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
    several = written(everyone, one)
    return [
        one_of(several[contact.id], contact.id) if contact.id in several else contact
        for contact in everyone
        if contact.id not in one
    ]


def written(everyone: Sequence[Contact], one: Mapping[int, int]) -> dict[int, list[Contact]]:
    """The contacts, as each was written, of everyone whom several stand for: by the id of the one
    that stands for all."""
    several: dict[int, list[Contact]] = {whole: [] for whole in one.values()}
    for contact in everyone:
        whole = one.get(contact.id, contact.id)
        if whole in several:
            several[whole].append(contact)
    return several


def as_json(contact: Contact) -> dict[str, Any]:
    fields = {name: getattr(contact, name) for name in IDENTITY}
    return fields | {"employments": jobs_as_json(contact.employments)}


def from_json(said: Mapping[str, Any]) -> Contact:
    jobs = jobs_from_json(said["employments"])
    return Contact(**{**said, "emails": tuple(said["emails"]), "employments": jobs})


def jobs_as_json(jobs: Iterable[Employment]) -> list[dict[str, Any]]:
    return [asdict(job) | {"start": _iso(job.start), "end": _iso(job.end)} for job in jobs]


def jobs_from_json(kept: Iterable[Mapping[str, Any]]) -> tuple[Employment, ...]:
    return tuple(
        Employment(**{**job, "start": _day(job["start"]), "end": _day(job["end"])}) for job in kept
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def _grouped(
    db: Connection,
    make: Callable[..., Part],
    who: Column[int],
    *columns: Column[Any],
    order: Sequence[Column[Any]],
    only: Collection[int] | None,
) -> dict[int, tuple[Part, ...]]:
    """Whose they are → what is made of the *columns*."""
    groups: dict[int, list[Part]] = defaultdict(list)
    query = select(who, *columns).order_by(who, *order)
    query = query if only is None else query.where(who.in_(only))
    for key, *said in db.execute(query).all():
        groups[key].append(make(*said))
    return {key: tuple(parts) for key, parts in groups.items()}
