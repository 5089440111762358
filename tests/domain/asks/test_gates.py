"""The gates before any score (RELATIONSHIPS.md, "Gates"): whom not to ask, why, until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.asks.gates import asked_in_vain, gate
from referrals.model.advice import Blocked
from referrals.model.log import Ask, AskKind, Favour, OthersAsk
from tests.people import TODAY, ask, contact, days_ago, works_at

RULES = AskRules()
ADA = contact("Ada Lovelace", works_at("Northwind"), id=1)


def asking(*asks: Ask, kind: AskKind = "referral", rules: AskRules = RULES) -> Blocked | None:
    """What stands between the user and asking Ada about Northwind."""
    return gate(ADA, "Northwind", as_of(asks, TODAY, rules), TODAY, rules, kind=kind)


def told(blocked: Blocked | None) -> tuple[str, date | None]:
    assert blocked is not None
    return blocked.reason, blocked.until


def requested(ago: int, *steps: tuple[str, int], target: int = 9) -> Ask:
    """An introduction that Ada was asked for."""
    taken = (("sent", ago), *steps)
    return ask(target, *taken, kind="introduction", via=1)  # type: ignore[arg-type]


def test_nothing_stands_between_the_user_and_a_first_ask() -> None:
    assert asking() is None


# ------------------------------------------------------------------ 1. the current employer


@pytest.mark.parametrize("kind", ["referral", "introduction", "lookout", "advice"])
def test_nobody_at_the_current_employer_is_asked_or_told(kind: AskKind) -> None:
    blocked = gate(ADA, "Northwind", [], TODAY, RULES, at_current_employer=True, kind=kind)

    assert told(blocked) == ("current_employer", None)


def test_the_user_may_opt_in_to_asking_at_the_current_employer() -> None:
    rules = AskRules(tell_current_employer=True)

    assert gate(ADA, "Northwind", [], TODAY, rules, at_current_employer=True) is None


# ------------------------------------------------------------------ 2. an open ask


def test_while_an_ask_is_open_there_is_no_second_until_it_is_given_up() -> None:
    assert told(asking(ask(1, ("sent", 3), company="Globex"))) == ("open_ask", days_ago(3 - 14))


def test_who_has_agreed_is_not_asked_for_more_until_it_is_done() -> None:
    assert told(asking(ask(1, ("sent", 40), ("agreed", 9), company="Globex"))) == (
        "open_ask", days_ago(9 - 24),
    )  # fmt: skip
    assert asking(ask(1, ("sent", 40), ("agreed", 24), company="Globex")) is None


def test_who_has_agreed_to_give_advice_has_nothing_more_to_do() -> None:
    assert asking(ask(1, ("sent", 40), ("agreed", 39), kind="advice", company="Globex")) is None


def test_a_further_posting_there_is_mentioned_in_the_open_ask() -> None:
    assert asking(ask(1, ("sent", 3))) is None


def test_no_introduction_is_asked_for_beside_an_open_ask_not_even_to_the_same_company() -> None:
    blocked = asking(ask(1, ("sent", 3)), kind="introduction")

    assert told(blocked) == ("open_ask", days_ago(3 - 14))
    assert blocked
    assert "what is new there goes into that ask" in blocked.text


def test_a_connector_is_busy_from_the_request_until_the_two_have_met() -> None:
    assert told(asking(requested(3), kind="introduction"))[0] == "open_ask"
    assert told(asking(requested(40, ("agreed", 9)), kind="introduction"))[0] == "open_ask"
    assert told(asking(requested(40, ("both_agreed", 9)), kind="introduction"))[0] == "open_ask"
    assert asking(requested(40, ("introduced", 9)), kind="introduction") is None


def test_who_somebody_is_about_to_introduce_is_not_asked_directly() -> None:
    coming = ask(1, ("sent", 9), ("agreed", 8), kind="introduction", via=2, company="Globex")

    blocked = asking(coming)

    assert told(blocked) == ("open_ask", days_ago(8 - 14))
    assert blocked
    assert "introduce you" in blocked.text


def test_asking_somebody_who_was_met_through_a_connector_leaves_the_connector_free() -> None:
    assert asking(ask(9, ("sent", 3), via=1), kind="introduction") is None


# ------------------------------------------------------------------ 3. cooldown and budgets


def test_thirty_days_lie_between_two_asks_to_one_person() -> None:
    answered = ask(1, ("sent", 20), ("agreed", 19), ("submitted", 18))

    assert told(asking(answered)) == ("cooldown", days_ago(-10))
    assert told(asking(answered, kind="lookout")) == ("cooldown", days_ago(-10))


def test_on_the_last_day_of_the_cooldown_the_wall_is_gone() -> None:
    assert asking(ask(1, ("sent", 30), ("submitted", 18))) is None


def test_who_was_introduced_may_be_asked_at_once_the_connector_rests() -> None:
    met = ask(1, ("sent", 9), ("introduced", 2), kind="introduction", via=2)

    assert asking(met) is None
    assert told(asking(requested(9, ("introduced", 2)), kind="introduction"))[0] == "cooldown"


def test_three_referral_asks_a_year_are_enough_and_the_fourth_waits_for_the_oldest() -> None:
    asks = [ask(1, ("sent", ago), ("submitted", ago)) for ago in (40, 100, 300)]

    assert told(asking(*asks)) == ("budget", days_ago(300) + timedelta(days=365))
    assert asking(*asks, kind="introduction") is None


def test_two_introductions_a_year_are_enough() -> None:
    asks = [requested(ago, ("declined", ago - 1)) for ago in (150, 300)]

    assert told(asking(*asks, kind="introduction")) == (
        "budget", days_ago(300) + timedelta(days=365),
    )  # fmt: skip
    assert asking(*asks) is None


def test_an_introduction_counts_from_the_day_on_which_it_was_made() -> None:
    asked_for_long_ago = [requested(400, ("introduced", ago)) for ago in (100, 200)]

    assert told(asking(*asked_for_long_ago, kind="introduction")) == (
        "budget", days_ago(200) + timedelta(days=365),
    )  # fmt: skip


def test_introductions_made_without_being_asked_for_count_once_each() -> None:
    through_ada = [
        ask(8, ("sent", 60), ("submitted", 50), via=1),
        ask(8, ("sent", 40), ("submitted", 30), via=1),
    ]
    met_before = [requested(90, ("introduced", 80), target=8)]

    assert asking(*through_ada, kind="introduction") is None
    assert asking(*met_before, *through_ada, kind="introduction") is None
    assert told(
        asking(*through_ada, ask(7, ("sent", 50), ("declined", 45), via=1), kind="introduction")
    )[0] == "budget"  # fmt: skip


def test_an_introduction_that_was_logged_as_help_counts_too_but_not_twice() -> None:
    asked_for = requested(150, ("introduced", 140))
    helped = Favour(1, "received", "introduced me to Bo", days_ago(140), kind="introduction")

    def blocked(*favours: Favour) -> Blocked | None:
        asks = [replace(asked_for, posting=7)]
        kind: AskKind = "introduction"
        return gate(ADA, "Northwind", asks, TODAY, RULES, kind=kind, favours=favours)

    assert told(blocked(helped)) == ("budget", days_ago(140) + timedelta(days=365))
    assert blocked(replace(helped, posting=7)) is None
    assert blocked(replace(helped, direction="given")) is None


def test_asks_for_advice_do_not_spend_the_budget_for_referrals() -> None:
    asks = [ask(1, ("sent", ago), ("agreed", ago), kind="advice") for ago in (40, 100, 300)]

    assert asking(*asks) is None


def test_every_number_is_the_users_to_set() -> None:
    rules = AskRules(cooldown=timedelta(days=5), referrals_per_year=1, introductions_per_year=0)
    answered = ask(1, ("sent", 6), ("submitted", 6))

    assert told(asking(answered, rules=rules)) == ("budget", days_ago(6) + timedelta(days=365))
    assert told(asking(kind="introduction", rules=rules)) == ("budget", None)
    assert asking(answered, kind="advice", rules=rules) is None


# ------------------------------------------------------------------ 4. declined


def test_who_declined_is_not_asked_about_that_company_for_ninety_days() -> None:
    declined = ask(1, ("sent", 50), ("declined", 45))

    assert told(asking(declined)) == ("declined", days_ago(-45))
    assert gate(ADA, "Globex", [declined], TODAY, RULES) is None
    assert asking(ask(1, ("sent", 99), ("declined", 90))) is None


def test_of_two_noes_about_a_company_the_later_one_counts() -> None:
    noes = [ask(1, ("sent", sent), ("declined", sent - 5)) for sent in (50, 150)]

    assert told(asking(*noes)) == ("declined", days_ago(-45))


def test_who_declined_is_still_fine_for_lookouts() -> None:
    assert asking(ask(1, ("sent", 50), ("declined", 45)), kind="lookout") is None


def test_the_no_of_a_connector_is_not_the_targets_and_the_other_way_round() -> None:
    by_connector = requested(50, ("declined", 45))
    by_target = requested(50, ("agreed", 49), ("passed_on", 48), ("declined", 45))
    target = contact("Bo Larsen", id=9)

    assert told(asking(by_connector, kind="introduction")) == ("declined", days_ago(-45))
    assert gate(target, "Northwind", [by_connector], TODAY, RULES) is None
    assert asking(by_target, kind="introduction") is None
    assert told(gate(target, "Northwind", [by_target], TODAY, RULES))[0] == "declined"


# ------------------------------------------------------------------ 8. the reason and the end


def test_a_connector_who_let_one_introduction_pass_may_be_asked_for_another() -> None:
    bo, cy = contact("Bo Larsen", id=2), contact("Cy Young", id=3)
    asked = ask(2, ("sent", 60), ("no_response", 40), kind="introduction", via=ADA.id)

    blocked = asked_in_vain(ADA, bo, asked.company, [asked])

    assert blocked
    assert (blocked.contact, blocked.reason, blocked.until) == (ADA, "declined", None)
    assert "to introduce you to Bo Larsen, and nothing came" in blocked.text
    assert asked_in_vain(ADA, cy, asked.company, [asked]) is None
    assert asked_in_vain(ADA, bo, "Hooli", [asked]) is None


def test_of_several_gates_the_one_that_lasts_longest_is_told() -> None:
    asks = [ask(1, ("sent", ago), ("declined", ago)) for ago in (10, 100, 200)]

    assert told(asking(*asks)) == ("budget", days_ago(200) + timedelta(days=365))
    assert told(asking(asks[0])) == ("declined", days_ago(10 - 90))


def test_who_is_met_needs_no_address() -> None:
    met = contact("Ada Lovelace", id=1, emails=())

    assert gate(met, "Northwind", [], TODAY, RULES, known_offline=True) is None


def test_a_contact_without_any_address_is_named_with_the_remedy() -> None:
    unreachable = contact("Ada Lovelace", id=1, emails=())

    blocked = gate(unreachable, "Northwind", [], TODAY, RULES)

    assert blocked
    assert blocked.reason == "no_contact"
    assert "contacts edit 1" in blocked.text


# ------------------------------------------------------------------ in a career centre


def others_asked(
    *ago: int, kind: AskKind = "referral", asked: AskKind = "referral"
) -> Blocked | None:
    others = [OthersAsk(asked, days_ago(days)) for days in ago]
    return gate(ADA, "Northwind", [], TODAY, RULES, kind=kind, others=others)


@pytest.mark.parametrize("kind", ["referral", "introduction", "lookout", "advice"])
def test_whom_another_member_asked_lately_is_left_in_peace(kind: AskKind) -> None:
    blocked = others_asked(3, kind=kind)

    assert told(blocked) == ("cooldown", days_ago(3 - 30))
    assert blocked is not None
    assert blocked.text == "Somebody else of your centre asked them lately; one ask at a time"


def test_whom_another_member_asked_long_ago_may_be_asked() -> None:
    assert others_asked(30) is None


def test_the_budget_of_a_year_counts_over_the_centre() -> None:
    most = RULES.referrals_per_year
    asked = [40 + days for days in range(most)]

    assert told(others_asked(*asked)) == ("budget", days_ago(asked[-1] - 365))
    assert others_asked(*asked, asked="advice") is None
