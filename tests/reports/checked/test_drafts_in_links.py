"""What a tap opens: exactly the draft, to exactly that person, and nothing private in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from email.message import EmailMessage
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

from referrals.model.advice import Report
from reports.drafts.by_code import drafts_by_code
from reports.feeds.atom import feed
from reports.feeds.calendar import calendar
from reports.mail.letter import letter
from reports.page.page import page
from reports.say.washing import washed
from reports.view.view import MAIL, PAGE, Caps, view
from tests.reports.checked.conftest import part
from tests.reports.checked.specimens import SPECIMENS, answers_to

every_mail = pytest.mark.parametrize("name", SPECIMENS)
SECRET = "reorganisation-hurt-her"


# ------------------------------------------------------------------ the draft and nothing else


@every_mail
@pytest.mark.parametrize("kind", ["mail", "report"])
def test_a_draft_button_opens_exactly_the_draft(
    mails: dict[str, EmailMessage], name: str, kind: str
) -> None:
    html = part(mails[name], "html") if kind == "mail" else page(SPECIMENS[name])
    caps = MAIL if kind == "mail" else PAGE
    meant = sorted(drafts(SPECIMENS[name], caps))

    opened = sorted(opens(link) for link in draft_links(html))

    assert [(to, subject) for to, subject, _ in opened] == [(to, s) for to, s, _ in meant]
    for (_, _, said), (_, _, body) in zip(opened, meant, strict=True):
        # What is too long for a link opens without whole paragraphs, and never without the name.
        left = said.split("\n\n")
        assert said == body or (
            len(quote(body)) > 900
            and [text for text in body.split("\n\n") if text in left] == left
            and left[-1].endswith("Robin Doe")
        )


def draft_links(html: str) -> list[str]:
    found = BeautifulSoup(html, "lxml").find_all("a")
    return [str(link["href"]) for link in found if link.get_text().startswith("Open draft")]


def opens(link: str) -> tuple[str, str, str]:
    """Recipient, subject and body, as a mail program reads the link (RFC 6068)."""
    assert "+" not in urlsplit(link).query
    asked = parse_qsl(urlsplit(link).query, strict_parsing=True, keep_blank_values=True)
    assert [key for key, _ in asked] == ["subject", "body"]
    subject, body = (value for _, value in asked)
    to = unquote(urlsplit(link).path)
    assert to.count("@") == 1
    assert not set(to) & set(" ,;?&\r\n")
    assert "\n" not in subject
    assert body.count("\n") == body.count("\r\n")
    return to, subject, body.replace("\r\n", "\n")


def drafts(report: Report, caps: Caps) -> Iterator[tuple[str, str, str]]:
    shown = view(washed(report), caps)
    for part_ in (shown.asks, shown.later, shown.follow_ups, shown.thanks, shown.favours):
        for one in part_.shown:
            if one.outgoing.address:
                draft = one.outgoing.draft
                yield one.outgoing.address, draft.subject, draft.body


@every_mail
def test_a_one_tap_answer_opens_a_mail_to_oneself_with_its_subject(
    mails: dict[str, EmailMessage], name: str
) -> None:
    subjects = answers_to(SPECIMENS[name])
    known = {subject for answers in subjects.values() for subject in answers.values()}
    links = [
        str(a["href"]) for a in BeautifulSoup(part(mails[name], "html"), "lxml").select(".small")
    ]

    assert bool(links) == (name != "empty")
    for link in links:
        to, subject, _ = opens(link)
        assert to == "robin@example.org"
        assert subject in known


def test_without_somebody_who_reads_the_answers_no_link_offers_one() -> None:
    assert "I asked" not in letter(SPECIMENS["morning"]).text


# ------------------------------------------------------------------ nothing private


def confided(value: Any) -> Any:
    """*value* with the same secret in every private note in it."""
    if isinstance(value, tuple):
        return tuple(map(confided, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    said = {f.name: confided(getattr(value, f.name)) for f in fields(value)}
    return replace(value, **(said | ({"note": SECRET} if "note" in said else {})))


@pytest.mark.parametrize("name", ["morning", "full"])
def test_a_private_note_is_in_no_draft_mail_calendar_feed_or_report(name: str) -> None:
    report: Report = confided(SPECIMENS[name])
    sent = letter(report, answers_to(report))
    written = {
        "mail": sent.subject + sent.text + sent.html,
        "report": page(report),
        "calendar": calendar(report).decode(),
        "feed": feed(report).decode(),
        "drafts": str([words for words, _ in drafts_by_code(report).values()]),
    }

    assert SECRET in str(report)
    for kind, text in written.items():
        assert SECRET not in unquote(text), kind
