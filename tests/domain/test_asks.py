"""The gates before any score, and the follow-up clock (RELATIONSHIPS.md)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from referrals.domain.ask_statuses import OutOfOrder, advance
from referrals.domain.asks import AskRules, as_of
from referrals.domain.follow_ups import follow_up_due
from referrals.domain.gates import gate
from referrals.domain.model import AskStatus
from tests.people import TODAY, ask, contact, days_ago, posting, works_at

RULES = AskRules()
ADA = contact("Ada Lovelace", works_at("Northwind"), id=1)


def test_nothing_stands_between_the_user_and_a_first_ask() -> None:
    assert gate(ADA, "Northwind", [], TODAY, RULES) is None


def test_nobody_at_the_current_employer_is_asked() -> None:
    blocked = gate(ADA, "Northwind", [], TODAY, RULES, at_current_employer=True)

    assert blocked
    assert blocked.reason == "current_employer"
    assert blocked.until is None


def test_the_user_may_opt_in_to_asking_at_the_current_employer() -> None:
    rules = AskRules(tell_current_employer=True)

    assert gate(ADA, "Northwind", [], TODAY, rules, at_current_employer=True) is None


def test_an_open_ask_about_another_company_blocks_a_second() -> None:
    open_ask = ask(1, ("sent", 3), company="Globex")

    blocked = gate(ADA, "Northwind", [open_ask], TODAY, RULES)

    assert blocked
    assert blocked.reason == "open_ask"
    assert blocked.until == days_ago(3 - 14)


def test_an_open_ask_about_the_same_company_takes_in_a_further_posting() -> None:
    assert gate(ADA, "Northwind", [ask(1, ("sent", 3))], TODAY, RULES) is None


def test_thirty_days_lie_between_two_asks_to_one_person() -> None:
    answered = ask(1, ("sent", 20), ("agreed", 19), ("submitted", 18))

    blocked = gate(ADA, "Northwind", [answered], TODAY, RULES)

    assert blocked
    assert (blocked.reason, blocked.until) == ("cooldown", days_ago(-10))


def test_on_the_last_day_of_the_cooldown_the_wall_is_gone() -> None:
    answered = ask(1, ("sent", 30), ("submitted", 18))

    assert gate(ADA, "Northwind", [answered], TODAY, RULES) is None


def test_three_referral_asks_a_year_are_enough_and_the_fourth_waits_for_the_oldest() -> None:
    asks = [ask(1, ("sent", ago), ("submitted", ago)) for ago in (40, 100, 300)]

    blocked = gate(ADA, "Northwind", asks, TODAY, RULES)

    assert blocked
    assert blocked.reason == "budget"
    assert blocked.until == days_ago(300) + timedelta(days=365)


def test_asks_for_advice_do_not_spend_the_budget_for_referrals() -> None:
    asks = [ask(1, ("sent", ago), ("agreed", ago), kind="advice") for ago in (40, 100, 300)]

    assert gate(ADA, "Northwind", asks, TODAY, RULES) is None


def test_a_budget_of_nothing_never_opens() -> None:
    blocked = gate(ADA, "Northwind", [], TODAY, AskRules(referrals_per_year=0))

    assert blocked
    assert blocked.reason == "budget"
    assert blocked.until is None


def test_who_declined_is_not_asked_about_that_company_for_ninety_days() -> None:
    declined = ask(1, ("sent", 50), ("declined", 45))

    blocked = gate(ADA, "Northwind", [declined], TODAY, RULES)

    assert blocked
    assert (blocked.reason, blocked.until) == ("declined", days_ago(-45))
    assert gate(ADA, "Globex", [declined], TODAY, RULES) is None


def test_a_contact_without_any_address_is_named_with_the_remedy() -> None:
    unreachable = contact("Ada Lovelace", id=1, emails=())

    blocked = gate(unreachable, "Northwind", [], TODAY, RULES)

    assert blocked
    assert blocked.reason == "no_contact"
    assert "contacts edit 1" in blocked.text


@pytest.mark.parametrize(("ago", "status"), [(3, "sent"), (13, "sent"), (14, "no_response")])
def test_an_unanswered_ask_counts_as_no_response_on_day_14(ago: int, status: AskStatus) -> None:
    assert as_of([ask(1, ("sent", ago))], TODAY, RULES)[0].status == status


def test_an_ask_still_to_come_is_not_seen_yet() -> None:
    assert as_of([ask(1, ("sent", -1))], TODAY, RULES) == []


def test_the_one_follow_up_is_due_on_day_7() -> None:
    assert follow_up_due(ask(1, ("sent", 3)), {}, TODAY, RULES) == days_ago(3 - 7)


def test_a_posting_that_is_gone_is_not_chased() -> None:
    assert (
        follow_up_due(ask(1, ("sent", 9), posting=7), {7: posting(closed_on=TODAY)}, TODAY, RULES)
        is None
    )


def test_an_answer_stops_the_clock() -> None:
    assert follow_up_due(ask(1, ("sent", 9), ("agreed", 2)), {}, TODAY, RULES) is None


def test_a_late_answer_is_the_next_step() -> None:
    late = advance(ask(1, ("sent", 30)), "agreed", TODAY)

    assert as_of([late], TODAY, RULES)[0].status == "agreed"


def test_a_status_out_of_order_names_what_may_come_instead() -> None:
    with pytest.raises(OutOfOrder, match="after that comes agreed, declined"):
        advance(ask(1, ("sent", 3)), "hired", TODAY)


def test_nothing_follows_a_hire() -> None:
    with pytest.raises(OutOfOrder, match="nothing more"):
        advance(ask(1, ("sent", 9), ("submitted", 8), ("hired", 3)), "submitted", TODAY)


def test_a_step_cannot_lie_before_the_last_one() -> None:
    with pytest.raises(OutOfOrder, match="is before"):
        advance(ask(1, ("sent", 3)), "agreed", days_ago(5))
