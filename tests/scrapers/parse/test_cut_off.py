"""Answers that were cut off: what came whole is kept, and nothing is concluded from the rest."""

from __future__ import annotations

import gzip
import json

import pytest

from referrals.model.postings import Board, Snapshot, Visit
from scrapers.parse.decoding import Misread, decode_json
from scrapers.spiders.greenhouse import Answer
from scrapers.spiders.lever import Job
from tests.scrapers.harness import Reply, served, snapshots

JOBS = [
    {"id": n, "title": f"Baker {n} [\"loaf\"] {{}}", "absolute_url": f"https://x.example/{n}",
     "departments": [{"name": "Bread"}], "content": "&lt;p&gt;Early hours.&lt;/p&gt;"}
    for n in range(1, 4)
]  # fmt: skip
BOARD = json.dumps({"jobs": JOBS}).encode()
PAGE = b"""<html><head><script type="application/ld+json">
{"@type": "JobPosting", "title": "Baker", "url": "https://x.example/1"}</script></head><body>Jobs"""


def read(reply: Reply, platform: str = "greenhouse", path: str = "") -> Snapshot:
    path = path or "/v1/boards/loaf/jobs?content=true&pay_transparency=true"
    with served({path: reply}) as site:
        board = Board("Loaf", platform, "loaf", site.address + path, site.address)
        [snapshot] = snapshots([Visit(board)])
    return snapshot


@pytest.mark.parametrize("cut", [len(BOARD) - 1, len(BOARD) - 40, BOARD.index(b"Baker 3") + 3])
def test_of_a_cut_board_the_whole_postings_are_kept_and_nothing_is_proven(cut: int) -> None:
    snapshot = read(Reply(BOARD[:cut]))

    assert snapshot.ending == "partial"
    assert "cut off" in (snapshot.reason or "")
    assert [p.external_id for p in snapshot.postings] == ["1", "2", "3"][
        : 2 + (cut > len(BOARD) - 9)
    ]
    assert snapshot.pages == ()


def test_half_a_gzip_is_seen_for_what_it_is() -> None:
    packed = gzip.compress(BOARD)

    snapshot = read(Reply(packed[:-12], headers={"Content-Encoding": "gzip"}))

    assert snapshot.ending == "partial"
    assert "cut off" in (snapshot.reason or "")


def test_a_board_cut_before_its_first_posting_ends_has_failed() -> None:
    snapshot = read(Reply(BOARD[:40]))

    assert snapshot.ending == "failed"
    assert snapshot.postings == ()


def test_a_bare_list_is_mended_too() -> None:
    jobs = [{"id": str(n), "text": "Baker", "hostedUrl": "https://x.example"} for n in range(3)]
    set_aside: list[str] = []

    found = decode_json(json.dumps(jobs).encode()[:-9], list[Job], set_aside)

    assert [job.id for job in found] == ["0", "1"]
    assert set_aside == ["the rest of an answer that was cut off"]


def test_what_is_no_json_at_all_is_not_mended() -> None:
    with pytest.raises(Misread, match="cut off or damaged"):
        decode_json(b"jobs: none }]", Answer, [])


@pytest.mark.parametrize(("end", "ending"), [(b"</body></html>", "complete"), (b"", "partial")])
def test_a_page_without_its_end_proves_nothing(end: bytes, ending: str) -> None:
    page = Reply(PAGE + end, headers={"Content-Type": "text/html; charset=utf-8"})

    snapshot = read(page, "careers_page", "/jobs")

    assert snapshot.ending == ending
    assert [p.title for p in snapshot.postings] == ["Baker"]
