"""For what time a platform says that pay is."""

from __future__ import annotations

import pytest

from referrals.model.postings import Salary
from scrapers.parse.fields import salary
from scrapers.parse.intervals import Interval, interval


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("per-year-salary", "year"), ("1 YEAR", "year"), ("ANNUAL", "year"), ("1 MONTH", "month"),
        ("per-hour-wage", "hour"), ("weekly", "week"), ("daily", "day"), ("DAY", "day"), ("hr", "hour"),
        ("yr", "year"), ("mo", "month"), ("wk", "week"), ("PERHOUR", "hour"), ("YEARLY_SALARY", "year"),
        ("P1M", "month"), ("PT1H", "hour"), ("månad", "month"), ("pro Jahr", "year"), ("par heure", "hour"),
    ],
)  # fmt: skip
def test_one_period_is_read_from_a_platforms_word(words: str, period: str) -> None:
    assert interval(words) == Interval(period, 1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "words", ["1 TIME", "NONE", "bimonthly", "biannual", "0 MONTH", "99 WEEK", "", None]
)
def test_what_names_no_period_or_two_tells_nothing(words: str | None) -> None:
    assert interval(words) is None


@pytest.mark.parametrize(
    ("amount", "words", "paid"),
    [
        (4_000, "2 WEEK", Salary(2_000, 2_000, "USD", "week")),
        (4_000, "BIWEEKLY", Salary(2_000, 2_000, "USD", "week")),
        (4_000, "every two weeks", Salary(2_000, 2_000, "USD", "week")),
        (2_500, "0.5 MONTH", Salary(5_000, 5_000, "USD", "month")),
        (2_500, "semi-month", Salary(5_000, 5_000, "USD", "month")),
        (2_500, "SEMIMONTHLY", Salary(5_000, 5_000, "USD", "month")),
        (15_000, "quarterly", Salary(5_000, 5_000, "USD", "month")),
        (30_000, "6 MONTH", Salary(5_000, 5_000, "USD", "month")),
        (4_000, "P2W", Salary(2_000, 2_000, "USD", "week")),
    ],
)
def test_a_multiple_of_a_period_is_never_taken_as_one(
    amount: float, words: str, paid: Salary
) -> None:
    assert salary(amount, amount, "USD", words) == paid
