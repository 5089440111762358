"""What would be logged twice is told before it is."""

from __future__ import annotations

import pytest

from referrals.domain.asks.repeats import already_open, repeated
from tests.people import ask


def test_the_same_question_to_the_same_person_is_a_repetition() -> None:
    open_one = ask(1, ("sent", 3), posting=7, more=(8,))

    assert already_open(ask(1, ("sent", 0), posting=7, more=(8,)), [open_one]) is open_one
    assert already_open(ask(1, ("sent", 0), posting=8), [open_one]) is open_one


def test_whatever_is_asked_after_an_ask_without_a_posting_repeats_it() -> None:
    general = ask(1, ("sent", 3))

    assert already_open(ask(1, ("sent", 0), posting=7), [general]) is general


@pytest.mark.parametrize("other", [
    ask(2, ("sent", 3), posting=7),
    ask(1, ("sent", 3), posting=7, kind="advice"),
    ask(1, ("sent", 3), posting=7, company="Globex"),
    ask(1, ("sent", 3), posting=8),
    ask(1, ("sent", 9), ("declined", 3), posting=7),
])  # fmt: skip
def test_another_person_kind_company_or_posting_and_what_is_closed_repeat_nothing(
    other: object,
) -> None:
    assert already_open(ask(1, ("sent", 0), posting=7), [other]) is None  # type: ignore[list-item]


def test_a_repetition_is_told_with_the_ask_and_both_ways_on() -> None:
    said = repeated(ask(1, ("sent", 3), posting=7, id=12))

    assert "already logged as ask 12 (sent since" in said
    assert "`referrals outcome 12 …`" in said
    assert "--again" in said
