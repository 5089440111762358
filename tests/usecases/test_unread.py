"""What nobody looks for is kept unread, and nobody can tell that from what is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from referrals.config.model import Config
from referrals.domain.postings.fit import Search
from referrals.model.log import Lookout
from referrals.model.postings import Posting, Snapshot, Visit
from referrals.store import tables as t
from referrals.store.book import Book
from referrals.store.engine import reading
from referrals.usecases.briefing import refit
from referrals.usecases.wanted import wanted_titles
from tests.people import NORTHWIND, TODAY, contact, days_ago
from tests.scrapers.cases import board, cases, pages
from tests.scrapers.harness import served, snapshots
from tests.servers.fixtures import Configured

SEARCH = Search(titles=("engineer",), not_titles=("senior",))
OTHER = Search(titles=("manager", "nurse", "analyst"))
MARKUP = "<p>We pay 90,000 € a year.</p><p>This role is fully remote.</p>"
BAKER = Posting("1", "Baker", "https://jobs.example/1", ("Ulm",), description=MARKUP, unread=True)

Books = tuple[Book, Book]
"""One that keeps unread what nobody looks for, and one that has read everything."""


@pytest.fixture(scope="module")
def seen() -> tuple[list[Snapshot], list[Snapshot]]:
    """Every recorded board, as far as the search looks for it, and whole."""
    with ExitStack() as servers:
        sites = [(case, servers.enter_context(served(pages(case)))) for case in cases()]
        visits = [Visit(board(case, site.address)) for case, site in sites]
        return snapshots(visits, wanted=SEARCH), snapshots(visits)


@pytest.fixture
def books(seen: tuple[list[Snapshot], list[Snapshot]]) -> Iterator[Books]:
    with Book.open("sqlite://") as lazy, Book.open("sqlite://") as eager:
        for book, taken in zip((lazy, eager), seen, strict=True):
            for snapshot in sorted(taken, key=lambda s: (s.board.platform, s.board.company)):
                book.boards.record(snapshot, TODAY, SEARCH)
        yield lazy, eager


def unread(book: Book) -> int:
    with reading(book.boards.engine) as db:
        return len(db.execute(select(t.postings.c.id).where(t.postings.c.unread)).all())


def test_most_of_what_nobody_looks_for_stays_unread(books: Books) -> None:
    lazy, eager = books

    assert unread(lazy) > 100
    assert unread(eager) == 0


def test_what_suits_the_search_is_the_same(books: Books) -> None:
    lazy, eager = books

    assert lazy.postings.open() == eager.postings.open()
    assert lazy.postings.all(kept=True, full=True) == eager.postings.all(kept=True, full=True)


def test_what_a_contact_looks_for_is_the_same(books: Books) -> None:
    lazy, eager = (book.postings.all_open(lambda title: "e" in title) for book in books)

    assert [replace(p, description=None) for p in lazy] == eager


def test_everything_is_the_same_when_it_is_asked_for(books: Books) -> None:
    lazy, eager = books
    one = eager.postings.all(kept=False)[0].id

    assert lazy.postings.by_ids([one], full=True) == eager.postings.by_ids([one], full=True)
    assert lazy.postings.all(full=True) == eager.postings.all(full=True)
    assert unread(lazy) == 0
    assert lazy.everything(True, True)["postings"] == eager.everything(True, True)["postings"]


def test_another_search_finds_the_same(books: Books) -> None:
    for book in books:
        book.postings.refit(OTHER, "other", TODAY)

    lazy, eager = books
    assert lazy.postings.open()
    assert [replace(p, description=None) for p in lazy.postings.open()] == eager.postings.open()
    assert unread(lazy) > 0


def test_what_is_wanted_by_now_is_kept_read(books: Books) -> None:
    lazy, _ = books
    before = unread(lazy)

    lazy.postings.keep_read(lambda title: title < "M")

    assert 0 < unread(lazy) < before


def record(book: Book, *shown: Posting, ago: int, search: Search = SEARCH) -> None:
    book.boards.record(Snapshot(NORTHWIND, "complete", shown), days_ago(ago), search)


def test_other_markup_of_the_same_words_is_no_edit(book: Book) -> None:
    record(book, BAKER, ago=4)
    record(book, replace(BAKER, description=f"<div>{MARKUP}</div>"), ago=3)

    [baker] = book.postings.all(full=True)
    assert baker.edited_on is None

    record(book, replace(BAKER, description=f"{MARKUP}<p>Early hours.</p>"), ago=2)

    [baker] = book.postings.all(full=True)
    assert baker.edited_on == days_ago(2)


def test_what_was_read_once_stays_read(book: Book) -> None:
    record(book, BAKER, ago=3, search=Search(titles=("baker",)))
    record(book, BAKER, ago=2)

    assert unread(book) == 0
    [baker] = book.postings.all(full=True)
    assert baker.description == "We pay 90,000 € a year.\n\nThis role is fully remote."
    assert (baker.edited_on, baker.workplace) == (None, "remote")
    assert TODAY - timedelta(days=2) == baker.last_seen


# -------------------------------------------------------------- which titles are wanted

TITLES = ["Data Engineer", "Senior Data Engineer", "Baker", "Nurse", "Driver"]


def wanted_of(book: Book, config: Config) -> list[str]:
    return [*filter(wanted_titles(book, config), TITLES)]


def test_wanted_is_what_the_user_a_contact_or_a_promise_looks_for(
    book: Book, configured: Configured
) -> None:
    config = configured('[search]\ntitles = ["engineer"]\nnot_titles = ["senior"]\n')
    assert wanted_of(book, config) == ["Data Engineer"]

    [ana] = book.people.save([contact("Ana Silva", looking="nurse in Lisbon")], {}, TODAY)
    assert wanted_of(book, config) == ["Data Engineer", "Nurse"]

    book.log.look_out(Lookout(ana, "given", "driver", since=TODAY))
    assert wanted_of(book, config) == ["Data Engineer", "Nurse", "Driver"]


def test_who_names_no_title_may_like_any(book: Book, configured: Configured) -> None:
    config = configured('[search]\ntitles = ["engineer"]\n')
    book.people.save([contact("Ana Silva", looking="anything remote")], {}, TODAY)

    assert wanted_of(book, config) == TITLES
    assert wanted_of(book, configured("")) == TITLES


def test_what_a_contact_looks_for_from_today_is_read_and_kept_read(
    book: Book, configured: Configured
) -> None:
    config = configured('[search]\ntitles = ["engineer"]\n')
    record(book, BAKER, ago=2)
    refit(book, config, TODAY)
    assert unread(book) == 1

    book.people.save([contact("Ana Silva", looking="baker")], {}, TODAY)
    refit(book, config, TODAY)

    assert unread(book) == 0
    assert [p.workplace for p in book.postings.all_open(lambda title: title == "Baker")] == [
        "remote"
    ]
