"""Each folder of tests/boards is a test: what a board answers, and the postings that it means.

A missing `postings.json` is written and fails once, so that a person reads it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from referrals.domain.model import Board, Posting, Snapshot, Visit
from tests.scrapers.harness import Reply, served, snapshots

BOARDS = Path(__file__).parents[1] / "boards"
CASES = sorted(folder for folder in BOARDS.glob("*/*") if folder.is_dir())
# Where each platform answers, by its documentation. {skip} is how many postings came before.
FIRST = {
    "greenhouse": "/v1/boards/{name}/jobs?content=true",
    "lever": "/v0/postings/{name}?mode=json&limit=100&skip={skip}",
    "ashby": "/posting-api/job-board/{name}?includeCompensation=true",
    "smartrecruiters": "/v1/companies/{name}/postings?limit=100&offset={skip}",
    "recruitee": "/api/offers/",
    "personio": "/xml?language=en",
    "careers_page": "/careers",
}
DETAIL = {"smartrecruiters": "/v1/companies/{name}/postings/{id}"}
OWN_FIELDS = (
    "external_id", "title", "url", "locations", "workplace", "department", "employment_type",
    "salary", "posted_on", "updated_on", "requisition", "description",
)  # fmt: skip
ENDINGS = {
    "smartrecruiters/empty-board": "suspect",
    "careers_page/no-postings": "suspect",
    "greenhouse/one-misfit": "partial",
    "personio/missing-fields": "partial",
}


@pytest.fixture(scope="session")
def read() -> Iterator[dict[str, Snapshot]]:
    """What one crawl reads of all boards, each on a server of its own."""
    with ExitStack() as servers:
        sites = {name_of(case): servers.enter_context(served(pages(case))) for case in CASES}
        visits = [Visit(board(case, sites[name_of(case)].address)) for case in CASES]
        yield {snapshot.board.company: snapshot for snapshot in snapshots(visits)}


def name_of(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def board(case: Path, address: str) -> Board:
    platform = case.parent.name
    token = "eu:eu-site" if case.name == "eu-site" else case.name
    return Board(name_of(case), platform, token, careers=f"{address}/careers", api=address)


def pages(case: Path) -> dict[str, Reply]:
    platform, name = case.parent.name, case.name.replace(" ", "%20")
    found = {}
    for number, response in enumerate(sorted(case.glob("response*.*"), key=_page_number)):
        path = FIRST[platform].format(name=name, skip=100 * number)
        kind = {".html": "text/html", ".xml": "application/xml"}.get(
            response.suffix, "application/json"
        )
        found[path] = Reply(response.read_bytes(), headers={"Content-Type": kind})
    for detail in case.glob("detail-*.json"):
        path = DETAIL[platform].format(name=name, id=detail.stem.removeprefix("detail-"))
        found[path] = Reply(detail.read_bytes())
    return found


def _page_number(response: Path) -> int:
    return int(response.stem.partition("-")[2] or 1)


def in_words(posting: Posting, address: str) -> dict[str, Any]:
    """What the board stated of a posting, as JSON has it; nothing for what it did not state."""
    fields = asdict(posting)
    said = {name: fields[name] for name in OWN_FIELDS if fields[name] not in (None, (), "")}
    found: dict[str, Any] = json.loads(
        json.dumps(said, default=str).replace(address, "https://board.example")
    )
    return found


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_board_is_read_as_a_person_would_read_it(case: Path, read: dict[str, Snapshot]) -> None:
    snapshot = read[name_of(case)]
    expected = case / "postings.json"

    found = [in_words(posting, str(snapshot.board.api)) for posting in snapshot.postings]

    assert snapshot.ending == ENDINGS.get(name_of(case), "complete"), snapshot.reason
    if not expected.exists():
        expected.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
        pytest.fail(f"{expected} was written; read it, and run again")
    assert found == json.loads(expected.read_text())


def test_a_posting_that_cannot_be_read_is_named_and_the_others_are_kept(
    read: dict[str, Snapshot],
) -> None:
    misfit, nameless = read["greenhouse/one-misfit"], read["personio/missing-fields"]

    assert len(misfit.set_aside) == len(nameless.set_aside) == 1
    assert "$.jobs[1].title" in misfit.set_aside[0]
    assert misfit.pages == ()
