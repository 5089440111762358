"""Recorded answers of real boards, served as they are and read by their spiders.

Each file is read a second time here, field by field as its platform names them, and compared.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from lxml import etree

from referrals.model.postings import Board, Snapshot, Visit
from tests.paths import BOARD_SAMPLES
from tests.samples.stated import differences
from tests.scrapers.harness import Reply, served, snapshots

pytestmark = pytest.mark.skipif(not BOARD_SAMPLES.is_dir(), reason=f"{BOARD_SAMPLES} is not here")

FIRST = {
    "greenhouse": "/v1/boards/{0}/jobs?content=true&pay_transparency=true",
    "lever": "/v0/postings/{0}?mode=json&limit=100&skip=0",
    "ashby": "/posting-api/job-board/{0}?includeCompensation=true",
    "smartrecruiters": "/v1/companies/{0}/postings?limit=100&offset=0",
    "recruitee": "/api/offers/",
    "personio": "/xml?language=en",
}
REFUSED = {
    "netflix-404.json": 404,
    "unknown-404.json": 404,
    "generalassembly-invalid_organization.yml": 400,
}
DETAIL = "boschgroup-detail-de.json"
BOARD_FILES = sorted(
    path
    for platform in FIRST
    for path in BOARD_SAMPLES.glob(f"{platform}/*")
    if not path.name.endswith("-board.html")
)
WHOLE = [
    p for p in BOARD_FILES if p.name not in REFUSED and p.name != "missing-slug-checkpoint.html"
]
# The collector cut these; the total still tells of all.
PARTIAL = {"amplitude-1.json", "stripe-2.json", "westerndigital-1.json", "boschgroup-1.json"}


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@pytest.fixture(scope="module")
def read() -> Iterator[dict[str, Snapshot]]:
    """What one crawl reads of all files, each on a server of its own."""
    with ExitStack() as servers:
        visits = []
        for path in BOARD_FILES:
            platform = path.parent.name
            address = servers.enter_context(served(answers(path, platform))).address
            token = path.name.partition("-")[0]
            visits.append(
                Visit(Board(name_of(path), platform, token, f"{address}/careers", address))
            )
        # Recorded from autumn 2025 on: what was open then.
        found = snapshots(visits, today=date(2025, 10, 1))
        yield {snapshot.board.company: snapshot for snapshot in found}


def answers(path: Path, platform: str) -> dict[str, Reply]:
    body, name = path.read_bytes(), path.name.partition("-")[0]
    first = FIRST[platform].format(quote(name))
    if path.name == DETAIL:
        job = json.loads(body)
        only = {"offset": 0, "limit": 100, "totalFound": 1, "content": [job]}
        detail = f"/v1/companies/{name}/postings/{job['id']}"
        return {first: Reply(json.dumps(only).encode()), detail: Reply(body)}
    return {first: Reply(body, REFUSED.get(path.name, 200))}


def entries(path: Path) -> list[dict[str, Any]]:
    """The postings of a file, as their platform states them."""
    if path.suffix == ".xml":
        root = etree.fromstring(path.read_bytes())
        return [{child.tag: child for child in position} for position in root]
    said = json.loads(path.read_bytes())
    if isinstance(said, list):
        return said
    found = next((said[key] for key in ("jobs", "content", "offers") if key in said), [said])
    return [entry for entry in found if entry.get("isListed", True)]


def words(text: str | None) -> str:
    return " ".join(html.unescape(text or "").split())


def utc_day(said: str) -> date:
    return datetime.fromisoformat(said).astimezone(UTC).date()


def stated(platform: str, entry: dict[str, Any]) -> dict[str, Any]:
    match platform:
        case "greenhouse":
            return {
                "title": words(entry["title"]),
                "url": entry["absolute_url"],
                "locations": (words(entry["location"]["name"]),),
                "posted_on": utc_day(entry["first_published"]),
                "updated_on": utc_day(entry["updated_at"]),
                "department": next((d["name"] for d in entry.get("departments", [])), None),
                "salary": None,
            }
        case "lever":
            pay = entry.get("salaryRange") or {}
            return {
                "title": words(entry["text"]),
                "url": entry["hostedUrl"],
                "locations": tuple(entry["categories"]["allLocations"]),
                "department": entry["categories"].get("department") or entry["categories"]["team"],
                "posted_on": datetime.fromtimestamp(entry["createdAt"] / 1000, UTC).date(),
                "workplace": entry["workplaceType"],
                "salary": (pay["min"], pay["max"], pay["currency"], "year") if pay else None,
            }
        case "ashby":
            others = [place["location"] for place in entry.get("secondaryLocations") or []]
            return {
                "title": words(entry["title"]),
                "url": entry["jobUrl"],
                "locations": tuple(dict.fromkeys(map(words, [entry["location"], *others]))),
                "department": words(entry["department"]),
                "posted_on": utc_day(entry["publishedAt"]),
                "employment_type": {
                    "FullTime": "full_time", "PartTime": "part_time", "Intern": "internship",
                    "Contract": "contract", "Temporary": "temporary",
                }[entry["employmentType"]],
                "salary": first_yearly_salary(entry),
            }  # fmt: skip
        case "smartrecruiters":
            return {
                "title": words(entry["name"]),
                "url": f"/{entry['id']}",
                "locations": (entry["location"]["fullLocation"],),
                "department": entry["function"]["label"],
                "posted_on": utc_day(entry["releasedDate"]),
                "requisition": entry["refNumber"],
                "employment_type": "internship"
                if entry["experienceLevel"]["id"] == "internship"
                else "full_time",
                "workplace": None,
            }
        case "recruitee":
            pay = entry["salary"]
            return {
                "title": words(entry["title"]),
                "url": entry["careers_url"],
                "locations": (f"{entry['city']}, {entry['country']}",),
                "department": entry["department"],
                "workplace": "hybrid" if entry["hybrid"] else None,
                "employment_type": "full_time",
                "salary": (float(pay["min"]), float(pay["max"]), pay["currency"], pay["period"]),
                "posted_on": date.fromisoformat(entry["published_at"][:10]),
            }
        case _:
            more = entry.get("additionalOffices", ())
            return {
                "title": entry["name"].text,
                "url": f"/job/{entry['id'].text}",
                "locations": (entry["office"].text, *(office.text for office in more)),
                "department": entry["department"].text,
                "posted_on": utc_day(entry["createdAt"].text),
                "workplace": None,
            }


def first_yearly_salary(entry: dict[str, Any]) -> tuple[Any, ...] | None:
    tiers = (entry.get("compensation") or {}).get("compensationTiers") or []
    parts = [part for tier in tiers for part in tier["components"]]
    pay = [p for p in parts if p["compensationType"] == "Salary" and p["interval"] == "1 YEAR"]
    return (pay[0]["minValue"], pay[0]["maxValue"], pay[0]["currencyCode"], "year") if pay else None


@pytest.mark.parametrize("path", WHOLE, ids=name_of)
def test_every_posting_of_a_real_board_is_read_as_the_board_states_it(
    path: Path, read: dict[str, Snapshot]
) -> None:
    snapshot = read[name_of(path)]
    expected = [stated(path.parent.name, entry) for entry in entries(path)]

    assert len(snapshot.postings) == len(expected), snapshot.reason
    for posting, said in zip(snapshot.postings, expected, strict=True):
        assert posting.url.endswith(said.pop("url"))
        assert differences(posting, said) == {}


@pytest.mark.parametrize("path", WHOLE, ids=name_of)
def test_a_board_that_shows_fewer_than_it_says_is_not_called_complete(
    path: Path, read: dict[str, Snapshot]
) -> None:
    snapshot = read[name_of(path)]

    nobody = path.name == "unknown-company-200.json"

    assert snapshot.set_aside == ()
    assert snapshot.ending == (
        "partial" if path.name in PARTIAL else "suspect" if nobody else "complete"
    )


@pytest.mark.parametrize("path", WHOLE, ids=name_of)
def test_no_description_shows_markup_or_entities(path: Path, read: dict[str, Snapshot]) -> None:
    for posting in read[name_of(path)].postings:
        text = f"{posting.title}\n{posting.description or ''}"

        assert not re.search(r"</?[a-z]+[ >/]|&[a-z]+;|&#\d+;|\n{3,}|[^\S\n]{2,}", text)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)


def test_the_lists_of_a_posting_are_in_its_description(read: dict[str, Snapshot]) -> None:
    path = BOARD_SAMPLES / "lever" / "palantir-1.json"

    texts = {
        posting.external_id: words(posting.description) for posting in read[name_of(path)].postings
    }
    items = [
        (entry["id"], words(item))
        for entry in entries(path)
        for part in entry["lists"]
        for item in re.findall(r"<li>([^<]+)</li>", part["content"])
    ]

    assert len(items) > 50
    assert [item for key, item in items if f"- {item}" not in texts[key]] == []


def test_the_text_of_an_internship_comes_from_its_detail(read: dict[str, Snapshot]) -> None:
    (posting,) = read[f"smartrecruiters/{DETAIL}"].postings

    assert posting.description
    assert posting.description.startswith("Unternehmensbeschreibung\n\nMit weltweit über 12 000")
    assert "- Während deines Praktikums" in posting.description
    assert "Videos" not in posting.description


@pytest.mark.parametrize("name", ["lever/netflix-404.json", "recruitee/unknown-404.json",
    "greenhouse/generalassembly-invalid_organization.yml"])  # fmt: skip
def test_a_board_that_does_not_exist_is_called_gone(name: str, read: dict[str, Snapshot]) -> None:
    assert (read[name].ending, read[name].health, read[name].postings) == ("failed", "gone", ())


def test_a_bot_check_is_not_taken_for_a_company_without_openings(read: dict[str, Snapshot]) -> None:
    assert read["personio/missing-slug-checkpoint.html"].ending == "failed"
