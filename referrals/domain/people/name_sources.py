"""Which of two names a person goes by: the user's word, then their own profile's, then a book's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from referrals.knowledge.person_names.likeness import alike, fuller, same_name
from referrals.model.people import Contact, NameSource

RANK: dict[NameSource | None, int] = {None: 0, "mail": 1, "book": 2, "profile": 3}
"""Who knows best how somebody is called."""
FORMER = "name:"
"""Before a name in `Contact.struck`; what else stands there has no colon, or is an address."""


def former_names(contact: Contact) -> list[str]:
    """What the person was called before the user, or a profile, said otherwise: older exports still
    call them so."""
    return [text.removeprefix(FORMER) for text in contact.struck if text.startswith(FORMER)]


def names_of(contact: Contact) -> list[str]:
    """What the person is called, and what they were called before."""
    return [contact.name, *former_names(contact)]


def renamed(contact: Contact, name: str) -> tuple[str, ...]:
    """What is struck of a contact who is given another *name*: the one that they had, unless it is
    an address or only spelled otherwise."""
    kept = tuple(text for text in contact.struck if text != f"{FORMER}{name}")
    if "@" in contact.name or alike(contact.name, name):
        return kept
    return tuple(dict.fromkeys((*kept, f"{FORMER}{contact.name}")))


def remembered(contact: Contact, seen: str, name: str) -> tuple[str, ...]:
    """What is struck of a contact whom a line of an import calls *seen*, and who goes by *name*
    from now on: also a name that tells more than *name* does, or other than it, so that who is one
    person does not hang on which line came first."""
    texts = renamed(contact, name)
    other = [text for text in dict.fromkeys((contact.name, seen)) if _tells_more(text, name)]
    return tuple(dict.fromkeys((*texts, *(f"{FORMER}{text}" for text in other))))


def _tells_more(text: str, name: str) -> bool:
    return "@" not in text and not same_name(text, name) and fuller(text, name)


def fullest(names: Sequence[str]) -> list[str]:
    """Of the names of one person those that are not short for another one: of "J. Park" and "Jina
    Park" the second, for the first may be anybody's."""
    return [
        name
        for name in names
        if not any(
            fuller(other, name) and not same_name(other, name) and alike(other, name)
            for other in names
        )
    ]


def named(known: Contact, seen: Contact) -> Contact:
    """Whose name and its parts are to be kept of a contact and a newer line about them.

    What the user said stays. A name that only shortens or plainly spells the other one ("anni",
    "J. Berg", "Jose Nunez") takes nothing away from it, unless it is the person's own.
    """
    if "@" in seen.name or "name" in known.said:
        return known
    if "@" in known.name:
        return seen
    if seen.name == known.name:
        return _parts_of_both(known, seen)
    return known if _knows_better(known, seen) else seen


def better_named(kept: Contact, gone: Contact) -> Contact:
    """Whose name stays of two contacts that are one person: that of the first, unless a better
    source tells the other one; a further import would tell it, too."""
    better = _rank(gone) > _rank(kept) or "@" in kept.name or kept.name == gone.name
    return named(kept, gone) if better else kept


def _knows_better(known: Contact, seen: Contact) -> bool:
    before, now = _rank(known), _rank(seen)
    if now != before:
        return now < before
    # Two address books that call somebody otherwise would rename them at every import.
    old = seen.name in former_names(known) and not _is_shortened(known, seen)
    return (old or _is_shortened(seen, known)) and now < RANK["profile"]


def _is_shortened(one: Contact, other: Contact) -> bool:
    """Whether the name of *one* is short for that of *other*, or both are short for a third by
    which either was called, and it tells less."""
    if not fuller(other.name, one.name) or _rank(one) != _rank(other):
        return False
    called = {*former_names(one), *former_names(other), other.name}
    return any(
        alike(whole, one.name) and alike(whole, other.name) and not fuller(other.name, whole)
        for whole in called
    )


def _rank(contact: Contact) -> int:
    """Of names whose source is not known, the jobs tell: they came from the same file."""
    jobs = {job.source for job in contact.employments}
    source = contact.name_parts.source
    if source is None and jobs & {"profile", "book"}:
        source = "profile" if "profile" in jobs else "book"
    return RANK[source]


def _parts_of_both(known: Contact, seen: Contact) -> Contact:
    """One name, with the parts that either tells; the better source is the name's."""
    a, b = known.name_parts, seen.name_parts
    better = max((a, b), key=lambda parts: RANK[parts.source])
    split = a if a.given or a.family else b
    parts = replace(split, suffix=a.suffix or b.suffix, source=better.source)
    return replace(known, name_parts=parts)
