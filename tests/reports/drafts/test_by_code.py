"""A draft by its code, and as an .eml that a mail program opens as a draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from referrals.model.advice import Draft
from reports.drafts.by_code import drafts_by_code, unsent
from tests.reports.morning import INGRID, PARK, morning

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
WORDS = Draft("A question\r\nBcc: all@example.org", "Hi Ingrid,\n\nGrüße")


def test_every_code_of_the_report_has_its_draft() -> None:
    known = drafts_by_code(morning())

    assert set(known) == {"A1", "A2", "A3", "A4", "A5", "A6", "T1", "T2", "F1", "G1"}
    words, who = known["A1"]
    assert who.name == "Ingrid Solheim"
    assert "Senior Data Engineer, Pricing" in words.body
    assert "Data Engineer, Network Planning" in words.body


def test_no_draft_has_a_private_word() -> None:
    said = " ".join(words.body for words, _ in drafts_by_code(morning()).values())

    assert "reorganisation" not in said
    assert "Accra" not in said


def test_a_draft_opens_as_a_draft_and_smuggles_no_header_in() -> None:
    mail = unsent(WORDS, INGRID, "robin@example.org", NOW)

    assert mail["To"] == "ingrid@example.org"
    assert mail["From"] == "robin@example.org"
    assert mail["X-Unsent"] == "1"
    assert mail["Bcc"] is None
    assert mail.get_content() == "Hi Ingrid,\n\nGrüße\n"


def test_the_same_words_are_the_same_mail_and_other_words_another() -> None:
    first, same = (unsent(WORDS, INGRID, None, NOW) for _ in range(2))
    other = unsent(replace(WORDS, body="Hello"), INGRID, None, NOW)

    assert first["Message-ID"] == same["Message-ID"] != other["Message-ID"]
    assert first["From"] is None


def test_who_has_no_address_gets_a_draft_without_one() -> None:
    assert unsent(WORDS, PARK, None, NOW)["To"] is None
