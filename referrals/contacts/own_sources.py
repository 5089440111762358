"""Who stated the name and the jobs of a person, as `contacts export` writes it, read again."""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

from referrals.contacts.entry import Entry
from referrals.model.people import Contact, Employment, NameSource, Source

YOU = "you"


def as_stated(contact: Contact, said: Entry) -> Contact:
    """*contact* of our own export, with its sources: "profile;book;you" are those of the name, and
    of each job. Older exports tell none: then an address book does. A phone that the user accepted
    is one, however short it is."""
    name, *told = said["sources"].split(";")
    jobs = told if len(told) == len(contact.employments) else ["book"] * len(contact.employments)
    return replace(
        contact,
        phone=contact.phone or said["phone"] or None,
        name_parts=replace(contact.name_parts, source=name_source(name)),
        said=("name",) if name == YOU else (),
        employments=tuple(map(_stated, contact.employments, jobs)),
    )


def name_source(word: str | None) -> NameSource | None:
    return cast("NameSource", word) if word in get_args(NameSource) else None


def _stated(job: Employment, word: str) -> Employment:
    return replace(job, source=cast("Source", word) if word in get_args(Source) else None)
