"""Recorded answers of Comeet, Eightfold and Phenom, read twice and compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime
from typing import Any

import pytest

from referrals.model.postings import Board, Snapshot, Visit
from referrals.texts.markup import clean
from tests.paths import BOARD_SAMPLES
from tests.samples.stated import differences
from tests.scrapers.harness import Reply, asked, served, snapshots

COMEET = BOARD_SAMPLES / "comeet" / "scylladb-1.html"
EIGHTFOLD = BOARD_SAMPLES / "eightfold" / "fcx-1.json"
PHENOM = BOARD_SAMPLES / "phenom" / "phenom-1.html"
pytestmark = pytest.mark.skipif(not BOARD_SAMPLES.is_dir(), reason=f"{BOARD_SAMPLES} is not here")

WIDGETS = json.dumps(
    {
        "ddoKey": "refineSearch", "pageName": "search-results", "siteType": "external",
        "lang": "en_global", "country": "global", "deviceType": "desktop", "from": 0, "size": 100,
        "jobs": True, "counts": False, "keywords": "", "global": True, "selected_fields": {},
    }
)  # fmt: skip


def phenoms_own_data() -> dict[str, Any]:
    """What the recorded page carries; its POST answers the same under another name."""
    text = PHENOM.read_text()
    found, _ = json.JSONDecoder().raw_decode(text, text.index("{", text.index("phApp.ddo")))
    data: dict[str, Any] = found["eagerLoadRefineSearch"]
    return data


@pytest.fixture(scope="module")
def read() -> Iterator[dict[str, Snapshot]]:
    phenom = json.dumps({"refineSearch": phenoms_own_data()}).encode()
    pages = {
        ("comeet", "scylladb/E4.006"): {"/jobs/scylladb/E4.006": Reply(
            COMEET.read_bytes(), headers={"Content-Type": "text/html; charset=utf-8"})},
        ("eightfold", "fcx/fcx.com"): {
            "/api/apply/v2/jobs?domain=fcx.com&start=0&num=10": Reply(EIGHTFOLD.read_bytes())},
        ("phenom", "careers.phenom.com"): {asked("/widgets", WIDGETS): Reply(phenom)},
    }  # fmt: skip
    with ExitStack() as servers:
        visits = [
            Visit(Board(name, name, token, api=servers.enter_context(served(said)).address))
            for (name, token), said in pages.items()
        ]
        yield {snapshot.board.company: snapshot for snapshot in snapshots(visits)}


def test_comeets_position_is_read_as_its_page_states_it(read: dict[str, Snapshot]) -> None:
    (posting,) = read["comeet"].postings

    assert (posting.external_id, posting.title) == ("A9.E66", "Technical Support Engineer EMEA")
    assert (posting.locations, posting.workplace) == (("Warsaw, Poland",), "remote")
    assert posting.updated_on == date(2026, 7, 27)


def test_eightfolds_positions_are_read_and_its_count_is_believed(
    read: dict[str, Snapshot],
) -> None:
    snapshot = read["eightfold"]
    stated = json.loads(EIGHTFOLD.read_bytes())["positions"]

    assert snapshot.ending == "partial"
    assert len(snapshot.postings) == len(stated) == 3
    for posting, job in zip(snapshot.postings, stated, strict=True):
        said = {
            "external_id": str(job["id"]),
            "title": clean(job["name"]),
            "url": job["canonicalPositionUrl"],
            "department": job["department"],
            "workplace": job["work_location_option"],
            "requisition": job["display_job_id"],
            "posted_on": datetime.fromtimestamp(job["t_create"], UTC).date(),
        }
        assert differences(posting, said) == {}
        assert [place.country for place in posting.places] == ["US"]


def test_phenoms_jobs_are_read_and_its_total_is_believed(read: dict[str, Snapshot]) -> None:
    snapshot, stated = read["phenom"], phenoms_own_data()["data"]["jobs"]

    assert snapshot.ending == "partial"
    for posting, job in zip(snapshot.postings, stated, strict=True):
        said = {
            "external_id": job["jobId"],
            "title": clean(job["title"]),
            "locations": (job["location"],),
            "department": job["category"],
            "employment_type": "full_time",
            "posted_on": date.fromisoformat(job["postedDate"][:10]),
        }
        assert differences(posting, said) == {}
