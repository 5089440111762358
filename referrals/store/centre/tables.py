"""A centre's tables on PostgreSQL, derived from those of a book, so that both are said once.

`catalogue` is an ordinary book that the workers keep: what the boards show. `members` has every
other table of a book once for all members, the member's number first in each key, and stands in the
same names for what a member may see of the catalogue (views.py).
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
    true,
)

from referrals.store import tables as t

CATALOGUE, MEMBERS = "catalogue", "members"
"""The two schemas."""
SHARED = (t.scans, t.boards, t.hosts, t.pages, t.counts, t.postings)
"""The tables of a book that tell what boards show: nobody's own."""
VERDICT = ("kept", "reason")
NOTED = ("hiring_manager", "recruiter", "team", "applied_on")
"""Columns of a posting that say what one member thinks of it, and knows of it."""
ME = text("members.me()")

metadata = MetaData(schema=MEMBERS, naming_convention=t.metadata.naming_convention)

BOARDS, POSTINGS = (
    Table(table.name, metadata, Column("id", Integer, primary_key=True), schema=CATALOGUE)
    for table in (t.boards, t.postings)
)
"""What is referred to of the catalogue."""

members = Table(
    "members",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    # The role that the member's own machine logs in with; it tells nothing of the name.
    Column("login", String, nullable=False, unique=True),
    Column("added_on", Date, nullable=False),
    Column("looked_on", Date),
    Column("reported_on", Date),
    Column("shares", Boolean, nullable=False, server_default=true()),
    Column("config", Text, nullable=False, server_default=""),
)

# How a board of the catalogue is read: what somebody's configuration says of its address.
sources = Table(
    "sources",
    metadata,
    Column("board_id", Integer, ForeignKey(BOARDS.c.id), primary_key=True),
    Column("careers", Text),
    Column("api", Text),
    Column("verify_certificate", Boolean, nullable=False, server_default=true()),
    # How many members watch it.
    Column("watchers", Integer, nullable=False, server_default="0"),
)


def _members_own(key: bool = True) -> Column[int]:
    whose = ForeignKey(f"{MEMBERS}.members.id", ondelete="CASCADE")
    return Column("member_id", Integer, whose, primary_key=key, server_default=ME)


watches = Table(
    "watches",
    metadata,
    _members_own(),
    Column("board_id", Integer, ForeignKey(BOARDS.c.id), primary_key=True),
    # As this member calls it.
    Column("company", String, nullable=False),
    Index("ix_watches_board_id", "board_id"),
)

marks = Table(
    "marks",
    metadata,
    _members_own(),
    Column("posting_id", Integer, ForeignKey(POSTINGS.c.id), primary_key=True),
    *(Column(name, t.postings.c[name].type) for name in (*VERDICT, *NOTED)),
    # What the verdict was formed of: another text of the posting is judged anew.
    Column("judged", Text),
    Index("ix_marks_applied_on", "member_id", "applied_on"),
)

# Who was asked when, over the centre, by a digest that only the centre can make of an address. No
# login reads it; functions tell what may be told.
requests = Table(
    "requests",
    metadata,
    Column("member_id", Integer, ForeignKey(members.c.id, ondelete="CASCADE"), primary_key=True),
    Column("mailbox", LargeBinary, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("day", Date, primary_key=True),
    Index("ix_requests_mailbox", "mailbox"),
)

# How each host is asked: by one task at a time, whose number is the epoch, and not before a moment.
pacing = Table(
    "pacing",
    metadata,
    Column("host", String, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("next_allowed_at", DateTime(timezone=True), nullable=False),
)

# One row: what goes into each digest beside the address.
secret = Table("secret", metadata, Column("key", LargeBinary, primary_key=True))


def _private(table: Table) -> Table:
    """*table* of a book as one for all members."""
    columns = [_column(column) for column in table.columns]
    private = Table(table.name, metadata, _members_own(), *columns)
    for key in table.foreign_keys:
        _refer(private, key)
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            private.append_constraint(UniqueConstraint("member_id", *constraint.columns.keys()))
    for index in table.indexes:
        indexed = [private.c[column.name] for column in index.columns]
        Index(f"{index.name}_of_member", private.c.member_id, *indexed)
    return private


def _column(column: Column[object]) -> Column[object]:
    numbered = column.primary_key and column.name == "id"
    default = text("members.next_id()") if numbered else column.server_default
    return Column(
        column.name,
        column.type,
        primary_key=column.primary_key,
        nullable=column.nullable,
        default=column.default,
        server_default=default,
        autoincrement=False,
    )


def _refer(private: Table, key: ForeignKey) -> None:
    """Let *private* refer as the book's table does: to rows of the same member."""
    name, target = key.parent.name, key.column.table
    if target in SHARED:
        to = ForeignKeyConstraint([name], [f"{CATALOGUE}.{target.name}.id"], ondelete=key.ondelete)
    else:
        # Of a pair of columns only the second may be emptied.
        gone = f"SET NULL ({name})" if key.ondelete == "SET NULL" else key.ondelete
        to = ForeignKeyConstraint(
            ["member_id", name],
            [f"{MEMBERS}.{target.name}.member_id", f"{MEMBERS}.{target.name}.id"],
            ondelete=gone,
            name=f"fk_{private.name}_{name}",
        )
    private.append_constraint(to)


PRIVATE = [*map(_private, [x for x in t.metadata.sorted_tables if x not in SHARED]), watches, marks]
"""Every table in which each row is one member's."""
for name in ("hiring_manager", "recruiter"):
    _refer(marks, next(iter(t.postings.c[name].foreign_keys)))
