"""Opening, migrating and sharing the book."""

from __future__ import annotations

import json
import multiprocessing
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine

from referrals.model.people import Called, NameParts
from referrals.store.book import Book
from referrals.store.engine import SCHEMA, BookError, reading
from referrals.store.safekeeping.opening import connect
from referrals.store.schema import make, migrate, stated
from referrals.store.tables import metadata
from tests.people import TODAY, contact


@pytest.mark.parametrize("begun", [make, migrate])
def test_a_new_book_and_a_migrated_one_have_the_tables_that_the_code_speaks_to(
    address: str, begun: Callable[[Engine], None]
) -> None:
    engine = create_engine(address)
    begun(engine)

    assert stated(engine) == SCHEMA
    with reading(engine) as db:
        differences = compare_metadata(MigrationContext.configure(db), metadata)

    engine.dispose()
    assert differences == []


def test_a_server_that_states_no_encoding_keeps_every_letter(postgresql: str) -> None:
    server = create_engine(postgresql, isolation_level="AUTOCOMMIT")
    with server.connect() as db:
        db.exec_driver_sql("CREATE DATABASE plain ENCODING 'SQL_ASCII' TEMPLATE template0")
    server.dispose()

    with Book.open(postgresql.replace("/postgres?", "/plain?")) as book:
        book.note("a", "Łukasz Żółć, 田中")

        assert book.fact("a") == "Łukasz Żółć, 田中"


def test_a_book_is_readable_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "private" / "book.db"

    with Book.open(f"sqlite:///{file}") as book:
        book.note("a", "b")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()}

    assert modes["book.db"] == modes["book.db-wal"] == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_the_safe_settings_hold_on_every_connection(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'book.db'}")

    with reading(engine) as db:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
        values = [db.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    engine.dispose()
    assert values == ["wal", 2, 1, 10000, 1]


def test_a_book_from_a_newer_version_is_refused_untouched(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    Book.open(f"sqlite:///{file}").__exit__(None, None, None)
    with closing(sqlite3.connect(file)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.commit()
    before = file.read_bytes()

    with pytest.raises(BookError, match="newer version of referrals"):
        Book.open(f"sqlite:///{file}")

    assert file.read_bytes() == before


def test_a_file_that_is_no_book_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    file.write_text("this is a shopping list, and it is long enough to look like a header")

    with pytest.raises(BookError, match=r"book\.db: the file is no book"):
        Book.open(f"sqlite:///{file}")


def test_an_older_book_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    with closing(sqlite3.connect(file)) as db:
        db.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        db.execute("INSERT INTO alembic_version VALUES ('0000')")
        db.commit()

    with pytest.raises(Exception, match="0000"):
        Book.open(f"sqlite:///{file}")

    [backup] = (tmp_path / "backups").iterdir()
    with closing(sqlite3.connect(backup)) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)


def test_a_book_of_the_first_version_keeps_every_row_when_it_is_migrated(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    with closing(sqlite3.connect(file)) as db:
        db.executescript((Path(__file__).parent / "book-0001.sql").read_text())
        before = _rows(db)

    with Book.open(f"sqlite:///{file}") as book:
        [ask] = book.log.asks()
        [kept] = book.postings.all(full=True)

    with closing(sqlite3.connect(file)) as db:
        after = _rows(db)
    # Everything is read anew at the next scan, with what this version looks for.
    assert before.pop("pages") != after.pop("pages") == []
    assert {name: after[name] for name in before} == before | {"alembic_version": [(SCHEMA,)]}
    assert (ask.posting, kept.title, kept.description) == (7, "Data Engineer", "Pipes.")
    assert (kept.places, kept.seniority, kept.guessed) == ((), None, False)


REWORKED = ("suspect_ids", "suspect_streak")
"""What was doubted of a board: the doubt begins anew."""


def _rows(db: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """What every table of the first version holds, by its columns of then."""
    with closing(sqlite3.connect(":memory:")) as first:
        first.executescript((Path(__file__).parent / "book-0001.sql").read_text())
        names = [
            row[0] for row in first.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        columns = {
            name: ", ".join(
                f'"{row[1]}"'
                for row in first.execute(f"PRAGMA table_info({name})")
                if row[1] not in REWORKED
            )
            for name in names
        }
    return {name: db.execute(f"SELECT {columns[name]} FROM {name}").fetchall() for name in names}


def _write_notes(address: str, name: str) -> None:
    with Book.open(address) as book:
        for number in range(20):
            book.people.save([contact(f"{name} {number}")], {}, TODAY)


def test_two_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'book.db'}"
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=_write_notes, args=(address, name)) for name in ("A", "B")]

    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert [writer.exitcode for writer in writers] == [0, 0]
    with Book.open(address) as book:
        assert len(book.people.all()) == 40


def test_a_book_in_memory_serves_tests_and_tries() -> None:
    with Book.open("sqlite://") as book:
        assert book.people.all() == []


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    with pytest.raises(BookError, match=r"\*\*\*@") as caught:
        connect("postgresql+psycopg://robin:secret@127.0.0.1:1/none")

    assert "secret" not in str(caught.value)


def test_what_somebody_was_called_before_stands_among_their_names_since(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    with closing(sqlite3.connect(file)) as db:
        db.executescript((Path(__file__).parent / "book-0001.sql").read_text())
    Book.open(f"sqlite:///{file}").close()
    struck = json.dumps(["name:Ida Reyes", "globex"])
    with closing(sqlite3.connect(file)) as db:
        db.execute("ALTER TABLE contacts DROP COLUMN called")
        db.execute("UPDATE contacts SET struck = ?, name_source = 'profile'", [struck])
        db.execute("UPDATE alembic_version SET version_num = '0015'")
        db.commit()

    with Book.open(f"sqlite:///{file}") as book:
        people = book.people.all()

    for who in people:
        own = Called(who.name, NameParts(source="profile"))
        assert (who.called, who.struck) == ((own, Called("Ida Reyes")), ("globex",))
    assert people
