"""Recorded boards of Teamtailor, Workable, Breezy, Pinpoint and Gem, served as they are and read
by their spiders; each file is read a second time here, as its platform names things."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from referrals.model.postings import Board, Salary, Snapshot, Visit
from tests.paths import BOARD_SAMPLES
from tests.samples.stated import differences
from tests.scrapers.harness import Reply, served, snapshots

pytestmark = pytest.mark.skipif(not BOARD_SAMPLES.is_dir(), reason=f"{BOARD_SAMPLES} is not here")

FIRST = {
    "teamtailor": "/jobs{kind}?offset=0&per_page=100",
    "workable": "/api/v1/widget/accounts/{name}?details=true",
    "breezy": "/json",
    "pinpoint": "/postings.json",
    "gem": "/job_board/v0/{name}/job_posts/",
}
UNKNOWN = "workable/unknown-404.txt"
FILES = sorted(path for platform in FIRST for path in BOARD_SAMPLES.glob(f"{platform}/*"))
TT = "{https://teamtailor.com/locations}"
EMPLOYMENTS = {
    "full_time": "full_time", "contract": "contract", "other": None, None: None,
}  # fmt: skip


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


BOARDS = [path for path in FILES if name_of(path) != UNKNOWN]


@pytest.fixture(scope="module")
def read() -> Iterator[dict[str, Snapshot]]:
    """What one crawl reads of all files, each on a server of its own."""
    with ExitStack() as servers:
        visits = []
        for path in FILES:
            platform, name = path.parent.name, path.name.partition("-")[0]
            first = FIRST[platform].format(name=name, kind=path.suffix)
            reply = Reply(path.read_bytes(), 404 if name_of(path) == UNKNOWN else 200)
            address = servers.enter_context(served({first: reply})).address
            visits.append(Visit(Board(name_of(path), platform, name, api=address)))
        yield {snapshot.board.company: snapshot for snapshot in snapshots(visits)}


def entries(path: Path) -> list[Any]:
    """The postings of a file, as their platform states them; what comes once per place, once."""
    if path.suffix == ".rss":
        return list(etree.fromstring(path.read_bytes()).iterfind("channel/item"))
    said = json.loads(path.read_bytes())
    found = (
        said if isinstance(said, list) else said.get("items") or said.get("jobs") or said["data"]
    )
    return list({entry.get("shortcode") or entry["id"]: entry for entry in found}.values())


def of_rss(item: etree._Element) -> dict[str, Any]:
    published = item.findtext("pubDate")
    assert published
    return {
        "external_id": item.findtext("guid"),
        "title": item.findtext("title"),
        "url": item.findtext("link"),
        "locations": tuple(
            f"{place.findtext(f'{TT}city')}, {place.findtext(f'{TT}country')}"
            for place in item.iter(f"{TT}location")
        ),
        "department": item.findtext(f"{TT}department"),
        "posted_on": parsedate_to_datetime(published).date(),
        "workplace": None,
    }


def of_item(entry: dict[str, Any]) -> dict[str, Any]:
    addresses = [place["address"] for place in entry["_jobposting"]["jobLocation"]]
    return {
        "external_id": entry["id"],
        "title": entry["title"],
        "url": entry["url"],
        "locations": tuple(f"{a['addressLocality']}, {a['addressCountry']}" for a in addresses),
        "posted_on": date.fromisoformat(entry["date_published"][:10]),
        "workplace": None,
    }


def of_workable(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "external_id": entry["shortcode"],
        "title": entry["title"],
        "url": entry["url"],
        "department": entry["department"],
        "posted_on": date.fromisoformat(entry["published_on"]),
        "workplace": "remote" if entry["telecommuting"] else None,
    }


def of_breezy(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "external_id": entry["id"],
        "title": entry["name"],
        "url": entry["url"],
        "locations": (entry["location"]["name"],),
        "department": entry["department"],
        "employment_type": EMPLOYMENTS[entry["type"]["id"]],
        "posted_on": date.fromisoformat(entry["published_date"][:10]),
        "workplace": None,
        # Demo postings: nobody works for five dollars a year.
        "salary": None,
        "description": None,
    }


def of_pinpoint(entry: dict[str, Any]) -> dict[str, Any]:
    job = entry.get("job", {})
    return {
        "external_id": entry["id"],
        "title": entry["title"],
        "locations": (entry["location"]["name"],),
        "department": (job.get("department") or entry["department"])["name"],
        "requisition": job.get("requisition_id"),
        "workplace": entry["workplace_type"],
        "salary": Salary(
            entry["compensation_minimum"],
            entry["compensation_maximum"],
            entry["compensation_currency"],
            entry["compensation_frequency"],
        ),
    }


def of_gem(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "external_id": entry["id"],
        "title": entry["title"],
        "url": entry["absolute_url"],
        "locations": (entry["location"]["name"],),
        "department": entry["departments"][0]["name"],
        "employment_type": EMPLOYMENTS[entry["employment_type"]],
        "workplace": entry["location_type"],
        "requisition": entry["requisition_id"],
        "posted_on": date.fromisoformat(entry["first_published_at"][:10]),
        "updated_on": date.fromisoformat(entry["updated_at"][:10]),
    }


STATED = {
    "teamtailor": of_item, "workable": of_workable, "breezy": of_breezy,
    "pinpoint": of_pinpoint, "gem": of_gem,
}  # fmt: skip


def stated(path: Path, entry: Any) -> dict[str, Any]:
    return of_rss(entry) if path.suffix == ".rss" else STATED[path.parent.name](entry)


@pytest.mark.parametrize("path", BOARDS, ids=name_of)
def test_every_posting_of_a_real_board_is_read_as_the_board_states_it(
    path: Path, read: dict[str, Snapshot]
) -> None:
    snapshot = read[name_of(path)]

    expected = [stated(path, entry) for entry in entries(path)]

    assert (snapshot.ending, snapshot.set_aside) == ("complete", ()), snapshot.reason
    assert len(snapshot.postings) == len(expected)
    for posting, said in zip(snapshot.postings, expected, strict=True):
        assert differences(posting, said) == {}


@pytest.mark.parametrize("path", BOARDS, ids=name_of)
def test_no_posting_shows_markup_or_entities(path: Path, read: dict[str, Snapshot]) -> None:
    for posting in read[name_of(path)].postings:
        text = f"{posting.title}\n{posting.description or ''}"

        assert not re.search(r"</?[a-z]+[ >/]|&[a-z]+;|&#\d+;|\n{3,}|[^\S\n]{2,}", text)


def test_a_posting_in_two_countries_is_one_posting(read: dict[str, Snapshot]) -> None:
    (analyst,) = read["workable/zaelab-1.json"].postings

    assert analyst.locations == ("Spain", "Portugal")


def test_an_account_that_does_not_exist_is_called_gone(read: dict[str, Snapshot]) -> None:
    unknown = read[UNKNOWN]

    assert (unknown.ending, unknown.health, unknown.postings) == ("failed", "gone", ())


def test_the_words_of_each_section_are_in_the_text(read: dict[str, Snapshot]) -> None:
    path = BOARD_SAMPLES / "pinpoint" / "acme-1.json"
    texts = {posting.external_id: posting.description for posting in read[name_of(path)].postings}

    sections = ("description", "key_responsibilities", "skills_knowledge_expertise", "benefits")
    for entry in entries(path):
        for section in sections:
            for words in re.findall(r"[^<>]+(?=</)", html.unescape(entry[section])):
                assert words in (texts[entry["id"]] or "")


def test_a_posting_without_its_own_address_is_found_at_its_path(read: dict[str, Snapshot]) -> None:
    path = BOARD_SAMPLES / "pinpoint" / "acme-1.json"
    snapshot = read[name_of(path)]

    addresses = [posting.url for posting in snapshot.postings]

    assert addresses == [
        entry.get("url") or f"{snapshot.board.api}{entry['path']}" for entry in entries(path)
    ]
