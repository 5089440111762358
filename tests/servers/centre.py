"""A career centre with two members, on the tests' own PostgreSQL server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from referrals.store.book import Book
from referrals.store.centre.centre import Centre, workers_of
from referrals.store.engine import engine_on, let_go
from tests.people import TODAY


@dataclass(frozen=True)
class World:
    """A centre, and how to come in as its owner, its worker and its members."""

    centre: Centre
    server: str

    def address(self, login: str, **more: str) -> str:
        url = make_url(self.server).set(username=login, database="centre")
        return url.update_query_dict(more).render_as_string(hide_password=False)

    def book(self, member: str) -> Book:
        """A member's book, opened by a worker."""
        return Book.open(self.address("worker", member=member))

    def catalogue(self) -> Book:
        return Book.open(self.address("worker", catalogue="1"))

    def age(self) -> None:
        """As a program that knew no tags, and one name of each contact, would have left it."""
        engine = create_engine(self.address("keeper"))
        with engine.begin() as db:
            db.execute(text("ALTER TABLE members.contacts DROP COLUMN tags"))
            for schema in ("members", "catalogue"):
                db.execute(text(f"ALTER TABLE {schema}.contacts DROP COLUMN called"))
                db.execute(text(f"UPDATE {schema}.alembic_version SET version_num = '0014'"))
            db.execute(text("ALTER TABLE catalogue.meetings DROP COLUMN ask_id"))
        engine.dispose()

    def at_home(self, member: str) -> str:
        """The address of a member's own login."""
        login = self.centre.invite(member)
        return self.address(login.role, member=member)


def _cleared(server: Engine) -> None:
    roles = "SELECT rolname FROM pg_roles WHERE rolname ~ '^referrals_' OR rolname IN ('keeper', 'worker')"
    with server.connect() as db:
        db.execute(text("DROP DATABASE IF EXISTS centre WITH (FORCE)"))
        for role in db.scalars(text(roles)).all():
            db.execute(text(f"DROP OWNED BY {role}"))
            db.execute(text(f"DROP ROLE {role}"))


@pytest.fixture
def world(postgresql: str) -> Iterator[World]:
    """Ana and Bo are members; who owns the tables is no superuser."""
    server = create_engine(postgresql, isolation_level="AUTOCOMMIT")
    _cleared(server)
    with server.connect() as db:
        db.execute(text("CREATE ROLE keeper LOGIN CREATEROLE"))
        db.execute(text("CREATE DATABASE centre OWNER keeper"))
    of_keeper = make_url(postgresql).set(username="keeper", database="centre")
    owner = engine_on(of_keeper.render_as_string())
    centre = Centre(owner)
    centre.make()
    with owner.connect() as keeper, server.connect() as db:
        db.execute(text(f"CREATE ROLE worker LOGIN IN ROLE {workers_of(keeper)}"))
    for name in ("ana", "bo"):
        centre.add(name, "", TODAY)
    yield World(centre, postgresql)
    let_go()
    _cleared(server)
    server.dispose()
