"""The gates before a posting (RELATIONSHIPS.md, gates 2 and 7): one referrer, and no decided one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.asks.posting_gates import PostingGates, left
from referrals.domain.asks.threads import threads
from referrals.model.advice import Blocked
from referrals.model.days import Length
from referrals.model.log import Ask, Step
from referrals.model.postings import Company
from referrals.model.terms import ReferralRules
from tests.people import TODAY, ask, contact, days_ago

ADA, BO, CY = (
    contact(name, id=n) for n, name in enumerate(("Ada Lovelace", "Bo Larsen", "Cy Young"), start=1)
)
RULES = AskRules()
ENGINEER, ANALYST = 7, 8


def about(who: int, *steps: Any, **said: Any) -> Ask:
    return ask(who, *steps, **({"posting": ENGINEER} | said))


def gates(*asks: Ask, rules: AskRules = RULES) -> PostingGates:
    seen = as_of(asks, TODAY, rules)
    return PostingGates(threads(seen, TODAY, rules), seen, {1: ADA, 2: BO, 3: CY}, rules, TODAY)


def gate(*asks: Ask, posting: int = ENGINEER, as_referrer: bool = True) -> Blocked | None:
    """What stands between the user and asking Ada about a posting."""
    return gates(*asks).gate(ADA, posting, as_referrer=as_referrer)


def test_a_posting_that_nobody_was_asked_about_is_open() -> None:
    assert gate() is None
    assert not gates().closed(ANALYST)


def test_who_looks_for_the_job_is_offered_it_whatever_else_stands_in_the_way() -> None:
    decided = about(2, ("sent", 90), ("not_hired", 30))

    blocked = gates(decided).gate(ADA, ENGINEER, as_referrer=True, wants_it=True)

    assert blocked
    assert (blocked.contact, blocked.reason) == (ADA, "wants_it")
    assert blocked.text == "Ada Lovelace looks for this very job: offer it to them first"


# ------------------------------------------------------------------ one referrer a posting


def test_while_one_referral_ask_is_open_nobody_else_is_asked_to_refer() -> None:
    blocked = gate(about(2, ("sent", 3)))

    assert blocked
    assert (blocked.contact, blocked.reason, blocked.until) == (ADA, "open_ask", days_ago(3 - 14))
    assert blocked.text == (
        "Bo Larsen is already asked to refer you there; what is new goes into that ask"
    )


def test_an_open_ask_counts_for_every_posting_of_the_company() -> None:
    assert gate(about(2, ("sent", 3)), posting=ANALYST)
    assert gate(about(2, ("sent", 30), ("submitted", 20)), posting=ANALYST)


def test_a_further_posting_goes_into_the_ask_that_one_has() -> None:
    assert gate(about(1, ("sent", 3)), posting=ANALYST) is None


def test_after_a_yes_without_a_deed_others_are_free_to_be_asked() -> None:
    assert gate(about(2, ("sent", 30), ("agreed", 23)))
    assert gate(about(2, ("sent", 30), ("agreed", 24))) is None


def test_after_45_days_of_silence_others_may_be_asked_about_other_postings() -> None:
    silent = about(2, ("sent", 60), ("submitted", 45))

    assert gate(silent, posting=ANALYST) is None
    assert gate(silent, posting=ENGINEER)


@pytest.mark.parametrize(
    ("expires", "ago", "until"),
    [(30, 29, -1), (30, 30, None), (90, 44, -1), (90, 50, -40), (90, 89, -1), (90, 90, None)],
)
def test_a_posting_is_open_again_on_the_day_on_which_the_referral_has_run_out(
    expires: int, ago: int, until: int | None
) -> None:
    rules = RULES.at([Company("Northwind", rules=ReferralRules(expires=Length(days=expires)))])
    made = gates(about(2, ("sent", ago + 5), ("submitted", ago)), rules=rules)

    blocked = made.gate(ADA, ENGINEER, as_referrer=True)

    assert (blocked and blocked.until) == (None if until is None else days_ago(until))
    assert made.closed(ENGINEER) is bool(blocked)


def test_where_it_is_not_known_to_run_out_it_stands() -> None:
    blocked = gate(about(2, ("sent", 900), ("submitted", 800)))

    assert blocked
    assert blocked.until is None
    assert blocked.text.startswith("Bo Larsen referred you for it on ")


def test_what_was_referred_to_by_another_is_not_mentioned_in_an_open_ask() -> None:
    by_bo = about(2, ("sent", 90), ("submitted", 80), id=1)
    of_ada = about(1, ("sent", 3), posting=ANALYST, id=2)

    assert gate(by_bo, of_ada, posting=ENGINEER)
    assert gate(by_bo, of_ada, posting=9) is None


def test_the_one_who_was_asked_is_told_of_their_own_ask() -> None:
    blocked = gate(about(1, ("sent", 3)))

    assert blocked
    assert blocked.text == "Asked about this very posting on 20 November 2026; the ask is sent"


def test_every_posting_that_the_ask_names_has_its_referrer() -> None:
    named_too = about(2, ("sent", 3), posting=ANALYST, more=(ENGINEER,))

    assert gate(named_too)
    assert gates(named_too).closed(ENGINEER)


@pytest.mark.parametrize("status", ["submitted", "interviewing", "offer"])
def test_who_is_in_the_process_needs_no_other_referrer(status: str) -> None:
    blocked = gate(about(2, ("sent", 9), (status, 3)))

    assert blocked
    assert blocked.text == f"You are in the process there by now: {status}"
    assert blocked.until == days_ago(3 - 45)


@pytest.mark.parametrize(("steps", "said"), [
    ([("sent", 9), ("declined", 8)], {}),
    ([("sent", 20)], {}),
    ([("sent", 3)], {"kind": "advice"}),
    ([("sent", 20)], {"kind": "introduction", "via": 3}),
    ([("sent", 30), ("introduced", 14)], {"kind": "introduction", "via": 3}),
])  # fmt: skip
def test_a_no_silence_and_what_rests_leave_the_posting_open(
    steps: list[Any], said: dict[str, Any]
) -> None:
    assert gate(about(2, *steps, **said)) is None
    assert not gates(about(2, *steps, **said)).closed(ENGINEER)


def test_nobody_is_asked_while_somebody_is_about_to_introduce_the_user() -> None:
    blocked = gate(about(2, ("sent", 3), kind="introduction", via=3))

    assert blocked
    assert blocked.text.startswith("Cy Young was asked on 20 November 2026 to introduce you")


def test_who_was_introduced_is_written_to_before_anybody_else() -> None:
    made = about(2, ("sent", 9), ("introduced", 3), kind="introduction", via=3)

    blocked = gate(made)

    assert blocked
    assert blocked.text == (
        "Cy Young introduced you to Bo Larsen on 20 November 2026; write to them first"
    )
    assert gates(made).gate(BO, ENGINEER, as_referrer=True) is None


def test_advice_may_be_asked_for_beside_an_open_referral() -> None:
    assert gate(about(2, ("sent", 3)), as_referrer=False) is None


# ------------------------------------------------------------------ decided


@pytest.mark.parametrize(("status", "text"), [
    ("hired", "You were hired for it on 20 November 2026"),
    ("not_hired", "Northwind said no on 20 November 2026"),
])  # fmt: skip
@pytest.mark.parametrize("as_referrer", [True, False])
def test_nobody_is_asked_about_what_the_company_has_decided(
    status: str, text: str, as_referrer: bool
) -> None:
    decided = about(2, ("sent", 30), ("submitted", 28), (status, 3))

    blocked = gate(decided, as_referrer=as_referrer)

    assert blocked == Blocked(ADA, "decided", None, text)
    assert gates(decided).closed(ENGINEER)


# ------------------------------------------------------------------ who has left


def test_who_has_left_is_said_to_be_no_referrer() -> None:
    assert left(ADA, "Northwind") == (
        "Ada Lovelace has left Northwind, and can give advice or a name, not a referral"
    )


def test_what_one_is_asked_about_is_not_mentioned_in_another_open_ask_of_the_company() -> None:
    """By hypothesis: two open threads with one company, one of them about nothing in particular."""
    elsewhere, at_large = about(3, ("sent", 3), id=1), about(1, ("sent", 3), id=2, posting=None)

    for asks in ((elsewhere, at_large), (at_large, elsewhere)):
        blocked = gates(*asks).gate(ADA, ENGINEER, as_referrer=True)
        assert blocked
        assert blocked.reason == "open_ask"


def test_each_posting_is_told_with_the_day_of_its_own_no() -> None:
    noes = [
        Step("not_hired", days_ago(5), postings=(ENGINEER,)),
        Step("not_hired", days_ago(3), postings=(ANALYST,)),
    ]
    sent = about(2, ("sent", 9), more=(ANALYST,))
    blocked = gate(replace(sent, steps=(*sent.steps, *noes)))

    assert blocked
    assert blocked.text == "Northwind said no on 18 November 2026"


def test_advice_that_one_was_asked_for_opens_no_way_past_the_others_referral() -> None:
    assert gate(about(2, ("sent", 3)), about(1, ("sent", 3), kind="advice"), posting=ANALYST)


def test_only_silence_after_a_referral_ask_ends_the_messages_about_a_posting() -> None:
    assert gates(about(1, ("sent", 40))).unanswered(ADA, ENGINEER)
    assert gates(about(1, ("sent", 40), ("declined", 30))).unanswered(ADA, ENGINEER) is None
    assert gates(about(1, ("sent", 40), kind="advice")).unanswered(ADA, ENGINEER) is None


def test_who_said_no_is_not_led_past_the_ask_that_another_has() -> None:
    assert gate(about(1, ("sent", 9), ("declined", 5)), about(2, ("sent", 3)), posting=ANALYST)
