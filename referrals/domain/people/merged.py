"""What a line tells each of those whom the user said to be one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from referrals.domain.people.profiles import profile_key
from referrals.domain.people.signs import shared_signs
from referrals.knowledge.employers.names import same_employer
from referrals.knowledge.mail.addresses import same_address
from referrals.knowledge.person_names.likeness import alike, same_name
from referrals.model.people import Contact, Employment

ONCE = ("phone", "birthday", "connected_on", "last_contact", "tie", "cadence", "looking")
LISTS = ("kinds", "tags", "exchanges")


def nearness(seen: Contact, part: Contact) -> tuple[bool, bool, bool, bool]:
    """How far *part* is who *seen* is, among those whom the user said to be one person."""
    profile = bool(seen.url and part.url and profile_key(seen.url) == profile_key(part.url))
    shared = not set(shared_signs(seen)).isdisjoint(shared_signs(part))
    like = alike(seen.name, part.name)
    return profile, same_name(seen.name, part.name), shared and like, shared or like


def without_theirs(seen: Contact, part: Contact, others: Sequence[Contact]) -> Contact:
    """*seen*, a line of an export that *part* is told, without what *others* of the same person say
    already: our own exports tell of the whole person, and a merge is to be undone."""
    if not others:
        return seen
    once = {name: None for name in ONCE if _is_theirs(name, seen, part, others)}
    lists = {name: _own(getattr(seen, name), name, part, others) for name in LISTS}
    own = {same_address(mail) for mail in part.emails}
    theirs = {same_address(mail) for other in others for mail in other.emails} - own
    renamed = any(same_name(seen.name, other.name) for other in others)
    name = part if renamed and not same_name(seen.name, part.name) else seen
    return replace(
        seen,
        **(once | lists),  # type: ignore[arg-type]
        name=name.name,
        name_parts=name.name_parts,
        note=_own_lines(seen.note, part.note, [other.note for other in others]),
        url=None if _profile_is_theirs(seen, part, others) else seen.url,
        emails=tuple(mail for mail in seen.emails if same_address(mail) not in theirs),
        employments=tuple(
            job
            for job in seen.employments
            if _at(job, part) or not any(_at(job, other) for other in others)
        ),
    )


def _is_theirs(name: str, seen: Contact, part: Contact, others: Sequence[Contact]) -> bool:
    values = getattr(seen, name)
    return values != getattr(part, name) and any(values == getattr(other, name) for other in others)


def _own_lines(said: str | None, own: str | None, others: Sequence[str | None]) -> str | None:
    """A note without the lines that only others have: theirs may be of several files by now."""
    theirs = {line for note in others for line in _lines(note)} - {*_lines(own)}
    return "\n".join(line for line in _lines(said) if line not in theirs) or None


def _lines(note: str | None) -> list[str]:
    return (note or "").splitlines()


def _own(
    said: Sequence[object], name: str, part: Contact, others: Sequence[Contact]
) -> tuple[object, ...]:
    theirs = {each for other in others for each in getattr(other, name)} - {*getattr(part, name)}
    return tuple(each for each in said if each not in theirs)


def _profile_is_theirs(seen: Contact, part: Contact, others: Sequence[Contact]) -> bool:
    def key(contact: Contact) -> str:
        return profile_key(contact.url) if contact.url else ""

    return key(seen) != key(part) and any(key(seen) == key(other) for other in others)


def _at(job: Employment, who: Contact) -> bool:
    return any(same_employer(job.employer, held.employer) for held in who.employments)
