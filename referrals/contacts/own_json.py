"""What `contacts export --format json` wrote, read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import IO

import msgspec

from referrals.contacts.exported import OWN, Export, NotAnExport, Skipped, check_size
from referrals.contacts.own_sources import YOU, name_source
from referrals.model.log import Direction
from referrals.model.people import (
    Contact,
    Employment,
    Exchange,
    ExchangeKind,
    NameParts,
    Source,
    TieKind,
)

LARGEST = 256 << 20
"""Bytes: 300,000 people with all their jobs."""


class Job(msgspec.Struct, rename={"start": "from", "end": "to"}):
    employer: str
    title: str | None = None
    team: str | None = None
    start: date | None = None
    end: date | None = None
    current: bool = True
    source: Source | None = None


class Passed(msgspec.Struct):
    """What passed between the two, of one way and direction: never its words."""

    how: ExchangeKind
    direction: Direction
    count: int
    first: date | None = None
    last: date | None = None


class Said(msgspec.Struct):
    """The user's own word, apart from what is inferred."""

    tie: int | None = None
    kinds: tuple[TieKind, ...] = ()


class Person(msgspec.Struct):
    name: str
    suffix: str = ""
    given: str = ""
    family: str = ""
    name_source: str | None = None
    emails: tuple[str, ...] = ()
    phone: str | None = None
    url: str | None = None
    employments: tuple[Job, ...] = ()
    connected_on: date | None = None
    last_contact: date | None = None
    said: Said = msgspec.field(default_factory=Said)
    cadence: int | None = None
    birthday: str | None = None
    looking: str | None = None
    note: str | None = None
    tags: tuple[str, ...] = ()
    exchanges: tuple[Passed, ...] = ()


NOT_OURS = "not the JSON that `referrals contacts export` writes"


def is_json(top: bytes) -> bool:
    return top.lstrip()[:1] in (b"[", b"{")


def read(file: IO[bytes], size: int) -> Export:
    """Everyone in *file*; who cannot be read is told by line and number. Raises NotAnExport when
    `contacts export` did not write it."""
    if size > LARGEST:
        raise NotAnExport(f"larger than {LARGEST >> 20} MB: it is no address book")
    data = file.read().removeprefix(b"\xef\xbb\xbf")
    try:
        written = msgspec.json.decode(data, type=list[msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise NotAnExport(f"{NOT_OURS}: {error}; save it as CSV") from None
    check_size(len(written))
    read = [_person(bytes(raw)) for raw in written]
    people = [person for person in read if isinstance(person, Person)]
    if written and not people:
        raise NotAnExport(f"{NOT_OURS}: {read[0]}; save it as CSV")
    lines = _lines(data, written)
    skipped = tuple(
        Skipped(line, f"person {number}: {person}")
        for number, (line, person) in enumerate(zip(lines, read, strict=True), start=1)
        if isinstance(person, str)
    )
    return Export(tuple(map(_contact, people)), skipped, what=OWN)


def _person(written: bytes) -> Person | str:
    """Who stands there, or why nobody can be read."""
    try:
        person = msgspec.json.decode(written, type=Person)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        return str(error)
    return person if person.name.strip() else "has no name"


def _lines(data: bytes, written: Iterable[msgspec.Raw]) -> Iterator[int]:
    """The line on which each begins, from 1."""
    at, line = 0, 1
    for raw in written:
        begin = data.index(bytes(raw), at)
        line += data.count(b"\n", at, begin)
        yield line
        at = begin


def _contact(person: Person) -> Contact:
    return Contact(
        name=person.name,
        name_parts=NameParts(
            person.given, person.family, person.suffix, name_source(person.name_source)
        ),
        said=("name",) if person.name_source == YOU else (),
        emails=tuple(mail.lower() for mail in person.emails),
        phone=person.phone,
        url=person.url,
        employments=tuple(map(_job, person.employments)),
        connected_on=person.connected_on,
        last_contact=person.last_contact,
        tie=person.said.tie if person.said.tie in range(1, 6) else None,
        kinds=person.said.kinds,
        cadence=person.cadence,
        birthday=person.birthday,
        looking=person.looking or None,
        note=person.note or None,
        tags=person.tags,
        exchanges=tuple(
            Exchange(
                exchange.how, exchange.direction, exchange.count, exchange.first, exchange.last
            )
            for exchange in person.exchanges
        ),
    )


def _job(job: Job) -> Employment:
    return Employment(
        job.employer, job.title, job.team, job.start, job.end, job.current, job.source
    )
