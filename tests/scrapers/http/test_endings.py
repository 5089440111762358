"""What an answer says of a board: gone, blocked, moved; whole or in part; and what is absent."""

from __future__ import annotations

import json
from contextlib import ExitStack

import pytest

from referrals.model.postings import Board, Visit
from scrapers.http.fetching import REDIRECTS
from scrapers.http.hosts import GIVE_UP_AFTER
from scrapers.http.refusals import moved
from scrapers.spiders.base import PROBES
from tests.scrapers.harness import Reply, served, snapshots
from tests.servers.faulty_board import (
    Act,
    Reading,
    faulty,
    greenhouse,
    jobs,
    jobs_path,
    page,
    paged,
    paged_path,
    readings,
    resets,
    says,
)

GOOD = says(jobs(1))
GONE = says(b"", "410 Gone")


# What a server answers → what that says of the board.
REFUSALS = {
    "404 Not Found": "gone",
    "410 Gone": "gone",
    "400 Bad Request": "gone",
    "422 Unprocessable Entity": "gone",
    "401 Unauthorized": "blocked",
    "403 Forbidden": "blocked",
    "418 I'm a teapot": None,
    "302 Found": None,
}


@pytest.fixture(scope="module")
def refused() -> dict[str, Reading]:
    return readings({status: {jobs_path(): says(b"", status)} for status in REFUSALS})


@pytest.mark.parametrize("status", REFUSALS)
def test_a_refusal_says_what_became_of_the_board(status: str, refused: dict[str, Reading]) -> None:
    read = refused[status]

    assert read.snapshot.ending == "failed"
    assert read.snapshot.health == REFUSALS[status]
    assert f"{jobs_path()}?content=true" in read.reason
    assert f" answers {status[:3]}" in read.reason
    # What is not there with pay is asked for once more without.
    assert len(read.server.paths()) == (2 if REFUSALS[status] == "gone" else 1)


# -------------------------------------------------------------- redirects


def test_a_redirect_to_another_host_is_named_and_not_followed() -> None:
    with ExitStack() as servers:
        there = servers.enter_context(faulty({"/jobs": GOOD}, host="127.0.0.2"))
        on = says(b"", "301 Moved Permanently", Location=f"{there.address}/jobs")
        here = servers.enter_context(faulty({jobs_path(): on}))

        (snapshot,) = snapshots([greenhouse(here.address)])

    assert snapshot.ending == "failed"
    assert snapshot.health == "moved"
    assert snapshot.moved_to == f"{there.address}/jobs"
    assert snapshot.moved_to in (snapshot.reason or "")
    assert there.asked == []


def to(target: str) -> Act:
    return says(b"", "302 Found", Location=target)


def test_a_redirect_on_the_same_host_is_followed() -> None:
    read = readings({
        "/new": {jobs_path(): to("/new"), "/new": GOOD},
        "new": {jobs_path(): to("new"), "/v1/boards/acme/new": GOOD},
        "?page=1": {jobs_path(): [to("?page=1"), GOOD]},
    })  # fmt: skip

    assert {it.snapshot.ending for it in read.values()} == {"complete"}
    assert {len(it.server.paths()) for it in read.values()} == {2}


def test_a_redirect_on_the_same_host_to_anothers_board_is_not_followed() -> None:
    targets = (
        jobs_path("globex"),
        f"{jobs_path('globex')}?content=true&pay_transparency=true",
        "/v1/boards/jobs",
    )
    read = readings({target: {jobs_path(): to(target), target: GOOD} for target in targets})

    assert {it.snapshot.health for it in read.values()} == {"moved"}
    assert {len(it.server.paths()) for it in read.values()} == {1}


def test_a_redirect_to_the_front_page_says_that_the_board_is_gone() -> None:
    read = readings({"front": {jobs_path(): to("/"), "/": GOOD}})

    assert read["front"].snapshot.health == "gone"


def test_a_redirect_to_a_login_is_a_wall() -> None:
    targets = ("/login", "/users/sign_in?next=/jobs", "https://sso.acme.example/saml2/start")
    targets += ("/auth/realms/x", "/Account/LogOn", "/de/anmelden")
    read = readings({target: {jobs_path(): to(target)} for target in targets})

    assert {it.snapshot.health for it in read.values()} == {"blocked"}
    assert {it.snapshot.moved_to for it in read.values()} == {None}


BODY = jobs(1)


def test_what_answers_with_an_odd_2xx_is_no_proof() -> None:
    odd = ("203 Non-Authoritative", "206 Partial Content", "226 IM Used", "299 Odd")
    read = readings({status: {jobs_path(): says(BODY, status)} for status in odd})

    assert {it.snapshot.ending for it in read.values()} == {"partial"}
    assert all(it.snapshot.postings for it in read.values())


def test_a_304_that_was_not_asked_for_is_no_proof() -> None:
    read = readings({"304": {jobs_path(): says(b"", "304 Not Modified")}})

    assert read["304"].snapshot.ending == "failed"


@pytest.mark.parametrize(
    ("status", "header", "value"),
    [
        ("200 OK", "cf-mitigated", "challenge"),
        ("403 Forbidden", "cf-mitigated", "challenge"),
        ("503 Service Unavailable", "cf-mitigated", "challenge"),
        ("202 Accepted", "x-amzn-waf-action", "challenge"),
        ("405 Method Not Allowed", "x-amzn-waf-action", "captcha"),
        ("429 Too Many Requests", "x-kpsdk-ct", "02LX"),
        ("403 Forbidden", "x-datadome", "protected"),
        ("403 Forbidden", "x-sucuri-block", "1"),
    ],
)
def test_a_guard_that_names_itself_in_a_header_is_a_wall(
    status: str, header: str, value: str
) -> None:
    read = readings({"wall": {jobs_path(): says(BODY, status, **{header: value})}})

    assert (read["wall"].snapshot.ending, read["wall"].snapshot.health) == ("failed", "blocked")


def test_a_redirect_to_nowhere_ends() -> None:
    healths = {
        f"{jobs_path()}?content=true&pay_transparency=true": "moved",
        "javascript:alert(1)": "moved",
        "file:///etc/passwd": "moved",
        "http://[broken": None,
    }
    read = readings({target: {jobs_path(): to(target)} for target in healths})

    assert {target: it.snapshot.health for target, it in read.items()} == healths
    assert {it.snapshot.ending for it in read.values()} == {"failed"}
    assert max(len(it.server.paths()) for it in read.values()) == REDIRECTS


# -------------------------------------------------------------- pages


def test_what_came_before_a_page_that_fails_is_kept() -> None:
    with served({
        paged_path(): Reply(page(1, 2, total=6)),
        paged_path(2): Reply(page(3, 4, total=6, offset=2)),
        paged_path(4): Reply(status=500),
    }) as site:  # fmt: skip
        (snapshot,) = snapshots([paged(site.address, open={"9": f"{site.address}/9"})])

    assert snapshot.ending == "partial"
    assert [posting.external_id for posting in snapshot.postings] == ["1", "2", "3", "4"]
    assert snapshot.pages == ()
    assert "/9" not in [request.path for request in site.requests]


def test_a_page_that_is_asked_for_later_puts_the_whole_board_off() -> None:
    with served({
        paged_path(): Reply(page(1, total=2)),
        paged_path(1): Reply(status=429, headers={"Retry-After": "999"}),
    }) as site:  # fmt: skip
        (snapshot,) = snapshots([paged(site.address)])

    assert snapshot.ending == "deferred"
    assert snapshot.postings == ()


def test_a_board_that_shows_fewer_than_it_says_is_not_whole() -> None:
    with faulty({jobs_path(): says(jobs(1, 2, total=3))}) as server:
        (snapshot,) = snapshots([greenhouse(server.address)])

    assert snapshot.ending == "partial"
    assert "says 3 postings and shows 2" in (snapshot.reason or "")


def test_pages_that_repeat_themselves_end() -> None:
    again = {paged_path(n): Reply(page(1, total=99, offset=n)) for n in range(9)}
    with served(again) as site:
        (snapshot,) = snapshots([paged(site.address)])

    assert snapshot.ending == "partial"
    assert len(snapshot.postings) == 1
    assert len(site.requests) <= 3


def test_a_board_without_an_end_ends() -> None:
    # A page says at most that one more is there: what the board shows is never the last.
    pages = {paged_path(n): Reply(page(n, total=9999, offset=n)) for n in range(502)}
    with served(pages) as site:
        (snapshot,) = snapshots([paged(site.address, known=frozenset(map(str, range(999))))])

    assert snapshot.ending == "partial"
    assert "more than 500 pages" in (snapshot.reason or "")


# -------------------------------------------------------------- absent postings


def test_an_absent_posting_is_gone_when_its_own_address_says_so() -> None:
    fates = {"2": says(b"", "404 Not Found"), "3": GONE, "4": says(b"still here"), "5": resets}
    with faulty({jobs_path(): GOOD} | {f"/{key}": act for key, act in fates.items()}) as server:
        still = {key: f"{server.address}/{key}" for key in ("1", *fates)}
        (snapshot,) = snapshots([greenhouse(server.address, open=still)])

    assert snapshot.ending == "complete"
    assert snapshot.gone == {"2", "3"}
    assert "/1" not in server.paths()


def test_only_some_of_many_absent_postings_are_asked_for() -> None:
    with faulty({jobs_path(): GOOD} | {f"/{n}": GONE for n in range(90)}) as server:
        still = {str(n): f"{server.address}/{n}" for n in range(10, 90)}
        (snapshot,) = snapshots([greenhouse(server.address, open=still)])

    assert len(snapshot.gone) == PROBES
    assert len(server.paths()) == 1 + PROBES


def test_nothing_absent_is_asked_for_when_the_reading_is_not_whole() -> None:
    with faulty({jobs_path(): says(jobs(1, total=2)), "/2": GONE}) as server:
        (snapshot,) = snapshots([greenhouse(server.address, open={"2": f"{server.address}/2"})])

    assert snapshot.gone == frozenset()
    assert len(server.paths()) == 1


# -------------------------------------------------------------- moved, gone, not let in


@pytest.mark.parametrize(
    ("target", "health", "moved_to"),
    [
        ("https://breezy.hr/", "gone", None),
        ("https://www.breezy.hr", "gone", None),
        ("https://jobs.lever.co/acme", "moved", "https://jobs.lever.co/acme"),
        ("https://breezy.hr/careers/acme", "moved", "https://breezy.hr/careers/acme"),
        ("javascript:alert(1)", "moved", None),
        ("https://community.breezy.hr/maintenance-page?s=1", None, None),
        ("https://acme.breezy.hr/wday/drs/outage", None, None),
    ],
)
def test_a_board_that_sends_us_on_has_moved_or_is_gone_or_is_being_worked_on(
    target: str, health: str | None, moved_to: str | None
) -> None:
    problem = moved("https://acme.breezy.hr/json", target)

    assert (problem.health, problem.moved_to) == (health, moved_to)


def test_a_host_that_lets_us_in_nowhere_is_not_asked_for_every_posting() -> None:
    shown = [{"id": str(n), "name": "Cook"} for n in range(20)]
    answer = json.dumps({"content": shown, "totalFound": 20, "offset": 0}).encode()
    path = "/v1/companies/acme/postings"
    closed = {f"{path}/{n}": Reply(status=403) for n in range(20)}
    with served({f"{path}?limit=100&offset=0": Reply(answer)} | closed) as site:
        board = Board("Acme", "smartrecruiters", "acme", api=site.address)
        (snapshot,) = snapshots([Visit(board)])

    details = [request for request in site.requests if request.path in closed]
    assert len(details) == GIVE_UP_AFTER
    assert (snapshot.ending, len(snapshot.postings)) == ("complete", 20)
    assert snapshot.pages == ()
