"""A posting is closed only on proof (FAULTS.md)."""

from __future__ import annotations

import pytest

from referrals.domain.postings.closing import Assessment, BoardHistory, assess, closes, state
from referrals.model.postings import Ending, Health, Snapshot
from tests.people import posting, snapshot


def shown(count: int, start: int = 0) -> list[str]:
    return [f"id-{number}" for number in range(start, start + count)]


def of(ids: list[str], ending: Ending = "complete", reason: str | None = None) -> Snapshot:
    return snapshot(*(posting(i) for i in ids), ending=ending, reason=reason)


def test_a_first_reading_that_is_complete_is_believed() -> None:
    assert assess(of(shown(10)), BoardHistory()).ending == "complete"


@pytest.mark.parametrize("ending", ["failed", "partial", "unchanged", "deferred"])
def test_what_the_reading_says_of_itself_stands(ending: Ending) -> None:
    verdict = assess(of([], ending, "cut off"), BoardHistory(streak=2))

    assert (verdict.ending, verdict.reason, verdict.streak) == (ending, "cut off", 2)


def test_fewer_than_seventy_percent_of_the_usual_number_is_suspect() -> None:
    past = BoardHistory(counts=(10, 10, 12, 10, 9))

    assert assess(of(shown(7)), past).ending == "complete"
    assert "only 6 postings where 10 are usual" in (assess(of(shown(6)), past).reason or "")


def test_more_than_half_of_the_open_postings_missing_at_once_is_suspect() -> None:
    past = BoardHistory(open=frozenset(shown(10)))

    assert assess(of(shown(5) + shown(5, 20)), past).ending == "complete"
    assert assess(of(shown(4) + shown(6, 20)), past).ending == "suspect"


def test_four_suspect_readings_in_a_row_that_agree_become_the_new_normal() -> None:
    past = BoardHistory(counts=(100,), open=frozenset(shown(100)))

    endings = []
    for _ in range(4):
        verdict = assess(of(shown(20)), past)
        past = BoardHistory(past.counts, past.open, frozenset(shown(20)), verdict.streak)
        endings.append((verdict.ending, verdict.new_normal))

    assert endings == [("suspect", False)] * 3 + [("complete", True)]


def test_a_suspect_reading_that_disagrees_starts_the_count_again() -> None:
    past = BoardHistory((100,), frozenset(shown(100)), frozenset(shown(20)), 3)

    assert assess(of(shown(20, 50)), past).streak == 1


def test_what_a_platform_calls_suspect_is_believed_only_when_it_stays() -> None:
    empty = of([], "suspect", "unknown companies answer like that too")

    assert assess(empty, BoardHistory()).ending == "suspect"
    assert assess(empty, BoardHistory(streak=3)).ending == "complete"


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
