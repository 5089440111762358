"""The book's schema: which one a book has, and how an older one is brought to the newest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, insert, inspect, text

from referrals.store.engine import MIGRATIONS, SCHEMA, BookError, place, reading
from referrals.store.safekeeping.book_file import file_of, remedy
from referrals.store.tables import metadata

# As Alembic makes it.
VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


class NewerBook(BookError):
    """A later version wrote the book; this one leaves it alone."""


def stated(engine: Engine) -> str | None:
    """The schema that the book states; None for one without any table. Raises BookError."""
    with reading(engine) as connection:
        names = {*inspect(connection).get_table_names(), *inspect(connection).get_view_names()}
        if "alembic_version" not in names:
            _not_anothers(engine, names)
            return None
        versions = connection.scalars(text("SELECT version_num FROM alembic_version")).all()
    if len(versions) != 1 or not re.fullmatch(r"\d{4}", str(versions[0])):
        raise _damaged(engine, "it does not say which version wrote it")
    version = str(versions[0])
    if version > SCHEMA:
        raise NewerBook(
            f"{place(engine)}: the book was written by a newer version of referrals "
            f"(schema {version}, this one knows {SCHEMA}); update referrals"
        )
    if version == SCHEMA and (missing := sorted(set(metadata.tables) - names)):
        raise _damaged(engine, f"of its tables, these are missing: {', '.join(missing)}")
    return version


def _not_anothers(engine: Engine, names: set[str]) -> None:
    if file_of(engine.url) is None or not names:
        return
    if names & set(metadata.tables):
        raise _damaged(engine, "it does not say which version wrote it")
    raise BookError(
        f"{place(engine)}: is no book, but another program's database",
        "[store] url in config.toml says where the book is. Nothing was changed",
    )


def _damaged(engine: Engine, why: str) -> BookError:
    file = file_of(engine.url)
    what_to_do = remedy(file) if file else "restore it from your server's backup"
    return BookError(f"{place(engine)}: the book is damaged: {why}", what_to_do)


def make(engine: Engine) -> None:
    """Make the newest schema in an empty database, in one transaction: in a fifth of the time that
    all migrations, one after the other, take."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        metadata.create_all(connection)
        VERSION.create(connection)
        connection.execute(insert(VERSION).values(version_num=SCHEMA))


def migrate(engine: Engine, to: str = SCHEMA) -> None:
    """Bring the book to the schema *to*, in one transaction: it has the old or the new one."""
    # Imported here: Alembic costs more than half of a start-up that seldom needs it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with _unlinked(engine) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        if engine.dialect.name == "sqlite":
            _check_links(connection)


@contextmanager
def _unlinked(engine: Engine) -> Iterator[Connection]:
    """A connection on which SQLite follows no references: dropping a table that was copied would
    else take with it what refers to its rows. Can only be said outside of a transaction."""
    with engine.connect().execution_options(writes=True) as connection:
        driver = connection.connection.driver_connection
        if engine.dialect.name == "sqlite" and driver:
            driver.execute("PRAGMA foreign_keys = OFF")
        try:
            yield connection
        finally:
            if engine.dialect.name == "sqlite" and driver:
                driver.execute("PRAGMA foreign_keys = ON")


def _check_links(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise BookError(
            f"the book's rows do not fit together, so it was left as it was: {broken[:3]}"
        )
