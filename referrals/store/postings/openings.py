"""What a snapshot does to the postings that it shows: added, refreshed, opened again.

Each function is one step inside the transaction that records the snapshot (boards.py).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, bindparam, insert, or_, select, update

from referrals.domain.postings.fit import Search, against_title, fit
from referrals.domain.postings.strangers import Opening, new_numbers
from referrals.model.postings import Posting, Snapshot
from referrals.store import tables as t
from referrals.store.postings.rows import SHOWN, as_shown, in_full, row_of, text_of

p = t.postings.c

Piece = TypeVar("Piece")

PIECE = 500
"""Postings that are written at a time: a board of thousands is never there twice as a whole."""
BOOKS_OWN = ("misses", "closed_on", "proven", "edited_on")
READ_BY_US = ("places", "seniority", "guessed", "unread")
"""What is not the board's own word but our reading of it."""
AT_HAND = {"misses": 0, "missed_at": None, "closed_on": None, "closed_because": None}
"""Of a posting that is shown."""

# Made once, as in misses.py.
OPEN_NOW: Select[Any] = select(p.external_id, p.title, p.url).where(
    p.board_id == bindparam("board"), p.closed_on.is_(None), p.misses == 0, p.proven
)
STANDING: Select[Any] = select(p.id, p.external_id, p.misses, p.closed_on, p.proven).where(
    p.board_id == bindparam("board"), p.closed_on.is_(None)
)
STANDING_WITH_NEWS: Select[Any] = STANDING.where(or_(p.misses > 0, ~p.proven))
KNOWN: Select[Any] = select(
    p.id, p.external_id, *(p[name] for name in (*BOOKS_OWN, *SHOWN)), p.digest, p.description
).where(p.board_id == bindparam("board"), p.external_id.in_(bindparam("ids", expanding=True)))
NEW = insert(t.postings)
CHANGED = update(t.postings).where(p.id == bindparam("key"))


def open_now(db: Connection, board_id: int) -> dict[str, Opening]:
    """The postings that are open, were not missed before, and are no mere claim of a reading that
    was not believed."""
    rows = db.execute(OPEN_NOW, {"board": board_id})
    return {key: Opening(title, url) for key, title, url in rows}


def renumber(db: Connection, board_id: int, shown: Sequence[Posting]) -> None:
    """Give the openings that a board shows under other numbers these numbers."""
    listed = {posting.external_id: Opening(posting.title, posting.url) for posting in shown}
    numbers = new_numbers(listed, open_now(db, board_id))
    taken = set(db.scalars(select(p.external_id).where(p.board_id == board_id)))
    for old, new in numbers.items():
        if new not in taken:
            here = (p.board_id == board_id, p.external_id == old)
            db.execute(update(t.postings).where(*here).values(external_id=new))


def take_in(
    db: Connection,
    board_id: int,
    snapshot: Snapshot,
    day: date,
    search: Search,
    *,
    proven: bool = True,
    settled: bool = False,
) -> int:
    """Add what is new, refresh what changed, open again what came back. How many are new.

    What only a reading that is not believed shows is not *proven*: it counts for nothing. Where
    the board's row proves the reading (*settled*), its day need not stand at every posting."""
    read = [
        posting for posting in snapshot.postings if posting.external_id not in snapshot.as_before
    ]
    seen = {"last_seen": day} | AT_HAND | ({"proven": True} if proven else {})
    again = _shown_as_before(db, board_id, snapshot.as_before, settled)
    _mark_seen(db, again, seen, settled)
    pieces = (list(map(snapshot.whole, piece)) for piece in _pieces(read))
    return sum(
        _take_in_piece(db, board_id, piece, snapshot.digests, seen, day, search, settled=settled)
        for piece in pieces
    )


def _pieces(all_of_it: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    return (all_of_it[start : start + PIECE] for start in range(0, len(all_of_it), PIECE))


def _shown_as_before(
    db: Connection, board_id: int, ids: Collection[str], settled: bool
) -> Sequence[Row[Any]]:
    """The rows of *ids*; where the reading is *settled*, only those of which that is news. Nothing
    deletes a posting's row: what was open when the scan began is there."""
    if not ids:
        return []
    rows = db.execute(STANDING_WITH_NEWS if settled else STANDING, {"board": board_id})
    return [row for row in rows if row.external_id in ids]


def _mark_seen(
    db: Connection, rows: Sequence[Row[Any]], seen: Mapping[str, Any], settled: bool
) -> None:
    """Note that the postings are as they were. Of what nothing new is known no row is written: it
    would be copied with its long text."""
    told = [row.id for row in rows if not settled or row.misses or row.closed_on or not row.proven]
    for piece in _pieces(told):
        db.execute(update(t.postings).where(p.id.in_(piece)).values(seen))


def _take_in_piece(
    db: Connection,
    board_id: int,
    shown: Sequence[Posting],
    digests: Mapping[str, str],
    seen: Mapping[str, Any],
    day: date,
    search: Search,
    *,
    settled: bool,
) -> int:
    new, changed, again = list[dict[str, Any]](), list[dict[str, Any]](), list[Row[Any]]()
    ids, proven = [posting.external_id for posting in shown], "proven" in seen
    stored = {row.external_id: row for row in db.execute(KNOWN, {"board": board_id, "ids": ids})}
    anew = list[dict[str, Any]]()
    for told in shown:
        row = stored.get(told.external_id)
        posting = in_full(told) if _must_be_read(told, row, search) else told
        values = row_of(posting)
        digest = {"digest": digests.get(posting.external_id)}
        if row and posting.description is None:
            values |= _left_out(row, values)
        if row is None:
            entry = _new_row(posting, values, board_id, day, search)
            new.append(entry | digest | {"proven": proven})
        elif _differs(row, posting, values):
            believed = {"proven": proven or row.proven}
            changed.append(_changed_row(row, posting, values, day, search) | digest | believed)
        else:
            again.append(row)
            anew += [{"key": row.id, **digest}] if row.digest != digest["digest"] else []
    if new:
        db.execute(NEW, _as_told(new))
    if changed:
        db.execute(CHANGED, changed)
    if anew:
        db.execute(CHANGED, anew)
    _mark_seen(db, again, seen, settled)
    return len(new)


def _must_be_read(posting: Posting, row: Row[Any] | None, search: Search) -> bool:
    """Whether a posting that is unread is held against one that was read, or against a search."""
    was_read = row is not None and not row.unread
    return posting.unread and (was_read or not against_title(posting.title, search))


def _new_row(
    posting: Posting, values: dict[str, Any], board_id: int, day: date, search: Search
) -> dict[str, Any]:
    verdict = fit(posting, search, day)
    return values | {
        "board_id": board_id,
        "external_id": posting.external_id,
        "first_seen": day,
        "last_seen": day,
        "kept": verdict.kept,
        "reason": verdict.reason,
        "description": posting.description,
    }


def _left_out(row: Row[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """What only the details say, and the list, read alone, leaves out."""
    kept = {name: getattr(row, name) for name in SHOWN if values[name] in (None, [])}
    if _a_day_apart(row.posted_on, values["posted_on"]):
        # "3 days ago" in a list is the exact day of the details, give or take a day.
        kept["posted_on"] = row.posted_on
    if values["guessed"] and not row.guessed:
        # Its own page stated what the link to it only promises.
        kept |= {"guessed": False, "title": row.title}
    return kept


def _a_day_apart(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs(one - other) <= timedelta(days=1)


def _differs(row: Row[Any], posting: Posting, values: Mapping[str, Any]) -> bool:
    if posting.description not in (None, row.description):
        return True
    return any(values[name] != getattr(row, name) for name in SHOWN)


def _changed_row(
    row: Row[Any], posting: Posting, values: dict[str, Any], day: date, search: Search
) -> dict[str, Any]:
    text = posting.description or row.description
    verdict = fit(replace(posting, description=text), search, day)
    return values | {
        "key": row.id,
        "last_seen": day,
        **AT_HAND,
        "kept": verdict.kept,
        "reason": verdict.reason,
        "description": text,
        "edited_on": day if _edited_since(row, posting, values) else row.edited_on,
    }


def _edited_since(row: Row[Any], posting: Posting, values: Mapping[str, Any]) -> bool:
    if not row.unread:
        return edited(row, posting, values)
    # Other markup may well be the same words; where those differ, nothing else need be read.
    if _differ(text_of(as_shown(row)), text_of(posting)):
        return True
    before, after = in_full(as_shown(row)), in_full(posting)
    was = SimpleNamespace(**row_of(before), description=before.description)
    return edited(was, after, row_of(after))


def edited(row: Any, posting: Posting, values: Mapping[str, Any]) -> bool:
    """Whether the board says something else of it than *row*, not just more or what we read anew.

    *row* has the columns that a board fills as they were, *values* as they are.
    """
    return _differ(row.description, posting.description) or any(
        value != getattr(row, name)
        for name, value in values.items()
        if name not in READ_BY_US and getattr(row, name) not in (None, [])
    )


def _as_told(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """*rows* without the columns of which none says anything: each costs its time."""
    told = [name for name in rows[0] if any(row[name] is not None for row in rows)]
    return [{name: row[name] for name in told} for row in rows]


def _differ(one: str | None, other: str | None) -> bool:
    """Whether two texts differ, where both are known."""
    return bool(one and other and one != other)
