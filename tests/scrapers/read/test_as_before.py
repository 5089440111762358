"""What is the same again is not read again, and nobody can tell that from the book."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, Posting, Snapshot, Visit
from referrals.store import tables as t
from referrals.store.book import Book
from referrals.store.engine import reading
from scrapers.crawl import spider_of
from scrapers.read.as_before import Items, part
from tests.scrapers.cases import board, cases, pages
from tests.scrapers.harness import TODAY, Reply, served, snapshots

Change = Callable[[list[Any]], list[Any]]
WHOLE_LISTS = [case for case in cases() if spider_of(case.parent.name).items]
ITEMS = Items("jobs", number="id")
BOARD = Board("Acme", "greenhouse", "acme")


def other_title(jobs: list[Any]) -> list[Any]:
    names = ("title", "text", "name")
    odd = {name: f"{jobs[0][name]} (m/f/d)" for name in names if name in jobs[0]}
    return [jobs[0] | odd, *jobs[1:]]


DAYS: list[Change] = [
    lambda jobs: jobs,
    other_title,
    lambda jobs: list(reversed(jobs)),
    lambda jobs: jobs[1:],
    lambda jobs: jobs,
    lambda jobs: [*jobs, *jobs[:1]],
    lambda jobs: [],
]
"""What a board shows on each day, made of what was recorded of it."""


def shown(case: Path, body: bytes, change: Change) -> bytes:
    """An answer with its postings changed; one that cannot be taken apart stays."""
    items = spider_of(case.parent.name).items
    try:
        answer = json.loads(body)
        jobs = answer[items.list] if items and items.list else answer
        changed = change(jobs) if jobs else []
    except (ValueError, KeyError, AttributeError, TypeError):
        return body
    return json.dumps({**answer, items.list: changed} if items and items.list else changed).encode()


def on_a_day(case: Path, change: Change) -> dict[str, Reply | list[Reply]]:
    """The pages of *case*, its lists changed."""
    return {
        path: replace(reply, body=shown(case, reply.body, change))
        for path, reply in pages(case).items()
    }


def scanned(book: Book, boards: Sequence[Board], day: date, knowing: bool) -> list[Snapshot]:
    def told(visit: Visit) -> Visit:
        # Pickled on its way: what the book knows must be read before.
        return replace(visit, before=partial(dict, visit.before() if knowing else {}))

    found = snapshots([told(visit) for visit in book.boards.visits(boards)], today=day)
    for snapshot in found:
        book.boards.record(snapshot, day, Search())
    return found


def content(book: Book) -> Iterator[object]:
    """All that a book says of postings and boards, digests, too."""
    p = t.postings.c
    with reading(book.boards.engine) as db:
        digests = select(t.boards.c.token, p.external_id, p.digest).join_from(t.postings, t.boards)
        yield sorted(map(tuple, db.execute(digests)), key=str)
    postings = book.postings.all(full=True)
    names = {posting.id: posting.url for posting in postings}
    told = ((names.get(one.repost_of or 0), replace(one, id=0, repost_of=None)) for one in postings)
    yield from sorted(told, key=lambda pair: (pair[1].platform, pair[1].board, pair[1].external_id))


@pytest.fixture
def two_books(tmp_path: Path) -> Iterator[tuple[Book, Book]]:
    names = (f"sqlite:///{tmp_path / name}.db" for name in ("knowing", "forgetful"))
    with Book.open(next(names)) as knowing, Book.open(next(names)) as forgetful:
        yield knowing, forgetful


def test_a_book_says_the_same_whether_or_not_the_same_is_read_again(
    two_books: tuple[Book, Book],
) -> None:
    knowing, forgetful = two_books
    passed_over = 0

    with ExitStack() as servers:
        sites = [servers.enter_context(served({})) for _ in WHOLE_LISTS]
        boards = [board(case, s.address) for case, s in zip(WHOLE_LISTS, sites, strict=True)]
        for number, change in enumerate(DAYS):
            for case, site in zip(WHOLE_LISTS, sites, strict=True):
                site.pages = on_a_day(case, change)
            day = TODAY + timedelta(days=number)
            scanned(forgetful, boards, day, knowing=False)
            found = scanned(knowing, boards, day, knowing=True)
            passed_over += sum(len(snapshot.as_before) for snapshot in found)

    assert passed_over > 100
    assert list(content(knowing)) == list(content(forgetful))


def visit(*jobs: dict[str, Any], board: Board = BOARD) -> Visit:
    """A board of which the book has read *jobs*."""
    parted = part(answer(*jobs), ITEMS, Visit(board))
    assert parted
    known = {digest: Posting(number, "Cook", "") for number, digest in parted.digests.items()}
    return Visit(board, before=lambda: known)


def answer(*jobs: dict[str, Any]) -> bytes:
    return json.dumps({"jobs": jobs, "meta": {"total": len(jobs)}}).encode()


COOK, NURSE = {"id": 1, "title": "Cook"}, {"id": 2, "title": "Nurse"}


def test_only_what_the_book_lacks_is_left_to_be_read() -> None:
    parted = part(answer(COOK, NURSE), ITEMS, visit(COOK))

    assert parted
    assert json.loads(parted.rest) == {"jobs": [NURSE], "meta": {"total": 2}}
    assert [posting.external_id for posting in parted.as_before] == ["1"]
    assert [*parted.digests] == ["2"]


def test_what_comes_twice_is_read_whole_each_time() -> None:
    elsewhere = COOK | {"place": "Ulm"}

    assert part(answer(COOK, elsewhere), ITEMS, visit(COOK)) is None
    assert visit(COOK, elsewhere).before() == {}


def test_a_board_at_another_address_is_read_anew() -> None:
    moved = replace(visit(COOK), board=replace(BOARD, api="https://eu.boards.example"))

    parted = part(answer(COOK), ITEMS, moved)

    assert parted
    assert parted.as_before == []


def test_a_list_that_goes_on_is_read_whole() -> None:
    of_two = replace(ITEMS, page=2)

    assert part(answer(COOK, NURSE), of_two, visit(COOK)) is None
    assert part(answer(COOK), of_two, visit(COOK))


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"jobs": [{"id": 1}', b'{"jobs": 3}', b"[]", b"[" * 99_999]
)
def test_what_is_no_list_is_read_as_ever(body: bytes) -> None:
    assert part(body, ITEMS, visit(COOK)) is None


def test_an_item_without_a_number_has_no_digest() -> None:
    parted = part(answer({"title": "Cook"}, NURSE), ITEMS, visit())

    assert parted
    assert [*parted.digests] == ["2"]
