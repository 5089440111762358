"""Every row that rests on a board that could not be read says since when its posting was not seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.conftest import Referrals
from tests.scrapers.harness import Reply, Site, served
from tests.usecases.health.test_board_health import day, jobs

CONFIG = """[me]
name = "Robin Doe"
email = "robin@example.org"

[search]
titles = ["engineer"]

[scan]
delay = 0
timeout = 5
allow_private_addresses = true

[[companies]]
name = "Bright & Sons"
platform = "greenhouse"
board = "bright"
api = "{0}"
"""
LIST = "/v1/boards/bright/jobs?content=true"
UNSEEN = f"not seen since {day(0)}"
FORBIDDEN = Reply(b"User-agent: *\nDisallow: /", headers={"Content-Type": "text/plain"})
LATER = day(10)
"""The day on which the ask of the first day may be followed up."""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with served({LIST: jobs(1, 2, 3)}) as server:
        config = CONFIG.format(server.address)
        (tmp_path / "config.toml").write_text(config, encoding="utf-8")
        yield server


@pytest.fixture(params=["refused", "failing", "robots"])
def unread(referrals: Referrals, site: Site, request: pytest.FixtureRequest) -> Site:
    """An ask, a lookout and an application rest on a board that is read no more."""
    first = ("--today", day(0))
    referrals(*first, "scan")
    job = ("--employer", "Bright & Sons", "--from", "2019")
    referrals(*first, "contacts", "add", "Ana Silva", "--tie", "4", "--email", "a@b.example", *job)
    referrals(*first, "contacts", "add", "Bo Li", "--tie", "5", "--email", "bo@b.example", *job)
    referrals(*first, "ask", "Ana", "--kind", "referral", "--posting", "1")
    site.pages[LIST] = Reply(status=500 if request.param == "failing" else 403)
    if request.param == "robots":
        site.pages["/robots.txt"] = FORBIDDEN
    assert referrals("--today", LATER, "scan").code == 3
    return site


def rows(text: str, title: str = "Engineer 1") -> list[str]:
    return [line for line in text.splitlines() if title in line]


def test_each_row_of_the_command_line_says_so(referrals: Referrals, unread: Site) -> None:
    del unread
    for command in (
        ("suggest",), ("suggest", "--plain"), ("postings", "--plain"), ("asks", "--plain"),
    ):  # fmt: skip
        found = rows(referrals("--today", LATER, *command).out)
        assert found, command
        assert [row for row in found if UNSEEN not in row] == [], command
    for words in ("today", "today --plain", "threads", "postings show 1"):
        said = " ".join(referrals("--today", LATER, *words.split()).out.split())
        assert UNSEEN in said, words
    owed = rows(referrals("--today", LATER, "today", "--plain").out)
    assert owed
    assert all(UNSEEN in row for row in owed)


def test_each_row_of_the_report_says_so(referrals: Referrals, unread: Site, tmp_path: Path) -> None:
    del unread
    html = (tmp_path / "reports" / "report.html").read_text(encoding="utf-8")
    tables = [row for row in re.findall(r"<tr>.*?</tr>", html, re.DOTALL) if "Engineer 1" in row]
    tasks = re.findall(r"<p>[^\n]*Engineer 1[^\n]*</p>", html)

    assert len(tables) == 3  # open postings, threads, asks
    assert [row for row in tables if "not seen since 23 November" not in row] == []
    assert any("not seen since 23 November" in task for task in tasks)
    assert "Not seen since" in (tmp_path / "reports" / "feed.xml").read_text(encoding="utf-8")
    assert referrals("--today", LATER, "report").code == 0


def test_the_calendar_says_so(unread: Site, tmp_path: Path) -> None:
    del unread
    entries = Calendar.from_ical((tmp_path / "reports" / "calendar.ics").read_bytes()).events
    about = [str(entry["summary"]) for entry in entries if "Engineer 1" in entry["summary"]]

    assert about
    assert [title for title in about if UNSEEN not in title] == []


def test_what_is_seen_again_is_told_as_before(referrals: Referrals, unread: Site) -> None:
    unread.pages[LIST] = jobs(1, 2, 3)
    unread.pages.pop("/robots.txt", None)
    referrals("--today", day(11), "scan", "--company", "Bright & Sons")

    for command in ("today", "suggest", "asks", "threads", "postings"):
        assert "not seen" not in referrals("--today", day(11), command).out.lower(), command
