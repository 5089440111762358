"""An export taken into the address book: who is new, who changed, who moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate

from referrals.domain.people.address_book import AddressBook
from referrals.domain.people.present_jobs import as_kept, by_day
from referrals.domain.people.updates import moves, told_otherwise
from referrals.knowledge.person_names.parts import without_guess
from referrals.model.people import Contact, NameParts, Source

LEAST = 2
"""Rows of an export that can be told from a newer one by whom it does not have yet."""
MANY = 20
NEARLY_ALL = 0.9
"""Some close their account in between; of a few nobody does."""


@dataclass(frozen=True)
class Intake:
    """What an import changes; nothing of it is kept before the book saves *changed*."""

    changed: tuple[Contact, ...]
    """People that the book knows (with their id), then new ones (id 0)."""
    rows: tuple[Contact, ...]
    """What the book keeps of them, and of those of whom but a further name is new: of one whom
    several contacts stand for, those that changed."""
    news: Mapping[int, str]
    """By position in *rows*: "Ana Silva moved from Globex to GitLab"."""
    new: int
    unchanged: int
    joined: tuple[str, ...] = ()
    """The new employer of each who moved."""
    same: tuple[tuple[int, int], ...] = ()
    """Ids (kept, gone) of people in the book whom the export shows to be one: the address of the
    one and the address of the other stand together, under their one name."""
    older: bool = False
    """Whether the export was made before what the book knows: it moves and renames nobody."""


def take_in(
    known: Sequence[Contact],
    seen: Iterable[Contact],
    today: date,
    source: Source | None = None,
    parts: Iterable[tuple[int, Contact]] = (),
    apart: Iterable[tuple[int, int]] = (),
    *,
    own: bool = False,
    stale: bool | None = None,
) -> Intake:
    """Read everyone *seen* in an export into the people *known*; repeating it changes nothing.

    *source* says who states where they work. *parts* are the contacts, as each was written, of
    whom one stands for several: by its id. *apart* are ids of two who are two people, as the user
    said. *own*: this program wrote the export, which tells who stated what.
    *stale*: by their dates, the file is older than one of its kind that was read before, or for
    certain newer; None where that is not known.
    """
    known = [by_day(person, today) for person in known]
    written = [(whole, by_day(part, today)) for whole, part in parts]
    before = {part.id: part for _, part in written}
    book = AddressBook(known, written, apart)
    stated = [row if own else _stated_by(source, row) for row in seen]
    rows = [_by_now(row, today) for row in stated]
    if own:
        rows = [_without_guess(row, book.written(row)) for row in rows]
    older = source == "profile" and _is_older(rows, known, stale)
    if older:
        rows = [_without_what_changes(row, book.written(row)) for row in rows]
    met = book.meet_all(rows, today)
    touched = [at for at in met if at >= len(known) or told_otherwise(book.people[at], known[at])]
    changed = [at for at in touched if at >= len(known) or _is_news(book.people[at], known[at])]
    kept = {at: _to_keep(book.parts_of(at), before) for at in touched}
    moved = {
        at: moved_to
        for at in touched
        if at < len(known) and (moved_to := moves(known[at], book.people[at]))
    }
    first = dict(zip(kept, accumulate(map(len, kept.values()), initial=0), strict=False))
    return Intake(
        changed=tuple(as_kept(book.people[at], today) for at in changed),
        rows=tuple(as_kept(row, today) for rows_of in kept.values() for row in rows_of),
        news={first[at]: "; ".join(text for text, _ in moved_to) for at, moved_to in moved.items()},
        new=len(book.people) - len(known),
        unchanged=len(met) - len(changed),
        joined=tuple(moved_to[0][1] for moved_to in moved.values()),
        same=tuple(sorted({pair for row in rows for pair in _same(book, row)})),
        older=older,
    )


def _is_news(now: Contact, before: Contact) -> bool:
    """Whether more changed than by which names they are called besides."""
    return told_otherwise(replace(now, called=before.called), before)


def _to_keep(parts: Sequence[Contact], before: Mapping[int, Contact]) -> list[Contact]:
    """Of the contacts that are one person those that changed; all that there is of anybody else."""
    if len(parts) == 1:
        return list(parts)
    return [part for part in parts if told_otherwise(part, before[part.id])]


def _stated_by(source: Source | None, row: Contact) -> Contact:
    jobs = tuple(replace(job, source=job.source or source) for job in row.employments)
    parts = replace(row.name_parts, source=row.name_parts.source or source)
    return replace(row, employments=jobs, name_parts=parts)


def _without_guess(row: Contact, known: Contact | None) -> Contact:
    """Of our own export: how it cut the name of somebody who is known is no news."""
    return replace(row, name_parts=without_guess(row.name, row.name_parts)) if known else row


def _is_older(rows: Sequence[Contact], known: Sequence[Contact], stale: bool | None) -> bool:
    """Whether an export was made before what the book knows: by its date, where nobody in it was
    connected later; or because it has everyone who was connected by its last day, and none of those
    who came after. Of a single row only the date tells."""
    days = [who.connected_on for who in known if who.url and who.connected_on]
    last = max((row.connected_on for row in rows if row.connected_on), default=None)
    if stale and (last is None or last <= max(days, default=last)):
        return True
    if last is None or len(rows) < LEAST or stale is False or last >= max(days, default=last):
        return False
    told = {row.url for row in rows if row.url}
    by_then = [c for c in known if c.url and c.connected_on and c.connected_on <= last]
    share = NEARLY_ALL if len(rows) >= MANY else 1
    return sum(c.url in told for c in by_then) >= share * len(by_then)


def _without_what_changes(row: Contact, known: Contact | None) -> Contact:
    """What an older export may still tell of somebody: nothing that the newer one told since."""
    if known is None:
        return row
    kept = replace(row, name=known.name, name_parts=NameParts(), url=known.url or row.url)
    return replace(kept, employments=())


def _by_now(row: Contact, today: date) -> Contact:
    """Without what is dated in days to come: a clock was wrong. Jobs may be."""
    passed = (e for e in row.exchanges if e.last is None or e.last <= today)
    return replace(
        by_day(row, today),
        connected_on=row.connected_on if row.connected_on and row.connected_on <= today else None,
        last_contact=row.last_contact if row.last_contact and row.last_contact <= today else None,
        exchanges=tuple(passed),
    )


def joined(same: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """*same* so that each who goes goes once: of three who are one, two into the first."""
    stands = dict[int, int]()
    for pair in same:
        kept, gone = sorted(_whole(stands, who) for who in pair)
        if kept != gone:
            stands[gone] = kept
    return [(_whole(stands, kept), gone) for gone, kept in stands.items()]


def _whole(stands: Mapping[int, int], who: int) -> int:
    while who in stands:
        who = stands[who]
    return who


def _same(book: AddressBook, row: Contact) -> Iterator[tuple[int, int]]:
    """The pairs of known people whom *row* shows to be one: each has an address of it, and its name
    tells more than any of theirs ("Liv Eriksen Dahl" is Liv Eriksen, and Liv Dahl, whichever came
    first), or theirs are alike."""
    one, *others = sorted(who.id for who in book.shown_to_be_one(row)) or [0]
    yield from ((one, other) for other in others)
