"""How soon a host is asked again, as far as its platform says that it may be."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from statistics import mean

from scrapers.http.rates import RATES, Rate, rate_of
from tests.scrapers.harness import snapshots
from tests.servers.faulty_board import faulty, greenhouse, jobs, jobs_path, says

GOOD = says(jobs(1))
NEARLY = 0.7
"""Of a pause: what is sent in time may arrive late, and the next one not."""


def apart(moments: Iterable[float]) -> float:
    """The mean time between two requests."""
    return mean(later - sooner for sooner, later in pairwise(moments))


def test_where_nobody_says_what_is_welcome_one_is_asked_at_a_time_a_second_apart() -> None:
    assert rate_of("careers_page") == rate_of("workable") == Rate(1.0, at_once=1, calm=1.0)


def test_no_platform_is_hurried_more_than_ten_times_a_second() -> None:
    assert min(rate.delay for rate in RATES.values()) >= 0.1
    assert all(rate.calm >= 1 for rate in RATES.values())


def test_the_delay_that_the_user_says_overrules_the_platforms() -> None:
    assert rate_of("greenhouse").said(3.0) == Rate(3.0, at_once=4, calm=3.0)
    assert rate_of("greenhouse").said(None) == rate_of("greenhouse")


def test_a_generous_host_is_given_the_time_that_it_is_said_to_need() -> None:
    with faulty({jobs_path(f"b{n}"): GOOD for n in range(8)}) as server:
        snapshots([greenhouse(server.address, f"b{n}") for n in range(8)], delay=None)

    assert apart(asked.at for asked in server.asked) >= rate_of("greenhouse").delay * NEARLY


def test_a_host_that_says_not_now_is_asked_as_any_other_from_then_on() -> None:
    later = says(b"", "429 Too Many Requests", Retry_After="1")
    boards = {jobs_path(f"b{n}"): GOOD for n in range(1, 6)}
    with faulty({jobs_path("b0"): [later, GOOD], **boards}) as server:
        found = snapshots([greenhouse(server.address, f"b{n}") for n in range(6)], delay=None)

    assert {snapshot.ending for snapshot in found} == {"complete"}
    told = next(asked.at for asked in server.asked if asked.path.startswith(jobs_path("b0")))
    assert apart(asked.at for asked in server.asked if asked.at > told + 0.5) >= NEARLY
