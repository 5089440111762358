"""A centre: one database for many members, made and kept by whoever owns it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, insert, inspect, select, text, update
from sqlalchemy.schema import CreateColumn

from referrals.model.errors import ReferralsError
from referrals.store import tables as t
from referrals.store.centre.entrance import address_of_catalogue
from referrals.store.centre.functions import functions
from referrals.store.centre.queue_tables import make_queue, queue_grants
from referrals.store.centre.tables import CATALOGUE, MEMBERS, metadata, secret
from referrals.store.centre.tables import members as rows
from referrals.store.centre.views import (
    VIEWS,
    catalogue_grants,
    grants,
    policies,
    revocations,
    views,
)
from referrals.store.engine import SCHEMA, engine_on, told
from referrals.store.schema import VERSION, migrate, stated


class NoSuchMember(ReferralsError):
    """Nobody of that name is a member."""


@dataclass(frozen=True)
class Member:
    """One who uses the centre, as its keeper sees them: never what they know of whom."""

    name: str
    added_on: date
    looked_on: date | None
    """The last day on which they read their advice."""
    shares: bool
    """Whether a coach may see their counts."""


@dataclass(frozen=True)
class Login:
    """How a member's own machine logs in."""

    role: str
    password: str


class Centre:
    """The members of one database, by the login that owns its tables."""

    def __init__(self, owner: Engine) -> None:
        self._owner = owner

    # -------------------------------------------------------------- the tables

    def make(self) -> None:
        """Make the centre's tables in an empty database, in one transaction; nothing where they
        are there already. Raises BookError."""
        with told(self._owner), self._owner.begin() as db:
            if CATALOGUE in inspect(db).get_schema_names():
                return
            for schema in (CATALOGUE, MEMBERS):
                db.exec_driver_sql(f"CREATE SCHEMA {schema}")
            db.exec_driver_sql(f"SET LOCAL search_path = {CATALOGUE}")
            t.metadata.create_all(db)
            for schema in (CATALOGUE, MEMBERS):
                db.exec_driver_sql(f"SET LOCAL search_path = {schema}")
                VERSION.create(db, checkfirst=False)
                db.execute(insert(VERSION).values(version_num=SCHEMA))
            _run(db, [f"CREATE ROLE {workers_of(db)} NOLOGIN"])
            # Defaults of the tables call functions, which look into the tables.
            db.exec_driver_sql("SET LOCAL check_function_bodies = off")
            _run(db, functions(workers_of(db)))
            metadata.create_all(db, [x for x in metadata.sorted_tables if x.schema == MEMBERS])
            _arrange(db)
            db.execute(insert(secret).values(key=secrets.token_bytes(32)))

    def upgrade(self) -> str:
        """Bring the centre to the newest schema, which is told; made where there is none. The
        catalogue goes by a book's migrations; what is private gets what it lacks."""
        self.make()
        own = self._owner.url.render_as_string(hide_password=False)
        catalogue = engine_on(address_of_catalogue(own))
        if stated(catalogue) != SCHEMA:
            migrate(catalogue)
        with told(self._owner), self._owner.begin() as db:
            _add_what_is_missing(db)
            make_queue(db)
            _arrange(db)
            db.exec_driver_sql(f"SET LOCAL search_path = {MEMBERS}")
            db.execute(update(VERSION).values(version_num=SCHEMA))
        return SCHEMA

    # -------------------------------------------------------------- members

    def add(self, name: str, config: str, today: date) -> None:
        """A new member, with the text of their config.toml. Raises BookError where there is one of
        that name."""
        role = f"referrals_{secrets.token_hex(8)}"
        with told(self._owner), self._owner.begin() as db:
            values = {"name": name, "login": role, "added_on": today, "config": config}
            number = db.execute(insert(rows).values(values).returning(rows.c.id)).scalar_one()
            _run(db, [f"CREATE ROLE {role} NOLOGIN NOINHERIT"])
            _run(db, grants(role))
            ids = f"{MEMBERS}.ids_of_{number}"
            _run(db, [f"CREATE SEQUENCE {ids}", f"REVOKE ALL ON SEQUENCE {ids} FROM PUBLIC"])

    def invite(self, name: str) -> Login:
        """Let the member's own machine log in: with a password that nobody is told twice."""
        password = secrets.token_urlsafe(24)
        with told(self._owner), self._owner.begin() as db:
            role = _row(db, name).login
            _run(db, [f"ALTER ROLE {role} LOGIN PASSWORD '{password}'"])
        return Login(role, password)

    def remove(self, name: str) -> None:
        """Every row, number and login of a member: nothing of theirs stays in the database."""
        with told(self._owner), self._owner.begin() as db:
            row = _row(db, name)
            # Row security holds for the owner, too: what goes is said to be this member's.
            db.execute(text("SELECT set_config('app.member', :name, true)"), {"name": name})
            db.execute(delete(rows).where(rows.c.id == row.id))
            _run(db, [f"DROP SEQUENCE {MEMBERS}.ids_of_{row.id}"])
            _run(db, revocations(row.login))
            _run(db, [f"DROP ROLE {row.login}"])

    def all(self) -> list[Member]:
        """Every member, in the order in which they came."""
        with told(self._owner), self._owner.connect() as db:
            members = db.execute(select(rows).order_by(rows.c.id)).all()
        return [Member(row.name, row.added_on, row.looked_on, row.shares) for row in members]

    def config_of(self, name: str) -> str:
        """The text of a member's config.toml. Raises NoSuchMember."""
        with told(self._owner), self._owner.connect() as db:
            return str(_row(db, name).config)

    def keep_config(self, name: str, config: str) -> None:
        """Raises NoSuchMember."""
        with told(self._owner), self._owner.begin() as db:
            key = _row(db, name).id
            db.execute(update(rows).where(rows.c.id == key).values(config=config))


def workers_of(db: Connection) -> str:
    """The role of those who may act for every member of this database."""
    number = "SELECT oid FROM pg_database WHERE datname = current_database()"
    return f"referrals_workers_of_{db.scalar(text(number))}"


def _arrange(db: Connection) -> None:
    workers = workers_of(db)
    _run(db, [f"REVOKE ALL ON SCHEMA {MEMBERS}, {CATALOGUE} FROM PUBLIC"])
    _run(db, functions(workers))
    _run(db, policies())
    _run(db, (f"DROP VIEW IF EXISTS {MEMBERS}.{name} CASCADE" for name in VIEWS))
    _run(db, views())
    _run(db, grants(workers))
    _run(db, catalogue_grants(workers))
    _run(db, queue_grants(db, workers))
    for row in db.execute(select(rows.c.login)):
        _run(db, grants(row.login))


def _add_what_is_missing(db: Connection) -> None:
    """Tables and columns that a later program keeps beside those that are there."""
    existing = inspect(db)
    for table in (table for table in metadata.sorted_tables if table.schema == MEMBERS):
        if not existing.has_table(table.name, schema=MEMBERS):
            table.create(db)
            continue
        columns = {column["name"] for column in existing.get_columns(table.name, schema=MEMBERS)}
        for column in table.columns:
            if column.name not in columns:
                told_as = CreateColumn(column).compile(db)
                _run(db, [f"ALTER TABLE {MEMBERS}.{table.name} ADD COLUMN {told_as}"])


def _row(db: Connection, name: str) -> Row[Any]:
    row = db.execute(select(rows).where(rows.c.name == name)).one_or_none()
    if row is None:
        raise NoSuchMember(f"nobody here is called {name}: `referrals members list` names everyone")
    return row


def _run(db: Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        db.exec_driver_sql(statement.replace("%", "%%"))
