"""The whole book as rows, for other programs: every table that says something of the hunt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Engine, Table, select

from referrals.store import tables as t
from referrals.store.engine import reading


@dataclass(frozen=True)
class Sheet:
    """One table: the names of its columns, and its rows."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


Sheets = dict[str, Sheet]
TOLD = (
    t.boards, t.postings, t.contacts, t.emails, t.employments, t.acquaintances, t.exchanges,
    t.merges, t.events, t.asks, t.steps, t.lookouts, t.meetings,
    t.apart, t.snoozes, t.facts,
)  # fmt: skip
FACTS = ("woken", "positions")
"""Of what the book remembers between runs that which the user said: that the search goes on after a
hire, and the own jobs as an export told them. The rest is the program's."""
LEDGER = (t.favours, t.thanks)
"""The user's conscience: told only when asked for."""
INNER = (
    t.scans, t.pages, t.counts, t.hosts, t.changes, t.codes, t.tokens,
)  # fmt: skip
"""What the program remembers for itself, keys included; it means nothing elsewhere."""
PRIVATE = {t.contacts.c.looking, t.contacts.c.note, t.steps.c.note, t.meetings.c.note}
INNERMOST = {t.merges.c.kept_before, t.postings.c.digest, t.postings.c.unread}
"""A contact as it was, private words included, which only an undo needs; what only a scan needs."""


def everything(engine: Engine, ledger: bool, notes: bool) -> Sheets:
    """By table, in one consistent view; *notes* adds what is private: notes, what people look for.

    Dates are dates; a contact or posting is named by its id.
    """
    tables = (*TOLD, *LEDGER) if ledger else TOLD
    unsaid = INNERMOST if notes else INNERMOST | PRIVATE
    with reading(engine) as db:
        return {table.name: _sheet(db, table, unsaid) for table in tables}


def _sheet(db: Connection, table: Table, unsaid: set[Column[Any]]) -> Sheet:
    columns = [column for column in table.columns if column not in unsaid]
    query = select(*columns).order_by(*table.primary_key)
    if table is t.facts:
        query = query.where(t.facts.c.name.in_(FACTS))
    rows = db.execute(query)
    return Sheet(tuple(column.name for column in columns), tuple(map(tuple, rows)))
