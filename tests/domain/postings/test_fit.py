"""Which postings suit a search, and why the others do not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from referrals.domain.postings.fit import Fit, PayFloor, Search
from referrals.domain.postings.fit import fit as fit_on
from referrals.knowledge.places.read import read
from referrals.knowledge.places.read_wish import wish as wish_for
from referrals.model.postings import Posting, Salary
from tests.people import TODAY, days_ago, posting


def fit(shown: Posting, search: Search) -> Fit:
    return fit_on(shown, search, TODAY)


@pytest.mark.parametrize(
    "title",
    ["Data Engineer", "Senior Data Engineer (m/f/d)", "data  engineer, platform", "DATA-ENGINEER"],
)
def test_a_title_that_says_the_phrase_is_kept_with_the_phrase_as_reason(title: str) -> None:
    verdict = fit(posting(title), Search(titles=("analytics engineer", "data engineer")))

    assert (verdict.kept, verdict.reason, verdict.rank) == (True, "title: data engineer", 1)


@pytest.mark.parametrize("title", ["Data Engineering Lead", "Engineer, Data", "Metadata Engineer"])
def test_a_title_that_only_resembles_the_phrase_is_dropped(title: str) -> None:
    verdict = fit(posting(title), Search(titles=("data engineer",)))

    assert (verdict.kept, verdict.reason) == (False, "title: none of those you look for")


def test_an_unwanted_word_drops_but_not_inside_another_word() -> None:
    search = Search(not_titles=("intern",))

    assert fit(posting("Intern, Data"), search).reason == "title: says 'intern'"
    assert fit(posting("International Sales"), search).kept


def test_an_empty_search_keeps_everything() -> None:
    assert fit(posting("Beekeeper"), Search()).reason == "any title"


@pytest.mark.parametrize(
    ("wish", "places", "workplace", "kept"),
    [
        ("Berlin", ("Berlin, Germany",), None, True),
        ("Berlin", ("Paris",), None, False),
        ("Berlin", ("Paris", "Berlin"), None, True),
        ("Berlin", (), None, True),
        ("EU", ("Lisbon, Portugal",), None, True),
        ("EU", ("Austin, USA",), None, False),
        ("remote", ("Berlin",), "remote", True),
        ("remote", ("Berlin",), "onsite", False),
        ("remote EU", ("Remote, Portugal",), None, True),
        ("remote EU", ("Remote",), None, True),
        ("remote EU", ("Europe",), "remote", True),
        ("remote EU", ("United States",), "remote", False),
        ("remote EU", ("Berlin, Germany",), "hybrid", False),
        ("remote Europe", ("Remote - United Kingdom",), None, True),
        ("remote EU", ("Remote - United Kingdom",), None, False),
    ],
)
def test_places(wish: str, places: tuple[str, ...], workplace: Any, kept: bool) -> None:
    shown = posting(locations=places, places=read(places).places, workplace=workplace)

    assert fit(shown, Search(locations=(wish_for(wish),))).kept is kept


def test_a_dropped_place_is_named() -> None:
    shown = posting(locations=("Paris", "Lyon"), places=read(("Paris", "Lyon")).places)

    assert fit(shown, Search(locations=(wish_for("Berlin"),))).reason == "location: Paris; Lyon"


def test_a_workplace_that_is_not_stated_never_drops() -> None:
    search = Search(workplace=("remote",))

    assert fit(posting(), search).kept
    assert fit(posting(workplace="onsite"), search).reason == "workplace: onsite"


@pytest.mark.parametrize(
    ("salary", "kept"),
    [
        (None, True),
        (Salary(50_000, 60_000, "EUR", "year"), False),
        (Salary(50_000, 80_000, "EUR", "year"), True),
        (Salary(50_000, None, "EUR", "year"), True),
        (Salary(None, None, "EUR", "year"), True),
        (Salary(4_000, 5_000, "EUR", "month"), True),
        (Salary(30, 40, "EUR", "hour"), True),
        (Salary(50_000, 60_000, "USD", "year"), True),
    ],
)
def test_a_salary_drops_only_when_it_is_stated_comparable_and_too_low(
    salary: Salary | None, kept: bool
) -> None:
    search = Search(min_salary=PayFloor(70_000, "EUR", "year"))

    assert fit(posting(salary=salary), search).kept is kept


def test_hourly_pay_is_held_against_an_hourly_floor() -> None:
    search = Search(min_salary=PayFloor(50, "EUR", "hour"))

    verdict = fit(posting(salary=Salary(30, 40, "EUR", "hour")), search)

    assert verdict.reason == "salary: at most 40 EUR/hour"


RATES = {"USD": 0.9, "month": 14, "hour": 1700}


@pytest.mark.parametrize(
    ("salary", "kept"),
    [
        (Salary(None, 4_900, "EUR", "month"), False),
        (Salary(None, 5_000, "EUR", "month"), True),
        (Salary(None, 77_000, "USD", "year"), False),
        (Salary(None, 78_000, "USD", "year"), True),
        (Salary(None, 45, "USD", "hour"), False),
        (Salary(None, 46, "USD", "hour"), True),
        (Salary(None, 1, "GBP", "year"), True),
        (Salary(None, 1, "EUR", "day"), True),
    ],
)
def test_money_and_time_are_converted_by_the_rates_that_the_user_gives(
    salary: Salary, kept: bool
) -> None:
    search = Search(min_salary=PayFloor(70_000, "EUR", "year"), rates=RATES)

    assert fit(posting(salary=salary), search).kept is kept


def test_a_regular_expression_stands_between_slashes() -> None:
    search = Search(titles=("/^(senior )?data .*engineer/",), not_titles=("/manag(er|ement)$/",))

    assert fit(posting("Data Platform Engineer"), search).kept
    assert not fit(posting("Lead Data Engineer"), search).kept
    assert fit(posting("Data Engineer Management"), search).reason.startswith("title: says")


def test_what_kind_of_job_it_is_drops_when_it_is_stated() -> None:
    search = Search(seniority=("senior", "staff"), employment_type=("full_time",))

    assert fit(posting(), search).kept
    assert fit(posting(seniority="senior", employment_type="full_time"), search).kept
    assert fit(posting(seniority="junior"), search).reason == "seniority: junior"
    assert fit(posting(employment_type="part_time"), search).reason == "employment type: part time"


def test_a_posting_older_than_wished_is_dropped_when_its_day_is_known() -> None:
    search = Search(max_age=timedelta(days=30))

    assert fit(posting(), search).kept
    assert fit(posting(posted_on=days_ago(30)), search).kept
    assert fit(posting(posted_on=days_ago(31)), search).reason == "age: posted 31 days ago"


def test_what_refuses_to_sponsor_a_visa_is_left_out_with_its_own_words() -> None:
    refusing = posting("Data Engineer", description="Nice work. We cannot sponsor visas. Apply!")
    search = Search(sponsorship=True)

    assert fit(refusing, Search()).kept
    assert fit(refusing, search) == Fit(False, "sponsorship: “We cannot sponsor visas.”")
    assert fit(posting("Data Engineer"), search).kept
    assert fit(posting("Data Engineer", description="We sponsor visas."), search).kept
