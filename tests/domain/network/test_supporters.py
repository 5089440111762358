"""Once a quarter those who help hear where the user stands; nobody at the user's own employer does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from referrals.domain.network.supporters import letter_is_due, quarter_letter
from referrals.model.log import Ask, Favour, Lookout, Step
from referrals.model.people import Me
from tests.domain.advising import people_known
from tests.people import TODAY, contact, works_at

PEOPLE = [
    contact(name, works_at(employer, "Engineer"), id=n)
    for n, (name, employer) in enumerate(
        [
            ("Asked", "Northwind"), ("Helped", "Acme"), ("Watching", "Acme"), ("Long Ago", "Acme"),
            ("Nobody", "Acme"), ("Colleague", "Initech"),
        ],
        start=1,
    )
]  # fmt: skip
ASKS = [
    Ask(1, "referral", "Northwind", (Step("sent", TODAY - timedelta(days=40)),), id=1),
    Ask(4, "referral", "Northwind", (Step("sent", TODAY - timedelta(days=400)),), id=2),
    Ask(6, "advice", "Northwind", (Step("sent", TODAY - timedelta(days=40)),), id=3),
]
HELP = [Favour(2, "received", "read my CV", TODAY - timedelta(days=9))]
WATCH = [Lookout(3, "received", "data roles", TODAY), Lookout(5, "given", "a flat", TODAY)]


def test_it_goes_to_whoever_was_asked_helped_or_looks_out_and_to_no_colleague() -> None:
    me = Me("Robin Doe", current_employer="Initech")
    network = people_known(*PEOPLE, asks=ASKS, favours=HELP, me=me)

    letter = quarter_letter(network, WATCH, ["data engineer", "/ml.*/", "analyst"])

    assert letter
    assert [person.name for person in letter.to] == ["Asked", "Helped", "Watching"]
    assert letter.looking_for == "data engineer or analyst"


def test_with_nobody_to_write_to_there_is_none() -> None:
    assert quarter_letter(people_known(*PEOPLE), (), ()) is None


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2027, 1, 1), True), (date(2027, 1, 14), True), (date(2027, 1, 15), False),
        (date(2026, 10, 3), True), (date(2026, 11, 3), False),
    ],
)  # fmt: skip
def test_it_is_shown_in_the_first_two_weeks_of_a_quarter(day: date, due: bool) -> None:
    assert letter_is_due(day) is due


@pytest.mark.parametrize(
    ("written", "due"),
    [
        (date(2027, 1, 2), False), (date(2026, 12, 28), False), (date(2026, 10, 14), True),
        (date(2026, 11, 23), True),
    ],
)  # fmt: skip
def test_it_is_due_once_a_quarter(written: date, due: bool) -> None:
    assert letter_is_due(date(2027, 1, 7), written) is due
