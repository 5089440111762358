"""Rows of the book → postings, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, Select, case, select

from referrals.model.listed import ListedPosting
from referrals.model.postings import Place, Posting, Salary
from referrals.store import tables as t
from referrals.store.lists import as_written, words_of
from referrals.store.postings.misses import last_seen

p, b = t.postings.c, t.boards.c

KEPT_APART = (
    "board_id", "last_seen", "description", "missed_at", "proven", "closings", "digest",
)  # fmt: skip
"""Columns that are reckoned with, or belong to the book alone."""


SHOWN = tuple(column.name for column in p if column.info.get("shown"))
"""The columns that a board fills."""
PAY = ("min", "max", "currency", "period")
"""Of a `Salary`, each in a column of its own."""


OFTEN_ALIKE = frozenset({
    "company", "platform", "board", "board_state", "locations", "places", "department", "workplace",
    "employment_type", "seniority", "reason", "first_seen", "last_seen", "posted_on", "updated_on",
})  # fmt: skip


def postings_query(full: bool = False) -> Select[Any]:
    columns = [c for c in t.postings.c if c.name not in KEPT_APART]
    # What is unread is read of its markup.
    text = p.description if full else case((p.unread, p.description)).label("description")
    return select(
        *columns, last_seen(b.last_complete).label("last_seen"), text, b.company, b.platform,
        b.token.label("board"), b.health.label("board_state"),
    ).join_from(t.postings, t.boards)  # fmt: skip


def read_posting(row: Row[Any]) -> Posting:
    """One row of `postings_query`, read in full."""
    return in_full(posting_of(row._mapping))


def read_postings(rows: Iterable[Row[Any]]) -> list[Posting]:
    """Rows of `postings_query`, read in full. Of tens of thousands, most are of the same company,
    place and day: what is alike is there once, which halves what they take."""
    alike = dict[Any, Any]()
    return [in_full(posting_of(row._mapping, alike.setdefault)) for row in rows]


def listed(db: Connection) -> list[ListedPosting]:
    """Every posting by id, as far as it takes to choose one: rows of a few columns, since there may
    be tens of thousands."""
    query = select(
        p.id, p.title, b.company, as_written(p.locations), p.first_seen, p.closed_on, p.repost_of,
        p.kept,
    ).join_from(t.postings, t.boards).order_by(p.id)  # fmt: skip
    return [
        ListedPosting(key, title, company, words_of(where), *more)
        for key, title, company, where, *more in db.execute(query).all()
    ]


def as_shown(row: Any) -> Posting:
    """What a board last showed, as far as it was read."""
    names = ("external_id", *SHOWN, "description")
    return posting_of({name: getattr(row, name) for name in names})


def posting_of(
    row: Mapping[Any, Any], alike: Callable[[Any, Any], Any] = lambda _, value: value
) -> Posting:
    """*alike* gives for a value, asked for with itself, one that is equal."""
    values = dict(row)
    values["locations"] = tuple(values["locations"])
    values["places"] = tuple(Place(**place) for place in values["places"])
    values |= {name: alike(values[name], values[name]) for name in OFTEN_ALIKE & values.keys()}
    pay = [values.pop(f"salary_{part}") for part in PAY]
    return Posting(**values, salary=Salary(*pay) if pay[2] else None)


def in_full(posting: Posting) -> Posting:
    """*posting*, read if it was kept unread."""
    if not posting.unread:
        return posting
    # Imported here: few commands come upon one, and the parser of HTML takes its time to load.
    from referrals.texts.finish import in_full as read

    return read(posting)


def text_of(posting: Posting) -> str | None:
    """The text of *posting*, also of one that was kept unread."""
    if not posting.unread:
        return posting.description
    from referrals.texts.finish import as_text

    return as_text(posting).description


def row_of(posting: Posting) -> dict[str, Any]:
    """What a board's posting puts into its row."""
    pay = posting.salary
    return {name: getattr(posting, name, None) for name in SHOWN} | {
        "locations": list(posting.locations),
        "places": [asdict(place) for place in posting.places],
        **{f"salary_{part}": pay and getattr(pay, part) for part in PAY},
    }
