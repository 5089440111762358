"""The words for each step of a thread: they name who made it possible, and thank for what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from referrals.domain.advice.action_words import words_for
from referrals.domain.duties.duty_words import HEADLINES
from referrals.model.advice import Draft, Duty, DutyKind, Path, Place
from referrals.model.log import Ask, Step
from referrals.model.people import Contact, Me
from referrals.model.postings import Posting
from reports.drafts.draft import draft, duty_draft, note
from reports.view.tasks import STEPS

ROBIN = Me("Robin Doe", "robin@example.org")
CORA = Contact("Cora Lane", id=1)
HAL = Contact("Hal Berg", id=2)
ENGINEER = Posting("7", "Data Engineer", "https://northwind.example/7", company="Northwind")
DAY = date(2026, 11, 23)


def way(**said: Any) -> Path:
    said = {"route": "direct", "contact": HAL, "action": "ask", "score": 50.0} | said
    return Path(parts={"vouch": 0.9}, why=("a reason",), **said)


def ask_of(status: Any, **said: Any) -> Ask:
    said = {"contact": 2, "kind": "referral", "company": "Northwind", "posting": 7} | said
    return Ask(steps=(Step("sent", DAY), Step(status, DAY)), **said)


def owed(kind: DutyKind, ask: Ask, contact: Contact = HAL, target: Contact | None = None) -> Draft:
    return duty_draft(Duty(kind, contact, DAY, "", ask, ENGINEER, target=target), ROBIN)


def test_who_was_introduced_writes_to_the_target_and_names_the_connector() -> None:
    path = way(route="introduction", action="write_introduced", via=CORA)

    words = draft(path, ENGINEER, ROBIN)

    assert words.subject == "Cora Lane introduced us: Data Engineer at Northwind"
    assert words.body.startswith("Hi Hal,\n\nCora Lane was kind enough to introduce us")
    assert "refer" not in words.body.partition("If it helps")[0]
    assert note(path, ENGINEER, ROBIN).startswith("Hi Hal, Cora Lane kindly introduced us")


@pytest.mark.parametrize(
    ("place", "asked", "not_asked", "line"),
    [
        ("hires", "Would a talk of fifteen minutes make sense", "refer", "a talk makes sense"),
        ("recruits", "am I what you look for?", "refer", "the posting and two lines"),
        ("inside", "Would you be comfortable referring me?", "make sense", "ask"),
    ],
)
def test_the_right_question_to_the_right_person(
    place: Place, asked: str, not_asked: str, line: str
) -> None:
    words = draft(way(place=place), ENGINEER, ROBIN)

    assert asked in words.body
    assert not_asked not in words.body
    assert line in words_for(way(place=place)).line


@pytest.mark.parametrize(
    ("kind", "status", "said"),
    [
        ("offer_material", "agreed", "my CV"),
        ("ask_kindly", "agreed", "Did you come to it"),
        ("ask_if_introduced", "agreed", "put me in touch with Hal Berg at Northwind"),
        ("ask_for_news", "submitted", "Do you know how it stands"),
        ("prepare", "interviewing", "I have an interview at Northwind for Data Engineer"),
        ("prepare", "offer", "made me an offer for Data Engineer"),
    ],
)
def test_each_step_has_its_words(kind: DutyKind, status: Any, said: str) -> None:
    words = owed(kind, ask_of(status), CORA, target=HAL)

    assert said in words.body
    assert words.body.startswith("Hi Cora,")
    assert words.subject


@pytest.mark.parametrize(
    ("ask", "contact", "said", "unsaid"),
    [
        (ask_of("posting_closed"), HAL, "Thank you for reading", "your help"),
        (ask_of("withdrawn"), HAL, "Thank you for reading it", "your help"),
        (
            Ask(2, "introduction", "Northwind", (Step("introduced", DAY), Step("withdrawn", DAY)), via=1),
            CORA, "Thank you for your help", "reading it",
        ),
        (ask_of("ineligible"), HAL, "has come to its end", "your help"),
    ],
)  # fmt: skip
def test_nobody_is_thanked_for_help_that_was_never_given(
    ask: Ask, contact: Contact, said: str, unsaid: str
) -> None:
    words = owed("close_loop", ask, contact)

    assert said in words.body
    assert unsaid not in words.body


def test_who_asks_for_advice_does_not_thank_before_it_is_given() -> None:
    words = draft(way(route="former", action="advice"), ENGINEER, ROBIN)

    assert "thank" not in words.body.casefold()


def test_the_connector_of_an_introduction_in_vain_hears_of_the_target() -> None:
    words = owed("close_loop", ask_of("no_response", kind="introduction", via=1), CORA, target=HAL)

    assert "You kindly introduced me to Hal Berg. Nothing has come of it" in words.body


def test_a_reminder_names_what_else_is_open_there_by_now() -> None:
    further = (replace(ENGINEER, title="Analyst"), replace(ENGINEER, title="Platform Engineer"))
    due = Duty("follow_up", HAL, DAY, "", ask_of("sent"), ENGINEER, also=further)

    words = duty_draft(due, ROBIN).body

    assert "would suit me (Analyst and Platform Engineer)" in words
    assert "would suit me" not in owed("follow_up", ask_of("sent")).body


def test_every_step_is_told_in_the_reports_first_sentence_and_in_its_list() -> None:
    assert {"follow_up", "thank", "close_loop", *STEPS} <= HEADLINES.keys()


# ------------------------------------------------------------------ news, and whose they are


@pytest.mark.parametrize(
    ("status", "news"),
    [("interviewing", "I have an interview at Northwind for Data Engineer"),
     ("offer", "Northwind has made me an offer for Data Engineer")],
)  # fmt: skip
def test_good_news_are_in_the_words_and_thanks_for_what_each_has_done(
    status: Any, news: str
) -> None:
    referrer = owed("thank", ask_of(status, via=1), HAL).body
    connector = owed("thank", ask_of(status, via=1), CORA, target=HAL).body

    assert news in referrer
    assert news in connector
    assert "Your word opened that door" in referrer
    assert "your introduction to Hal Berg" in connector
    assert "referring me" not in connector


@pytest.mark.parametrize("kind", ["introduction", "referral"])
@pytest.mark.parametrize(
    ("status", "said"),
    [("agreed", "being willing to introduce me to Hal Berg"),
     ("introduced", "introducing me to Hal Berg"), ("submitted", "introducing me to Hal Berg")],
)  # fmt: skip
def test_who_introduces_is_thanked_for_that_however_it_was_logged(
    kind: Any, status: Any, said: str
) -> None:
    words = owed("thank", ask_of(status, kind=kind, via=1), CORA, target=HAL).body

    assert said in words
    assert "referring me" not in words


def test_whom_one_met_and_who_refers_one_is_thanked_for_the_referral() -> None:
    words = owed("thank", ask_of("submitted", kind="introduction", via=1), HAL).body

    assert "Thank you for referring me at Northwind for Data Engineer" in words


@pytest.mark.parametrize(
    ("who", "target", "said"),
    [(HAL, None, "Your word opened that door"), (CORA, HAL, "your introduction to Hal Berg")],
)
def test_of_a_hire_each_hears_for_what_they_are_thanked(
    who: Contact, target: Contact | None, said: str
) -> None:
    words = owed("close_loop", ask_of("hired", via=1), who, target=target)

    assert "I got the job at Northwind (Data Engineer)" in words.body
    assert said in words.body


def test_who_hears_of_a_no_after_a_hire_hears_of_both() -> None:
    late = Duty("close_loop", HAL, DAY, "", ask_of("not_hired"), ENGINEER, settled=True)

    assert "Meanwhile I have found work" in duty_draft(late, ROBIN).body
    assert "Meanwhile" not in owed("close_loop", ask_of("not_hired")).body


def test_before_an_offer_is_answered_nobody_is_asked_whom_one_will_meet() -> None:
    words = owed("prepare", ask_of("offer"), CORA)

    assert words.subject == "The people at Northwind"
    assert "meet" not in words.body


@pytest.mark.parametrize("status", ["posting_closed", "withdrawn"])
def test_who_had_said_yes_is_thanked_for_that_when_there_is_no_need_any_more(status: Any) -> None:
    steps = Step("sent", DAY), Step("agreed", DAY), Step(status, DAY)

    words = owed("close_loop", Ask(2, "referral", "Northwind", steps, 7))

    assert "Thank you for saying yes" in words.body
    assert "reading" not in words.body
    assert words.body.endswith("Thank you,\nRobin Doe")


@pytest.mark.parametrize("kind", ["advice", "mentoring"])
@pytest.mark.parametrize(
    ("duty", "status"),
    [("follow_up", "sent"), ("close_loop", "withdrawn"), ("close_loop", "no_response")],
)
def test_what_is_about_no_company_is_called_by_what_was_asked_for(
    kind: Any, duty: DutyKind, status: Any
) -> None:
    asked = Ask(2, kind, "", (Step("sent", DAY), Step(status, DAY)))

    words = duty_draft(Duty(duty, HAL, DAY, "", asked), ROBIN)

    assert f"for {kind}" in words.body or f"for, {kind}," in words.body
    assert "  " not in words.body
    assert "about ," not in words.body
    assert words.subject
    assert not words.subject.startswith("Hi ")
    assert not words.subject.endswith(("at", " "))
