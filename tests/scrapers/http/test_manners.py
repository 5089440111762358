"""How we behave as guests: robots.txt, Retry-After, few requests at once, and by our own name."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from scrapers.http.rates import rate_of
from scrapers.http.settings import Manners
from tests.scrapers.harness import snapshots
from tests.servers.faulty_board import (
    Act,
    Reading,
    drips,
    faulty,
    greenhouse,
    jobs,
    jobs_path,
    never,
    raw,
    readings,
    resets,
    says,
    slowly,
)

ROBOTS = "/robots.txt"
GOOD = says(jobs(1))
FORBIDS = b"User-agent: *\nDisallow: /v1/\n"


# -------------------------------------------------------------- robots.txt

LETS_US: dict[str, Act | list[Act]] = {
    "there is none": says(b"", "404 Not Found"),
    "it is kept from us": says(b"", "403 Forbidden"),
    "it is empty": says(b""),
    "it is about others": says(FORBIDS.replace(b"*", b"GPTBot")),
    "it allows a part": says(b"\xef\xbb\xbf" + FORBIDS + b"Allow: /v1/boards\n"),
    "it is no text": says(b"\xff\xfe\x00 no rules " * 9),
    "it is huge": says(b"Disallow: /\n" * 400_000),
    "it is costly": says(b"User-agent: *\nDisallow: /" + b"*o" * 90_000 + b"*x\n"),
    "it is broken at first": [says(b"", "500 Oops"), says(b"", "404 Not Found")],
    "it is reset at first": [resets, says(b"")],
}
# What becomes of robots.txt → a word of the reason.
STOPS_US: dict[str, tuple[Act, str]] = {
    "it forbids": (says(FORBIDS), "robots.txt of 127.0.0.1 forbids"),
    "it is broken": (says(b"", "500 Oops"), "robots.txt answers 500"),
    "it never comes": (never, "timeout: "),
    "it drips": (drips(bytes(900)), "timeout: "),
    "it is reset": (resets, "127.0.0.1"),
    "nothing comes": (raw(), "connection"),
    "it goes in circles": (says(b"", "302 Found", Location=ROBOTS), "round in circles"),
    "it makes no sense": (says(b"", "304 Not Modified"), "robots.txt answers 304"),
}


def test_a_board_that_robots_txt_does_not_forbid_is_read() -> None:
    read = readings({case: {ROBOTS: act, jobs_path(): GOOD} for case, act in LETS_US.items()})

    assert {case: it.snapshot.ending for case, it in read.items()} == dict.fromkeys(
        LETS_US, "complete"
    )


@pytest.fixture(scope="module")
def stopped() -> dict[str, Reading]:
    return readings(
        {case: {ROBOTS: act, jobs_path(): GOOD} for case, (act, _) in STOPS_US.items()},
        timeout=0.5,
    )


@pytest.mark.parametrize("case", STOPS_US)
def test_robots_txt_that_cannot_be_read_is_no_permission(
    case: str, stopped: dict[str, Reading]
) -> None:
    read = stopped[case]

    assert read.snapshot.ending == "failed"
    assert STOPS_US[case][1] in read.reason
    assert set(read.server.paths(but="")) == {ROBOTS}


def test_only_a_robots_txt_that_was_read_blocks_a_board(stopped: dict[str, Reading]) -> None:
    blocked = {case for case, read in stopped.items() if read.snapshot.health == "blocked"}

    assert blocked == {"it forbids", "it goes in circles"}


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

    busy = server.paths(but="").index(f"{jobs_path()}?content=true&pay_transparency=true")
    told, following = (asked.at for asked in server.asked[busy : busy + 2])
    assert {snapshot.ending for snapshot in found} == {"complete"}
    assert following - told >= 2


def test_the_delay_that_the_user_says_is_kept_from_the_first_request_to_the_last() -> None:
    with faulty({jobs_path(f"b{n}"): GOOD for n in range(4)}) as server:
        snapshots([greenhouse(server.address, f"b{n}") for n in range(4)], delay=0.3)

    first, *_, last = times = [asked.at for asked in server.asked]
    # All in all: on a busy machine the first is noted late. test_turns.py looks at each.
    assert last - first > 0.2 * (len(times) - 1)


def test_a_host_may_say_until_when_it_wants_to_be_left_alone() -> None:
    """By its own clock, which may be wrong by years."""
    now = "Thu, 08 Jan 1998 07:59:57 GMT"
    later = says(
        b"", "503 Service Unavailable", Date=now, Retry_After="Thu, 08 Jan 1998 08:00:00 GMT"
    )
    with faulty({jobs_path(): [later, GOOD]}) as server:
        (snapshot,) = snapshots([greenhouse(server.address)])

    told, again = (asked.at for asked in server.asked if asked.path.startswith(jobs_path()))
    assert snapshot.ending == "complete"
    assert again - told >= 3


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
    assert (
        len([asked for asked in busy.asked if told < asked.at < told + 2])
        <= rate_of("greenhouse").at_once
    )
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


def test_a_retry_after_without_sense_does_not_stop_the_scan() -> None:
    said = ("soon", "", "-5", "Thu, 08 Jan 1970 08:00:00 GMT")
    read = readings({
        text: {jobs_path(): [says(b"", "503 Service Unavailable", Retry_After=text), GOOD]}
        for text in said
    })  # fmt: skip

    assert {it.snapshot.ending for it in read.values()} == {"complete"}


# -------------------------------------------------------------- what each request is like


def test_we_say_who_we_are() -> None:
    with faulty({jobs_path(): GOOD}) as server:
        snapshots([greenhouse(server.address)])

    assert len(server.asked) == 2
    ours = Manners().user_agent
    assert all(f"User-Agent: {ours}\r\n" in asked.head for asked in server.asked)


def test_the_user_may_say_where_to_write_to() -> None:
    with faulty({jobs_path(): GOOD}) as server:
        snapshots([greenhouse(server.address)], contact="robin@example.org")

    assert all("own scan; robin@example.org" in asked.head for asked in server.asked)


def test_few_requests_reach_one_host_at_once() -> None:
    with faulty({jobs_path(f"b{n}"): slowly(GOOD, 0.1) for n in range(12)}) as server:
        snapshots([greenhouse(server.address, f"b{n}") for n in range(12)])

    assert server.most_at_once == rate_of("greenhouse").at_once


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
