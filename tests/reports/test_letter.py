"""The mail of the morning, checked by the rules of mail programs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from referrals.domain.model import Duty, Funnel, Opportunity, Report
from reports.render import letter
from tests.reports.morning import (
    BOARDS,
    DEVIKA,
    DUTIES,
    INGRID,
    MORNING,
    TODAY,
    days_ago,
    morning,
    opening,
    somebody,
    way,
)

HOSTILE = (
    "<script>alert(1)</script>", "[/x]", "{{ 7*7 }}", "a\r\nBcc: x@y.org", "\x1b[31mred\x1b[0m",
    "\u202egnp.exe", "مهندس بيانات", "🚀" * 30, "Инженер", "=HYPERLINK(1)", "W" * 120,
)  # fmt: skip


def full() -> Report:
    """A morning with more of everything than the mail has room for."""
    address = "https://x.org/" + "y" * 900
    asks = tuple(
        Opportunity(
            opening(n, f"Data Engineer {n} " + "x" * 100, f"Company {n}", url=address),
            True,
            (
                way(
                    f"A{n}",
                    somebody(n, f"Person{n} Doe", "Engineer", f"Company {n}"),
                    50.0,
                    "why",
                    bundle=(n,),
                ),
            ),
        )
        for n in range(1, 9)
    )
    alone = tuple(
        Opportunity(opening(n, f"Role {n}", f"Alone {n}"), True, lookouts=("Ana (Acme)",))
        for n in range(100, 112)
    )
    duties = tuple(
        Duty(kind, somebody(n, f"Owed{kind}{n} Roe"), days_ago(n % 9), "text " * 20, code=f"X{n}")
        for kind in ("follow_up", "thank", "give_back")
        for n in range(1, 9)
    )
    return morning(opportunities=(*asks, *alone), duties=duties)


def soup(report: Report) -> BeautifulSoup:
    return BeautifulSoup(letter(report).html, "lxml")


def words(html: BeautifulSoup) -> str:
    return " ".join(html.body.get_text(" ").split()) if html.body else ""


# ------------------------------------------------------------------ subject and order


@pytest.mark.parametrize(
    "report", [MORNING, full(), morning(opportunities=()), Report(TODAY, MORNING.me)]
)
def test_the_subject_is_short_and_names_the_day_so_that_no_two_are_threaded(report: Report) -> None:
    today = letter(report).subject
    tomorrow = letter(replace(report, today=days_ago(-1))).subject

    assert len(today) <= 60
    assert today != tomorrow


def test_the_subject_says_whom_to_ask_in_its_first_forty_characters() -> None:
    assert letter(MORNING).subject[:40].startswith("Ask Ingrid about Northmarch Freight")


def test_with_nobody_to_ask_the_subject_says_what_is_owed() -> None:
    report = morning(opportunities=(), duties=DUTIES[2:3])

    assert letter(report).subject.startswith("Follow up with Devika; ")


def test_the_preheader_is_hidden_short_and_says_something_else() -> None:
    hidden = soup(MORNING).select_one(".preheader")

    assert hidden
    assert len(hidden.get_text()) <= 90
    assert "1 follow-up due" in hidden.get_text()
    assert "display: none" in str(hidden["style"])


def test_the_parts_come_in_the_order_of_a_morning() -> None:
    heads = [head.get_text() for head in soup(MORNING).find_all("h2")]

    assert heads == [
        "Ask today", "Follow up", "Thank, and tell how it ended", "Give back",
        "New, with no path yet", "How far it got", "Boards that need a look",
    ]  # fmt: skip


def test_the_mail_shows_no_more_than_a_morning_can_hold() -> None:
    html = letter(full()).html
    page = BeautifulSoup(html, "lxml")

    assert len(page.select("a.button-link")) == 3
    assert len(page.select(".task")) == 5 + 3 + 2
    assert len(re.findall(r"Alone \d+", words(page))) == 8
    assert "and 5 more in the report" in words(page)
    assert len(html.encode()) <= 80_000


# ------------------------------------------------------------------ what mail programs allow


@pytest.mark.parametrize("report", [MORNING, full()], ids=["morning", "full"])
def test_nothing_that_mail_programs_drop_is_in_the_mail(report: Report) -> None:
    html = letter(report).html
    page = BeautifulSoup(html, "lxml")

    assert page.find_all(["svg", "script", "link", "form", "img", "button"]) == []
    for word in ("data:", "var(", 'href="#', "url("):
        assert word not in html
    assert not re.search(r"\d(rem|em)\b", html)
    assert sum(len(style.get_text()) for style in page.find_all("style")) <= 16_000
    assert {urlsplit(str(a["href"])).scheme for a in page.find_all("a")} <= {"https", "mailto"}
    assert all(len(str(a["href"])) <= 1_600 for a in page.find_all("a"))
    assert all(table.get("role") == "presentation" for table in page.find_all("table"))


def test_the_dark_rules_survive_and_the_light_ones_are_in_the_elements() -> None:
    html = letter(MORNING).html

    assert "@media (prefers-color-scheme: dark)" in html
    assert "#f7f5f0" in str(soup(MORNING).body["style"])  # type: ignore[index]


def test_every_button_is_tall_enough_for_a_thumb() -> None:
    button = soup(MORNING).select_one("a.button-link")

    assert button
    assert "padding: 10px" in str(button["style"])


# ------------------------------------------------------------------ the text part


def test_the_text_part_is_plain() -> None:
    sent = letter(morning(events=("R&D <b>",)))

    assert "&amp;" not in sent.text
    assert "Fennick & Lowe" in sent.text
    assert "\n\n\n\n" not in sent.text


# ------------------------------------------------------------------ hostile and private words


@pytest.mark.parametrize("evil", HOSTILE)
def test_hostile_words_are_shown_and_do_nothing(evil: str) -> None:
    report = _said(evil)

    sent = letter(report)

    page = BeautifulSoup(sent.html, "lxml")
    assert page.find_all("script") == []
    assert len(sent.subject) <= 60
    for text in (sent.subject, sent.text, words(page)):
        assert "None" not in text
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", text)
        assert "49" not in text.replace("2049", "")
    assert "\n" not in sent.subject


def _said(evil: str) -> Report:
    person = somebody(1, f"{evil} Doe", evil, evil)
    posting = opening(1, evil, evil, evil, url="javascript:alert(1)", department=evil)
    path = way("A1", person, 1.0, evil, bundle=(1,))
    duty = Duty("follow_up", person, TODAY, evil, code="F1")
    board = replace(BOARDS[2], message=evil, company=evil)
    return morning(
        opportunities=(
            Opportunity(posting, True, (path,)),
            Opportunity(opening(2, evil, "Z"), True, lookouts=(evil,)),
        ),
        duties=(duty,), boards=(board,), closed=(posting,), events=(evil,),
    )  # fmt: skip


def test_an_address_that_runs_code_is_no_link() -> None:
    html = letter(_said("x")).html

    assert "javascript:" not in html


def test_private_notes_are_in_no_mail() -> None:
    sent = letter(MORNING)

    assert "reorganisation" not in sent.text + sent.html
    assert "Accra" not in sent.text + sent.html


# ------------------------------------------------------------------ cards and counts


def said(**changes: Any) -> str:
    return letter(morning(**({"opportunities": (), "duties": ()} | changes))).text


def test_who_is_owed_thanks_is_not_asked_first() -> None:
    first = MORNING.opportunities[0]
    paths = (
        replace(first.paths[0], action="thank_first", bundle=(11,)),
        replace(first.paths[1], bundle=(11,)),
    )

    sent = letter(morning(opportunities=(replace(first, paths=paths),)))  # type: ignore[arg-type]

    assert "A2  Ask Tomás Ferreira" in sent.text
    assert "Ask Ingrid" not in sent.text


def test_one_person_gets_one_card_however_many_postings_they_could_help_with() -> None:
    two = tuple(
        Opportunity(
            opening(n, f"Role {n}", f"Company {n}"),
            True,
            (way(f"A{n}", INGRID, 9.0, "why", bundle=(n,)),),
        )
        for n in (1, 2)
    )

    assert letter(morning(opportunities=two)).text.count("Ask Ingrid Solheim\n") == 1


def test_progress_is_told_in_counts_and_never_as_a_share() -> None:
    text = letter(MORNING).text

    assert "7 asks · 5 replies · 3 referrals · 2 interviews" in text
    assert "%" not in text
    assert "0 asks" not in said(funnel=Funnel())


def test_somebody_without_any_address_is_still_named() -> None:
    silent = replace(DEVIKA, emails=(), url="ftp://x.org/devika")

    text = said(duties=(Duty("thank", silent, TODAY, "say thank you", code="T1"),))

    assert "No address known for Devika" in text
