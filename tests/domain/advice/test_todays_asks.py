"""Whom to ask today, and who comes later."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from referrals.domain.advice.one_letter import with_one_letter_each
from referrals.domain.advice.todays_asks import TODAY as MOST
from referrals.domain.advice.todays_asks import to_ask, with_todays_asks
from referrals.model.advice import (
    Action,
    Duty,
    DutyKind,
    NextAsk,
    Opportunity,
    Path,
    Report,
    Tip,
)
from referrals.model.log import Ask, Step
from tests.people import ROBIN, TODAY, contact, days_ago, posting

ANA, BO, CY, DI = (contact(name, id=n) for n, name in enumerate(("Ana", "Bo", "Cy", "Di"), 1))


def way(code: str, who: Any, about: int, **said: Any) -> Path:
    said = {"action": "ask", "bundle": (about,)} | said
    return Path("direct", who, score=50.0, parts={}, why=(), code=code, **said)


def opening(number: int, *paths: Path) -> Opportunity:
    return Opportunity(posting(f"Job {number}", id=number), new=True, paths=paths)


def on_the_day(*found: Opportunity, plan: tuple[str, ...] = ()) -> Report:
    return with_todays_asks(Report(TODAY, ROBIN, found, plan=plan))


def codes(asks: tuple[NextAsk, ...]) -> list[str]:
    return [ask.path.code for ask in asks]


def test_the_plan_is_asked_today_and_what_it_left_out_comes_later() -> None:
    first, second = opening(1, way("A1", ANA, 1)), opening(2, way("A2", BO, 2))

    report = on_the_day(first, second, plan=("A2",))

    assert (codes(report.asks), codes(report.later)) == (["A2"], ["A1"])


def test_without_a_plan_nobody_is_asked_today() -> None:
    report = on_the_day(opening(1, way("A1", ANA, 1)))

    assert (codes(report.asks), codes(report.later)) == ([], ["A1"])


def test_who_is_to_be_reminded_gets_one_letter_that_names_what_is_new_there() -> None:
    sent = Ask(ANA.id, "referral", "Northwind", (Step("sent", days_ago(8)),), posting=9, id=1)
    due = Duty("follow_up", ANA, TODAY, "One reminder is fine", ask=sent, code="F1")
    mention = way("A1", ANA, 1, action="mention_in_open_ask")
    other = way("A2", BO, 2)
    told = with_one_letter_each(
        Report(TODAY, ROBIN, (opening(1, mention), opening(2, other)), duties=(due,))
    )

    page = with_todays_asks(told)

    assert codes((*page.asks, *page.later)) == ["A2"]
    assert [posting.title for posting in page.duties[0].also] == ["Job 1"]
    assert page.duties[0].text == "One reminder is fine; name “Job 1” in it, too"


@pytest.mark.parametrize(
    "apart",
    [
        {"contact": BO}, {"kind": "thank"},
        {"ask": Ask(ANA.id, "referral", "Globex", (Step("sent", days_ago(8)),), id=2)},
    ],
)  # fmt: skip
def test_another_reminder_names_it_not(apart: dict[str, Any]) -> None:
    sent = Ask(ANA.id, "referral", "Northwind", (Step("sent", days_ago(8)),), posting=9, id=1)
    due = replace(Duty("follow_up", ANA, TODAY, "One reminder is fine", ask=sent), **apart)
    mention = way("A1", ANA, 1, action="mention_in_open_ask")
    told = with_one_letter_each(Report(TODAY, ROBIN, (opening(1, mention),), duties=(due,)))

    assert codes(with_todays_asks(told).asks) == ["A1"]
    assert told.duties == (due,)


def test_what_goes_into_an_ask_that_was_sent_needs_no_plan() -> None:
    mention = way("A1", ANA, 1, action="mention_in_open_ask")

    report = on_the_day(opening(1, mention), opening(2, way("A2", BO, 2)))

    assert (codes(report.asks), codes(report.later)) == (["A1"], ["A2"])


def test_who_is_to_be_thanked_first_is_among_none_of_those_to_ask() -> None:
    owed = way("A1", ANA, 1, action="thank_first")

    for plan in ((), ("A1", "A2"), ("A2",)):
        report = on_the_day(opening(1, owed, way("A2", BO, 1)), opening(2, owed), plan=plan)

        assert [*codes(report.asks), *codes(report.later)] == ["A2"]
    assert to_ask(opening(1, owed)) == ()


def test_nobody_is_named_twice_and_no_posting_has_two_referrers() -> None:
    report = on_the_day(
        opening(1, way("A1", ANA, 1), way("A2", BO, 1)),
        opening(2, way("A3", ANA, 2)),
        plan=("A2", "A1", "A3"),
    )

    assert (codes(report.asks), codes(report.later)) == (["A2", "A3"], [])


def test_what_is_named_in_the_ask_about_another_posting_is_no_ask_of_its_own() -> None:
    named = way("A1", ANA, 1, bundle=(1, 2))
    beside = replace(named, action="mention_in_open_ask")

    report = on_the_day(opening(2, beside), opening(1, named), plan=("A1",))

    [ask] = report.asks
    assert (ask.opportunity.posting.id, report.later) == (1, ())


def test_three_are_asked_a_day_and_the_rest_of_the_plan_comes_next() -> None:
    four = [opening(n, way(f"A{n}", who, n)) for n, who in enumerate((ANA, BO, CY, DI), 1)]

    report = on_the_day(*four, plan=("A4", "A3", "A2", "A1"))

    assert len(report.asks) == MOST
    assert (codes(report.asks), codes(report.later)) == (["A4", "A3", "A2"], ["A1"])


def test_an_introduction_is_asked_of_the_connector() -> None:
    over_bo = way("A1", ANA, 1, via=BO)

    report = on_the_day(opening(1, over_bo), opening(2, way("A2", BO, 2)), plan=("A1", "A2"))

    assert codes(report.asks) == ["A1"]
    assert report.asks[0].path.recipient == BO


@pytest.mark.parametrize(
    ("action", "kind"), [("give_first", "give_back"), ("reconnect_first", "keep_in_touch")]
)
def test_what_an_ask_of_today_begins_with_is_not_owed_once_more(
    action: Action, kind: DutyKind
) -> None:
    owed = tuple(Duty(kind, who, TODAY, "a word is owed") for who in (ANA, BO))
    tips = tuple(Tip(who, posting("Cook"), "they look for it") for who in (ANA, BO))
    ways = opening(1, way("A1", ANA, 1, action=action))

    today = with_todays_asks(Report(TODAY, ROBIN, (ways,), owed, plan=("A1",), tips=tips))
    later = with_todays_asks(Report(TODAY, ROBIN, (ways,), owed, tips=tips))

    assert [duty.contact for duty in today.duties] == [BO]
    assert [tip.contact for tip in today.tips] == ([BO] if kind == "give_back" else [ANA, BO])
    assert (later.duties, later.tips) == (owed, tips)
