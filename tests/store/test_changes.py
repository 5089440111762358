"""What was written can be undone, the last first, and every row is as it was."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select

from referrals.domain.postings.fit import Search
from referrals.model.log import Lookout
from referrals.model.people import Exchange
from referrals.store import tables as t
from referrals.store.book import Book
from referrals.store.changes import KEPT
from referrals.store.differences import ChangedSince
from tests.people import TODAY, ask, contact, days_ago, posting, snapshot, worked_at, works_at

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
ANA = contact(
    "Ana Silva", works_at("Northwind"), worked_at("Globex", 2017, 2021), kinds=("friend",),
    exchanges=(Exchange("mail", "given", 3, days_ago(90), days_ago(9)),),
)  # fmt: skip

Command = Callable[[str], AbstractContextManager[Book]]


@pytest.fixture
def command(address: str) -> Command:
    """The book as one command after another opens it."""
    ran: list[str] = []

    @contextmanager
    def run(said: str) -> Iterator[Book]:
        ran.append(said)
        with Book.open(address, said, f"{len(ran):09}") as book:
            yield book

    with run("contacts import") as book:
        book.people.save([ANA, contact("Bo Larsen"), contact("Cy Young")], {0: "news"}, TODAY)
        book.boards.record(snapshot(posting()), TODAY, Search(), book.boards.begin_scan(TODAY, NOW))
    return run


def dump(address: str) -> str:
    engine = create_engine(address)
    with engine.connect() as db:
        tables = [table for table in t.metadata.sorted_tables if table.name != "changes"]
        rows = {
            tb.name: [tuple(r) for r in db.execute(select(tb).order_by(*tb.primary_key))]
            for tb in tables
        }
    engine.dispose()
    return json.dumps(rows, default=str, indent=1)


WRITES: dict[str, Callable[[Book], object]] = {
    "contacts add": lambda book: book.people.save([contact("Di Ng", works_at("Acme"))], {}, TODAY),
    "contacts edit": lambda book: book.people.save(
        [replace(ANA, id=1, name="Ana Costa", emails=(), kinds=("manager",), exchanges=())], {0: "moved"}, TODAY
    ),
    "contacts link": lambda book: book.people.link(1, 2, 4),
    "contacts merge": lambda book: book.people.merge(1, 2, TODAY),
    "contacts merge --never": lambda book: book.people.keep_apart(1, 2),
    "met": lambda book: book.people.met(1, TODAY, "call", "a note"),
    "ask": lambda book: book.log.add(ask(1, ("sent", 3), posting=1)),
    "ask --via": lambda book: book.log.add(ask(1, ("sent", 3), kind="introduction", via=2)),
    "thank": lambda book: book.log.thank(2, TODAY, "card"),
    "gave": lambda book: book.log.favour(2, "given", "a lead", TODAY),
    "lookout": lambda book: book.log.look_out(Lookout(2, "received", "data", TODAY)),
    "applied": lambda book: book.postings.applied(1, TODAY),
    "postings edit": lambda book: book.postings.edit(1, {"hiring_manager": 1, "team": "Data"}),
}  # fmt: skip


@pytest.mark.parametrize("said", WRITES)
def test_what_was_written_is_undone_and_every_row_is_as_it_was(
    said: str, command: Command, address: str
) -> None:
    before = dump(address)
    with command(said) as book:
        WRITES[said](book)
    assert dump(address) != before

    with command("undo") as book:
        assert book.changes.undo("now") == said

    assert dump(address) == before


def test_undo_goes_back_command_by_command_to_the_beginning(command: Command, address: str) -> None:
    states = []
    for said, write in WRITES.items():
        states.append(dump(address))
        with command(said) as book:
            write(book)
    with command("outcome") as book:
        book.log.advance(1, "agreed", TODAY, None)
        book.log.correct(1, "declined", TODAY, None, TODAY)
        book.log.reminded(1, TODAY)
        book.log.end_lookout(1, TODAY)
    with command("contacts merge --undo") as book:
        book.people.unmerge(2)

    with command("undo") as book:
        assert [said for _, said in book.changes.all()][:2] == ["contacts merge --undo", "outcome"]
        assert book.changes.undo("now") == "contacts merge --undo"
        assert book.changes.undo("now") == "outcome"
        for said in reversed(WRITES):
            assert book.changes.undo("now") == said
            assert dump(address) == states.pop()
        assert book.changes.undo("now") == "contacts import"
        assert book.changes.undo("now") is None
        assert book.people.all() == []


def test_what_a_merged_contact_was_asked_is_undone_too(command: Command, address: str) -> None:
    with command("ask bo") as book:
        book.log.add(ask(2, ("sent", 9)))
    with command("contacts merge ana bo") as book:
        book.people.merge(1, 2, TODAY)
    before = dump(address)
    with command("outcome") as book:
        book.log.advance(1, "agreed", TODAY, None)

    with command("undo") as book:
        book.changes.undo("now")

    assert dump(address) == before


def test_what_was_changed_since_is_not_undone(command: Command, address: str) -> None:
    with command("met ana") as book:
        book.people.met(1, TODAY, "call", None)
    with Book.open(address) as book:
        book.people.met(1, TODAY, "call", None)
        book.people.save([replace(ANA, id=1, tie=3)], {}, TODAY)
    before = dump(address)

    with command("undo") as book, pytest.raises(ChangedSince, match="'met ana' is not undone"):
        book.changes.undo("now")

    assert dump(address) == before


def test_a_scan_since_does_not_stand_in_the_way_of_undoing_a_note_on_a_posting(
    command: Command,
) -> None:
    with command("applied") as book:
        book.postings.applied(1, TODAY)
    with command("") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting(department="Data")), TODAY, Search(), scan)

    with command("undo") as book:
        book.changes.undo("now")

        assert [(p.applied_on, p.department) for p in book.postings.all()] == [(None, "Data")]


def test_what_no_command_of_the_users_wrote_is_not_undone(address: str) -> None:
    with Book.open(address) as book:
        book.people.save([ANA], {}, TODAY)

        assert book.changes.all() == []
        assert book.changes.undo("now") is None


def test_a_command_that_failed_leaves_nothing_to_undo(
    command: Command,
) -> None:
    with command("outcome 7 agreed") as book, pytest.raises(KeyError):
        book.log.advance(7, "agreed", TODAY, None)

    with command("undo") as book:
        assert [said for _, said in book.changes.all()] == ["contacts import"]


def test_many_people_at_once_are_undone_at_once(command: Command, address: str) -> None:
    with command("contacts import") as book:
        ids = book.people.save([contact(f"Person {n}") for n in range(600)], {}, TODAY)
    before = dump(address)
    with command("contacts import again") as book:
        people = [contact(f"Someone {n}", id=key) for n, key in enumerate(ids)]
        book.people.save(people, {}, TODAY)

    with command("undo") as book:
        book.changes.undo("now")

    assert dump(address) == before


def test_a_file_is_put_back_unless_it_was_changed_since(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    for text, said in (("after", "companies edit"), ("later", "companies remove")):
        file.write_text(text, encoding="utf-8")
        with command(said) as book:
            book.changes.keep_file(file, b"before" if text == "after" else b"after")

    with command("undo") as book:
        assert book.changes.undo("now") == "companies remove"
        assert file.read_text(encoding="utf-8") == "after"

        file.write_text("by hand", encoding="utf-8")
        with pytest.raises(ChangedSince, match=r"config\.toml was changed otherwise"):
            book.changes.undo("now")
        assert file.read_text(encoding="utf-8") == "by hand"


def test_only_the_latest_changes_are_kept(
    command: Command,
) -> None:
    with command("met ana") as book:
        for _ in range(KEPT + 5):
            book.people.met(1, TODAY, None, None)

        with book._engine.connect() as db:
            assert len(db.execute(select(t.changes.c.id)).all()) == KEPT


def test_a_correction_is_kept_beside_what_it_struck(book: Book) -> None:
    book.people.save([ANA], {}, TODAY)
    number = book.log.add(ask(1, ("sent", 9)))
    book.log.advance(number, "agreed", days_ago(3), None)

    corrected = book.log.correct(number, "declined", days_ago(4), "misread", TODAY)

    assert book.log.asks() == [corrected]
    assert [(s.status, s.on) for s in corrected.steps] == [
        ("sent", days_ago(9)),
        ("declined", days_ago(4)),
    ]
    assert [(s.status, s.on) for s in corrected.struck] == [("agreed", days_ago(3))]
    assert book.log.advance(number, "agreed", TODAY, None).status == "agreed"
