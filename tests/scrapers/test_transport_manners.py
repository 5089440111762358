"""How we behave as guests: robots.txt, Retry-After, few requests at once, and by our own name."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise

import pytest

from scrapers.settings import PER_HOST, USER_AGENT
from tests.scrapers.faulty_server import (
    Act,
    drips,
    faulty,
    greenhouse,
    jobs,
    jobs_path,
    never,
    raw,
    resets,
    says,
    slowly,
)
from tests.scrapers.harness import snapshots

ROBOTS = "/robots.txt"
GOOD = says(jobs(1))
FORBIDS = b"User-agent: *\nDisallow: /v1/\n"


def read(robots: Act | list[Act], **manners: object) -> tuple[str, str, list[str]]:
    """How a good board ends behind this robots.txt, why, and what was asked for."""
    with faulty({ROBOTS: robots, jobs_path(): GOOD}) as server:
        (snapshot,) = snapshots([greenhouse(server.address)], **manners)
    return snapshot.ending, snapshot.reason or "", server.paths(but="")


# -------------------------------------------------------------- robots.txt


def test_robots_txt_that_forbids_a_board_is_obeyed() -> None:
    ending, reason, asked = read(says(FORBIDS))

    assert ending == "failed"
    assert "robots.txt" in reason
    assert asked == [ROBOTS]


@pytest.mark.parametrize(
    "robots",
    [
        says(b"", "404 Not Found"),
        says(b"", "403 Forbidden"),
        says(b""),
        says(FORBIDS.replace(b"*", b"GPTBot")),
        says(b"\xef\xbb\xbf" + FORBIDS + b"Allow: /v1/boards\n"),
        says(b"\xff\xfe\x00 no rules " * 9),
        says(b"Disallow: /\n" * 400_000),
        says(b"User-agent: *\nDisallow: /" + b"*o" * 90_000 + b"*x\n"),
        [says(b"", "500 Oops"), says(b"", "404 Not Found")],
        [resets, says(b"")],
    ],
    ids=[
        "none", "kept from us", "empty", "about others", "allowed within", "no text",
        "huge and without a name", "costly", "an error at first", "a broken line at first",
    ],
)  # fmt: skip
def test_a_board_that_robots_txt_does_not_forbid_is_read(robots: Act | list[Act]) -> None:
    ending, reason, _ = read(robots)

    assert (ending, reason) == ("complete", "")


@pytest.mark.parametrize(
    ("robots", "why"),
    [
        (says(b"", "500 Oops"), "robots.txt answers 500"),
        (never, "timeout: "),
        (drips(bytes(900)), "timeout: "),
        (resets, "127.0.0.1"),
        (raw(), "connection"),
        (says(b"", "302 Found", Location="/robots.txt"), "robots.txt sends us round in circles"),
        (says(b"", "304 Not Modified"), "robots.txt answers 304"),
    ],
    ids=["an error", "silence", "dripping", "reset", "hung up", "circles", "nonsense"],
)
def test_robots_txt_that_cannot_be_read_is_no_permission(robots: Act, why: str) -> None:
    ending, reason, asked = read(robots, timeout=0.5)

    assert ending == "failed"
    assert why in reason
    assert set(asked) == {ROBOTS}


def test_robots_txt_may_lie_elsewhere() -> None:
    with ExitStack() as servers:
        there = servers.enter_context(faulty({"/rules": says(FORBIDS)}, host="127.0.0.2"))
        on = says(b"", "301 Moved Permanently", Location=f"{there.address}/rules")
        here = servers.enter_context(faulty({ROBOTS: on, jobs_path(): GOOD}))

        (snapshot,) = snapshots([greenhouse(here.address)])

    assert snapshot.health == "blocked"
    assert there.paths() == ["/rules"]


def test_robots_txt_is_asked_for_once_a_host() -> None:
    with faulty({jobs_path(f"b{n}"): GOOD for n in range(9)}) as server:
        snapshots([greenhouse(server.address, f"b{n}") for n in range(9)])

    assert server.paths(but="").count(ROBOTS) == 1
    assert server.asked[0].path == ROBOTS


# -------------------------------------------------------------- asked to wait


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_a_host_is_left_alone_for_as_long_as_it_asks(status: str) -> None:
    later = says(b"", status, Retry_After="1")
    with faulty({jobs_path(): [later, GOOD]}) as server:
        (snapshot,) = snapshots([greenhouse(server.address)])

    _, first, second = (asked.at for asked in server.asked)
    assert snapshot.ending == "complete"
    assert second - first >= 1


def test_boards_that_wait_their_turn_are_held_back_too() -> None:
    later = says(b"", "429 Too Many Requests", Retry_After="2")
    boards = {jobs_path(f"b{n}"): GOOD for n in range(4)}
    with faulty({jobs_path(): [later, GOOD], **boards}) as server:
        visits = [greenhouse(server.address, f"b{n}") for n in range(4)]
        found = snapshots([greenhouse(server.address), *visits], delay=0.2)

    busy = server.paths(but="").index(f"{jobs_path()}?content=true")
    told, following = (asked.at for asked in server.asked[busy : busy + 2])
    assert {snapshot.ending for snapshot in found} == {"complete"}
    assert following - told >= 2


def test_requests_to_one_host_keep_their_distance() -> None:
    with faulty({jobs_path(f"b{n}"): GOOD for n in range(4)}) as server:
        snapshots([greenhouse(server.address, f"b{n}") for n in range(4)], delay=0.3)

    times = [asked.at for asked in server.asked]
    assert all(later - earlier > 0.25 for earlier, later in pairwise(times))


def test_a_host_may_say_until_when_it_wants_to_be_left_alone() -> None:
    until = datetime.now(UTC) + timedelta(seconds=4)
    later = says(b"", "503 Service Unavailable", Retry_After=format_datetime(until, usegmt=True))
    with faulty({jobs_path(): [later, slowly(GOOD, 0)]}) as server:
        (snapshot,) = snapshots([greenhouse(server.address)])
    now = datetime.now(UTC)

    assert snapshot.ending == "complete"
    assert now >= until.replace(microsecond=0)


def test_other_boards_of_a_host_wait_too_and_other_hosts_do_not() -> None:
    later = says(b"", "429 Too Many Requests", Retry_After="2")
    boards = {jobs_path(f"b{n}"): GOOD for n in range(8)}
    with ExitStack() as servers:
        busy = servers.enter_context(faulty({jobs_path(): [later, GOOD], **boards}))
        free = servers.enter_context(faulty({jobs_path(): slowly(GOOD, 0.1)}))
        visits = [greenhouse(busy.address, company="busy")]
        visits += [greenhouse(busy.address, f"b{n}", company="busy") for n in range(8)]

        found = snapshots([*visits, greenhouse(free.address, company="free")])

    assert {snapshot.ending for snapshot in found} == {"complete"}
    told = next(asked.at for asked in busy.asked if asked.path.startswith(jobs_path()))
    # What was on its way may still arrive.
    assert len([asked for asked in busy.asked if told < asked.at < told + 2]) <= PER_HOST
    assert free.asked[-1].at < told + 2


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_a_host_that_asks_for_hours_is_left_for_the_next_scan(status: str) -> None:
    later = says(b"", status, Retry_After="7200")
    with faulty({jobs_path(): later, jobs_path("b"): GOOD}) as server:
        found = snapshots([greenhouse(server.address)])

    assert [snapshot.ending for snapshot in found] == ["deferred"]
    assert len(server.paths()) == 1


def test_a_host_that_says_too_many_is_never_called_failed() -> None:
    later = says(b"", "429 Too Many Requests")
    with faulty({jobs_path(f"b{n}"): later for n in range(40)}) as server:
        found = snapshots([greenhouse(server.address, f"b{n}") for n in range(40)])

    assert {snapshot.ending for snapshot in found} == {"deferred"}
    assert {snapshot.health for snapshot in found} == {None}


@pytest.mark.parametrize("said", ["soon", "", "-5", "Thu, 08 Jan 1970 08:00:00 GMT"])
def test_a_retry_after_without_sense_does_not_stop_the_scan(said: str) -> None:
    later = says(b"", "503 Service Unavailable", Retry_After=said)
    with faulty({jobs_path(): [later, GOOD]}) as server:
        (snapshot,) = snapshots([greenhouse(server.address)])

    assert snapshot.ending == "complete"


# -------------------------------------------------------------- what each request is like


def test_we_say_who_we_are() -> None:
    with faulty({jobs_path(): GOOD}) as server:
        snapshots([greenhouse(server.address)])

    assert len(server.asked) == 2
    assert all(f"User-Agent: {USER_AGENT}\r\n" in asked.head for asked in server.asked)


def test_few_requests_reach_one_host_at_once() -> None:
    with faulty({jobs_path(f"b{n}"): slowly(GOOD, 0.1) for n in range(12)}) as server:
        snapshots([greenhouse(server.address, f"b{n}") for n in range(12)])

    assert server.most_at_once == PER_HOST


def test_absent_postings_are_asked_for_only_where_robots_txt_allows() -> None:
    rules = b"User-agent: *\nDisallow: /private/\n"
    gone = says(b"", "410 Gone")
    with faulty(
        {ROBOTS: says(rules), jobs_path(): GOOD, "/private/2": gone, "/open/3": gone}
    ) as server:
        still = {"2": f"{server.address}/private/2", "3": f"{server.address}/open/3"}
        (snapshot,) = snapshots([greenhouse(server.address, open=still)])

    assert snapshot.gone == {"3"}
    assert "/private/2" not in server.paths()
