"""Forgetting a person: every table, every text, every byte of the file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import JSON, String

from referrals.domain.people.identifiers import FORGOTTEN, identifiers
from referrals.store import tables as t
from referrals.store.book import Book
from referrals.store.engine import BookError, reading
from referrals.store.people.forgetting import WORDS, contacts_of, forget, scrub
from referrals.store.safekeeping.backups import back_up, copy_of
from referrals.store.safekeeping.forgetting_copies import forget_in_copies
from tests.crowded import NAMED, fill
from tests.people import TODAY, contact

# Texts that hold no person: what boards and their companies publish, what the program itself says,
# the words of our own lists; and the names of firms. A contact's own texts go with the contact.
NOBODY_THERE = {
    "facts": {"name", "value"},
    "scans": {"started_at"},
    "boards": {
        "company", "platform", "token", "ending", "health", "message", "moved_to",
        "own_name", "doubt", "trusted",
    },
    "hosts": {"host", "not_before"},
    "pages": {"url", "etag", "last_modified", "digest"},
    "postings": {
        "external_id", "title", "url", "locations", "places", "workplace", "department",
        "employment_type", "seniority", "salary_currency", "salary_period", "requisition",
        "reason", "description", "missed_at", "closed_because", "digest",
    },
    "contacts": {
        "name", "phone", "url", "kinds", "given", "family", "suffix", "name_source", "said", "struck", "called",
        "birthday", "tags",
    },
    "emails": {"address"},
    "employments": {"employer", "source"},
    "exchanges": {"how", "direction"},
    "merges": {"kept_before"},
    "asks": {"kind", "company", "more"},
    "steps": {"status", "postings"},
    "favours": {"direction", "kind"},
    "lookouts": {"direction"},
    # Emptied whenever somebody is forgotten.
    "changes": {"at", "said", "rows", "undone_at"},
    # People by their ids alone.
    "codes": {"code", "subject"},
    "snoozes": {"subject"},
    "tokens": {"digest", "answer", "used_at"},
}  # fmt: skip


@pytest.fixture
def crowded(book: Book) -> Book:
    fill(book)
    return book


def forgotten(book: Book) -> dict[str, int]:
    """Forget Ana; how many rows went, by table."""
    theirs = contacts_of(book.people.engine, 1)
    others = [other for other in book.people.all() if other.id != 1]
    known_by = identifiers(theirs, others)
    return dict(forget(book.people.engine, [c.id for c in theirs], known_by))


def forgotten_in_copies(book: Book) -> tuple[list[Path], list[Path]]:
    theirs = contacts_of(book.people.engine, 1)
    others = [other for other in book.people.all() if other.id != 1]
    return forget_in_copies(book.people.engine, theirs, identifiers(theirs, others))


def everything(book: Book) -> str:
    """The whole book as text."""
    with reading(book.people.engine) as db:
        return "\n".join(
            str(r) for table in t.metadata.sorted_tables for r in db.execute(table.select())
        )


def test_a_person_is_gone_from_every_table_with_what_was_merged_into_them(crowded: Book) -> None:
    before = everything(crowded)
    assert all(name in before for name in NAMED)

    removed = forgotten(crowded)

    after = everything(crowded)
    assert [name for name in NAMED if name in after] == []
    assert removed == {
        "contacts": 2, "emails": 2, "employments": 1, "exchanges": 1, "acquaintances": 1,
        "apart": 1, "merges": 1, "events": 1, "meetings": 1, "favours": 1, "thanks": 1, "asks": 1,
        "steps": 2, "postings": 1, "mentions": 8,
    }  # fmt: skip


def test_others_keep_everything_but_the_name(crowded: Book) -> None:
    forgotten(crowded)

    bo, cy = crowded.people.all()
    assert (bo.name, bo.note) == ("Bo Larsen", f"knows {FORGOTTEN}")
    assert (cy.name, cy.looking) == ("Cy Young", f"somebody like {FORGOTTEN}")
    # What was asked of somebody whom Ana introduced is that person's.
    kept = [(a.contact, a.via, a.status) for a in crowded.log.asks()]
    assert kept == [(3, None, "sent"), (4, None, "sent")]
    assert [f.what for f in crowded.log.favours()] == [f"a word to {FORGOTTEN}"]
    [posting] = crowded.postings.all()
    assert (posting.hiring_manager, posting.recruiter) == (None, 3)
    assert len(crowded.people.links()) == 1


def test_texts_stay_as_they_are_when_nothing_tells_the_person(book: Book) -> None:
    book.people.save([contact("Ana", emails=()), contact("Bo", note="Ana said so")], {}, TODAY)

    assert forget(book.people.engine, [1], identifiers(contacts_of(book.people.engine, 1), ())) == {
        "contacts": 1
    }
    assert [c.note for c in book.people.all()] == ["Ana said so"]


def test_of_every_text_in_the_book_it_is_said_whether_it_may_name_somebody() -> None:
    texts = {
        (column.table.name, column.name)
        for table in t.metadata.sorted_tables
        for column in table.c
        if isinstance(column.type, (String, JSON))
    }
    thought_of = {(column.table.name, column.name) for column in WORDS}
    thought_of |= {(table, name) for table, names in NOBODY_THERE.items() for name in names}

    assert texts - thought_of == set()


def test_no_byte_of_a_forgotten_person_stays_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    with Book.open(f"sqlite:///{file}") as book:
        fill(book)
        assert any(b"Ana Silva" in file.read_bytes() for file in tmp_path.iterdir())

        forgotten(book)
        scrub(book.people.engine)

        left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
        assert [name for name in NAMED if name.encode() in left] == []
        assert b"Bo Larsen" in left


def test_a_copy_that_cannot_be_opened_goes(tmp_path: Path) -> None:
    copy, other = tmp_path / "book.db.before-0002", tmp_path / "old.book.db.before-0002"

    with Book.open(f"sqlite:///{tmp_path / 'book.db'}") as book:
        fill(book)
        for file in (copy, other):
            file.write_bytes(b"Ana Silva")
        assert forgotten_in_copies(book) == ([], [copy])

    assert not copy.exists()
    assert other.exists()


def test_a_person_is_gone_from_every_backup_and_the_others_stay(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    with Book.open(f"sqlite:///{file}") as book:
        fill(book)
        made = [back_up(file, why, datetime(2026, 11, 23, 7, tzinfo=UTC)) for why in ("a", "b")]
        aside = copy_of(file, tmp_path / "book.db.before-restore-2026-11-23-070000")

        cleaned, removed = forgotten_in_copies(book)

    assert (sorted(cleaned), removed) == (sorted([*made, aside]), [])
    left = b"".join(copy.read_bytes() for copy in cleaned)
    assert [name for name in NAMED if name.encode() in left] == []
    with Book.open(f"sqlite:///{made[0]}") as backup:
        assert [contact.name for contact in backup.people.all()] == ["Bo Larsen", "Cy Young"]


def test_whose_number_was_given_to_another_is_forgotten_by_what_they_are_known_by(
    tmp_path: Path,
) -> None:
    file = tmp_path / "book.db"
    with Book.open(f"sqlite:///{file}") as book:
        book.people.save([contact("Bo Larsen", emails=("bo@x.example",))], {}, TODAY)
        backup = back_up(file, "a", datetime(2026, 11, 23, 7, tzinfo=UTC))
        book.people.save([contact("Ana Silva")], {}, TODAY)
        ana = replace(contact("Ana Silva"), id=1)

        forget_in_copies(book.people.engine, [ana], identifiers([ana], ()))

    with Book.open(f"sqlite:///{backup}") as kept:
        assert [contact.name for contact in kept.people.all()] == ["Bo Larsen"]


def test_what_another_program_still_reads_is_said(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    with Book.open(f"sqlite:///{file}") as book, closing(sqlite3.connect(file)) as another:
        fill(book)
        another.execute("BEGIN")
        another.execute("SELECT * FROM contacts").fetchone()
        forgotten(book)

        with book.people.engine.connect() as same:
            same.exec_driver_sql("PRAGMA busy_timeout = 50")  # instead of ten seconds
        with pytest.raises(BookError, match="another program has the book open"):
            scrub(book.people.engine)


def test_a_book_on_a_server_has_no_file_to_clean(postgresql: str) -> None:
    with Book.open(postgresql) as book:
        scrub(book.people.engine)

        assert forget_in_copies(book.people.engine, [], None) == ([], [])
