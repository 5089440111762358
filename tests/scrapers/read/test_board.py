"""What is concluded from the pages of one board."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from referrals.model.postings import Board, Ending, PageMark, Posting, Visit
from scrapers.http.refusals import Unread
from scrapers.parse.decoding import Misread
from scrapers.read.board import Reading


def posting(number: str = "1", *places: str, title: str = "Baker", url: str = "") -> Posting:
    return Posting(number, title, url or f"https://acme.example/{number}", locations=places)


def reading(still: Mapping[str, str] | None = None, api: str | None = None) -> Reading:
    return Reading(Visit(Board("Acme", "greenhouse", "acme", api=api), open=still or {}))


def test_a_board_that_shows_all_it_says_is_complete() -> None:
    board = reading()

    board.take([posting("1"), posting("2")], declared=2)

    assert board.snapshot().ending == "complete"


def test_a_posting_told_once_for_each_place_is_one_with_all_places() -> None:
    board = reading()

    board.take([posting("1", "Paris"), posting("1", "Berlin", "Paris")], declared=1)

    [told] = board.snapshot().postings
    assert told.locations == ("Paris", "Berlin")
    assert [place.country for place in told.places] == ["FR", "DE"]


@pytest.mark.parametrize(
    "odd",
    [
        posting(title=""),
        posting(""),
        posting(url="javascript:alert(1)"),
        posting(url="/jobs/1"),
        posting(url="https://"),
        posting(url="http://[broken"),
        posting(url="http://acme.example:jobs/"),
    ],
    ids=lambda odd: odd.url if odd.title and odd.external_id else "nameless",
)
def test_a_posting_that_nobody_could_open_is_set_aside_and_the_board_goes_on(odd: Posting) -> None:
    board = reading()

    board.take([odd, posting("2")], declared=None)

    snapshot = board.snapshot()
    assert snapshot.ending == "partial"
    assert snapshot.postings == (posting("2"),)
    assert len(snapshot.set_aside) == 1


def test_a_doubt_is_said_once_and_nothing_absent_is_asked_for() -> None:
    board = reading({"9": "https://acme.example/9"})
    board.take([posting()], declared=1)

    board.doubt("the answer was cut off")
    board.doubt("the answer was cut off")

    assert board.snapshot().reason == "the answer was cut off"
    assert board.absent() == []


def test_what_is_not_shown_is_absent() -> None:
    board = reading({"1": "https://acme.example/1", "9": "https://acme.example/9"})

    board.take([posting("1")], declared=1)

    assert board.absent() == [("9", "https://acme.example/9")]


def test_a_board_at_another_address_is_not_asked_for_what_lies_outside() -> None:
    still = {"8": "https://demo.example/8", "9": "https://acme.example/9"}
    board = reading(still, api="https://demo.example")

    assert board.absent() == [("8", "https://demo.example/8")]


def test_a_suspicion_is_kept_from_being_believed() -> None:
    board = reading()
    board.suspicion = "it shows no postings"

    snapshot = board.snapshot()

    assert (snapshot.ending, snapshot.reason) == ("suspect", "it shows no postings")


@pytest.mark.parametrize(
    ("problem", "before", "ending", "kept"),
    [
        (Unread("it answers 404", "gone"), [], "failed", 0),
        (Unread("it answers 500"), [posting()], "partial", 1),
        (Unread("it wants to wait", ending="deferred"), [], "deferred", 0),
        (Unread("it wants to wait", ending="deferred"), [posting()], "deferred", 0),
        (Misread("no data"), [], "failed", 0),
        (Misread("no data"), [posting()], "partial", 1),
    ],
)
def test_what_came_before_a_page_that_could_not_be_read_is_kept(
    problem: Unread | Misread, before: list[Posting], ending: Ending, kept: int
) -> None:
    board = reading()
    board.take(before, declared=None)

    snapshot = board.broken_off(problem)

    assert snapshot.ending == ending
    assert snapshot.reason == str(problem)
    assert len(snapshot.postings) == kept
    assert snapshot.pages == ()


def test_a_board_whose_time_was_up_is_deferred_unless_its_list_was_read() -> None:
    early, late = reading(), reading()
    for board in (early, late):
        board.take([posting()], declared=1)
        board.marks.append(PageMark("https://acme.example/jobs", None, None, "digest"))
    late.conditional, late.listed = False, True

    assert early.out_of_time().ending == "deferred"
    assert late.out_of_time().ending == "complete"
    assert late.out_of_time().pages == ()


# ------------------------------------------------------------------ what may be a board's own way


def of(shown: int, declared: int | None = None) -> Reading:
    reading = Reading(Visit(Board("Acme", "lever", "acme")))
    reading.take(
        [posting(f"Cook {n}", url=f"https://x.example/{n}") for n in range(shown)], declared
    )
    return reading


@pytest.mark.parametrize(
    ("shown", "declared", "disagreement"),
    [
        (10, 11, "total +1"),
        (10, 9, "total -1"),
        (17, 20, "total +3"),
        (1, 3, "total +2"),
        (10, 20, None),
        (20, 100, None),
    ],
)
def test_a_total_that_is_off_a_little_may_always_be(
    shown: int, declared: int, disagreement: str | None
) -> None:
    snapshot = of(shown, declared).snapshot()

    assert (snapshot.ending, snapshot.disagreement) == ("partial", disagreement)


def test_what_a_board_always_does_has_the_same_name_each_time() -> None:
    reading = of(10, 11)
    reading.doubt("a page brought nothing new", "an empty page after the last")
    reading.set_aside.append("a posting without a title")

    assert reading.snapshot().disagreement == (
        "1 unreadable; an empty page after the last; total +1"
    )


def test_an_accident_is_no_way_of_a_board() -> None:
    reading = of(10, 11)
    reading.doubt("the answer was cut off")

    assert reading.snapshot().disagreement is None
