"""What a snapshot does to the book."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, PageMark, Place, Salary, Snapshot
from referrals.store.book import Book
from tests.people import NORTHWIND, TODAY, days_ago, posting, snapshot

SEARCH = Search(titles=("data engineer",))
ENGINEER = posting("Data Engineer", description="Pipes.", salary=Salary(1, 2, "EUR", "year"))
BAKER = posting("Baker")
FOUR = tuple(posting(f"Data Engineer {n}") for n in range(4))


def record(book: Book, taken: Snapshot, day: date = TODAY) -> None:
    book.boards.record(taken, day, SEARCH, book.boards.begin_scan(day, datetime.now(UTC)))


def test_a_posting_comes_back_as_the_board_showed_it(book: Book) -> None:
    shown = posting(
        locations=("Berlin", "Remote"), workplace="hybrid", posted_on=days_ago(3),
        salary=Salary(70_000, None, "EUR", "year"), description="Pipes.", requisition="R-7",
    )  # fmt: skip

    record(book, snapshot(shown))

    [kept] = book.postings.all(full=True)
    for name in ("title", "url", "locations", "workplace", "posted_on", "salary", "description"):
        assert getattr(kept, name) == getattr(shown, name)
    assert (kept.company, kept.platform, kept.board) == ("Northwind", "greenhouse", "northwind")
    assert (kept.kept, kept.reason) == (True, "title: data engineer")
    assert kept.id


def test_a_posting_that_does_not_suit_stays_with_its_reason(book: Book) -> None:
    record(book, snapshot(ENGINEER, BAKER))

    assert [p.title for p in book.postings.open()] == ["Data Engineer"]
    assert [p.reason for p in book.postings.all(kept=False)] == [
        "title: none of those you look for"
    ]


def test_a_changed_posting_is_refreshed_and_keeps_its_number_and_first_day(book: Book) -> None:
    record(book, snapshot(ENGINEER), days_ago(2))
    [before] = book.postings.open()

    record(book, snapshot(posting("Data Engineer", url="https://elsewhere.example/1")))

    [after] = book.postings.all(full=True)
    assert (after.id, after.first_seen, after.last_seen) == (before.id, days_ago(2), TODAY)
    assert after.url == "https://elsewhere.example/1"
    assert after.description == "Pipes."


def test_what_only_the_details_said_stays_when_the_list_is_read_alone(book: Book) -> None:
    detailed = posting(
        locations=("Berlin", "Ulm"), workplace="hybrid", description="Pipes.",
        places=(Place("Berlin", country="DE"), Place("Ulm", country="DE")),
    )  # fmt: skip
    record(book, snapshot(detailed), days_ago(1))

    record(book, snapshot(posting(department="Data")))

    [kept] = book.postings.all(full=True)
    assert (kept.locations, kept.places) == (detailed.locations, detailed.places)
    assert (kept.workplace, kept.department, kept.description) == ("hybrid", "Data", "Pipes.")


def test_a_day_that_a_list_only_reckons_does_not_move_the_exact_one(book: Book) -> None:
    record(book, snapshot(posting(posted_on=days_ago(9), description="Pipes.")), days_ago(1))

    for reckoned, kept in ((8, 9), (10, 9), (5, 5)):
        record(book, snapshot(posting(posted_on=days_ago(reckoned))))
        assert [p.posted_on for p in book.postings.all()] == [days_ago(kept)]


def test_a_link_does_not_make_a_guess_of_what_its_page_has_stated(book: Book) -> None:
    stated = posting("Data Engineer (f/m/d)", external_id="1", description="Pipes.")
    record(book, snapshot(stated), days_ago(1))

    record(book, snapshot(posting("Data engineer", external_id="1", guessed=True)))

    [kept] = book.postings.all()
    assert (kept.title, kept.guessed) == ("Data Engineer (f/m/d)", False)


def test_what_is_no_longer_said_anywhere_is_forgotten(book: Book) -> None:
    record(book, snapshot(posting(workplace="hybrid", description="Pipes.")), days_ago(1))

    record(book, snapshot(posting(description="Pipes and more.")))

    [kept] = book.postings.all()
    assert kept.workplace is None


def test_a_missing_posting_is_closed_at_the_second_proven_miss(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(2))

    record(book, snapshot(*FOUR[:3]), days_ago(1))
    assert [(p.misses, p.closed_on) for p in book.postings.open()][3] == (1, None)

    record(book, snapshot(*FOUR[:3]))
    assert [p.title for p in book.postings.closed_since(TODAY)] == ["Data Engineer 3"]


def test_a_missing_posting_whose_own_address_is_gone_is_closed_at_once(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(1))

    record(book, snapshot(*FOUR[:3], gone=frozenset({"Data Engineer 3"})))

    assert len(book.postings.open()) == 3


def test_a_posting_on_a_careers_page_is_closed_at_the_fourth_miss(book: Book) -> None:
    page = Board("Northwind", "careers_page", "https://northwind.example/jobs")
    record(book, snapshot(*FOUR, board=page))

    counts = []
    for _ in range(4):
        record(book, snapshot(*FOUR[:3], board=page))
        counts.append(len(book.postings.open()))

    assert counts == [4, 4, 4, 3]


def test_an_unchanged_board_confirms_what_is_there_and_what_is_missing(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(3))
    record(book, snapshot(*FOUR[:3]), days_ago(2))

    record(book, snapshot(ending="unchanged"))

    assert {p.last_seen for p in book.postings.open()} == {TODAY}
    assert [p.title for p in book.postings.closed_since(TODAY)] == ["Data Engineer 3"]


@pytest.mark.parametrize("ending", ["failed", "deferred", "partial"])
def test_nothing_is_concluded_from_a_board_that_was_not_read_whole(book: Book, ending: str) -> None:
    record(book, snapshot(*FOUR), days_ago(1))

    record(book, snapshot(FOUR[0], ending=ending, reason="cut off"))

    assert len(book.postings.open()) == 4
    assert all(p.misses == 0 for p in book.postings.open())


def test_a_board_that_is_empty_at_once_closes_nothing_and_is_suspect(book: Book) -> None:
    record(book, snapshot(*FOUR, pages=(PageMark("https://x.example/1", etag="a"),)), days_ago(1))

    record(book, snapshot())

    [health] = book.boards.health([NORTHWIND])
    assert (health.state, health.open_postings, health.last_complete) == ("suspect", 4, days_ago(1))
    assert book.boards.visits([NORTHWIND])[0].pages == ()


def test_a_mass_closure_that_stays_is_believed_in_the_end(book: Book) -> None:
    many = [posting(f"Data Engineer {n}") for n in range(20)]
    record(book, snapshot(*many))

    for _ in range(4):
        record(book, snapshot(*many[:5]))
    assert len(book.postings.open()) == 20

    record(book, snapshot(*many[:5]))
    assert len(book.postings.open()) == 5


def test_a_posting_that_comes_back_is_open_again_under_its_number(book: Book) -> None:
    record(book, snapshot(*FOUR))
    number = book.postings.open()[3].id
    record(book, snapshot(*FOUR[:3], gone=frozenset({"Data Engineer 3"})))

    record(book, snapshot(*FOUR))

    assert [p.id for p in book.postings.open()][3] == number


def test_the_next_visit_knows_pages_texts_and_open_postings(book: Book) -> None:
    marks = (PageMark("https://x.example/1", etag="a"), PageMark("https://x.example/2", digest="d"))

    record(book, snapshot(ENGINEER, BAKER, pages=marks))

    [visit] = book.boards.visits([NORTHWIND])
    assert visit.pages == marks
    assert visit.known == {"Data Engineer"}
    assert visit.open == {"Data Engineer": ENGINEER.url, "Baker": BAKER.url}


def test_a_failed_reading_leaves_the_marks_of_the_last_good_one(book: Book) -> None:
    marks = (PageMark("https://x.example/1", etag="a"),)
    record(book, snapshot(ENGINEER, pages=marks))

    record(book, snapshot(ending="failed", reason="timeout"))

    assert book.boards.visits([NORTHWIND])[0].pages == marks


def test_the_board_that_waited_longest_comes_first(book: Book) -> None:
    globex = Board("Globex", "lever", "globex")
    record(book, snapshot(board=globex))
    record(book, snapshot())
    record(book, snapshot(board=globex, ending="deferred", reason="out of time"))

    assert [v.board for v in book.boards.visits([NORTHWIND, globex])] == [globex, NORTHWIND]


def test_a_deferred_board_keeps_the_state_it_had(book: Book) -> None:
    record(book, snapshot(*FOUR))

    record(book, snapshot(ending="deferred", reason="out of time"))

    [health] = book.boards.health([NORTHWIND])
    assert (health.state, health.message) == ("ok", "out of time")


def test_a_board_never_read_has_no_state(book: Book) -> None:
    assert book.boards.health([NORTHWIND]) == []


def test_a_changed_search_is_held_against_every_posting_once(book: Book) -> None:
    record(book, snapshot(ENGINEER, BAKER))

    book.postings.refit(Search(titles=("baker",)), "bakers", TODAY)

    assert [p.title for p in book.postings.open()] == ["Baker"]
    book.postings.refit(SEARCH, "bakers", TODAY)
    assert [p.title for p in book.postings.open()] == ["Baker"]


def test_what_the_user_knows_of_a_posting_survives_the_next_scan(book: Book) -> None:
    record(book, snapshot(ENGINEER))
    [kept] = book.postings.open()
    book.postings.applied(kept.id, TODAY)
    book.postings.edit(kept.id, {"team": "Platform"})

    record(book, snapshot(posting("Data Engineer", locations=("Berlin",))))

    [later] = book.postings.open("Northwind")
    assert (later.applied_on, later.team, later.locations) == (TODAY, "Platform", ("Berlin",))
    assert book.postings.open("Globex") == []


def test_the_scans_of_one_day_are_one_day_with_news(book: Book) -> None:
    for day in (days_ago(1), TODAY, TODAY):
        book.boards.begin_scan(day, datetime(2026, 11, 23, 7, 30, tzinfo=UTC))

    assert book.boards.scan_days() == [TODAY, days_ago(1)]
    assert book.boards.last_scan() == "2026-11-23T07:30+00:00"
