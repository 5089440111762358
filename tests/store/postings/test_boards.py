"""What a snapshot does to the book."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, PageMark, Place, Posting, Salary, Snapshot
from referrals.store.book import Book
from referrals.store.postings.openings import PIECE
from tests.ground import NOW
from tests.people import NORTHWIND, TODAY, days_ago, posting, snapshot

SEARCH = Search(titles=("data engineer",))
ENGINEER = posting("Data Engineer", description="Pipes.", salary=Salary(1, 2, "EUR", "year"))
BAKER = posting("Baker")
FOUR = tuple(posting(f"Data Engineer {n}") for n in range(4))


def record(book: Book, taken: Snapshot, day: date = TODAY) -> None:
    book.boards.record(taken, day, SEARCH, book.boards.begin_scan(day, NOW))


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


def test_a_board_of_more_than_one_piece_is_recorded_and_refreshed_as_a_whole(book: Book) -> None:
    many = [posting(f"Data Engineer {n}", description=f"Pipe {n}.") for n in range(PIECE * 2 + 3)]
    record(book, snapshot(*many), days_ago(1))

    many[-1] = replace(many[-1], description="Other pipes.")
    record(book, snapshot(*many, BAKER))

    after = book.postings.all(full=True)
    assert len(after) == len(many) + 1
    assert {p.last_seen for p in after} == {TODAY}
    assert [p.title for p in after if p.first_seen == TODAY] == ["Baker"]
    assert [p.title for p in after if p.description == "Other pipes."] == [many[-1].title]


@pytest.mark.parametrize(
    ("now", "edited"),
    [
        (ENGINEER, None),
        (replace(ENGINEER, description=None), None),
        (replace(ENGINEER, department="Data"), None),
        (replace(ENGINEER, title="Senior Data Engineer"), TODAY),
        (replace(ENGINEER, url="https://elsewhere.example/1"), TODAY),
        (replace(ENGINEER, description="Pipes and sinks."), TODAY),
    ],
)
def test_the_day_of_an_edit_is_that_on_which_the_board_says_something_else(
    book: Book, now: Posting, edited: date | None
) -> None:
    record(book, snapshot(ENGINEER), days_ago(2))
    record(book, snapshot(now))

    [kept] = book.postings.all()
    assert kept.edited_on == edited
    record(book, snapshot(now), TODAY + timedelta(days=1))
    assert book.postings.all()[0].edited_on == edited


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
    for day in range(4):
        record(book, snapshot(*FOUR[:3], board=page), days_ago(-day))
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
    record(book, snapshot(*many), days_ago(5))

    for ago in (4, 3, 2, 1):
        record(book, snapshot(*many[:5]), days_ago(ago))
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


def test_boards_that_failed_come_behind_their_neighbours(book: Book) -> None:
    globex = replace(NORTHWIND, company="Globex", token="globex")
    number = book.boards.begin_scan(TODAY, NOW)
    for board, ending in ((NORTHWIND, "failed"), (globex, "complete")):
        book.boards.record(Snapshot(board, ending), TODAY, SEARCH, number)

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


# ------------------------------------------------------------------ what closes nothing


def test_scans_of_one_day_are_one_proof(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(1))

    for _ in range(5):
        record(book, snapshot(*FOUR[:3]))

    assert [p.misses for p in book.postings.open()] == [0, 0, 0, 1]


def test_two_days_with_a_midnight_between_them_are_one_proof(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(3))

    for day, hour in ((1, 23), (0, 1)):
        at = datetime.combine(days_ago(day), time(hour))
        book.boards.record(snapshot(*FOUR[:3]), days_ago(day), SEARCH, at=at)

    assert len(book.postings.open()) == 4


def test_a_clock_that_was_set_back_closes_nothing_and_delays_nothing(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(1))
    record(book, snapshot(*FOUR[:3]), days_ago(-3000))

    record(book, snapshot(*FOUR[:3]), days_ago(0))
    assert len(book.postings.open()) == 4
    record(book, snapshot(*FOUR[:3]), days_ago(-1))

    assert len(book.postings.open()) == 3


MANY = tuple(
    posting(f"Data Engineer {n}", url=f"https://jobs.example/northwind/{n}") for n in range(12)
)
STRANGERS = tuple(
    posting(f"Data Engineer of {place}", url=f"https://jobs.example/northwind/{place}")
    for place in ("Ulm", "Bonn", "Kiel", "Hof", "Trier", "Jena", "Worms", "Siegen", "Celle")
)


def test_a_strangers_jobs_are_not_shown_and_ours_stay(book: Book) -> None:
    record(book, snapshot(*MANY), days_ago(21))
    strange = [replace(p, title=p.title.replace("Data Engineer", "Pilot")) for p in STRANGERS]

    for ago in range(20, -1, -1):
        record(book, snapshot(*strange), days_ago(ago))

    assert {p.title for p in book.postings.all()} == {p.title for p in MANY}
    assert len(book.postings.open()) == 12
    assert [h.state for h in book.boards.health([NORTHWIND])] == ["suspect"]


def test_the_user_may_say_that_the_strangers_are_theirs(book: Book) -> None:
    record(book, snapshot(*MANY), days_ago(2))
    strange = [replace(p, title=f"Pilot {n}") for n, p in enumerate(STRANGERS)]

    book.boards.record(snapshot(*strange), days_ago(1), SEARCH, believe=True)
    record(book, snapshot(*strange))

    assert {p.title for p in book.postings.all() if not p.closed_on} == {p.title for p in strange}


def test_what_a_suspect_reading_brings_is_shown_and_counts_for_nothing(book: Book) -> None:
    record(book, snapshot(*MANY), days_ago(3))
    few = (*MANY[:4], *STRANGERS)

    for ago in (2, 1):
        record(book, snapshot(*few), days_ago(ago))

    assert [h.state for h in book.boards.health([NORTHWIND])] == ["suspect"]
    assert len(book.postings.open()) == 12 + len(STRANGERS)
    assert all(p.misses == 0 for p in book.postings.open())


def test_openings_with_new_numbers_go_on_under_their_own(book: Book) -> None:
    record(book, snapshot(*MANY), days_ago(9))
    before = {p.title: p.id for p in book.postings.open()}
    anew = [replace(p, external_id=f"R{p.external_id}") for p in MANY]

    for ago in range(8, -1, -1):
        record(book, snapshot(*anew), days_ago(ago))

    assert {p.title: p.id for p in book.postings.all()} == before
    assert {p.external_id for p in book.postings.open()} == {p.external_id for p in anew}


def test_a_posting_that_flaps_is_told_once(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(9))
    gone, told = frozenset({"Data Engineer 3"}), []

    for ago in range(8, 0, -1):
        record(book, snapshot(*FOUR[:3], gone=gone) if ago % 2 else snapshot(*FOUR), days_ago(ago))
        told += [p.title for p in book.postings.closed_since(days_ago(ago))]

    assert told == ["Data Engineer 3"]


# ------------------------------------------------------------------ an end to doubt


def test_a_board_that_is_gone_is_not_advised_and_closes_in_the_end(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(40))
    advised = []

    for ago in range(39, 4, -1):
        record(book, snapshot(ending="failed", health="gone", reason="404"), days_ago(ago))
        advised.append(len(book.postings.open()))

    assert advised[:4] == [4, 4, 0, 0]
    closed = book.postings.all()
    assert {(p.closed_on, p.closed_because) for p in closed} == {(days_ago(9), "board gone")}


def test_a_board_that_was_only_away_is_advised_again(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(40))
    for ago in range(39, 20, -1):
        record(book, snapshot(ending="failed", health="gone", reason="404"), days_ago(ago))

    record(book, snapshot(*FOUR))
    record(book, snapshot(ending="failed", health="gone", reason="404"), days_ago(-1))

    assert len(book.postings.open()) == 4


def test_a_resting_board_that_is_gone_is_asked_on_the_day_that_decides(book: Book) -> None:
    record(book, snapshot(*FOUR), days_ago(41))
    asked = []
    for ago in range(40, 4, -1):
        if book.boards.visits([NORTHWIND], days_ago(ago)):
            asked.append(ago)
            record(book, snapshot(ending="failed", health="gone", reason="404"), days_ago(ago))

    assert 10 in asked
    assert len(asked) < 12
    assert {p.closed_on for p in book.postings.all()} == {days_ago(10)}


def test_what_a_host_asked_for_is_remembered_until_then(book: Book) -> None:
    waits = snapshot(ending="deferred", reason="later", leave_alone=("jobs.example", 7200.0))
    now = datetime.combine(TODAY, time(7))
    book.boards.record(waits, TODAY, SEARCH, at=now)

    assert book.boards.left_alone(now + timedelta(hours=1)) == {"jobs.example": 3600.0}
    assert book.boards.left_alone(now + timedelta(hours=2)) == {}


def test_what_was_missed_was_last_seen_on_the_last_day_that_proved_it(book: Book) -> None:
    """A board that shows the same, or did not change at all, writes no posting's row."""
    record(book, snapshot(*FOUR), days_ago(9))
    record(book, snapshot(*FOUR), days_ago(7))
    record(book, Snapshot(NORTHWIND, "unchanged"), days_ago(5))

    record(book, snapshot(*FOUR[1:]), days_ago(3))
    record(book, snapshot(*FOUR[1:]), days_ago(1))

    first, *others = book.postings.all()
    assert (first.last_seen, first.closed_on) == (days_ago(5), days_ago(1))
    assert {(p.last_seen, p.closed_on) for p in others} == {(days_ago(1), None)}


def test_what_is_shown_as_before_stays_as_it_is_and_counts_as_seen(book: Book) -> None:
    as_told = snapshot(ENGINEER, BAKER)
    record(book, replace(as_told, digests={ENGINEER.external_id: "d1"}), days_ago(7))
    record(book, snapshot(BAKER), days_ago(5))
    [visit] = book.boards.visits([NORTHWIND])
    [bare] = visit.before().values()

    record(book, replace(snapshot(bare, BAKER), as_before=frozenset({bare.external_id})))

    [engineer, _] = book.postings.all(full=True)
    assert (bare.title, bare.url, bare.description) == (engineer.title, engineer.url, None)
    assert (engineer.description, engineer.misses) == ("Pipes.", 0)
    assert engineer.last_seen == TODAY


def test_another_program_reads_everything_anew(book: Book) -> None:
    mark = PageMark("https://boards.example/1", etag='"1"')
    digests = {ENGINEER.external_id: "d1"}
    book.boards.read_by("0.1 abc")
    record(book, replace(snapshot(ENGINEER), pages=(mark,), digests=digests), days_ago(1))

    book.boards.read_by("0.1 abc")
    [same] = book.boards.visits([NORTHWIND])
    assert (same.pages, [*same.before()]) == ((mark,), ["d1"])

    book.boards.read_by("0.2 abc")
    [anew] = book.boards.visits([NORTHWIND])
    assert (anew.pages, [*anew.before()]) == ((), [])
