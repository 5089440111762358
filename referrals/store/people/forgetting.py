"""Forgetting a person: out of every table, out of what was noted about others, out of the file.

What stays, and why: a firm that bears their name is its employees' employer, and the text of a
posting is its company's; `facts` holds the search and what the user said of files, no person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    Table,
    delete,
    or_,
    select,
    update,
)

from referrals.domain.people.identifiers import FORGOTTEN
from referrals.model.log import AskKind
from referrals.model.people import Contact
from referrals.store import tables as t
from referrals.store.engine import BookError, reading, told, writing
from referrals.store.people.persons import contacts, same_person
from referrals.store.safekeeping.book_file import file_of

INTRODUCTION: AskKind = "introduction"

# What the user wrote about others, or an import told of them, may name the one to be forgotten.
WORDS = (
    t.contacts.c.looking, t.contacts.c.note, t.employments.c.title, t.employments.c.team,
    t.events.c.text, t.asks.c.channel, t.steps.c.note, t.favours.c.what, t.thanks.c.how,
    t.meetings.c.how, t.meetings.c.note, t.postings.c.team, t.lookouts.c.what,
)  # fmt: skip


def contacts_of(engine: Engine, person: int) -> list[Contact]:
    """Every contact that is this person: the one that stands for them, and those merged into it."""
    with reading(engine) as db:
        standing = same_person(db)
        return [
            contact for contact in contacts(db) if standing.get(contact.id, contact.id) == person
        ]


def forget(engine: Engine, ids: Sequence[int], known_by: re.Pattern[str] | None) -> Counter[str]:
    """Remove these contacts with all that refers to them, and their names from texts about others.

    How many rows went, by table; under "postings" how many named them, under "mentions" how many
    texts did. All or nothing. `scrub` then takes them out of the file.
    """
    with writing(engine) as db:
        unnamed = _without_connector(db, ids)
        removed = _remove(db, ids)
        # What could be undone tells what stood there before, names and all.
        removed["changes"] = db.execute(delete(t.changes)).rowcount
        # Their ids are given to others, whom no code must mean and no snooze hide.
        removed["codes"] = db.execute(delete(t.codes)).rowcount
        removed["snoozes"] = sum(_shown_again(db, key) for key in ids)
        redacted = sum(_redact(db, word, known_by) for word in WORDS if known_by)
        removed["mentions"] = unnamed + redacted
        return +removed


def _remove(db: Connection, ids: Sequence[int]) -> Counter[str]:
    asked = select(t.asks.c.id).where(_about(t.asks, ids))
    removed = Counter(steps=db.execute(delete(t.steps).where(t.steps.c.ask_id.in_(asked))).rowcount)
    for table in reversed(t.metadata.sorted_tables):
        if table is t.postings:
            removed["postings"] = _unnamed(db, ids)
        elif _references(table):
            # An introduction by them was asked of them, so it goes as well.
            removed[table.name] = db.execute(delete(table).where(_about(table, ids))).rowcount
    removed["contacts"] = db.execute(delete(t.contacts).where(t.contacts.c.id.in_(ids))).rowcount
    return removed


def _without_connector(db: Connection, ids: Sequence[int]) -> int:
    """A referral by somebody else whom they introduced is that person's: it stays, without them."""
    others = (
        t.asks.c.via_id.in_(ids) & t.asks.c.contact_id.not_in(ids) & (t.asks.c.kind != INTRODUCTION)
    )
    return db.execute(update(t.asks).where(others).values(via_id=None)).rowcount


def _shown_again(db: Connection, contact_id: int) -> int:
    """A snoozed subject names them as "ask 3 via 5 about 12"."""
    subject = t.snoozes.c.subject
    theirs = subject.like(f"% {contact_id} via %") | subject.like(f"% {contact_id} about %")
    return db.execute(delete(t.snoozes).where(theirs)).rowcount


def _unnamed(db: Connection, ids: Sequence[int]) -> int:
    """Postings stay, without the hiring manager or recruiter."""
    return sum(
        db.execute(update(t.postings).where(column.in_(ids)).values({column: None})).rowcount
        for column in _references(t.postings)
    )


def _references(table: Table) -> list[Column[int]]:
    return [column for column in table.c if column.references(t.contacts.c.id)]


def _about(table: Table, ids: Sequence[int]) -> ColumnElement[bool]:
    return or_(*(column.in_(ids) for column in _references(table)))


def _redact(db: Connection, column: Column[str], known_by: re.Pattern[str]) -> int:
    texts = db.scalars(select(column).where(column.is_not(None)).distinct())
    return sum(
        db.execute(
            update(column.table)
            .where(column == text)
            .values({column: known_by.sub(FORGOTTEN, text)})
        ).rowcount
        for text in [text for text in texts if known_by.search(text)]
    )


# ------------------------------------------------------------------ the file


def scrub(engine: Engine) -> None:
    """Write the book's file anew, so that no byte of what was deleted stays in it. Raises BookError
    when another program still reads it as it was.

    SQLite overwrites what it deletes (secure_delete), but not the write-ahead log, nor what it left
    in a page when it moved rows to another.
    """
    file = file_of(engine.url)
    if file is None:
        return
    with told(engine), engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("VACUUM")
        busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise BookError(
            f"{file}: forgotten, but another program has the book open, so what it reads stays in "
            f"{file.name}-wal until that program ends"
        )
