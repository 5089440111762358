"""Terminal, mail, page, feed, calendar and phone name the same people to ask on one day."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar

from referrals.config.load import load
from referrals.domain.postings.fit import Search
from referrals.model.advice import Report
from referrals.model.postings import Board
from referrals.store.book import Book
from referrals.usecases.briefing import brief
from referrals.usecases.notify import short_news
from reports.feeds.atom import ATOM, feed
from reports.feeds.calendar import calendar
from reports.mail.letter import letter
from reports.page.page import page
from tests.conftest import TODAY, Referrals
from tests.ground import NOW
from tests.people import posting, snapshot

CONFIG = """
[me]
name = "Robin Doe"
email = "robin@example.org"
[search]
titles = ["data engineer"]
[asks]
per_week = {per_week}
[[companies]]
name = "Northwind"
[[companies]]
name = "Globex"
[[companies]]
name = "Hooli"
"""
DAY = date.fromisoformat(TODAY)


@pytest.fixture
def asked_about(tmp_path: Path, referrals: Referrals) -> Path:
    """A posting at each company; somebody to ask at two, somebody to be thanked at the third."""
    (tmp_path / "config.toml").write_text(CONFIG.format(per_week=2), encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(DAY, NOW)
        for name in ("Northwind", "Globex", "Hooli"):
            shown = snapshot(
                posting("Data Engineer", company=name),
                board=Board(name, "greenhouse", name.lower()),
            )
            book.boards.record(shown, DAY, Search(), scan)
    for name, employer in (("Ana Silva", "Northwind"), ("Bo Lund", "Globex"), ("Tia Ng", "Hooli")):
        mail = f"{name[:2]}@x.example"
        referrals("contacts", "add", name, "--employer", employer, "--email", mail, "--tie", 4)
    referrals("received", "tia", "a warm word", "--on", "2026-11-20")
    return tmp_path


def report_of(folder: Path) -> Report:
    config = load(folder / "config.toml")
    with Book.open(config.store_url) as book:
        return brief(book, config, [], DAY)


def in_terminal(out: str) -> tuple[list[str], list[str]]:
    """Whom `today` names under "Ask today", and under "Later, or instead"."""
    parts = re.split(r"^(?=\S)", out, flags=re.MULTILINE)
    sections = {
        part.partition("\n")[0]: re.findall(r"^  A\d+ +(\w+ \w+):", part, re.M) for part in parts
    }
    later = sections.pop("Later, or instead", [])
    return [
        name for head, names in sections.items() if head.startswith("Ask") for name in names
    ], later


def in_mail(report: Report) -> list[str]:
    return re.findall(r"^A\d+  \w+ (\w+ \w+)$", letter(report).text, re.MULTILINE)


def in_page(report: Report) -> list[str]:
    section = BeautifulSoup(page(report), "lxml").select_one("section.asks")
    assert section
    invitations = [card.get_text() for card in section.select("article.card h3")]
    return [text.partition(" Ask ")[2] for text in invitations]


def in_feed(report: Report) -> set[str]:
    entries = ET.fromstring(feed(report)).findall(f"{{{ATOM}}}entry/{{{ATOM}}}summary")
    lines = [str(entry.text).partition("People to ask: ")[2] for entry in entries]
    return {name for line in lines for name in line.split(", ") if name}


@pytest.mark.parametrize(("per_week", "today", "later"), [
    (2, ["Bo Lund", "Ana Silva"], []),
    (1, ["Bo Lund"], ["Ana Silva"]),
    (0, [], ["Bo Lund", "Ana Silva"]),
])  # fmt: skip
def test_all_of_them_name_the_same_people(
    asked_about: Path, referrals: Referrals, per_week: int, today: list[str], later: list[str]
) -> None:
    config = CONFIG.format(per_week=per_week)
    (asked_about / "config.toml").write_text(config, encoding="utf-8")

    report = report_of(asked_about)

    assert in_terminal(referrals("today").out) == (today, later)
    assert in_mail(report) == in_page(report) == today
    assert in_feed(report) == {*today, *later}
    people = {1: "1 person to ask, ", 2: "2 people to ask, "}.get(len(today), "")
    assert short_news(report, names=False).startswith(f"{people}1 thing owed")


def test_who_is_to_be_thanked_first_is_named_for_thanks_alone(
    asked_about: Path, referrals: Referrals
) -> None:
    report = report_of(asked_about)

    events = Calendar.from_ical(calendar(report)).walk("VEVENT")
    assert [str(event["summary"]).partition(",")[0] for event in events] == ["Thank Tia Ng"]
    assert "T1" in referrals("today").out
    everybody = [*in_terminal(referrals("today").out)[0], *in_mail(report), *in_feed(report)]
    assert "Tia Ng" not in everybody
