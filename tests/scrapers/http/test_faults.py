"""What servers and lines do wrong, and what of a board is believed then (FAULTS.md, 1 to 4)."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import ExitStack

import pytest

from referrals.model.postings import Board, Visit
from scrapers.http.rates import rate_of
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
    zipped,
)

BODY = jobs(1, 2)
GZIP = {"Content_Encoding": "gzip"}
BOMB = zipped(bytes(70 * 1024 * 1024))
# What the server does → how the board ends, how many postings are kept, a word of the reason.
FAULTS: dict[str, tuple[Act, str, int, str]] = {
    "it is well": (says(BODY), "complete", 2, ""),
    "it is well and compressed": (says(zipped(BODY), **GZIP), "complete", 2, ""),
    "it does not compress": (says(BODY, Content_Encoding="identity"), "complete", 2, ""),
    "shorter than it said": (says(BODY[:50], length=len(BODY)), "failed", 0, "cut its answer off"),
    "a chunked answer is cut": (
        raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{", b"\r\n"),
        "failed", 0, "cut its answer off",
    ),
    "the line ends, no length was said": (
        raw(b"HTTP/1.1 200 OK\r\n\r\n", BODY), "partial", 2, "cut off",
    ),
    "longer than it said": (says(BODY, length=len(BODY) - 9), "partial", 2, "cut off"),
    "a compressed answer is cut": (says(zipped(BODY)[:-30], **GZIP), "partial", 1, "cut off"),
    "only the checksum is cut off": (says(zipped(BODY)[:-8], **GZIP), "partial", 2, "cut off"),
    "more follows the compressed answer": (
        says(zipped(BODY) + b"more", **GZIP), "partial", 2, "cut off",
    ),
    "the compressed answer is garbage": (says(b"garbage" * 9, **GZIP), "failed", 0, "damaged data"),
    "it packs as nobody asked for": (says(BODY, Content_Encoding="br"), "failed", 0, "packed as br"),
    "the line is reset": (resets, "failed", 0, "127.0.0.1"),
    "it hangs up at once": (raw(), "failed", 0, "connection"),
    "it does not speak HTTP": (raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), "failed", 0, "no HTTP"),
    "nothing in it": (says(b""), "failed", 0, "empty"),
    "a web page instead": (says(b"<html>Sign in</html>"), "failed", 0, "web page instead"),
    "it drips": (drips(BODY), "failed", 0, "timeout: "),
    "it never answers": (never, "failed", 0, "timeout: "),
    "a bomb": (says(BOMB, **GZIP), "failed", 0, "too large"),
    "it says that it is huge": (says(b"{", length=170 * 1024 * 1024), "failed", 0, "more than"),
    "it is huge": (raw(b"HTTP/1.1 200 OK\r\n\r\n", bytes(20 * 1024 * 1024)), "failed", 0, "too large"),
}  # fmt: skip


@pytest.fixture(scope="module")
def read() -> dict[str, Reading]:
    return readings({fault: {jobs_path(): act} for fault, (act, *_) in FAULTS.items()}, timeout=1.5)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_from_a_board_without_postings(
    fault: str, read: dict[str, Reading]
) -> None:
    _, ending, postings, reason = FAULTS[fault]

    snapshot = read[fault].snapshot

    assert snapshot.ending == ending, snapshot.reason
    assert len(snapshot.postings) == postings
    assert reason in read[fault].reason
    assert bool(snapshot.pages) == (ending == "complete")
    assert snapshot.health is None


ONCE = {
    "reset": resets,
    "hung up": raw(),
    "no HTTP": raw(b"nonsense\r\n\r\n"),
    "cut off": says(b"{", length=9),
    "an error": says(b"", "500 Oops"),
}


def test_a_board_that_fails_once_is_asked_again_and_read() -> None:
    read = readings({fault: {jobs_path(): [act, says(BODY)]} for fault, act in ONCE.items()})

    assert {fault: it.snapshot.ending for fault, it in read.items()} == dict.fromkeys(
        ONCE, "complete"
    )
    assert {len(it.server.paths()) for it in read.values()} == {2}


def test_a_board_that_keeps_failing_is_asked_three_times() -> None:
    with faulty({jobs_path(): says(b"", "500 Oops")}) as server:
        (snapshot,) = snapshots([greenhouse(server.address)])

    assert snapshot.ending == "failed"
    assert "answers 500" in (snapshot.reason or "")
    assert len(server.paths()) == 3


def test_a_host_that_keeps_failing_is_left_alone_and_others_are_read() -> None:
    oops = says(b"", "500 Oops")
    with ExitStack() as servers:
        bad = servers.enter_context(faulty({jobs_path(f"b{n}"): oops for n in range(60)}))
        good = servers.enter_context(faulty({jobs_path(): says(BODY)}))
        visits = [greenhouse(bad.address, f"b{n}") for n in range(60)]

        found = snapshots([*visits, greenhouse(good.address)])

    endings = Counter(snapshot.ending for snapshot in found)
    assert endings["failed"] + endings["deferred"] == 60
    assert endings["failed"] <= 5 + rate_of("greenhouse").at_once  # what was on its way
    assert endings["complete"] == 1
    assert len(bad.paths()) < 120
    untold = [s for s in found if s.ending == "deferred"]
    assert all("not asked, and first next time" in (s.reason or "") for s in untold)


def test_boards_that_refuse_us_do_not_close_their_host_for_their_neighbours() -> None:
    refused = says(b"", "403 Forbidden")
    pages = {jobs_path(f"b{n:02}"): refused if n % 3 == 0 else says(BODY) for n in range(20)}
    with faulty(pages) as server:
        found = snapshots([greenhouse(server.address, f"b{n:02}") for n in range(20)])

    endings = Counter(snapshot.ending for snapshot in found)
    assert endings == {"failed": 7, "complete": 13}


def test_one_board_whose_details_are_refused_does_not_close_its_host() -> None:
    listed = {"totalFound": 9, "content": [
        {"id": str(n), "name": f"Cook {n}", "releasedDate": "2026-01-02T00:00:00Z"}
        for n in range(9)
    ]}  # fmt: skip
    path = "/v1/companies/acme/postings"
    pages = {path: says(json.dumps(listed).encode())}
    pages |= {f"{path}/{n}": says(b"", "403 Forbidden") for n in range(9)}
    pages |= {path.replace("acme", "globex"): says(b'{"totalFound": 0, "content": []}')}
    with faulty(pages) as server:
        boards = [
            Visit(Board(name, "smartrecruiters", name, api=server.address))
            for name in ("acme", "globex")
        ]
        found = {s.board.token: s for s in snapshots(boards)}

    assert found["acme"].ending == "complete"
    assert found["globex"].ending == "suspect"  # it shows none: it was asked
