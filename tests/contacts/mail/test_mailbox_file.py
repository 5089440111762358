"""Mailboxes as programs really write them, and what in them is no letter between two people."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from referrals.contacts.exported import Export
from referrals.contacts.formats import read
from tests.people import TODAY

ME = frozenset({"robin@example.org"})
ANA, ROBIN = "Ana Silva <ana@x.org>", "Robin Doe <robin@example.org>"
POSTMARK = "From - Mon May 01 10:00:00 2023\n"
PATCH = """Here is what I mean:

From 3f2c9a1d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b Mon Sep 17 00:00:00 2001
From: Linus <linus@kernel.example>
Date: Mon, 1 May 2023 10:00:00 +0200
Subject: [PATCH] mend it

"""


def mail(sender: str, to: str, day: str = "1 May 2023", *heads: str, body: str = "Hello.") -> str:
    said = [f"From: {sender}", f"To: {to}", f"Date: Mon, {day} 10:00:00 +0200", *heads]
    return "\n".join([*said, "", body, ""])


def opened(file: Path, text: str) -> Export:
    file.write_bytes(text.encode())
    return read(file, me=ME, today=TODAY)


@pytest.mark.parametrize("gap", ["", "\n"], ids=["no blank line", "a blank line"])
@pytest.mark.parametrize(
    "postmark",
    [
        "From - Mon May 01 10:00:00 2023",
        "From ana@x.org Mon May  1 10:00:00 2023",
        "From 1764@xxx Mon May 01 08:00:00 +0000 2023",
        "From MAILER-DAEMON Mon May  1 10:00 2023",
        "From ana@x.org 2023-05-01T10:00:00Z",
    ],
)
def test_each_letter_of_a_mailbox_is_found(tmp_path: Path, gap: str, postmark: str) -> None:
    letters = [mail(ANA, ROBIN), mail(ROBIN, ANA), mail(ANA, ROBIN, "3 May 2023")]
    text = gap.join(f"{postmark}\n{one}" for one in letters)

    [ana] = opened(tmp_path / "all.mbox", text).contacts

    assert [one.count for one in ana.exchanges] == [1, 2]


@pytest.mark.parametrize(
    "body",
    [
        PATCH,
        ">From here on\nFrom there",
        "From Monday on\n\nFrom: eve@x.org stands here",
        "\nFrom 10:00 to 11:00 we meet\n",
        "-- Original --\nFrom: eve@x.org\nTo: robin@example.org",
        "\nFrom the desk of\nHello: world",
    ],
)
def test_what_a_letter_quotes_is_no_letter(tmp_path: Path, body: str) -> None:
    letters = [mail(ANA, ROBIN, body=body), mail(ROBIN, ANA)]

    reading = opened(tmp_path / "all.mbox", "\n".join(POSTMARK + one for one in letters))

    [ana] = reading.contacts
    assert [one.count for one in ana.exchanges] == [1, 1]
    assert reading.skipped == ()


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This mail came from outside of your company.\n\n",
        "[External]\n\nBe careful with links\nand attachments.\n\n",
        "********\nEXTERNAL MAIL\n",
        "\n\n",
        "From ana@x.org Mon May  1 10:00:00 2023\n",
    ],
)
def test_a_banner_above_the_head_of_a_mail_is_passed_over(tmp_path: Path, banner: str) -> None:
    (tmp_path / "one.eml").write_text(banner + mail(ANA, ROBIN))
    (tmp_path / "two.eml").write_text(mail(ROBIN, ANA))

    assert [c.name for c in read(tmp_path, me=ME, today=TODAY).contacts] == ["Ana Silva"]
    assert read(tmp_path / "one.eml", me=ME, today=TODAY).what == "mails"


@pytest.mark.parametrize("day", ["1 May 2094", "1 Jan 1970", "1 May 9999"])
def test_a_clock_that_was_wrong_spoils_that_letter_only(tmp_path: Path, day: str) -> None:
    letters = [mail(ANA, ROBIN), mail(ROBIN, ANA, "2 May 2023"), mail(ANA, ROBIN, day)]

    [ana] = opened(tmp_path / "a.mbox", "\n".join(POSTMARK + one for one in letters)).contacts

    assert ana.last_contact == date(2023, 5, 2)
    assert {one.last for one in ana.exchanges} == {date(2023, 5, 1), date(2023, 5, 2)}


@pytest.mark.parametrize("day", ["1 May 2094", "2 Jan 2031", "31 Dec 2199"])
def test_a_letter_dated_in_days_to_come_is_counted_by_nobody_and_told(
    tmp_path: Path, day: str
) -> None:
    letters = [mail(ANA, ROBIN), mail(ROBIN, ANA), mail(ANA, ROBIN, day), mail(ROBIN, ANA, day)]

    export = opened(tmp_path / "a.mbox", "\n".join(POSTMARK + one for one in letters))

    assert [one.count for one in export.contacts[0].exchanges] == [1, 1]
    told = [one.why for one in export.skipped]
    assert "mails dated in days to come: 2 (line 15, line 22)" in told


def test_where_the_senders_clock_was_wrong_the_servers_counts(tmp_path: Path) -> None:
    arrived = "Received: from a by b with SMTP;\n Wed, 3 May 2023 10:00:00 +0200"
    letters = [mail(ANA, ROBIN, "1 May 2094", arrived), mail(ROBIN, ANA)]

    [ana] = opened(tmp_path / "a.mbox", "\n".join(POSTMARK + one for one in letters)).contacts

    assert ana.last_contact == date(2023, 5, 3)


CALENDAR = 'Content-Type: text/calendar; method=REQUEST; charset="UTF-8"\n\nBEGIN:VCALENDAR'


@pytest.mark.parametrize(
    "letter",
    [
        mail(ANA, ROBIN, "2 May 2023", 'Content-Type: text/calendar; method="REPLY"'),
        mail(ANA, ROBIN, "2 May 2023", body=f"--x\n{CALENDAR}\n--x--"),
        mail(ANA, ROBIN, "2 May 2023", body="Content-Type: text/calendar;\n charset=utf-8;\n method=CANCEL"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: Accepted: Coffee"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: Zugesagt: Kaffee"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: Invitation: Sync @ Tue Nov 3, 2026 10am"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: Automatic reply: Hello"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: =?utf-8?Q?R=C3=A9ponse_automatique_?=: Bonjour"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: Out of Office until Monday"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: 자동 회신: 안녕"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: Автоматический ответ: привет"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: 承諾：会議"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: Hyväksytty: Kahvi"),
        mail(ANA, ROBIN, "2 May 2023", "Subject: Einladung: Kaffee @ Mo 1. Mai 2023"),
        mail(ANA, ROBIN, "2 May 2023", "X-Autoreply: yes"),
        mail(ANA, ROBIN, "2 May 2023", "Auto-Submitted: auto-generated"),
        mail(ANA, ROBIN, "2 May 2023", "Precedence: auto_reply"),
        mail(ANA, ROBIN, "2 May 2023", "Return-Path: <>"),
        mail(ANA, ROBIN, "2 May 2023", "Content-Type: multipart/report; report-type=delivery-status"),
        mail(ANA, ROBIN, "2 May 2023", "X-BeenThere: chess@lists.example"),
    ],
)  # fmt: skip
def test_what_a_program_wrote_is_no_letter(tmp_path: Path, letter: str) -> None:
    reading = opened(tmp_path / "a.mbox", POSTMARK + mail(ROBIN, ANA) + "\n" + POSTMARK + letter)

    assert reading.contacts == ()
    assert any(skip.why.startswith("mails that are no letters: 1") for skip in reading.skipped)


@pytest.mark.parametrize(
    "heads",
    [
        ["Subject: Re: Invitation to my birthday"],
        ["Subject: I accepted: the new job"],
        ["Auto-Submitted: no"],
        ["Subject: Read this"],
        ["Subject: Einladung: zum Geburtstag"],
        ["Subject: 承諾しました"],
        ["Return-Path: <ana@x.org>"],
        ["Content-Type: text/plain; name=calendar"],
    ],
)
def test_what_a_person_wrote_is_one(tmp_path: Path, heads: list[str]) -> None:
    text = POSTMARK + mail(ROBIN, ANA) + "\n" + POSTMARK + mail(ANA, ROBIN, "2 May 2023", *heads)

    assert [who.name for who in opened(tmp_path / "a.mbox", text).contacts] == ["Ana Silva"]


def test_a_calendar_that_a_person_attaches_makes_no_program_of_them(tmp_path: Path) -> None:
    attached = 'Content-Type: text/calendar; name="trip.ics"\nContent-Disposition: attachment'
    text = POSTMARK + mail(ROBIN, ANA) + "\n" + POSTMARK + mail(ANA, ROBIN, body=attached)

    assert len(opened(tmp_path / "a.mbox", text).contacts) == 1


def test_a_mail_of_a_folder_that_cannot_be_read_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "mails").mkdir()
    (tmp_path / "mails" / "good.eml").write_text(mail(ANA, ROBIN))
    (tmp_path / "mails" / "broken.eml").write_bytes(b"\xd0\xcf\x11\xe0 not a mail")
    (tmp_path / "answer.eml").write_text(mail(ROBIN, ANA))

    reading = read(tmp_path, me=ME, today=TODAY)

    assert [c.name for c in reading.contacts] == ["Ana Silva"]
    assert [(skip.file, skip.why) for skip in reading.skipped] == [
        ("mails/broken.eml", "no mail with a sender: save it again as .eml")
    ]


def test_a_mark_of_the_encoding_hides_no_sender(tmp_path: Path) -> None:
    export = opened(tmp_path / "a.eml", "\ufeff" + mail(ANA, ROBIN))

    assert export.skipped[0].why == "1 person with mail in one direction only (ana@x.org)"


def test_a_single_mail_without_a_sender_is_told(tmp_path: Path) -> None:
    export = opened(tmp_path / "a.eml", mail("", ROBIN))

    assert export.skipped[0].why.startswith("no mail with a sender")
