"""`export`: a calendar, a feed, and everything in the book, for other programs."""

from __future__ import annotations

import csv
import json
from email import message_from_string
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar

from referrals.store import tables as t
from referrals.store.everything import INNER, LEDGER, TOLD
from tests.conftest import Referrals


@pytest.fixture
def known(tmp_path: Path, referrals: Referrals) -> Referrals:
    """Robin's book, with a formula for a name."""
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Northwind"\n')
    referrals("contacts", "add", "Ana Silva", "--employer", "Northwind", "--email", "ana@x.example",
              "--note", "Hates mornings", "--looking", "a flat")  # fmt: skip
    referrals("contacts", "add", '=HYPERLINK("evil")', "--employer", "-Globex")
    referrals("ask", "Ana Silva", "--company", "Northwind", "--on", "2026-11-20")
    assert referrals("received", "Ana Silva", "a word", "--on", "2026-11-10").code == 0
    return referrals


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def test_json_has_everything_but_what_is_private(known: Referrals, tmp_path: Path) -> None:
    said = known("export", "--json", "all.json")

    assert (said.code, said.out, said.err) == (0, "", "Wrote all.json\n")
    file = tmp_path / "all.json"
    assert file.stat().st_mode & 0o777 == 0o600
    text = file.read_text(encoding="utf-8")
    document = json.loads(text)
    assert document["exported_on"] == "2026-11-23"
    assert document["contacts"][0]["name"] == "Ana Silva"
    assert document["steps"][0]["day"] == "2026-11-20"
    assert not {"favours", "thanks"} & document.keys()
    for private in ("mornings", "a flat", "a word"):
        assert private not in text


def test_what_the_user_decided_is_exported_too(known: Referrals, tmp_path: Path) -> None:
    known("today", today="2026-12-20")
    assert known("snooze", "T1", today="2026-12-20").code == 0

    known("export", "--json", "all.json")

    document = json.loads((tmp_path / "all.json").read_text())
    assert len(document["snoozes"]) == 1
    assert document["apart"] == []


def test_calendar_and_feed_of_two_books_never_share_an_id(known: Referrals, tmp_path: Path) -> None:
    known("export", "--calendar", "one.ics")
    first = (tmp_path / "one.ics").read_text()
    known("export", "--calendar", "two.ics")

    assert (tmp_path / "two.ics").read_text() == first
    uids = [line for line in first.splitlines() if line.startswith("UID")]
    [own] = {uid.partition("@")[2].partition(".")[0] for uid in uids}
    assert len(own) == 16


def test_the_ledger_and_notes_are_exported_when_asked_for(known: Referrals, tmp_path: Path) -> None:
    known("export", "--json", "all.json", "--with-ledger", "--notes")

    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert [favour["what"] for favour in document["favours"]] == ["a word"]
    assert document["contacts"][0]["note"] == "Hates mornings"
    assert document["contacts"][0]["looking"] == "a flat"


def test_csv_is_a_file_a_table_in_which_nothing_runs(known: Referrals, tmp_path: Path) -> None:
    said = known("export", "--csv", "tables")

    assert said.err == f"Wrote {len(TOLD)} tables into tables\n"
    folder = tmp_path / "tables"
    assert {file.stem for file in folder.iterdir()} == {table.name for table in TOLD}
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in folder.iterdir())
    assert [row["name"] for row in rows(folder / "contacts.csv")][1] == '\'=HYPERLINK("evil")'
    assert [row["employer"] for row in rows(folder / "employments.csv")][1] == "'-Globex"
    assert "day" in (folder / "meetings.csv").read_text(encoding="utf-8-sig")
    assert rows(folder / "asks.csv")[0]["more"] == "[]"


def test_the_follow_up_that_is_to_come_is_in_the_calendar(known: Referrals, tmp_path: Path) -> None:
    known("thank", "Ana Silva", "--on", "2026-11-11")

    known("export", "--calendar", "hunt.ics", "--feed", "hunt.xml")

    [event] = Calendar.from_ical((tmp_path / "hunt.ics").read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Follow up with Ana Silva (Northwind)"
    assert event["DTSTART"].dt.isoformat() == "2026-11-27"
    assert ET.parse(tmp_path / "hunt.xml").getroot().tag.endswith("feed")


def test_calendar_and_feed_lie_beside_the_report(known: Referrals, tmp_path: Path) -> None:
    assert known("report").code == 0

    for name in ("calendar.ics", "feed.xml"):
        file = tmp_path / "reports" / name
        assert file.stat().st_mode & 0o777 == 0o600
    assert "mornings" not in (tmp_path / "reports" / "calendar.ics").read_text()


def test_what_to_export_has_to_be_said(known: Referrals) -> None:
    said = known("export")

    assert said.code == 2
    assert "--calendar, --feed, --json or --csv" in said.err


def test_every_table_is_told_or_known_to_be_of_no_use_elsewhere() -> None:
    assert {*TOLD, *LEDGER, *INNER} == set(t.metadata.sorted_tables)


def test_a_dash_is_the_standard_output(known: Referrals) -> None:
    everything = known("export", "-")

    assert everything.document == known("export", "--json", "-").document
    assert everything.document["contacts"][0]["name"] == "Ana Silva"
    assert everything.err == ""
    assert known("export", "--calendar", "-").out.startswith("BEGIN:VCALENDAR")
    assert "<feed" in known("export", "--feed", "-").out
    assert known("contacts", "export", "-").out == known("contacts", "export").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--csv", "-"), "name a folder"),
        (("--calendar", "-", "--feed", "-"), "takes one of them"),
        (("-", "--json", "all.json"), "say FILE, or --json"),
    ],
)
def test_what_the_standard_output_cannot_take_is_refused(
    known: Referrals, words: tuple[str, ...], said: str
) -> None:
    refused = known("export", *words)

    assert refused.code == 2
    assert said in refused.err


def test_a_draft_goes_to_the_standard_output_as_a_mail(known: Referrals, tmp_path: Path) -> None:
    before = {*tmp_path.iterdir()}

    said = known("draft", "Ana Silva", "--lookout", "cook", "--eml", "-")

    assert (said.code, said.err) == (0, "")
    mail = message_from_string(said.out)
    assert (mail["To"], mail["X-Unsent"]) == ("ana@x.example", "1")
    assert {*tmp_path.iterdir()} == before
    assert known("draft", "Ana Silva", "--lookout", "cook", "--eml", "-", "--json").code == 2
    assert known("backup", "-", "--json").code == 2
