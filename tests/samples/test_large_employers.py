"""Recorded boards of Workday, Oracle, BambooHR and Rippling, read as their files state them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from typing import Any

import pytest

from referrals.model.postings import Board, Posting, Snapshot, Visit
from referrals.texts.markup import plain_text
from tests.paths import BOARD_SAMPLES
from tests.samples.stated import differences
from tests.scrapers.harness import Reply, asked, served, snapshots

pytestmark = pytest.mark.skipif(not BOARD_SAMPLES.is_dir(), reason=f"{BOARD_SAMPLES} is not here")

TODAY = date(2026, 9, 29)
TOKENS = {
    "workday": "nvidia/NVIDIAExternalCareerSite",
    "oracle": "jpmc.fa/CX_1001",
    "bamboohr": "giottoai",
    "rippling": "11fs-group-ltd",
}
ORACLE = "/hcmRestApi/resources/latest/recruitingCEJobRequisition"
WORKDAY = f"/wday/cxs/{TOKENS['workday']}"


def recorded(name: str) -> Any:
    return json.loads((BOARD_SAMPLES / name).read_bytes())


def answers(name: str) -> dict[str, Reply | list[Reply]]:
    """What the platform answered, under its addresses. Details stand in a list of their own."""
    body, first = (BOARD_SAMPLES / name).read_bytes(), FIRST[name.partition("/")[0]]
    if name in DETAILS:
        only, address = DETAILS[name](json.loads(body))
        return {first: Reply(json.dumps(only).encode()), address: Reply(body)}
    return {first: Reply(body, 404 if "404" in name else 200)}


def of_nvidia(said: Any) -> tuple[Any, str]:
    info = said["jobPostingInfo"]
    path = info["externalUrl"].partition("/NVIDIAExternalCareerSite")[2]
    row = {"title": info["title"], "externalPath": path, "locationsText": "2 Locations"}
    return {"total": 1, "jobPostings": [row]}, f"{WORKDAY}{path}"


def of_oracle(said: Any) -> tuple[Any, str]:
    row = {key: said[key] for key in ("Id", "Title", "PrimaryLocation")}
    only = {"items": [{"TotalJobsCount": 1, "requisitionList": [row]}]}
    wanted = f"expand=all&onlyData=true&finder=ById;Id=%22{said['Id']}%22,siteNumber=CX_1001"
    return only, f"{ORACLE}Details?{wanted}"


def of_giotto(said: Any) -> tuple[Any, str]:
    rows = recorded("bamboohr/giottoai-1.json")["result"]
    return {"result": [row for row in rows if row["id"] == "36"]}, "/careers/36/detail"


PAGE = {"appliedFacets": {}, "limit": 20, "offset": 0, "searchText": ""}
FIRST = {
    "workday": asked(f"{WORKDAY}/jobs", json.dumps(PAGE)),
    "oracle": f"{ORACLE}s?onlyData=true&expand=requisitionList.secondaryLocations"
    "&finder=findReqs;siteNumber=CX_1001,limit=200,offset=0",
    "bamboohr": "/careers/list",
    "rippling": f"/platform/api/ats/v1/board/{TOKENS['rippling']}/jobs",
}
DETAILS = {
    "workday/nvidia-detail-1.json": of_nvidia,
    "oracle/detail-1.json": of_oracle,
    "bamboohr/giottoai-detail-36.json": of_giotto,
}
FILES = [
    f"{p.parent.name}/{p.name}" for kind in TOKENS for p in sorted(BOARD_SAMPLES.glob(f"{kind}/*"))
]


@pytest.fixture(scope="module")
def read() -> Iterator[dict[str, Snapshot]]:
    with ExitStack() as servers:
        visits = []
        for name in FILES:
            platform = name.partition("/")[0]
            address = servers.enter_context(served(answers(name))).address
            visits.append(Visit(Board(name, platform, TOKENS[platform], api=address)))
        yield {snapshot.board.company: snapshot for snapshot in snapshots(visits, today=TODAY)}


def test_a_large_board_is_read_row_by_row_and_not_believed_to_be_whole(
    read: dict[str, Snapshot],
) -> None:
    snapshot = read["workday/nvidia-1.json"]
    rows = recorded("workday/nvidia-1.json")["jobPostings"]

    assert snapshot.ending == "partial"
    assert len(snapshot.postings) == len(rows)
    for posting, row in zip(snapshot.postings, rows, strict=True):
        several = row["locationsText"].endswith(" Locations")
        assert posting.title == row["title"]
        assert posting.url.endswith(f"/NVIDIAExternalCareerSite{row['externalPath']}")
        assert several or not differences(posting, {"locations": (row["locationsText"],)})
        assert several == (posting.locations == ())
        assert posting.requisition == row["bulletFields"][0]
        assert (row["postedOn"], posting.posted_on) == ("Posted Today", TODAY)


def test_an_opening_with_several_places_has_them_from_its_details(
    read: dict[str, Snapshot],
) -> None:
    (engineer,) = read["workday/nvidia-detail-1.json"].postings
    info = recorded("workday/nvidia-detail-1.json")["jobPostingInfo"]

    places = (info["location"], *info["additionalLocations"])
    assert differences(engineer, {"locations": places}) == {}
    assert engineer.posted_on == date.fromisoformat(info["startDate"])
    assert engineer.requisition == info["jobReqId"]
    assert engineer.employment_type == "full_time"
    assert engineer.workplace is None
    assert engineer.description == plain_text(info["jobDescription"])
    assert "- 5+ years of proven experience in RTL Frontend" in engineer.description


def test_oracles_rows_and_details_are_read_and_its_total_is_believed(
    read: dict[str, Snapshot],
) -> None:
    (developer,) = read["oracle/jpmorgan-1.json"].postings
    (leader,) = read["oracle/detail-1.json"].postings
    (row,) = recorded("oracle/jpmorgan-1.json")["items"][0]["requisitionList"]
    detail = recorded("oracle/detail-1.json")

    assert read["oracle/jpmorgan-1.json"].ending == "partial"
    assert read["oracle/detail-1.json"].ending == "complete"
    assert (developer.external_id, developer.title) == (row["Id"], row["Title"])
    assert differences(developer, {"locations": (row["PrimaryLocation"],)}) == {}
    assert developer.posted_on == date.fromisoformat(row["PostedDate"])
    assert developer.workplace is None
    assert developer.department == row["JobFamily"]
    assert leader.workplace == detail["WorkplaceType"].lower()
    assert leader.posted_on == date.fromisoformat(detail["ExternalPostedStartDate"][:10])
    assert leader.description == (
        "Lead enterprise systems delivery.\n- Own the implementation roadmap.\n\n"
        "Five years of CRM delivery experience."
    )


def test_a_whole_small_board_is_read_with_its_ways_of_working(read: dict[str, Snapshot]) -> None:
    snapshot = read["bamboohr/giottoai-1.json"]
    rows = recorded("bamboohr/giottoai-1.json")["result"]

    assert snapshot.ending == "complete"
    assert [p.title for p in snapshot.postings] == [row["jobOpeningName"].strip() for row in rows]
    assert [p.workplace for p in snapshot.postings] == ["hybrid", "remote", "hybrid"]
    assert [p.locations for p in snapshot.postings] == [
        ("Lausanne, Vaud",), ("Lausanne, Vaud, Switzerland",), ("Lausanne, Vaud",),
    ]  # fmt: skip
    assert [p.employment_type for p in snapshot.postings] == ["full_time", "contract", "full_time"]
    assert [p.department for p in snapshot.postings] == [row["departmentLabel"] for row in rows]


def test_a_scientists_opening_has_its_day_and_its_text(read: dict[str, Snapshot]) -> None:
    (scientist,) = read["bamboohr/giottoai-detail-36.json"].postings

    assert scientist.posted_on == date(2026, 7, 21)
    assert scientist.description
    assert scientist.description.endswith(
        "Expected core stack:\n- MLflow or Weights & Biases for experiment tracking\n- Docker"
    )


def test_no_openings_and_no_company_are_told_apart(read: dict[str, Snapshot]) -> None:
    empty, unknown = read["bamboohr/alchemab-empty.json"], read["bamboohr/unknown-id-404.json"]

    assert (empty.ending, empty.postings) == ("complete", ())
    assert (unknown.ending, unknown.health) == ("failed", "gone")


def test_a_bare_list_is_read_whole(read: dict[str, Snapshot]) -> None:
    snapshot = read["rippling/11fs-1.json"]
    rows = recorded("rippling/11fs-1.json")

    def stated(posting: Posting) -> tuple[Any, ...]:
        return (posting.external_id, posting.title, posting.url)

    assert snapshot.ending == "complete"
    assert [stated(posting) for posting in snapshot.postings] == [
        (row["uuid"], row["name"], row["url"]) for row in rows
    ]
    for posting, row in zip(snapshot.postings, rows, strict=True):
        assert differences(posting, {"locations": (row["workLocation"]["label"],)}) == {}
    assert [p.department for p in snapshot.postings] == ["Pulse", "Business Development"]
    assert [p.workplace for p in snapshot.postings] == [None, "remote"]
