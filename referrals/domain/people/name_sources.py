"""Which of all their names a person goes by: the user's word, then their own profile's, then a
book's; of one source the fullest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from referrals.knowledge.employers.names import key
from referrals.knowledge.mail.addresses import same_address
from referrals.knowledge.person_names.likeness import fuller, fullness, same_name
from referrals.model.people import Called, Contact, NameParts, NameSource

RANK: dict[NameSource | None, int] = {None: 0, "mail": 1, "book": 2, "profile": 3}
"""Who knows best how somebody is called."""


def former_names(contact: Contact) -> list[str]:
    """What else files call the person, or called them before the user said otherwise."""
    return [one.name for one in contact.called if not same_name(one.name, contact.name)]


def names_of(contact: Contact) -> list[str]:
    """What the person is called, and all else that files call them."""
    return [contact.name, *former_names(contact)]


def all_called(contact: Contact) -> tuple[Called, ...]:
    """Every name of *contact*, with what was told under it: of whom files call by one name only,
    all that they tell. None of one who goes by an address."""
    if contact.called or "@" in contact.name or not contact.name:
        return contact.called
    mails = _once(map(same_address, contact.emails))
    jobs = _once(key(job.employer) for job in contact.employments)
    parts = replace(contact.name_parts, source=_source(contact))
    return (Called(contact.name, parts, mails, jobs, contact.url, contact.phone),)


def kept_called(contact: Contact, called: Sequence[Called]) -> tuple[Called, ...]:
    """What the book keeps of *called*: nothing where it is the one name by which they go."""
    alone = len(called) == 1 and same_name(called[0].name, contact.name)
    return () if alone else tuple(called)


def with_names(known: Contact, seen: Contact) -> tuple[Called, ...]:
    """Every name of *known*, with those by which *seen* calls them and what it tells."""
    called = list(all_called(known))
    for new in all_called(seen):
        at = next((n for n, one in enumerate(called) if same_name(one.name, new.name)), None)
        told = new if at is None else _both(called.pop(at), new)
        # Of a profile's names the one that it told last counts.
        last = at is None or new.parts.source == "profile"
        called.insert(len(called) if last else at or 0, told)
    return tuple(sorted(called, key=_in_order))


def _in_order(one: Called) -> tuple[bool, str]:
    profile = one.parts.source == "profile"
    return profile, "" if profile else one.name


def _both(one: Called, other: Called) -> Called:
    better = other if _told_better(one, other) else one
    return Called(
        better.name,
        _parts_of_both(one.parts, other.parts) if one.name == other.name else better.parts,
        _once((*one.emails, *other.emails)),
        _once((*one.employers, *other.employers)),
        other.url or one.url,
        one.phone or other.phone,
    )


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(texts)))


def _told_better(known: Called, seen: Called) -> bool:
    before, now = RANK[known.parts.source], RANK[seen.parts.source]
    if now != before:
        return now > before
    return now == RANK["profile"] or fuller(seen.name, known.name)


def best_called(called: Sequence[Called]) -> Called:
    """The name by which a person goes, of all by which files call them."""
    return max(enumerate(called), key=_worth)[1]


def _worth(placed: tuple[int, Called]) -> tuple[int, int, object]:
    place, one = placed
    rank = RANK[one.parts.source]
    return rank, place if rank == RANK["profile"] else 0, fullness(one.name)


def renamed(contact: Contact, name: str) -> tuple[Called, ...]:
    """What is kept of the names of a contact whom the user gives another *name*."""
    return kept_called(replace(contact, name=name), all_called(contact))


def named(known: Contact, seen: Contact) -> Contact:
    """Whose name, its parts and all other names are to be kept of a contact and a newer line about
    them.

    What the user said stays. A name that only shortens or plainly spells the other one ("anni",
    "J. Berg", "Jose Nunez") takes nothing away from it, unless it is the person's own.
    """
    if "@" in seen.name or ("name" in known.said and same_name(seen.name, known.name)):
        return known
    if "@" in known.name:
        return replace(known, name=seen.name, name_parts=seen.name_parts)
    if seen.name == known.name and not known.called:
        return replace(known, name_parts=_parts_of_both(known.name_parts, seen.name_parts))
    called = with_names(known, seen)
    best = Called(known.name, known.name_parts) if "name" in known.said else best_called(called)
    now = replace(known, name=best.name, name_parts=best.parts)
    return replace(now, called=kept_called(now, called))


def better_named(kept: Contact, gone: Contact) -> Contact:
    """The name and the names of two contacts that are one person: it goes by that of the first,
    unless a better source tells the other one; a further import would tell it, too."""
    if "@" in kept.name or kept.name == gone.name:
        return named(kept, gone)
    called = with_names(kept, gone)
    better = _rank(gone) > _rank(kept) and "@" not in gone.name and "name" not in kept.said
    name = gone if better else kept
    now = replace(kept, name=name.name, name_parts=name.name_parts)
    return replace(now, called=kept_called(now, called))


def _source(contact: Contact) -> NameSource | None:
    """Who tells the name; where that is not known the jobs tell: they came from the same file."""
    jobs = {job.source for job in contact.employments}
    source = contact.name_parts.source
    if source is None and jobs & {"profile", "book"}:
        source = "profile" if "profile" in jobs else "book"
    return source


def _rank(contact: Contact) -> int:
    return RANK[_source(contact)]


def _parts_of_both(a: NameParts, b: NameParts) -> NameParts:
    """One name, with the parts that either tells; the better source is the name's."""
    better = max((a, b), key=lambda parts: RANK[parts.source])
    split = a if a.given or a.family else b
    return replace(split, suffix=a.suffix or b.suffix, source=better.source)
