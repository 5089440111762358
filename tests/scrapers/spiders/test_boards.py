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

from referrals.model.postings import Posting, Snapshot, Visit
from tests.scrapers.cases import board, cases, name_of, pages, said_of
from tests.scrapers.harness import served, snapshots

CASES = cases()
OWN_FIELDS = (
    "external_id", "title", "url", "locations", "places", "workplace", "department", "employment_type",
    "seniority", "salary", "posted_on", "updated_on", "requisition", "description",
)  # fmt: skip


@pytest.fixture(scope="session")
def read() -> Iterator[dict[str, Snapshot]]:
    """What one crawl reads of all boards, each on a server of its own."""
    with ExitStack() as servers:
        sites = {name_of(case): servers.enter_context(served(pages(case))) for case in CASES}
        visits = [Visit(board(case, sites[name_of(case)].address)) for case in CASES]
        yield {snapshot.board.company: snapshot for snapshot in snapshots(visits)}


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

    assert snapshot.ending == said_of(case)["ending"], snapshot.reason
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
