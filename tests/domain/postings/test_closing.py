"""A posting is closed only on proof (FAULTS.md)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from referrals.domain.postings.closing import (
    Assessment,
    BoardHistory,
    Doubt,
    assess,
    closes,
    counts,
    state,
)
from referrals.domain.postings.strangers import Opening
from referrals.model.postings import Ending, Health, Posting, Snapshot
from tests.people import TODAY, days_ago, posting, snapshot

NOW = datetime.combine(TODAY, time(7, 30))
DAY = timedelta(days=1)


def shown(count: int, start: int = 0) -> list[str]:
    return [f"id-{number}" for number in range(start, start + count)]


def of(ids: list[str], ending: Ending = "complete", reason: str | None = None) -> Snapshot:
    return snapshot(*(posting(i) for i in ids), ending=ending, reason=reason)


def openings(*postings: Posting) -> dict[str, Opening]:
    return {p.external_id: Opening(p.title, p.url) for p in postings}


def known(ids: list[str]) -> dict[str, Opening]:
    return openings(*(posting(i) for i in ids))


def judged(taken: Snapshot, past: BoardHistory, at: datetime = NOW) -> Assessment:
    return assess(taken, past, at)


def in_a_row(taken: Snapshot, past: BoardHistory, scans: int) -> list[Assessment]:
    """The same reading on so many days."""
    verdicts = list[Assessment]()
    for number in range(scans):
        verdicts.append(judged(taken, past, NOW + number * DAY))
        past = replace(past, doubt=verdicts[-1].doubt, trusted=verdicts[-1].trusted)
    return verdicts


def test_a_first_reading_that_is_complete_is_believed() -> None:
    assert judged(of(shown(10)), BoardHistory()).ending == "complete"


@pytest.mark.parametrize("ending", ["failed", "partial", "unchanged", "deferred"])
def test_what_the_reading_says_of_itself_stands(ending: Ending) -> None:
    doubt = Doubt(2, frozenset("ab"), NOW)

    verdict = judged(of([], ending, "cut off"), BoardHistory(doubt=doubt))

    assert (verdict.ending, verdict.reason, verdict.doubt) == (ending, "cut off", doubt)


def test_a_reading_that_is_believed_is_no_strangers_and_has_no_new_numbers() -> None:
    verdict = judged(of(shown(10)), BoardHistory(open=known(shown(10))))

    assert (verdict.stranger, verdict.renumbered, verdict.new_normal) == (False, False, False)


def test_a_doubt_that_began_after_a_month_goes_on_the_next_day() -> None:
    past = BoardHistory((20,), known(shown(20)), last_read=days_ago(40))
    first = judged(of(shown(20, 50)), past)
    assert first.doubt.streak == 1

    # By then the board was read yesterday, doubtful as it was.
    past = replace(past, doubt=first.doubt, last_read=days_ago(0))
    assert judged(of(shown(20, 50)), past, NOW + DAY).doubt.streak == 2


def test_why_a_reading_is_partial_is_repeated() -> None:
    odd = replace(of(shown(9), "partial", "it says 10"), disagreement="total +1")

    verdict = judged(odd, BoardHistory((10,), known(shown(10))))

    assert verdict.reason == "it says 10; nothing is closed until it is seen again"


@pytest.mark.parametrize(("title", "same"), [("Cook Berlin", True), ("Cook Paris Night", False)])
def test_a_title_of_which_half_the_words_are_others_is_the_same(title: str, same: bool) -> None:
    before = openings(*(posting(f"Cook {n}", external_id=str(n)) for n in range(9)))
    before["0"] = Opening("Cook", before["0"].url)
    others = (posting(f"Pilot {n}", external_id=str(50 + n)) for n in range(8))
    taken = snapshot(posting(title, external_id="0"), *others)

    assert judged(taken, BoardHistory((9,), before)).stranger is not same


def test_fewer_than_seventy_percent_of_the_usual_number_is_suspect() -> None:
    past = BoardHistory(counts=(10, 10, 12, 10, 9))

    assert judged(of(shown(7)), past).ending == "complete"
    assert "only 6 postings where 10 are usual" in (judged(of(shown(6)), past).reason or "")


def test_more_than_half_of_the_open_postings_missing_at_once_is_suspect() -> None:
    past = BoardHistory(open=known(shown(10)))

    assert judged(of(shown(5) + shown(5, 20)), past).ending == "complete"
    assert judged(of(shown(4) + shown(6, 20)), past).ending == "suspect"


def test_four_suspect_readings_in_a_row_that_agree_become_the_new_normal() -> None:
    past = BoardHistory(counts=(100,), open=known(shown(100)))

    verdicts = in_a_row(of(shown(20)), past, 4)

    assert [v.ending for v in verdicts] == ["suspect"] * 3 + ["complete"]
    assert [v.new_normal for v in verdicts] == [False] * 3 + [True]


def test_a_suspect_reading_that_disagrees_starts_the_count_again() -> None:
    past = BoardHistory((100,), known(shown(100)), Doubt(3, frozenset(shown(20)), NOW - DAY))

    assert judged(of(shown(20, 50)), past).doubt.streak == 1


@pytest.mark.parametrize(("others", "streak"), [(2, 2), (3, 1)])
def test_suspect_readings_agree_where_nine_of_ten_ids_are_the_same(
    others: int, streak: int
) -> None:
    past = BoardHistory((100,), known(shown(100)), Doubt(1, frozenset(shown(20)), NOW - DAY))

    verdict = judged(of(shown(20 - others, start=others)), past)

    assert verdict.doubt.streak == streak


def test_suspect_readings_of_one_day_are_one() -> None:
    past = BoardHistory((100,), known(shown(100)), Doubt(3, frozenset(shown(20)), NOW))

    assert judged(of(shown(20)), past, NOW + timedelta(hours=4)).ending == "suspect"
    assert judged(of(shown(20)), past, NOW + DAY).ending == "complete"


def test_what_a_platform_calls_suspect_is_believed_only_when_it_stays() -> None:
    empty = of([], "suspect", "unknown companies answer like that too")

    verdicts = in_a_row(empty, BoardHistory((8,), known(shown(8))), 4)

    assert [v.ending for v in verdicts] == ["suspect"] * 3 + ["complete"]


# ------------------------------------------------------------------ small boards


@pytest.mark.parametrize("left", [0, 1])
def test_a_small_board_that_shows_few_or_none_is_believed_the_second_time(left: int) -> None:
    past = BoardHistory((3, 3), known(shown(3)))

    assert [v.ending for v in in_a_row(of(shown(left)), past, 2)] == ["suspect", "complete"]


def test_a_large_board_of_which_little_is_left_is_not_small() -> None:
    past = BoardHistory((40, 40, 40), known(shown(3)))

    assert judged(of(shown(3)), past).ending == "suspect"


# ------------------------------------------------------------------ another's board

TITLES = ("Cook", "Baker", "Waiter", "Gardener", "Porter", "Clerk", "Pilot", "Nurse")
OURS = tuple(
    posting(title, external_id=str(n), url=f"https://jobs.example/acme/{n}")
    for n, title in enumerate(TITLES)
)
OTHERS = tuple(
    posting(title, external_id=str(n + 100), url=f"https://jobs.example/acme/{n + 100}")
    for n, title in enumerate(("Lawyer", "Auditor", "Actuary", "Analyst", "Trader", "Broker"))
)


def test_a_board_that_shows_only_others_is_suspect_for_as_long_as_it_lasts() -> None:
    verdicts = in_a_row(snapshot(*OTHERS), BoardHistory((8,), openings(*OURS)), 20)

    assert {(v.ending, v.stranger) for v in verdicts} == {("suspect", True)}


def test_numbers_that_are_the_same_by_chance_do_not_make_it_the_same_board() -> None:
    same_numbers = [replace(p, external_id=str(n)) for n, p in enumerate(OTHERS)]

    verdicts = in_a_row(snapshot(*same_numbers), BoardHistory((8,), openings(*OURS)), 20)

    assert {(v.ending, v.stranger) for v in verdicts} == {("suspect", True)}


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        (snapshot(*OTHERS, own_name="Globex GmbH"), "it calls itself Globex GmbH"),
        (
            snapshot(*(replace(p, url=p.url.replace("acme", "globex")) for p in OTHERS)),
            "its postings lie at jobs.example/globex",
        ),
    ],
)
def test_a_board_that_says_whose_it_is_has_moved(taken: Snapshot, said: str) -> None:
    past = BoardHistory((8,), openings(*OURS), name="Acme Inc.")

    verdict = judged(taken, past)

    assert (verdict.ending, verdict.health, verdict.stranger) == ("suspect", "moved", True)
    assert said in (verdict.reason or "")


def test_a_company_that_changes_its_name_keeps_its_board() -> None:
    past = BoardHistory((8,), openings(*OURS), name="Acme")

    assert judged(snapshot(*OURS, own_name="Globex"), past).ending == "complete"


def test_a_board_with_new_numbers_is_the_same_board_in_the_end() -> None:
    anew = [replace(p, external_id=f"new-{p.external_id}") for p in OURS]

    verdicts = in_a_row(snapshot(*anew), BoardHistory((8,), openings(*OURS)), 4)

    assert [(v.ending, v.stranger) for v in verdicts] == [("suspect", True)] * 3 + [
        ("complete", False)
    ]
    assert verdicts[-1].renumbered


def test_a_small_board_may_show_others_from_one_day_to_the_next() -> None:
    past = BoardHistory((2,), openings(*OURS[:2]))

    verdicts = in_a_row(snapshot(*OTHERS[:2]), past, 2)

    assert [(v.ending, v.stranger) for v in verdicts] == [("suspect", True), ("complete", False)]


def test_after_a_month_without_a_reading_all_postings_may_be_others() -> None:
    past = BoardHistory((8,), openings(*OURS), last_read=days_ago(40))

    assert in_a_row(snapshot(*OTHERS), past, 4)[-1].ending == "complete"


@pytest.mark.parametrize(("days", "believed"), [(29, False), (30, True)])
def test_a_month_is_thirty_days(days: int, believed: bool) -> None:
    past = BoardHistory((8,), openings(*OURS), last_read=days_ago(days))

    assert (judged(snapshot(*OTHERS), past).doubt.streak == 1) is believed


@pytest.mark.parametrize(
    ("usual", "still_open", "small"),
    [(5, 5, True), (6, 5, False), (5, 6, False), (2, 6, False), (6, 2, False), (None, 5, True)],
)
def test_a_board_is_small_that_has_and_usually_shows_five_at_most(
    usual: int | None, still_open: int, small: bool
) -> None:
    counts = () if usual is None else (usual,)

    assert BoardHistory(counts, known(shown(still_open))).is_small is small


def test_a_board_with_other_postings_under_other_numbers_says_which_it_is() -> None:
    past, anew = (
        BoardHistory((8,), openings(*OURS)),
        [replace(p, external_id=f"n{p.external_id}") for p in OURS],
    )

    renumbered, another = judged(snapshot(*anew), past), judged(snapshot(*OTHERS), past)

    assert (renumbered.reason or "").startswith("its postings have other numbers than before")
    assert (another.reason or "").startswith("none of its 8 open postings is shown, only others")
    assert not renumbered.renumbered


def test_others_on_a_small_board_are_believed_and_are_not_the_same_openings() -> None:
    verdicts = in_a_row(snapshot(*OTHERS[:2]), BoardHistory((2,), openings(*OURS[:2])), 2)

    assert (verdicts[-1].ending, verdicts[-1].renumbered) == ("complete", False)


@pytest.mark.parametrize(
    ("titles", "renumbered"), [(OURS[:4], True), (OURS[:3], False), ((*OURS[:4], *OURS[:4]), True)]
)
def test_half_of_the_titles_of_the_shorter_list_make_it_the_same_board(
    titles: tuple[Posting, ...], renumbered: bool
) -> None:
    anew = [replace(p, external_id=f"new-{n}") for n, p in enumerate((*titles, *OTHERS[:4]))]

    verdict = judged(snapshot(*anew), BoardHistory((8,), openings(*OURS)))

    assert ("other numbers" in (verdict.reason or "")) is renumbered


def test_a_short_list_of_the_same_titles_is_the_same_board_under_other_numbers() -> None:
    anew = [replace(p, external_id=f"new-{n}") for n, p in enumerate(OURS[:2])]

    verdict = judged(snapshot(*anew), BoardHistory((8,), openings(*OURS)))

    assert "other numbers" in (verdict.reason or "")


def test_a_first_reading_without_postings_is_believed() -> None:
    assert judged(of([]), BoardHistory()).ending == "complete"


def test_a_part_of_another_board_is_not_taken_for_ours() -> None:
    verdict = judged(snapshot(*OTHERS, ending="partial"), BoardHistory((8,), openings(*OURS)))

    assert (verdict.ending, verdict.stranger) == ("suspect", True)


# ------------------------------------------------------------------ an end to every doubt


def test_a_total_that_is_always_off_by_one_is_believed_after_four_scans() -> None:
    short = replace(of(shown(9), "partial", "says 10, shows 9"), disagreement="total +1")

    verdicts = in_a_row(short, BoardHistory((), known(shown(10))), 5)

    assert [v.ending for v in verdicts] == ["partial"] * 3 + ["complete"] * 2


def test_another_disagreement_is_doubted_anew() -> None:
    short = replace(of(shown(9), "partial", "says 12, shows 9"), disagreement="total +3")

    assert (
        judged(short, BoardHistory(open=known(shown(10)), trusted="total +1")).ending == "partial"
    )


def test_a_disagreement_does_not_go_on_from_a_doubt_without_one() -> None:
    past = BoardHistory((10,), known(shown(10)), Doubt(3, frozenset({"id-9"}), NOW - DAY))
    odd = replace(of(shown(9), "partial", "it says 10"), disagreement="total +1")

    assert judged(odd, past).doubt.streak == 1
    doubted = replace(past, doubt=replace(past.doubt, disagreement="total +1"))
    assert judged(odd, doubted).ending == "complete"


def test_a_posting_that_comes_back_starts_the_count_of_a_disagreement_again() -> None:
    doubt = Doubt(3, frozenset({"id-8", "id-9"}), NOW - DAY, "total +1")
    short = replace(of(shown(9), "partial", "says 10, shows 9"), disagreement="total +1")

    assert judged(short, BoardHistory((), known(shown(10)), doubt)).doubt.streak == 1


def test_a_disagreement_that_would_close_half_of_a_board_is_never_believed() -> None:
    short = replace(of(shown(4), "partial", "says 10, shows 4"), disagreement="total +6")

    verdicts = in_a_row(short, BoardHistory((10,), known(shown(10))), 10)

    assert {v.ending for v in verdicts} == {"partial"}


def test_a_page_that_lost_its_list_without_a_word_is_never_believed() -> None:
    empty = replace(of([], "suspect", "no postings"), says_empty=False)

    verdicts = in_a_row(empty, BoardHistory((3,), known(shown(3))), 20)

    assert {v.ending for v in verdicts} == {"suspect"}


def test_a_page_that_says_that_nothing_is_open_is_believed() -> None:
    empty = replace(of([]), says_empty=True)

    assert [v.ending for v in in_a_row(empty, BoardHistory((3,), known(shown(3))), 3)] == [
        "suspect", "complete", "suspect",
    ]  # fmt: skip
    assert judged(empty, BoardHistory((0,))).ending == "complete"


# ------------------------------------------------------------------ when a miss counts


@pytest.mark.parametrize(
    ("last", "proof"),
    [
        (None, True),
        (NOW - DAY, True),
        (NOW - timedelta(hours=20), True),
        (NOW - timedelta(hours=19), False),
        (NOW.replace(hour=0), False),
        (NOW - timedelta(hours=31), True),
        (NOW - timedelta(hours=7, minutes=31), False),
        (NOW, False),
        (NOW + DAY, False),
    ],
)
def test_two_misses_that_count_lie_twenty_hours_apart_on_two_days(
    last: datetime | None, proof: bool
) -> None:
    assert counts(last, NOW) is proof


def test_a_miss_of_the_same_day_never_counts_however_late() -> None:
    assert not counts(NOW.replace(hour=0, minute=5), NOW.replace(hour=23, minute=55))


@pytest.mark.parametrize(
    ("misses", "gone", "html", "closed"),
    [
        (1, False, False, False),
        (2, False, False, True),
        (1, True, False, True),
        (1, True, True, True),
        (3, False, True, False),
        (4, False, True, True),
    ],
)
def test_how_many_proven_misses_close(misses: int, gone: bool, html: bool, closed: bool) -> None:
    assert closes(misses, gone, html) is closed


@pytest.mark.parametrize(
    ("ending", "said", "open_postings", "health"),
    [
        ("complete", None, 3, "ok"),
        ("unchanged", None, 0, "empty"),
        ("partial", None, 3, "suspect"),
        ("suspect", None, 3, "suspect"),
        ("failed", "gone", 3, "gone"),
        ("failed", None, 3, "failing"),
        ("deferred", None, 3, None),
    ],
)
def test_the_state_of_a_board(
    ending: Ending, said: Health | None, open_postings: int, health: Health | None
) -> None:
    assert state(Assessment(ending, None), said, open_postings) == health
