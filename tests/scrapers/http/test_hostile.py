"""Hostile answers: one board says what it was, and the others are read (FAULTS.md, 10, 25, 32, 35).

Bounded by what is counted (bytes, parts, postings), never by the clock.
"""

from __future__ import annotations

import gzip
import json

import pytest

from referrals.model.postings import PageMark
from tests.scrapers.harness import snapshots
from tests.servers.faulty_board import (
    Act,
    Reading,
    faulty,
    greenhouse,
    jobs,
    jobs_path,
    raw,
    readings,
    says,
)

PACKED = {"Content_Encoding": "gzip"}


def packed(body: bytes) -> Act:
    return says(gzip.compress(body, 1), **PACKED)


def located(header: str) -> Act:
    return says(b"", "302 Found", Location=header)


def with_ids(*numbers: str) -> bytes:
    rows = ",".join(
        f'{{"id": {n}, "title": "Baker", "absolute_url": "https://bakery.example/{n[:9]}"}}'
        for n in numbers
    )
    return f'{{"jobs": [{rows}]}}'.encode()


def flood(piece: bytes, times: int = 4000) -> Act:
    return raw(b"HTTP/1.1 200 OK\r\n", *[piece] * times)


HOSTILE: dict[str, tuple[Act, str, int, str]] = {
    # ------------------------------------------------ larger than any board
    "a bomb of blanks": (packed(b'{"jobs": [' + b" " * 170_000_000 + b"]}"), "failed", 0, "too large"),
    "a bomb of lists": (packed(b'{"jobs": ' + b"[" * 9_000_000), "failed", 0, "none of postings"),
    "a bomb of numbers": (packed(b'{"jobs": [' + b"1," * 5_000_000 + b"1]}"), "failed", 0, "none of postings"),
    "a stated length of 300 MB": (says(b" " * 100, length=300_000_000), "failed", 0, "too large"),
    "too many postings": (packed(json.dumps(
        {"jobs": [{"id": n, "title": "B", "absolute_url": "https://b.example/1"} for n in range(60_001)]}
    ).encode()), "partial", 60_000, "too large"),
    "too many postings in a file": (
        packed(b'{"jobs": [' + b"{}," * 3_000_000 + b"{}]}"), "failed", 0, "too large"),
    "a posting of 9 MB": (packed(jobs(1).replace(b"Baker", b"B" * 9_000_000)), "failed", 0, "too large"),
    "12 MB of texts": (packed(json.dumps(
        {"jobs": [{"id": n, "title": "B", "absolute_url": "https://b.example/1", "content": "🚀" + "b" * 100_000}
                  for n in range(120)]}
    ).encode()), "complete", 120, ""),
    "a mended answer of 9 MB": (packed(jobs(1)[:-2] + b" " * 9_000_000), "failed", 0, "too large"),
    # ------------------------------------------------ heads without an end
    "a head without an end": (flood(b"X: " + b"y" * 900 + b"\r\n"), "failed", 0, "broken off"),
    "100 Continue without an end": (raw(*[b"HTTP/1.1 100 Continue\r\n\r\n" * 100] * 1000), "failed", 0, "broken off"),
    "a line without an end": (flood(b"y" * 1000), "failed", 0, "broken off"),
    # ------------------------------------------------ odd headers
    "Retry-After before the calendar": (
        says(b"", "503 Busy", Retry_After="Sat, 01 Jan 0001 00:00:00 +2300"), "failed", 0, "503"),
    "Retry-After after the calendar": (
        says(b"", "503 Busy", Retry_After="Fri, 31 Dec 9999 23:59:59 -2300"), "failed", 0, "503"),
    "Retry-After in the year 99999": (
        says(b"", "503 Busy", Retry_After="Fri, 31 Dec 99999 23:59:59 GMT"), "failed", 0, "503"),
    "Retry-After of 5,000 digits": (says(b"", "429 No", Retry_After="9" * 5000), "deferred", 0, "left alone"),
    "Location of half a bracket": (located("http://[::1"), "failed", 0, "no address"),
    "Location of an odd bracket": (located("http://[x]/"), "failed", 0, "no address"),
    "Location of nothing": (located("http://"), "failed", 0, ""),
    "Content-Length below zero": (says(jobs(1), Content_Length="-1"), "failed", 0, "no HTTP"),
    "Content-Length of words": (says(jobs(1), Content_Length="many"), "failed", 0, "no HTTP"),
    "charset=unknown": (says(jobs(1), Content_Type="application/json; charset=unknown"), "complete", 1, ""),
    "a Content-Type of 15 KB": (says(jobs(1), Content_Type="a/b; charset=" + "x" * 15_000), "complete", 1, ""),
    "an ETag with controls": (says(jobs(1), ETag='"\x01\x7f"'), "complete", 1, ""),
    "an ETag of 15 KB": (says(jobs(1), ETag="e" * 15_000), "complete", 1, ""),
    "a Date that is none": (says(jobs(1), Date="yesterday", Last_Modified="never"), "complete", 1, ""),
    "304 to who asked for all": (says(b"", "304 Not Modified"), "failed", 0, "304"),
    "a status of words": (says(jobs(1), "fine OK"), "failed", 0, "no HTTP"),
    "200 cookies": (says(jobs(1), **{f"Set_Cookie{n}": "c" * 1000 for n in range(200)}), "complete", 1, ""),
    # ------------------------------------------------ odd values
    "an id of 5,000 digits": (says(with_ids("1", "9" * 5000, "3")), "partial", 2, "could not be read"),
    "an id of 400 digits": (says(with_ids("1", "9" * 400, "3")), "complete", 3, ""),
    "a title of 2 MB": (says(jobs(1).replace(b"Baker 1", b"senior/" * 300_000)), "partial", 0, "that long"),
    "100,000 deep": (says(b'{"jobs": ' + b'{"a":' * 100_000), "failed", 0, "cut off"),
}  # fmt: skip


@pytest.fixture(scope="module")
def read() -> dict[str, Reading]:
    """One crawl of all, with a good board among them."""
    acts = {name: {jobs_path(): act} for name, (act, *_) in HOSTILE.items()}
    return readings({**acts, "good": {jobs_path(): says(jobs(1, 2))}}, timeout=30)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_answer_costs_its_own_board_alone(name: str, read: dict[str, Reading]) -> None:
    _, ending, postings, reason = HOSTILE[name]

    snapshot = read[name].snapshot

    assert (snapshot.ending, len(snapshot.postings)) == (ending, postings), snapshot.reason
    assert reason in read[name].reason


def test_none_of_them_is_called_a_fault_of_ours(read: dict[str, Reading]) -> None:
    assert [name for name, found in read.items() if "a fault in referrals" in found.reason] == []


def test_a_good_board_among_them_is_read(read: dict[str, Reading]) -> None:
    assert read["good"].snapshot.ending == "complete"


def test_what_is_no_header_is_not_said_back() -> None:
    marks = [PageMark("", etag="x\x01"), PageMark("", etag="e" * 5000)]

    with faulty({jobs_path(): says(jobs(1))}) as server:
        url = f"{server.address}{jobs_path()}?content=true&pay_transparency=true"
        visits = [
            greenhouse(server.address, company=f"c{n}", pages=(PageMark(url, etag=mark.etag),))
            for n, mark in enumerate(marks)
        ]
        found = snapshots(visits)

    assert {snapshot.ending for snapshot in found} == {"complete"}
    assert not any("If-None-Match" in asked.head for asked in server.asked)


def test_large_answers_are_read_one_at_a_time() -> None:
    shown = [
        {"id": n, "title": "Baker", "absolute_url": f"https://b.example/{n}", "content": "b" * 1000}
        for n in range(5000)
    ]
    body = gzip.compress(json.dumps({"jobs": shown}).encode(), 1)
    with faulty({jobs_path(token): says(body, **PACKED) for token in "abcd"}) as server:
        found = snapshots(
            [greenhouse(server.address, token, token) for token in "abcd"], timeout=60
        )

    assert {(snapshot.ending, len(snapshot.postings)) for snapshot in found} == {("complete", 5000)}
