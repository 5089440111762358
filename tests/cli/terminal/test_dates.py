"""Dates as people say them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import typer

from referrals.cli.terminal.dates import day_of, day_to_come, span_of, year_or_day

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("today", MONDAY),
        ("Yesterday", date(2026, 11, 22)),
        ("2026-11-20", date(2026, 11, 20)),
        ("friday", date(2026, 11, 20)),
        ("last friday", date(2026, 11, 20)),
        ("monday", date(2026, 11, 16)),
        ("2w", date(2026, 11, 9)),
        ("last week", date(2026, 11, 16)),
        ("Last  month", date(2026, 10, 24)),
        ("the day before yesterday", date(2026, 11, 21)),
        ("fri", date(2026, 11, 20)),
        ("3 days ago", date(2026, 11, 20)),
        ("1y", date(2025, 11, 23)),
        ("20.11.2026", date(2026, 11, 20)),
        ("20.11.", date(2026, 11, 20)),
        ("24.12.", date(2025, 12, 24)),
        ("20 Nov 2026", date(2026, 11, 20)),
        ("Nov 20, 2026", date(2026, 11, 20)),
        ("november 23", MONDAY),
        ("24 dec", date(2025, 12, 24)),
        ("two weeks ago", date(2026, 11, 9)),
        ("a month ago", date(2026, 10, 24)),
        ("A fortnight ago", date(2026, 11, 9)),
        ("yesterday evening", date(2026, 11, 22)),
        ("last night", date(2026, 11, 22)),
        ("this morning", MONDAY),
        ("this friday", date(2026, 11, 20)),
        ("monday morning", date(2026, 11, 16)),
        ("2026/11/20", date(2026, 11, 20)),
        ("20261120", date(2026, 11, 20)),
        ("tomorrow", date(2026, 11, 24)),  # which `--on` refuses as still to come
    ],
)
def test_a_day_that_has_been_is_read_backwards(said: str, meant: date) -> None:
    assert day_of(said, MONDAY) == meant


@pytest.mark.parametrize(
    "said",
    [
        "soon",
        "2026-13-01",
        "32",
        "",
        "11/12/2026",
        "31.2.2026",
        "20 nox",
        "29.2.",
        "last",
        "a",
        "an hour",
        "2026-11/20",
    ],
)
def test_what_is_no_date_is_answered_with_the_forms_that_are(said: str) -> None:
    with pytest.raises(typer.BadParameter, match="write it like 2026-11-20"):
        day_of(said, MONDAY)


@pytest.mark.parametrize(("said", "days"), [("60d", 60), ("2w", 14), ("3 months", 90), ("1y", 365)])
def test_lengths_of_time(said: str, days: int) -> None:
    assert span_of(said) == timedelta(days=days)


def test_what_is_no_length_of_time_is_answered_with_the_forms_that_are() -> None:
    with pytest.raises(typer.BadParameter, match="write 60d, 2w or 3m"):
        span_of("often")


@pytest.mark.parametrize(
    ("said", "end", "meant"),
    [
        ("2019", False, date(2019, 1, 1)),
        ("2019", True, date(2019, 12, 31)),
        ("2019-02", False, date(2019, 2, 1)),
        ("2020-02", True, date(2020, 2, 29)),
        ("2019-02-03", True, date(2019, 2, 3)),
    ],
)
def test_a_year_is_enough_for_a_job(said: str, end: bool, meant: date) -> None:
    assert year_or_day(said, MONDAY, end) == meant


def test_a_month_that_does_not_exist_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match="no month"):
        year_or_day("2019-13", MONDAY)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("tomorrow", date(2026, 11, 24)),
        ("1w", date(2026, 11, 30)),
        ("in 2 weeks", date(2026, 12, 7)),
        ("friday", date(2026, 11, 27)),
        ("next monday", date(2026, 11, 30)),
        ("2026-12-24", date(2026, 12, 24)),
        ("24 Dec", date(2026, 12, 24)),
        ("1.2.", date(2027, 2, 1)),
        ("three weeks", date(2026, 12, 14)),
        ("in a month", date(2026, 12, 23)),
        ("monday morning", date(2026, 11, 30)),
    ],
)
def test_a_day_to_come_is_read_forwards(said: str, meant: date) -> None:
    assert day_to_come(said, MONDAY) == meant


@pytest.mark.parametrize("said", ["soon", "2026-13-01", "2026-11-23", "yesterday"])
def test_what_is_no_day_to_come_is_refused(said: str) -> None:
    with pytest.raises(typer.BadParameter):
        day_to_come(said, MONDAY)
