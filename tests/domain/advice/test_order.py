"""The order of people at one company, which no tie, kind or silence turns round."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as some

from referrals.model.advice import Path
from referrals.model.log import Thanks
from referrals.model.people import Contact, TieKind
from tests.domain.advising import names, paths
from tests.people import ask, contact, days_ago, posting, works_at

TIES = some.integers(1, 5)
SILENCES = some.integers(0, 5000)
HIRING = posting("Data Engineer", id=7, hiring_manager=11)


def known(name: str, number: int, title: str, kind: TieKind, tie: int, days: int) -> Contact:
    return contact(
        name, works_at("Northwind", title), id=number, kinds=(kind,), tie=tie,
        last_contact=days_ago(days),
    )  # fmt: skip


@given(some.lists(some.tuples(TIES, SILENCES), min_size=4, max_size=4))
def test_ex_manager_who_hires_ex_teammate_friend_elsewhere_recruiter_online_whatever_the_ties(
    said: list[tuple[int, int]],
) -> None:
    people = [
        known("Mia", 11, "Head of Sales", "manager", *said[0]),
        known("Tia", 12, "Data Engineer", "teammate", *said[1]),
        known("Fay", 13, "Designer", "friend", *said[2]),
        known("Rae", 14, "Recruiter", "online", *said[3]),
    ]

    found = paths(*reversed(people), postings=[HIRING])

    assert names(found) == ["Mia", "Tia", "Fay", "Rae"]
    scores = [path.score for path in found]
    assert scores == sorted(scores, reverse=True)


@given(some.sampled_from(get_args(TieKind)), TIES, SILENCES, TIES, SILENCES)
def test_nobody_known_online_only_comes_before_somebody_known(
    kind: TieKind, tie: int, days: int, online_tie: int, online_days: int
) -> None:
    friend = known("Zoe", 13, "Designer", kind, tie, days)
    online = known("Abe", 14, "Data Engineer", "online", online_tie, online_days)

    found = names(paths(friend, online, postings=[HIRING]))

    assert found == ["Zoe", "Abe"] or kind in ("online", "recruiter")


def test_who_comes_first_though_others_score_higher_is_told_why() -> None:
    far = known("Tia", 12, "Data Engineer", "teammate", 1, 3000)
    friend = known("Fay", 13, "Designer", "friend", 5, 1)

    first, second = paths(friend, far, postings=[HIRING])

    assert (first.contact.name, second.contact.name) == ("Tia", "Fay")
    assert first.parts["order"] > 1
    assert "worked with you and is in the same field" in first.why[-1]
    assert "order" not in second.parts


@pytest.mark.parametrize(
    ("days", "action"),
    [
        (400, "ask"),
        (729, "ask"),
        (730, "reconnect_first"),
        (1003, "reconnect_first"),
        (1094, "reconnect_first"),
        (1095, "reconnect_first"),
        (4000, "reconnect_first"),
    ],
)
def test_whoever_was_silent_for_two_years_is_greeted_first(days: int, action: Any) -> None:
    [path] = paths(known("Tia", 12, "Data Engineer", "teammate", 4, days))

    assert path.action == action
    assert ("say hello" in str(path.warnings)) == (action == "reconnect_first")


@pytest.mark.parametrize("kind", ["manager", "teammate", "colleague", "friend", "mentor", "family"])
@pytest.mark.parametrize("tie", [2, 3, 4, 5])
def test_nothing_jumps_on_the_day_on_which_a_tie_is_called_dormant(kind: TieKind, tie: int) -> None:
    """With a log in which dormant people say no, and everybody else yes."""
    others = [known(f"Other {n}", n, "Cook", "friend", 5, 4000 if n % 2 else 90)
              for n in range(30, 42)]  # fmt: skip
    asks = [
        ask(one.id, ("sent", 600), ("declined" if one.id % 2 else "submitted", 590), id=one.id,
            company=f"Past {one.id}")
        for one in others
    ]  # fmt: skip
    thanked = [Thanks(one.id, days_ago(0)) for one in others]

    def way(days: int) -> Path:
        person = known("Zoe", 13, "Designer", kind, tie, days)
        found = paths(person, *others, postings=[HIRING], asks=asks, thanks=thanked)
        return next(path for path in found if path.contact.name == "Zoe")

    days = (1004, 1090, 1094, 1095, 1096, 1100)
    assert {way(day).action for day in days} == {"reconnect_first"}
    scores = [way(day).score for day in days[1:]]
    assert scores == sorted(scores, reverse=True)
    assert max(scores) - min(scores) <= max(scores) / 50
