"""The tables of the book. The same on SQLite and PostgreSQL; changed only through a migration."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _shown(name: str, *said: Any, **more: Any) -> Column[Any]:
    """A column that a board fills, as `Posting` names it; all others are the book's own."""
    return Column(name, *said, info={"shown": True}, **more)


def _entry() -> Column[int]:
    """The number of an entry of the log, over all its tables; 0 where nobody counted yet."""
    return Column("entry", Integer, nullable=False, server_default="0")


def _owned_by(table: str, name: str, primary_key: bool = False) -> Column[int]:
    """A reference that goes with what it refers to."""
    key = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(name, Integer, key, nullable=False, primary_key=primary_key)


facts = Table(
    "facts",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)

# ------------------------------------------------------------------ boards and postings

scans = Table(
    "scans",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False),
    Column("started_at", String, nullable=False),
)

boards = Table(
    "boards",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("company", String, nullable=False),
    Column("platform", String, nullable=False),
    Column("token", String, nullable=False),
    Column("last_visit", Integer, nullable=False, default=0),
    Column("ending", String),
    Column("health", String),
    Column("message", Text),
    Column("last_complete", Date),
    Column("last_read", Date),
    # What the board called itself; what the last doubtful reading showed and how many in a row
    # agreed with it; the contradiction that it is known for.
    Column("own_name", Text),
    Column("doubt", JSON),
    Column("trusted", Text),
    # The days of the first and the last of the readings that said "no such board", how many.
    Column("gone_since", Date),
    Column("gone_on", Date),
    Column("gone_scans", Integer, nullable=False, server_default="0"),
    # Failed readings in a row; the day before which a board that failed often is not asked again;
    # the address that a moved board was found at.
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("rest_until", Date),
    Column("moved_to", Text),
    UniqueConstraint("platform", "token", "company"),
)

# Hosts that asked to be left alone (Retry-After).
hosts = Table(
    "hosts",
    metadata,
    Column("host", String, primary_key=True),
    Column("not_before", String, nullable=False),
)

pages = Table(
    "pages",
    metadata,
    _owned_by("boards", "board_id", primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("url", Text, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("digest", Text),
)

# Of each proven reading the number of postings: what the next one is held against.
counts = Table(
    "counts",
    metadata,
    Column("id", Integer, primary_key=True),
    _owned_by("boards", "board_id"),
    Column("day", Date, nullable=False),
    Column("postings", Integer, nullable=False),
    Index("ix_counts_board_id", "board_id"),
)

postings = Table(
    "postings",
    metadata,
    Column("id", Integer, primary_key=True),
    _owned_by("boards", "board_id"),
    Column("external_id", String, nullable=False),
    _shown("title", Text, nullable=False),
    _shown("url", Text, nullable=False),
    _shown("locations", JSON, nullable=False),
    _shown("places", JSON, nullable=False, server_default="[]"),
    _shown("workplace", String),
    _shown("department", Text),
    _shown("employment_type", String),
    _shown("seniority", String),
    _shown("salary_min", Float),
    _shown("salary_max", Float),
    _shown("salary_currency", String),
    _shown("salary_period", String),
    _shown("posted_on", Date),
    _shown("updated_on", Date),
    _shown("requisition", Text),
    _shown("guessed", Boolean, nullable=False, server_default=false()),
    # Its description is still markup: nobody looked for such a title when it was taken in.
    _shown("unread", Boolean, nullable=False, server_default=false()),
    Column("first_seen", Date, nullable=False),
    Column("last_seen", Date, nullable=False),
    # When its board last changed what it says of it.
    Column("edited_on", Date),
    Column("closed_on", Date),
    Column("misses", Integer, nullable=False, default=0),
    # When it was last missed; whether a reading that is believed has shown it; how often it was
    # closed, and why, where not for its absence.
    Column("missed_at", String),
    Column("proven", Boolean, nullable=False, server_default=true()),
    Column("closings", Integer, nullable=False, server_default="0"),
    Column("closed_because", Text),
    Column("repost_of", Integer),
    Column("kept", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
    Column("hiring_manager", Integer, ForeignKey("contacts.id", ondelete="SET NULL")),
    Column("recruiter", Integer, ForeignKey("contacts.id", ondelete="SET NULL")),
    Column("team", Text),
    Column("applied_on", Date),
    # Of its source, as far as it was read by the program that the fact "reader" names.
    Column("digest", String),
    # Last, so that reading the columns before it does not drag the long texts along.
    Column("description", Text),
    UniqueConstraint("board_id", "external_id"),
    Index("ix_postings_open", "kept", "closed_on"),
    Index("ix_postings_repost_of", "repost_of"),
    Index("ix_postings_applied_on", "applied_on"),
)

# ------------------------------------------------------------------ people

contacts = Table(
    "contacts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("phone", Text),
    Column("url", Text),
    Column("connected_on", Date),
    Column("last_contact", Date),
    Column("tie", Integer),
    Column("kinds", JSON, nullable=False),
    Column("cadence", Integer),
    Column("looking", Text),
    Column("note", Text),
    # The parts of the name as they came, and who writes it so ("profile", "book", "mail").
    Column("given", Text),
    Column("family", Text),
    Column("suffix", Text),
    Column("name_source", String),
    # What the user said, so that no import changes it; what the user took out of it.
    Column("said", JSON, nullable=False, server_default="[]"),
    Column("struck", JSON, nullable=False, server_default="[]"),
    # Every name by which files call them, with its source and what was told under it.
    Column("called", JSON, nullable=False, server_default="[]"),
    # "1987-02-03", or "--02-03" where the year is not known.
    Column("birthday", String),
    # The user's own words for groups of people.
    Column("tags", JSON, nullable=False, server_default="[]"),
)

emails = Table(
    "emails",
    metadata,
    _owned_by("contacts", "contact_id", primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("address", Text, nullable=False),
)

employments = Table(
    "employments",
    metadata,
    _owned_by("contacts", "contact_id", primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("employer", Text, nullable=False),
    Column("title", Text),
    Column("team", Text),
    Column("start", Date),
    Column("end", Date),
    Column("current", Boolean, nullable=False),
    # Who states it, as in model/people.py: "profile", its owner; "book", an address book; null: the
    # user, or a row from before this was kept.
    Column("source", String),
)

acquaintances = Table(
    "acquaintances",
    metadata,
    _owned_by("contacts", "a", primary_key=True),
    _owned_by("contacts", "b", primary_key=True),
    Column("strength", Integer),
)

exchanges = Table(
    "exchanges",
    metadata,
    _owned_by("contacts", "contact_id", primary_key=True),
    Column("how", String, primary_key=True),
    Column("direction", String, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("first", Date),
    Column("last", Date),
)

# Contacts that are one person: both rows stay, one counts for both. What the kept one said of
# itself before makes it undoable.
merges = Table(
    "merges",
    metadata,
    _owned_by("contacts", "gone", primary_key=True),
    _owned_by("contacts", "kept"),
    Column("day", Date, nullable=False),
    Column("kept_before", JSON, nullable=False),
)

# Pairs that look like one person and are two, as the user said.
apart = Table(
    "apart",
    metadata,
    _owned_by("contacts", "a", primary_key=True),
    _owned_by("contacts", "b", primary_key=True),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    _owned_by("contacts", "contact_id"),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False),
)

# ------------------------------------------------------------------ the log

asks = Table(
    "asks",
    metadata,
    Column("id", Integer, primary_key=True),
    _owned_by("contacts", "contact_id"),
    Column("kind", String, nullable=False),
    Column("company", Text, nullable=False),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="SET NULL")),
    Column("via_id", Integer, ForeignKey("contacts.id", ondelete="SET NULL")),
    Column("channel", String),
    # Ids of further postings that the same ask names.
    Column("more", JSON, nullable=False, server_default="[]"),
)

steps = Table(
    "steps",
    metadata,
    _owned_by("asks", "ask_id", primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("status", String, nullable=False),
    Column("day", Date, nullable=False),
    Column("note", Text),
    # Ids of the postings that a company's no names.
    Column("postings", JSON, nullable=False, server_default="[]"),
    # The day on which it was corrected: since then it counts for nothing.
    Column("struck_on", Date),
    _entry(),
)

favours = Table(
    "favours",
    metadata,
    Column("id", Integer, primary_key=True),
    _owned_by("contacts", "contact_id"),
    Column("direction", String, nullable=False),
    Column("what", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("kind", String, nullable=False, server_default="help"),
    Column("weight", Integer, nullable=False, server_default="1"),
    Column("posting_id", Integer, ForeignKey("postings.id", ondelete="SET NULL")),
    Column("lookout_id", Integer, ForeignKey("lookouts.id", ondelete="SET NULL")),
    _entry(),
)

lookouts = Table(
    "lookouts",
    metadata,
    Column("id", Integer, primary_key=True),
    _owned_by("contacts", "contact_id"),
    Column("direction", String, nullable=False),
    Column("what", Text, nullable=False),
    Column("since", Date, nullable=False),
    Column("until", Date),
    Column("reminded_on", Date),
    Column("ended_on", Date),
)

thanks = Table(
    "thanks",
    metadata,
    Column("id", Integer, primary_key=True),
    _owned_by("contacts", "contact_id"),
    Column("day", Date, nullable=False),
    Column("how", Text),
    _entry(),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    _owned_by("contacts", "contact_id"),
    Column("day", Date, nullable=False),
    Column("how", Text),
    Column("note", Text),
    # The ask in whose course it was: an interview.
    Column("ask_id", Integer, ForeignKey("asks.id", ondelete="SET NULL")),
)

# ------------------------------------------------------------------ what the user did

# Each command that wrote: the rows before and after it, by table, so that it can be undone.
changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("said", Text, nullable=False),
    Column("rows", JSON, nullable=False),
    Column("undone_at", String),
)

# What each code of a report stood for on the day it was printed.
codes = Table(
    "codes",
    metadata,
    Column("day", Date, primary_key=True),
    Column("code", String, primary_key=True),
    Column("subject", JSON, nullable=False),
)

# What the user does not want to see before a day, or (no day) at all. *subject* is what a code
# stood for, as text.
snoozes = Table(
    "snoozes",
    metadata,
    Column("subject", String, primary_key=True),
    Column("until", Date),
    Column("day", Date, nullable=False),
)

# One-tap answers: the digest of each token sent, what it would log, and when it was used.
tokens = Table(
    "tokens",
    metadata,
    Column("digest", String, primary_key=True),
    Column("day", Date, nullable=False),
    Column("answer", JSON, nullable=False),
    Column("used_at", String),
)
