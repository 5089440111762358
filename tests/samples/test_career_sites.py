"""Recorded boards of SuccessFactors, iCIMS, JOIN, Manatal, Paylocity and Jobvite, read as their
files state them."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from typing import Any

import pytest
from lxml import etree

from referrals.model.postings import Board, Snapshot, Visit
from referrals.texts.markup import plain_text
from tests.paths import BOARD_SAMPLES
from tests.samples.stated import differences
from tests.scrapers.harness import Reply, served, snapshots

pytestmark = pytest.mark.skipif(not BOARD_SAMPLES.is_dir(), reason=f"{BOARD_SAMPLES} is not here")

FERMI = "add565e9-4cee-4334-8182-9de221ffb9e4"
MANATAL = "/api/v1.0/c/castelion-corporation/jobs/"
PAGES = {
    "successfactors": {"/services/rss/job/?locale=en_US": "successfactors/qorvo-1.xml"},
    "icims": {"/jobs/search?ss=1&pr=0&in_iframe=1": "icims/acmefreight-1.html"},
    "icims/jibe": {"/api/jobs?page=1&limit=100": "icims/keysight-jibe-1.json"},
    "join": {
        "/companies/fugro": "join/fugro-board.html",
        # Recorded after it was posted again, under its new address.
        "/companies/fugro/16344680-geowissenschaftler-m-w-d": "join/fugro-posting.html",
    },
    "manatal": {
        MANATAL: "manatal/castelion-p1.json",
        f"{MANATAL}?page=2": "manatal/castelion-p2.json",
    },
    "paylocity": {
        f"/Recruiting/Jobs/All/{FERMI}": "paylocity/board-fermi.html",
        "/Recruiting/Jobs/Details/4248451": "paylocity/detail-fermi-4248451.html",
    },
    "jobvite": {"/feedingamerica/search": "jobvite/feedingamerica-1.html"},
}
TOKENS = {
    "successfactors": "careers.qorvo.com",
    "icims": "careers-acmefreight",
    "icims/jibe": "jobs.keysight.com",
    "join": "fugro",
    "manatal": "castelion-corporation",
    "paylocity": FERMI,
    "jobvite": "feedingamerica",
}
UNRECORDED = {
    "/api/public/companies/51840/jobs?page=2&pageSize=5": Reply(
        b'{"items": [], "pagination": {"page": 2, "pageCount": 2, "total": 17}}'
    )
}
# The collector left out pages that these say follow.
PARTIAL = {"icims", "join", "manatal"}


@pytest.fixture(scope="module")
def read() -> Iterator[dict[str, Snapshot]]:
    """What one crawl reads of all boards, each on a server of its own."""
    with ExitStack() as servers:
        visits = []
        for board, files in PAGES.items():
            answers = {path: recorded(file) for path, file in files.items()} | UNRECORDED
            site = servers.enter_context(served(answers))
            platform = board.partition("/")[0]
            visits.append(Visit(Board(board, platform, TOKENS[board], api=site.address)))
        found = snapshots(visits, today=date(2026, 7, 1))
        yield {snapshot.board.company: snapshot for snapshot in found}


def recorded(file: str) -> Reply:
    kind = "text/html; charset=utf-8" if file.endswith(".html") else "application/octet-stream"
    return Reply((BOARD_SAMPLES / file).read_bytes(), headers={"Content-Type": kind})


def text(file: str) -> str:
    return (BOARD_SAMPLES / file).read_text()


def words(said: str | None) -> str:
    return " ".join(html.unescape(said or "").split())


def qorvo() -> Iterator[dict[str, Any]]:
    for item in etree.fromstring(text(file_of("successfactors")).encode()).iter("item"):
        title = item.findtext("title") or ""
        yield {
            "url": (item.findtext("link") or "").partition("?")[0],
            "title": words(title.partition(" (")[0]),
            "locations": (title.partition(" (")[2].rstrip(")"),),
            "posted_on": date(2026, 10, 2),
        }


def acmefreight() -> Iterator[dict[str, Any]]:
    for card in re.findall(r"<li .*?</li>", text(file_of("icims")), re.DOTALL):
        if "careers-acmefreight" not in card:
            continue
        spans = [span.strip() for span in re.findall(r"<span[^>]*>\s*([^<]+)</span>", card)]
        found = re.search(r'href="([^"?]+)[^>]*>.*?<h3[^>]*>([^<]+)', card, re.DOTALL)
        assert found
        number = spans[spans.index("ID") + 1] if "ID" in spans else None
        yield {
            "url": found[1],
            "title": words(found[2]),
            "locations": (spans[spans.index("Location") + 1],),
            "requisition": number,
        }


def keysight() -> Iterator[dict[str, Any]]:
    for job in (entry["data"] for entry in json.loads(text(file_of("icims/jibe")))["jobs"]):
        places = [job, *(job["additional_locations"] or ())]
        yield {
            "url": f"/jobs/{job['slug']}",
            "title": job["title"],
            "locations": tuple(f"{p['city']}, {p['state']}, {p['country']}" for p in places),
            "department": job["category"][0].strip(),
            "posted_on": date.fromisoformat(job["posted_date"][:10]),
        }


def fugro() -> Iterator[dict[str, Any]]:
    data = re.search(r'id="__NEXT_DATA__"[^>]*>(.*?)</script>', text(file_of("join")))
    assert data
    state = json.loads(data[1])["props"]["pageProps"]["initialState"]
    for job in state["jobs"]["items"]:
        least, most = job["salaryAmountFrom"], job["salaryAmountTo"]
        yield {
            "url": f"/companies/fugro/{job['idParam']}",
            "external_id": str(job["id"]),
            "title": job["title"],
            "locations": (f"{job['city']['cityName']}, {job['city']['countryName']}",),
            "workplace": job["workplaceType"].lower(),
            "department": job["category"]["name"],
            "salary": (least["amount"] / 100, most["amount"] / 100, "EUR", "year"),
            "posted_on": date.fromisoformat(job["createdAt"][:10]),
        }


def castelion() -> Iterator[dict[str, Any]]:
    for file in PAGES["manatal"].values():
        for job in json.loads(text(file))["results"]:
            yield {
                "url": f"/castelion-corporation/job/{job['hash']}",
                "title": words(job["position_name"]),
                "locations": tuple(filter(None, [job["location_display"]])),
                "description": plain_text(job["description"]),
                "posted_on": None,
            }


def fermi() -> Iterator[dict[str, Any]]:
    data = re.search(r"window\.pageData = (\{.*\});", text(file_of("paylocity")))
    assert data
    for job in json.loads(data[1])["Jobs"]:
        place = job["JobLocation"]
        town = [place[part] for part in ("City", "State", "Country") if place[part]]
        yield {
            "url": f"/Recruiting/Jobs/Details/{job['JobId']}",
            "title": words(job["JobTitle"]),
            "locations": (", ".join(town) if len(town) > 1 else job["LocationName"],),
            "workplace": "remote" if job["IsRemote"] else None,
            "department": job["HiringDepartment"],
        }


def feedingamerica() -> Iterator[dict[str, Any]]:
    rows = re.findall(
        r'<a href="([^"]+)">([^<]+)</a></td><td[^>]*>([^<]+)', text(file_of("jobvite"))
    )
    for url, title, place in rows:
        yield {"url": url, "title": title, "locations": (place,)}


STATED = {
    "successfactors": qorvo,
    "icims": acmefreight,
    "icims/jibe": keysight,
    "join": fugro,
    "manatal": castelion,
    "paylocity": fermi,
    "jobvite": feedingamerica,
}


def file_of(board: str) -> str:
    return next(iter(PAGES[board].values()))


@pytest.mark.parametrize("board", PAGES)
def test_every_posting_of_a_real_career_site_is_read_as_the_site_states_it(
    board: str, read: dict[str, Snapshot]
) -> None:
    snapshot, expected = read[board], list(STATED[board]())

    assert len(expected) >= 2
    assert len(snapshot.postings) == len(expected), snapshot.reason
    for posting, said in zip(snapshot.postings, expected, strict=True):
        assert posting.url.endswith(said.pop("url"))
        assert differences(posting, said) == {}


@pytest.mark.parametrize("board", PAGES)
def test_a_career_site_of_which_pages_are_missing_is_not_called_complete(
    board: str, read: dict[str, Snapshot]
) -> None:
    snapshot = read[board]

    assert snapshot.set_aside == ()
    assert snapshot.ending == ("partial" if board in PARTIAL else "complete"), snapshot.reason


def test_the_text_of_a_posting_comes_from_its_own_page(read: dict[str, Snapshot]) -> None:
    (tax,) = [posting for posting in read["paylocity"].postings if posting.description]
    (earth,) = [posting for posting in read["join"].postings if posting.description]

    assert (tax.title, tax.posted_on) == ("Corporate Tax Director", date(2026, 6, 11))
    assert "- Lead all day-to-day corporate tax operations" in str(tax.description)
    assert (earth.title, earth.employment_type) == ("Geowissenschaftler (m/w/d)", "full_time")
    assert str(earth.description).startswith("Gestalten Sie mit uns die Infrastruktur von morgen")
