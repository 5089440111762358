"""A book tells whether somebody else has written to it, on SQLite and on PostgreSQL."""

from __future__ import annotations

from sqlalchemy import create_engine, text

from referrals.store.book import Book
from tests.people import TODAY, contact


def test_what_somebody_else_wrote_is_another_version(address: str) -> None:
    other = create_engine(address)  # as another process has it
    with Book.open(address) as book:
        book.people.save([contact("Ana Silva")], {}, TODAY)
        before, again = book.version(), book.version()
        with other.begin() as db:
            db.execute(text("UPDATE contacts SET note = 'x'"))
        after = book.version()
        with other.begin() as db:
            db.execute(text("UPDATE contacts SET note = 'y'"))

        assert before == again
        assert len({before, after, book.version()}) == 3
    other.dispose()


def test_a_command_writes_through_the_book_that_is_open_and_is_undone_by_its_words(
    address: str,
) -> None:
    with Book.open(address) as book:
        book.for_command("wake", "2026-11-23T07:00").log.wake(TODAY)

        assert book.changes.all() == [("2026-11-23T07:00", "wake")]
        assert book.log.woken() == TODAY
        assert book.changes.undo("2026-11-23T07:01") == "wake"
        assert book.log.woken() is None
