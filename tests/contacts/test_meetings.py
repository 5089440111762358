"""A calendar as evidence: with whom the user met, in small company, and when."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from referrals.contacts.exported import Export, NotAnExport
from referrals.contacts.formats import read
from tests.people import TODAY

ME = frozenset({"robin@example.org"})
ROBIN = "ATTENDEE;CN=Robin;PARTSTAT=ACCEPTED:mailto:robin@example.org"
ANA = "ATTENDEE;CN=Ana Silva;PARTSTAT=ACCEPTED:mailto:Ana@x.example"


def event(*lines: str, start: str = "20260105T100000Z", uid: str = "1") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"DTSTART:{start}", *lines, "END:VEVENT"])


def opened(tmp_path: Path, *events: str) -> Export:
    file = tmp_path / "calendar.ics"
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR", ""])
    file.write_text(text, encoding="utf-8", newline="")
    return read(file, me=ME, today=TODAY)


def test_who_was_there_was_met(tmp_path: Path) -> None:
    export = opened(
        tmp_path,
        event(ROBIN, ANA, "SUMMARY:secret"),
        event("ORGANIZER:mailto:robin@example.org", ANA, start="20260301", uid="2"),
        event(ROBIN, ANA, uid="1"),
    )

    [ana] = export.contacts
    assert (ana.name, ana.emails, ana.last_contact) == (
        "Ana Silva", ("ana@x.example",), date(2026, 3, 1),
    )  # fmt: skip
    assert [(one.how, one.count, one.first) for one in ana.exchanges] == [
        ("meeting", 2, date(2026, 1, 5))
    ]
    assert "secret" not in repr(export)


@pytest.mark.parametrize(
    "lines",
    [
        [ROBIN, ANA.replace("ACCEPTED", "DECLINED")],
        [ROBIN, ANA.replace("ACCEPTED", "NEEDS-ACTION")],
        [ROBIN.replace("ACCEPTED", "DECLINED"), ANA],
        [ROBIN, ANA, "STATUS:CANCELLED"],
        [ROBIN],
        [ROBIN, "ATTENDEE;CUTYPE=ROOM;CN=Room 1;PARTSTAT=ACCEPTED:mailto:room@x.example"],
        [ROBIN, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:x1@resource.calendar.google.com"],
        [ROBIN, *(ANA.replace("Ana@", f"a{n}@") for n in range(9))],
        [ANA, "ORGANIZER:mailto:eve@x.example"],
    ],
)
def test_who_was_not_there_in_small_company_was_not_met(tmp_path: Path, lines: list[str]) -> None:
    assert opened(tmp_path, event(*lines)).contacts == ()


def test_a_meeting_to_come_has_not_taken_place(tmp_path: Path) -> None:
    later = f"{TODAY.year + 1}0105T100000Z"

    assert opened(tmp_path, event(ROBIN, ANA, start=later)).contacts == ()


def test_a_meeting_that_is_repeated_is_counted_up_to_today(tmp_path: Path) -> None:
    weekly = event(ROBIN, ANA, "RRULE:FREQ=WEEKLY", start="20261101T100000Z")

    [ana] = opened(tmp_path, weekly).contacts

    assert (ana.exchanges[0].count, ana.last_contact) == (4, date(2026, 11, 22))


def test_whose_calendar_it_is_must_be_known(tmp_path: Path) -> None:
    file = tmp_path / "calendar.ics"
    file.write_text("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n")

    with pytest.raises(NotAnExport, match="which address is yours"):
        read(file, today=TODAY)


def test_a_calendar_that_is_damaged_is_told(tmp_path: Path) -> None:
    file = tmp_path / "calendar.ics"
    file.write_text("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\n")

    with pytest.raises(NotAnExport, match="damaged"):
        read(file, me=ME, today=TODAY)


def test_each_meeting_that_counts_for_nothing_is_told_by_its_number(tmp_path: Path) -> None:
    export = opened(
        tmp_path,
        event(ROBIN, ANA, "STATUS:CANCELLED", uid="1"),
        event(ROBIN, ANA, uid="2"),
        event(ROBIN.replace("ACCEPTED", "DECLINED"), ANA, uid="3"),
        event(ANA, "ORGANIZER:mailto:eve@x.example", uid="4"),
        event(ROBIN, ANA, start=f"{TODAY.year + 1}0105T100000Z", uid="5"),
        event(ROBIN, ANA.replace("ACCEPTED", "DECLINED"), uid="6"),
    )

    assert [skip.why for skip in export.skipped] == [
        "1 meeting without you: are there other addresses of yours? (meeting 4)",
        "2 meetings cancelled, or not agreed to by you (meeting 1, meeting 3)",
        "1 meeting in days to come, or without a day (meeting 5)",
        "1 meeting to which nobody else said yes (meeting 6)",
    ]


def test_a_team_that_was_invited_is_nobody(tmp_path: Path) -> None:
    team = "ATTENDEE;CN=Team Data;PARTSTAT=ACCEPTED:mailto:data@x.example"

    export = opened(tmp_path, event(ROBIN, ANA, team))

    assert [who.name for who in export.contacts] == ["Ana Silva"]
    assert [s.why for s in export.skipped] == [
        "households, teams and rooms (Team Data <data@x.example>)"
    ]


def test_a_calendars_name_renames_nobody_of_an_address_book(tmp_path: Path) -> None:
    [seen] = opened(tmp_path, event(ROBIN, ANA.replace("Ana Silva", "Ana S."))).contacts

    assert seen.name_parts.source == "mail"
