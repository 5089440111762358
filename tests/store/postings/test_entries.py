"""What the book does with an opening that is posted more than once."""

from __future__ import annotations

from datetime import date
from typing import Any

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, Posting, Snapshot
from referrals.store.book import Book
from tests.ground import NOW
from tests.people import NORTHWIND, TODAY, days_ago, posting, snapshot

SECOND = Board("Northwind", "lever", "northwind")
TEXT = " ".join(f"word{n}" for n in range(50))
OTHERS = tuple(posting(f"Engineer {n}") for n in range(4))


def record(book: Book, taken: Snapshot, day: date) -> None:
    book.boards.record(taken, day, Search(), book.boards.begin_scan(day, NOW))


def cook(number: str, **said: Any) -> Posting:
    said = {"external_id": number, "locations": ("Ulm",), "description": TEXT} | said
    return posting("Cook", **said)


def cooks(book: Book) -> list[Posting]:
    return [p for p in book.postings.all() if p.title == "Cook"]


def test_a_posting_that_comes_again_under_a_new_id_keeps_its_first_day_and_notes(
    book: Book,
) -> None:
    record(book, snapshot(cook("1"), *OTHERS), days_ago(5))
    [old] = cooks(book)
    book.postings.edit(old.id, {"team": "Kitchen", "applied_on": days_ago(4)})

    record(book, snapshot(cook("2"), *OTHERS), days_ago(1))
    record(book, snapshot(cook("2"), *OTHERS), TODAY)

    before, after = cooks(book)
    assert (before.closed_on, after.closed_on) == (TODAY, None)
    assert (after.repost_of, after.first_seen) == (old.id, days_ago(5))
    assert (after.team, after.applied_on) == ("Kitchen", days_ago(4))
    assert book.postings.closed_since(TODAY) == []
    assert book.postings.standing_for() == {before.id: after.id, after.id: after.id}


def test_a_repost_beside_the_one_that_goes_is_recognised_when_that_has_gone(book: Book) -> None:
    record(book, snapshot(cook("1"), *OTHERS), days_ago(5))
    record(book, snapshot(cook("1"), cook("2"), *OTHERS), days_ago(2))
    assert [p.repost_of for p in cooks(book)] == [None, None]

    record(book, snapshot(cook("2"), *OTHERS), days_ago(1))

    assert [p.repost_of for p in cooks(book)] == [None, cooks(book)[0].id]


def test_one_requisition_for_each_place_is_one_entry_with_all_places(book: Book) -> None:
    ulm = cook("1", requisition="R-1")
    bonn = cook("2", requisition="R-1", locations=("Bonn",))

    record(book, snapshot(ulm, bonn), TODAY)

    [entry] = book.postings.open()
    assert entry.locations == ("Ulm", "Bonn")
    assert len(cooks(book)) == 2


def test_one_title_in_two_cities_is_two_entries(book: Book) -> None:
    record(book, snapshot(cook("1"), cook("2", locations=("Bonn",))), TODAY)

    assert [p.locations for p in book.postings.open()] == [("Ulm",), ("Bonn",)]


def test_the_same_opening_on_two_boards_is_one_entry(book: Book) -> None:
    record(book, snapshot(cook("1")), days_ago(1))

    record(book, snapshot(cook("a"), board=SECOND), TODAY)

    [entry] = book.postings.open()
    assert (entry.platform, entry.first_seen) == (NORTHWIND.platform, days_ago(1))
    assert cooks(book)[1].repost_of == entry.id


def test_another_company_may_look_for_the_same(book: Book) -> None:
    record(book, snapshot(cook("1")), days_ago(1))

    record(book, snapshot(cook("1"), board=Board("Southwind", "lever", "southwind")), TODAY)

    assert [p.repost_of for p in cooks(book)] == [None, None]
