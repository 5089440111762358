"""What would be logged twice is told before it is."""

from __future__ import annotations

import pytest

from referrals.domain.asks.asks import AskRules
from referrals.domain.asks.repeats import already_open, repeated
from referrals.model.days import Length
from referrals.model.log import Ask
from referrals.model.postings import Company
from referrals.model.terms import ReferralRules
from tests.people import TODAY, ask


def repeats(one: Ask, asks: list[Ask], expires: int | None = None) -> Ask | None:
    counted = ReferralRules(expires=Length(days=expires) if expires else None)
    return already_open(one, asks, AskRules().at([Company("Northwind", rules=counted)]), TODAY)


def test_the_same_question_to_the_same_person_is_a_repetition() -> None:
    open_one = ask(1, ("sent", 3), posting=7, more=(8,))

    assert repeats(ask(1, ("sent", 0), posting=7, more=(8,)), [open_one]) is open_one
    assert repeats(ask(1, ("sent", 0), posting=8), [open_one]) is open_one


def test_whatever_is_asked_after_an_ask_without_a_posting_repeats_it() -> None:
    general = ask(1, ("sent", 3))

    assert repeats(ask(1, ("sent", 0), posting=7), [general]) is general


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
    assert repeats(ask(1, ("sent", 0), posting=7), [other]) is None  # type: ignore[list-item]


@pytest.mark.parametrize(("expires", "again"), [(None, False), (90, True), (91, False)])
def test_a_referral_that_has_run_out_may_be_asked_for_anew(expires: int, again: bool) -> None:
    earlier = ask(1, ("sent", 95), ("submitted", 90), posting=7)

    assert (repeats(ask(1, ("sent", 0), posting=7), [earlier], expires) is None) is again


def test_a_repetition_is_told_with_the_ask_and_both_ways_on() -> None:
    said = repeated(ask(1, ("sent", 3), posting=7, id=12))

    assert "already logged as ask 12 (sent since" in said
    assert "`referrals outcome 12 …`" in said
    assert "--again" in said
