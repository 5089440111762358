"""A company's own rules of referral decide what is said before an ask; without them one sentence does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from referrals.model.advice import Path
from referrals.model.days import Length
from referrals.model.log import Ask, Step
from referrals.model.postings import Company
from referrals.model.terms import ReferralRules
from tests.domain.advising import ENGINEER, paths
from tests.people import contact, works_at

ANA = contact("Ana Silva", works_at("Northwind", "Data Engineer"), id=3, kinds=("teammate",), tie=4)
BO = contact("Bo Larsen", works_at("Northwind", "Data Engineer"), id=4, kinds=("colleague",), tie=3)
JULY = date(2026, 7, 10)


def told(path: Path) -> dict[str, str]:
    return {caution.code: caution.text for caution in path.warnings}


def northwind(**rules: object) -> tuple[Company, ...]:
    return (Company("Northwind", rules=ReferralRules(**rules)),)  # type: ignore[arg-type]


def test_without_rules_one_general_sentence_is_said() -> None:
    [path] = paths(ANA, companies=northwind())

    assert told(path) == {
        "ask_before_applying": "Ask before you apply: afterwards it rarely counts"
    }


def test_an_application_elsewhere_in_the_company_closes_the_window_until_a_day_that_is_named() -> (
    None
):
    rules = northwind(prior_application=Length(months=6))

    [path] = paths(ANA, companies=rules, applications={"Northwind": JULY})

    assert told(path) == {
        "applied_there": "You applied at Northwind on 10 July 2026: a referral does not count there "
        "before 10 January 2027; ask for a word instead"
    }


def test_an_application_to_this_very_posting_does_so_too() -> None:
    applied = replace(ENGINEER, applied_on=JULY)

    [path] = paths(ANA, postings=[applied], companies=northwind(prior_application=Length(months=6)))

    assert "before 10 January 2027" in told(path)["already_applied"]


def test_when_the_window_is_over_a_referral_counts_again() -> None:
    rules = northwind(prior_application=Length(days=90))

    [path] = paths(ANA, companies=rules, applications={"Northwind": JULY})

    assert told(path) == {
        "counts_again": "You applied at Northwind on 10 July 2026: since 8 October 2026 a referral "
        "counts again"
    }


def test_who_has_not_applied_hears_how_long_it_would_cost_them() -> None:
    [path] = paths(ANA, companies=northwind(prior_application=Length(months=1)))

    assert told(path) == {
        "company_rules": "Ask before you apply: at Northwind no referral counts for 1 month after an "
        "application"
    }


def test_where_an_application_changes_nothing_nothing_is_said() -> None:
    [path] = paths(
        ANA, companies=northwind(prior_application=Length()), applications={"Northwind": JULY}
    )

    assert told(path) == {}


def referred_by_ana(on: date) -> tuple[Ask, ...]:
    steps = (Step("sent", on), Step("submitted", on), Step("not_hired", on))
    return (Ask(3, "referral", "Northwind", steps, posting=99, id=1),)


@pytest.mark.parametrize(
    ("rules", "on", "code", "words"),
    [
        ({"first_referrer_wins": True}, JULY, "referred_before", "another changes nothing"),
        ({"first_referrer_wins": True, "expires": Length(months=6)}, JULY, "referred_before",
         "the first counts until 10 January 2027"),
        ({"expires": Length(months=6)}, JULY, "referred_before", "that counts until 10 January 2027"),
        ({"expires": Length(months=3)}, JULY, "referral_expired",
         "which ran out on 10 October 2026: a new referral counts"),
    ],
)  # fmt: skip
def test_an_earlier_referral_counts_as_the_company_counts_it(
    rules: dict[str, object], on: date, code: str, words: str
) -> None:
    found = paths(ANA, BO, companies=northwind(**rules), asks=referred_by_ana(on))

    [bo] = [path for path in found if path.contact.name == "Bo Larsen"]
    assert "Ana Silva referred you to Northwind on 10 July 2026" in told(bo)[code]
    assert words in told(bo)[code]


def test_where_only_the_first_counts_one_person_is_asked() -> None:
    [path] = paths(ANA, companies=northwind(first_referrer_wins=True, portal="internal"))

    assert told(path)["first_referrer"] == (
        "Northwind counts the first who refers you: ask one person there alone"
    )
    assert "through its internal portal" in told(path)["portal"]


@pytest.mark.parametrize(
    ("portal", "words"),
    [
        ("Workday", "through its Workday portal: "), ("the Workday portal", "through the Workday portal: "),
        ("internal portal", "through its internal portal: "),
        ("the intranet, under People", "through its portal (the intranet, under People): "),
        ("https://people.acme.example", "through its portal (https://people.acme.example): "),
    ],
)  # fmt: skip
def test_a_portal_is_named_as_it_is_called(portal: str, words: str) -> None:
    [path] = paths(ANA, companies=northwind(portal=portal))

    assert words in told(path)["portal"]


@pytest.mark.parametrize(
    ("length", "day", "end"),
    [
        (Length(months=6), date(2026, 8, 31), date(2027, 2, 28)),
        (Length(months=1), date(2027, 12, 31), date(2028, 1, 31)),
        (Length(days=90), date(2026, 1, 1), date(2026, 4, 1)),
        (Length(months=9999), date(9990, 1, 1), date.max),
    ],
)
def test_months_end_on_the_day_of_the_same_number(length: Length, day: date, end: date) -> None:
    assert length.after(day) == end
