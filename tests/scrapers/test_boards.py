"""Each folder of tests/boards is a test: what a board answers, and the postings that it means.

A missing `postings.json` is written and fails once, so that a person reads it.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import quote

import pytest

from referrals.domain.model import Board, Posting, Snapshot, Visit
from tests.scrapers.harness import Reply, asked, served, snapshots

BOARDS = Path(__file__).parents[1] / "boards"
CASES = sorted(folder for folder in BOARDS.glob("*/*") if folder.is_dir())
OWN_FIELDS = (
    "external_id", "title", "url", "locations", "workplace", "department", "employment_type",
    "salary", "posted_on", "updated_on", "requisition", "description",
)  # fmt: skip
KINDS = {".html": "text/html", ".xml": "application/xml", ".rss": "application/rss+xml"}


@pytest.fixture(scope="session")
def read() -> Iterator[dict[str, Snapshot]]:
    """What one crawl reads of all boards, each on a server of its own."""
    with ExitStack() as servers:
        sites = {name_of(case): servers.enter_context(served(pages(case))) for case in CASES}
        visits = [Visit(board(case, sites[name_of(case)].address)) for case in CASES]
        yield {snapshot.board.company: snapshot for snapshot in snapshots(visits)}


def name_of(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def said_of(case: Path) -> dict[str, Any]:
    """Where the platform answers, by its documentation, and what is special about this case.

    `board.toml` of the platform's folder, then of the case's own: `first` and `detail` are paths
    (after a blank what is posted there) with $name, $skip (how many postings came before, a full
    page being `page`), $number (of the page, from 0) and $id; `name` and `token` of the board;
    `status` and `headers` of its answers; `ending` of its reading.
    """
    files = [folder / "board.toml" for folder in (case.parent, case)]
    found: dict[str, Any] = {"name": case.name, "page": 100, "status": 200, "ending": "complete"}
    for file in files:
        found |= tomllib.loads(file.read_text()) if file.exists() else {}
    return found


def board(case: Path, address: str) -> Board:
    said = said_of(case)
    token = Template(said.get("token", "$name")).substitute(said)
    return Board(name_of(case), case.parent.name, token, careers=f"{address}/careers", api=address)


def pages(case: Path) -> dict[str, Reply]:
    said, found = said_of(case), {}
    said["name"] = quote(said["name"])
    for number, response in enumerate(sorted(case.glob("response*.*"), key=_page_number)):
        place = {"skip": said["page"] * number, "number": number}
        found[_asked(said["first"], said | place)] = _reply(response, said)
    for detail in case.glob("detail-*.*"):
        key = {"id": detail.stem.removeprefix("detail-")}
        found[_asked(said["detail"], said | key)] = _reply(detail, {})
    return found


def _asked(template: str, said: dict[str, Any]) -> str:
    path, _, posted = Template(template).substitute(said).partition(" ")
    return asked(path, posted)


def _reply(file: Path, said: dict[str, Any]) -> Reply:
    kind = {"Content-Type": KINDS.get(file.suffix, "application/json")}
    return Reply(file.read_bytes(), said.get("status", 200), kind | said.get("headers", {}))


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
