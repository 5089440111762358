"""What Gmail, Outlook and Apple Mail bear, on the mail as a real SMTP server received it."""

from __future__ import annotations

import re
from dataclasses import replace
from email.message import EmailMessage
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from referrals.model.advice import Report
from tests.reports.checked.conftest import delivered, part
from tests.reports.checked.specimens import SPECIMENS, full
from tests.reports.morning import MORNING, days_ago

every_mail = pytest.mark.parametrize("name", SPECIMENS)


def html_of(mail: EmailMessage) -> BeautifulSoup:
    return BeautifulSoup(part(mail, "html"), "lxml")


def links(mail: EmailMessage) -> list[str]:
    return [str(link["href"]) for link in html_of(mail).find_all("a")]


# ------------------------------------------------------------------ size


@every_mail
def test_the_mail_is_small_enough_for_gmail(mails: dict[str, EmailMessage], name: str) -> None:
    html = part(mails[name], "html")

    assert len(html.encode()) <= 80_000
    assert sum(len(str(style)) for style in html_of(mails[name]).find_all("style")) <= 16_000
    assert all(len(link) <= 1_600 for link in links(mails[name]) if link.startswith("mailto:"))


def endless() -> Report:
    """Texts so long that even the caps leave more than mail programs bear."""
    report = full()
    words = "helped you more than once, and more than that. " * 150
    return replace(report, duties=tuple(replace(duty, text=words) for duty in report.duties))


def test_what_is_too_long_is_dropped_from_the_bottom_and_that_is_said() -> None:
    mail = delivered({"endless": endless()})["endless"]
    html, text = part(mail, "html"), part(mail, "plain")

    assert 70_000 < len(html.encode()) <= 80_000
    assert len(html_of(mail).select(".task")) < 10
    for said in (html_of(mail).get_text(" "), text):
        assert "This mail was too long for mail programs" in said
        assert "and 30 more in the report" in said  # boards: none of them is left
        assert "A3" in said
    assert "A1" in text
    assert "This mail was too long" not in part(delivered({"full": full()})["full"], "plain")


# ------------------------------------------------------------------ what they strip or break


@every_mail
def test_the_mail_holds_nothing_that_mail_programs_strip(
    mails: dict[str, EmailMessage], name: str
) -> None:
    html = part(mails[name], "html")

    stripped = ["svg", "script", "link", "form", "img", "button", "input", "iframe", "object"]
    assert html_of(mails[name]).find_all(stripped) == []
    markup = re.sub(r">[^<]*<", "><", html)
    for word in ("data:", "var(", "url(", 'href="#', "javascript:", "onerror", "@import"):
        assert word not in markup
    assert not re.search(r"\d(rem|em|vw|vh)\b", markup)
    assert {urlsplit(link).scheme for link in links(mails[name])} <= {"https", "http", "mailto"}


@every_mail
def test_the_hostile_parts_of_an_address_cannot_leave_it(
    mails: dict[str, EmailMessage], name: str
) -> None:
    for link in links(mails[name]):
        assert not re.search(r"[\s<>\"`]", link)


@every_mail
def test_tables_only_lay_out_and_say_so(mails: dict[str, EmailMessage], name: str) -> None:
    tables = html_of(mails[name]).find_all("table")

    assert tables
    assert {table.get("role") for table in tables} == {"presentation"}


# ------------------------------------------------------------------ headers


@every_mail
def test_each_mail_has_one_of_each_header_and_says_that_a_program_wrote_it(
    mails: dict[str, EmailMessage], name: str
) -> None:
    mail = mails[name]

    for header in ("Subject", "Date", "Message-ID", "From", "To"):
        assert len(mail.get_all(header)) == 1
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Bcc"] is None
    assert len(mail["Subject"]) <= 60
    assert not re.search(r"[\r\n\x00-\x1f]", mail["Subject"])


def test_two_reports_are_never_joined_into_one_thread() -> None:
    days = {str(n): replace(MORNING, today=days_ago(-n)) for n in range(3)}
    sent = delivered(days)

    assert len({mail["Subject"] for mail in sent.values()}) == 3
    assert len({mail["Message-ID"] for mail in sent.values()}) == 3
    for mail in sent.values():
        assert mail["References"] is None
        assert mail["In-Reply-To"] is None
