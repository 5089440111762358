"""Follow-ups, thanks and ends of lookouts in the user's calendar, each once, with no private word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from icalendar import Calendar

from referrals.model.advice import Duty, Report
from referrals.model.log import Lookout
from reports.feeds.calendar import calendar
from tests.reports.morning import (
    ASK_DEVIKA,
    ASK_KWAME,
    DEVIKA,
    INGRID,
    KWAME,
    MIRIAM,
    ROBIN,
    SENIOR,
    TODAY,
    days_ago,
)

WATCH = Lookout(10, "received", "data roles", days_ago(60), date(2026, 12, 24), id=4)
AGENDA = (
    Duty("close_loop", KWAME, days_ago(8), "private words", ASK_KWAME),
    Duty("thank", MIRIAM, days_ago(4), "private words"),
    Duty("follow_up", DEVIKA, date(2026, 11, 25), "", ASK_DEVIKA, SENIOR),
    Duty("remind_lookout", MIRIAM, date(2026, 12, 24), "", lookout=WATCH),
)


def report(*agenda: Duty) -> Report:
    return Report(TODAY, ROBIN, agenda=agenda)


def entries(data: bytes) -> dict[str, tuple[str, date]]:
    events = Calendar.from_ical(data).walk("VEVENT")
    return {str(e["UID"]): (str(e["SUMMARY"]), e["DTSTART"].dt) for e in events}


def test_everything_with_a_day_is_in_the_calendar() -> None:
    data = calendar(report(*AGENDA))

    assert entries(data) == {
        "close_loop-contact-6-ask-2@referrals.local": (
            "Tell Kwame Mensah how it ended, and say thanks (Quillfeather), overdue by 8 days",
            TODAY,
        ),
        "thank-contact-10-2026-11-19@referrals.local": ("Thank Miriam Adler, overdue by 4 days", TODAY),
        "follow_up-contact-5-ask-1@referrals.local": (
            "Follow up with Devika Raman (Senior Analytics Engineer at Quillfeather)",
            date(2026, 11, 25),
        ),
        "remind_lookout-lookout-4@referrals.local": (
            "The lookout with Miriam Adler ends", date(2026, 12, 24),
        ),
    }  # fmt: skip


def test_a_reminder_comes_only_by_choice_and_at_the_time_that_was_chosen() -> None:
    silent = calendar(report(AGENDA[2])).decode()
    reminding = calendar(report(AGENDA[2]), alarm=time(8, 30)).decode()

    assert "VALARM" not in silent
    assert "TRIGGER:PT8H30M" in reminding


def test_the_uids_are_the_books_own() -> None:
    mine = entries(calendar(replace(report(*AGENDA), book="1f")))

    assert "remind_lookout-lookout-4@1f.referrals.local" in mine
    assert mine.keys().isdisjoint(entries(calendar(replace(report(*AGENDA), book="2e"))))


def test_a_day_with_something_to_write_is_not_taken() -> None:
    [event] = Calendar.from_ical(calendar(report(AGENDA[2]))).walk("VEVENT")

    assert event["TRANSP"] == "TRANSPARENT"
    assert event["URL"] == SENIOR.url


def test_what_moves_keeps_its_uid_and_the_same_agenda_gives_the_same_bytes() -> None:
    later = replace(AGENDA[2], due=date(2026, 11, 27))

    assert entries(calendar(report(AGENDA[2]))).keys() == entries(calendar(report(later))).keys()
    assert calendar(report(*AGENDA)) == calendar(report(*AGENDA))


def test_no_private_word_and_no_injected_line_is_in_it() -> None:
    noted = replace(INGRID, name="Eve\r\nBEGIN:VEVENT\x1b[31m", looking="a flat in Accra")
    hostile = replace(SENIOR, url="javascript:alert(1)")
    duty = Duty("follow_up", noted, TODAY, f"{noted.note} {noted.looking}", ASK_DEVIKA, hostile)

    data = calendar(report(duty)).decode()

    assert data.count("BEGIN:VEVENT\r\n") == 1
    for private in ("reorganisation", "Accra", "javascript", "\x1b"):
        assert private not in data
