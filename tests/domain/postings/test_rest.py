"""How long a board that keeps failing is left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from referrals.domain.postings.rest import (
    doubt_about,
    gone_for_good,
    not_seen_since,
    remedy,
    rest,
    why_unseen,
)
from referrals.model.postings import Health
from tests.people import TODAY, days_ago, posting


@pytest.mark.parametrize(
    ("failures", "days"), [(0, None), (4, None), (5, 2), (6, 4), (8, 16), (9, 30), (4000, 30)]
)
def test_a_board_rests_longer_the_longer_it_fails(failures: int, days: int | None) -> None:
    assert rest(failures, TODAY) == (None if days is None else TODAY + timedelta(days))


def test_a_remedy_can_be_typed_as_it_stands() -> None:
    taken_over = remedy("Acme Robotics", "moved", "https://jobs.ashbyhq.com/acme", None)

    assert "companies edit 'Acme Robotics' --careers https://jobs.ashbyhq.com/acme" in taken_over
    assert remedy("Acme", "ok", None, None) == ""


@pytest.mark.parametrize(
    ("days", "scans", "closed"), [(30, 3, True), (29, 3, False), (30, 2, False), (None, 9, False)]
)
def test_a_board_is_gone_for_good_after_three_scans_and_thirty_days(
    days: int | None, scans: int, closed: bool
) -> None:
    since = None if days is None else days_ago(days)

    assert gone_for_good(since, scans, TODAY) is closed


def test_a_board_that_is_gone_is_asked_on_the_day_on_which_that_is_believed() -> None:
    assert rest(9, TODAY, days_ago(20)) == TODAY + timedelta(10)
    assert rest(5, TODAY, days_ago(20)) == TODAY + timedelta(2)
    assert rest(9, TODAY, days_ago(30)) == TODAY + timedelta(30)
    assert rest(9, TODAY, days_ago(40)) == TODAY + timedelta(30)


@pytest.mark.parametrize(
    ("misses", "state", "seen", "closed", "told"),
    [
        (0, "ok", 3, None, False),
        (0, None, 3, None, False),
        (0, "empty", 3, None, False),
        (1, "ok", 3, None, True),
        (0, "gone", 3, None, True),
        (0, "suspect", 1, None, True),
        (0, "suspect", 0, None, False),
        (1, "ok", 3, 1, False),
        (1, "ok", None, None, False),
    ],
)
def test_an_open_posting_says_since_when_it_was_not_seen(
    misses: int, state: Health | None, seen: int | None, closed: int | None, told: bool
) -> None:
    last_seen = None if seen is None else days_ago(seen)
    shown = replace(
        posting("Baker"),
        misses=misses,
        board_state=state,
        last_seen=last_seen,
        closed_on=None if closed is None else days_ago(closed),
    )

    assert not_seen_since(shown, TODAY) == (last_seen if told else None)
    assert doubt_about(shown, TODAY) == (f" (not seen since {last_seen})" if told else "")


def test_what_keeps_a_posting_from_being_seen_is_said() -> None:
    assert why_unseen(replace(posting("Baker"), board_state="gone")) == ", its board is gone"
    assert why_unseen(replace(posting("Baker"), board_state="ok")) == ""
    assert why_unseen(replace(posting("Baker"), board_state=None)) == ""


@pytest.mark.parametrize(
    ("state", "moved_to", "resting", "suspect", "only", "words"),
    [
        ("failing", None, False, False, True, ["Ask again: `referrals scan --company Acme`"]),
        ("failing", None, True, False, True, ["Left alone until"]),
        ("ok", None, False, False, True, []),
        ("gone", None, False, False, True, ["Look for the new one"]),
        ("moved", None, False, False, True, ["Look for the new one"]),
        ("gone", None, False, False, False, ["Acme has other boards"]),
        ("moved", "https://x.example", False, False, False, ["(it is at https://x.example now)"]),
        ("ok", "https://x.example", False, False, False, ["Acme has other boards"]),
        ("moved", "https://x.example", False, False, True, ["Take it over"]),
        ("suspect", None, False, True, True, ["--believe"]),
        ("blocked", None, False, False, True, ["Match it without scanning", "Ask again"]),
        ("blocked", None, False, False, False, ["Acme has other boards", "Ask again"]),
    ],
)
def test_what_the_user_can_do_about_a_board(
    state: Health, moved_to: str | None, resting: bool, suspect: bool, only: bool, words: list[str]
) -> None:
    until = TODAY + timedelta(4) if resting else None

    said = remedy("Acme", state, moved_to, until, "suspect" if suspect else None, only)

    assert all(word in said for word in words)
    if len(words) < 2:
        assert said.count("`") <= 2
        assert bool(said) == bool(words)
