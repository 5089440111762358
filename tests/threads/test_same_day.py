"""Within one day the log's own order tells what came first: thanks do not tell what came later."""

from __future__ import annotations

import pytest

from tests.threads.hunt import Hunt


@pytest.fixture
def hunt(hunt: Hunt) -> Hunt:
    """Ivo was asked on the first day, and passed it on on the third."""
    hunt.does("ask", "Ivo", "--company", "Hooli")
    hunt.on(2).does("outcome", 1, "submitted")
    return hunt


NEWS = [
    ("outcome", 1, "interviewing"),
    ("outcome", 1, "offer"),
    ("outcome", 1, "hired"),
    ("outcome", 1, "not_hired"),
    ("outcome", 1, "ineligible"),
    ("outcome", 1, "posting_closed"),
    ("received", "Ivo", "two more names"),
]


@pytest.mark.parametrize("news", NEWS, ids=lambda news: str(news[-1]))
def test_what_comes_after_thanks_of_the_same_day_is_told_all_the_same(
    hunt: Hunt, news: tuple[object, ...]
) -> None:
    hunt.on(5).does("thank", "Ivo")
    hunt.does(*news)

    owed = [one for one in hunt.on(6).owed() if one.endswith(" Ivo")]
    assert owed in (["close_loop Ivo"], ["thank Ivo"])

    hunt.does("undo")
    assert [one for one in hunt.owed() if one in ("close_loop Ivo", "thank Ivo")] == []


@pytest.mark.parametrize("news", NEWS, ids=lambda news: str(news[-1]))
def test_what_comes_before_thanks_of_the_same_day_is_told(
    hunt: Hunt, news: tuple[object, ...]
) -> None:
    hunt.on(5).does(*news)
    hunt.does("thank", "Ivo")

    assert [o for o in hunt.on(6).owed() if o in ("close_loop Ivo", "thank Ivo")] == []


def test_a_hire_in_the_evening_is_told_to_who_waits_and_was_thanked_in_the_morning(
    hunt: Hunt,
) -> None:
    hunt.does("ask", "Una", "--company", "Umbrella")
    hunt.does("lookout", "Iris", "data engineer")
    hunt.on(5).does("thank", "Una")
    hunt.does("thank", "Iris")
    hunt.does("outcome", 1, "hired")

    assert hunt.on(6).owed() == ["close_loop Iris", "close_loop Ivo", "close_loop Una"]
    for who in ("Iris", "Ivo", "Una"):
        hunt.does("thank", who)
    assert hunt.on(7).owed() == []


def test_who_keeps_an_eye_out_and_is_thanked_on_the_day_of_the_hire_is_not_told_again(
    hunt: Hunt,
) -> None:
    hunt.does("lookout", "Iris", "data engineer")
    hunt.on(5).does("outcome", 1, "hired")
    hunt.does("thank", "Iris")

    assert hunt.on(6).owed() == ["close_loop Ivo"]


def test_who_is_asked_after_waking_on_the_day_of_the_hire_is_waited_for(hunt: Hunt) -> None:
    hunt.on(5).does("outcome", 1, "hired")
    hunt.does("wake")
    hunt.does("ask", "Una", "--company", "Umbrella")

    assert hunt.on(6).threads("--open") == {"Umbrella": "sent: follow_up Una 2026-03-14"}


def test_what_was_logged_on_the_day_of_the_hire_after_it_ends_with_it(hunt: Hunt) -> None:
    hunt.does("ask", "Una", "--company", "Umbrella")
    hunt.on(5).does("outcome", 1, "hired")
    hunt.does("outcome", 2, "agreed")

    assert hunt.threads("--open") == {}
    assert "close_loop Una" in hunt.on(6).owed()


@pytest.mark.parametrize("status", ["interviewing", "not_hired", "hired"])
def test_what_was_told_and_is_only_noted_better_is_not_told_again(hunt: Hunt, status: str) -> None:
    hunt.on(5).does("outcome", 1, status)
    hunt.does("thank", "Ivo")
    hunt.does("outcome", 1, status, "--correct", "--note", "by phone")

    assert [o for o in hunt.on(6).owed() if o in ("close_loop Ivo", "thank Ivo")] == []


def test_what_is_corrected_to_something_else_after_the_thanks_is_told(hunt: Hunt) -> None:
    hunt.on(5).does("outcome", 1, "not_hired")
    hunt.does("thank", "Ivo")
    hunt.does("outcome", 1, "hired", "--correct")

    assert "close_loop Ivo" in hunt.on(6).owed()
