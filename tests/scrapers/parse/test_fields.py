"""The platforms' words mean what a job seeker would take them for; what is unclear stays open."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referrals.model.postings import Salary
from scrapers.parse import fields

anything = st.one_of(st.none(), st.integers(), st.floats(), st.text(), st.booleans())


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (None, None), ("", None), ("Hybrid", "hybrid"), ("REMOTE", "remote"),
        ("TELECOMMUTE", "remote"), ("On-site", "onsite"), ("on_site", "onsite"),
        ("OnSite", "onsite"), ("In office", "onsite"), ("Home-Office", "remote"),
        ("unspecified", None),
    ],
)  # fmt: skip
def test_the_way_of_working_is_read_from_a_platforms_word(
    said: str | None, meant: str | None
) -> None:
    assert fields.workplace(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("FullTime", "full_time"), ("FULL_TIME", "full_time"), ("Full-time", "full_time"),
        ("Vollzeit", "full_time"), ("fulltime_fixed_term", "full_time"),
        ("part time", "part_time"), ("working_student", "part_time"), ("Teilzeit", "part_time"),
        ("full-or-part-time", None), ("Full time or part time", None), ("Permanent", None),
        ("Permanent contract", None), ("Contractor", "contract"), ("freelance", "contract"),
        ("Intern", "internship"), ("INTERNSHIP", "internship"), ("Pflichtpraktikum", "internship"),
        ("International", None), ("Internal move", None), ("Fixed-Term", "temporary"),
        ("TEMPORARY", "temporary"), ("Scholarship", None), ("", None), (None, None),
        ("full", "full_time"), ("part", "part_time"), ("temp", "temporary"), ("temps plein", "full_time"),
        ("temps partiel", "part_time"), ("tiempo completo", "full_time"), ("tempo pieno", "full_time"),
        ("stage", "internship"), ("Minijob", "part_time"), ("apprentice", "internship"),
        ("Ausbildung", "internship"), ("full-time / part-time", None), ("Vollzeit/Teilzeit", None),
        ("Part-time or full-time", None), ("unbefristet", None), ("befristet", "temporary"),
        ("tempo indeterminato", None), ("tempo determinato", "temporary"),
    ],
)  # fmt: skip
def test_the_employment_type_is_read_from_a_platforms_word(
    said: str | None, meant: str | None
) -> None:
    assert fields.employment_type(said) == meant


def test_the_first_word_that_tells_decides() -> None:
    assert fields.employment_type("internship", "Full-time") == "internship"
    assert fields.employment_type("not_applicable", "Full-time") == "full_time"


@pytest.mark.parametrize(
    ("low", "high", "currency", "salary"),
    [
        ("60000", "75000", "EUR", Salary(60000, 75000, "EUR", "year")),
        ("60,000", "75.000", "eur", Salary(60000, 75000, "EUR", "year")),
        ("1,250,000", None, "¥", None),
        ("1 250 000", None, "JPY", Salary(1250000, None, "JPY", "year")),
        (35.5, None, "€", Salary(35.5, None, "EUR", "year")),
        (None, 12_000_000, "JPY", Salary(None, 12_000_000, "JPY", "year")),
        (90, 60, "£", Salary(60, 90, "GBP", "year")),
        (0, 50000, "USD", Salary(None, 50000, "USD", "year")),
        (1, 1_000_000, "USD", None),
        (0, 1_000_000, "USD", None),
        (0, 0, "USD", None),
        (None, None, "USD", None),
        (100, 200, "$", None),
        ("$120,000", "$150,000", "USD", Salary(120_000, 150_000, "USD", "year")),
        ("120k", "150k", "USD", Salary(120_000, 150_000, "USD", "year")),
        ("€60.000", "€75.000", None, Salary(60_000, 75_000, "EUR", "year")),
        ("90 000 CDN$", None, None, Salary(90_000, None, "CAD", "year")),
        (650_000, 800_000, "Ft", Salary(650_000, 800_000, "HUF", "year")),
        ("52,500.50", None, "EUR", Salary(52_500.5, None, "EUR", "year")),
        (100, 200, None, None),
        ("competitive", "nan", "USD", None),
        (float("inf"), -5, "USD", None),
    ],
)
def test_a_salary_is_one_with_amounts_and_a_currency(
    low: object, high: object, currency: str | None, salary: Salary | None
) -> None:
    assert fields.salary(low, high, currency, "year") == salary


def test_a_sum_without_a_period_is_no_salary() -> None:
    assert fields.salary(1000, 1000, "EUR", None) is None


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-01-05", date(2026, 1, 5)),
        ("2026-01-05 10:10:39 UTC", date(2026, 1, 5)),
        ("2026-01-05T23:59:59.999Z", date(2026, 1, 5)),
        ("2026-01-05T21:42:38-05:00", date(2026, 1, 6)),
        ("2026-01-05T00:00:00+0100", date(2026, 1, 5)),
        ("Mon, 05 Jan 2026 7:00:00 GMT", date(2026, 1, 5)),
        (1767657599000, date(2026, 1, 5)),
        (1767571200, date(2026, 1, 5)),
        ("last week", None),
        ("2026-02-30", None),
        ("", None),
        (None, None),
        (0, None),
        (1e300, None),
        (float("nan"), None),
    ],
)
def test_a_day_is_told_in_utc(said: object, day: date | None) -> None:
    assert fields.day(said) == day


def test_places_are_named_once_and_only_where_they_say_something() -> None:
    said = ["Berlin, Germany ", "N/A", None, "Hybrid", "Berlin,  Germany", "Remote", "-", ""]

    assert fields.places(said) == ("Berlin, Germany", "Remote")


@given(anything, anything)
def test_nothing_that_a_board_says_breaks_the_reading(one: object, other: object) -> None:
    fields.day(one)
    fields.salary(one, other, str(one), "year")
    fields.employment_type(str(one), str(other))


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("Seattle, WA\nAustin, TX", ("Seattle, WA", "Austin, TX")),
        ("Berlin\n\n  Hamburg ", ("Berlin", "Hamburg")),
        ("Seattle,\n  WA", ("Seattle, WA",)),
        ("Seattle\nWA", ("Seattle WA",)),
        ("New York\nUnited States", ("New York United States",)),
        ("Germany\nFrance", ("Germany", "France")),
        ("12 Mill Rd\nAshford", ("12 Mill Rd Ashford",)),
    ],
)
def test_lines_are_places_where_each_is_one(said: str, places: tuple[str, ...]) -> None:
    assert fields.places([said]) == places
