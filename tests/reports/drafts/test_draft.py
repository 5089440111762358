"""The words to send: their tone, their facts, and what must never be in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from referrals.model.advice import Caution, Draft, Duty, Path
from referrals.model.log import Ask, Step
from referrals.model.people import Contact, Employment, Me
from referrals.model.postings import Posting
from reports.drafts.draft import draft, drafts, duty_draft, note, wish_draft
from reports.drafts.send_link import LONGEST_MAILTO, mailto, outgoing
from tests.reports.morning import (
    ASK_DEVIKA,
    ASK_KWAME,
    DUTIES,
    INGRID,
    KWAME,
    PARK,
    PLANNING,
    PRICING,
    ROBIN,
    TODAY,
    TOMAS,
    somebody,
    way,
)

ACTIONS = (
    "ask", "reconnect_first", "give_first", "thank_first", "mention_in_open_ask", "advice",
    "ask_how_well",
)  # fmt: skip


def to(contact: Contact, **said: Any) -> Path:
    return way("A1", contact, 50.0, "why", **said)


def body_of(link: str) -> str:
    return unquote(urlsplit(link).query.partition("body=")[2]).replace("\r\n", "\n")


def test_an_ask_links_the_posting_gives_two_reasons_and_an_easy_way_to_say_no() -> None:
    words = draft(to(INGRID), PRICING, ROBIN)

    assert PRICING.url in words.body
    assert words.body.count("\n- ") == 2
    assert "just say so" in words.body
    assert words.body.startswith("Hi Ingrid,\n")


def test_who_has_come_there_lately_is_wished_well() -> None:
    new = (Caution("newcomer", "Has been at Harborline for less than 90 days"),)

    assert "you are new at" in draft(replace(to(INGRID), warnings=new), PRICING, ROBIN).body
    assert "you are new at" not in draft(to(INGRID), PRICING, ROBIN).body


def test_what_is_passed_on_has_at_most_three_sentences_and_no_word_about_the_one_asked() -> None:
    blurb = draft(to(INGRID), PRICING, ROBIN).body.rpartition("\n\n")[2]

    assert blurb.count(". ") <= 2
    assert "Robin Doe" in blurb
    assert "Ingrid" not in blurb


def test_a_manager_is_not_written_to_like_someone_met_once() -> None:
    words = {
        kind: draft(to(replace(INGRID, kinds=(kind,))), PRICING, ROBIN).body
        for kind in ("manager", "teammate", "friend", "online")
    }

    assert len(set(words.values())) == 4
    assert "refer me" in words["manager"]
    assert "refer me" not in words["online"]


@pytest.mark.parametrize(
    ("vouch", "kind"), [(1.0, "manager"), (0.9, "teammate"), (0.45, "friend"), (0.2, "online")]
)
def test_where_the_user_said_nothing_the_evidence_sets_the_tone(vouch: float, kind: Any) -> None:
    unsaid = draft(to(replace(INGRID, kinds=()), parts={"vouch": vouch}), PRICING, ROBIN)

    assert unsaid == draft(to(replace(INGRID, kinds=(kind,))), PRICING, ROBIN)


@pytest.mark.parametrize(
    ("rated", "parts"),
    [(5, {"vouch": 0.2}), (3, {"vouch": 0.2}), (None, {"vouch": 0.2, "tie": 0.6})],
)
def test_nobody_whom_the_user_knows_is_told_that_they_hardly_know_each_other(
    rated: int | None, parts: dict[str, float]
) -> None:
    known = replace(INGRID, kinds=(), tie=rated)

    words = draft(to(known, parts=parts), PRICING, ROBIN)

    assert "We do not know each other well" not in words.body
    assert "Would you be comfortable referring me?" in words.body


def test_of_many_postings_three_are_named() -> None:
    many = [replace(PLANNING, id=100 + n, title=f"Role {n}") for n in range(8)]

    assert "(Role 0, Role 1, Role 2 and 5 more)" in draft(to(INGRID), PRICING, ROBIN, many).body


def test_other_postings_of_the_same_ask_are_named() -> None:
    words = draft(to(INGRID), PRICING, ROBIN, [PLANNING])

    assert PLANNING.title in words.body


def test_after_an_application_a_word_is_asked_for_instead_of_a_referral() -> None:
    words = draft(to(INGRID), replace(PRICING, applied_on=date(2026, 11, 20)), ROBIN)

    assert "put in a word" in words.body
    assert "refer me" not in words.body


def test_reconnecting_comes_before_asking() -> None:
    words = draft(to(INGRID, action="reconnect_first"), PRICING, ROBIN)

    assert "Fennick & Lowe" in words.body
    assert "refer" not in words.body
    assert PRICING.url not in words.body


def test_an_introduction_is_asked_of_the_connector_who_asks_the_target_first() -> None:
    words = draft(to(PARK, route="introduction", via=INGRID), PRICING, ROBIN)

    assert words.body.startswith("Hi Ingrid,")
    assert "ask Park Hyun-woo first" in words.body
    assert words.body.rstrip().endswith("robin@example.org.")


def test_a_connector_is_asked_how_well_they_know_the_target() -> None:
    path = to(PARK, route="introduction", via=INGRID, action="ask_how_well")

    words = draft(path, PRICING, ROBIN)

    assert words.subject == "How well do you know Park Hyun-woo?"


def test_what_is_not_known_is_a_prompt_and_never_an_invention() -> None:
    stranger = somebody(9, "Dr. Ana Silva")

    words = draft(to(stranger), PRICING, Me("Robin Doe"))

    assert words.body.startswith("Hi Ana,")
    assert "- [one thing you did that this role needs]" in words.body
    assert "None" not in words.body


def test_jobs_of_unknown_years_are_no_shared_past() -> None:
    there = replace(INGRID, employments=(Employment("Fennick & Lowe", "Lead", current=False),))

    words = draft(to(there), PRICING, ROBIN)

    assert "You have seen at Fennick" not in words.body


def test_the_present_employer_is_not_named_in_what_is_passed_on() -> None:
    me = replace(ROBIN, employments=(Employment("Wickerby", "Engineer"), *ROBIN.employments))

    assert "Wickerby" not in draft(to(INGRID), PRICING, me).body


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("kind", ["manager", "online"])
def test_no_draft_quotes_a_private_note_or_what_they_are_looking_for(
    action: Any, kind: Any
) -> None:
    private = replace(INGRID, kinds=(kind,), note="divorced", looking="a job in Oslo")

    words = draft(to(private, action=action), PRICING, ROBIN)

    assert "divorced" not in words.subject + words.body
    assert "Oslo" not in words.subject + words.body


@pytest.mark.parametrize("action", ACTIONS)
def test_every_draft_is_tidy_and_ends_up_whole_in_its_link(action: Any) -> None:
    path = to(INGRID, action=action)

    words = draft(path, PRICING, ROBIN)

    link = mailto(INGRID, words) or ""
    assert len(link) <= LONGEST_MAILTO
    assert "+" not in link
    assert body_of(link) == words.body
    assert parse_qs(urlsplit(link).query)["subject"] == [words.subject]
    assert "\n" not in words.subject
    assert "\n\n\n" not in words.body
    assert not any(line != line.rstrip() for line in words.body.split("\n"))


def test_a_draft_too_long_for_a_link_loses_what_stands_at_its_end() -> None:
    long = replace(PRICING, title="Ředitel " * 40, url="https://jobs.example.org/" + "x" * 500)
    path = to(INGRID)

    words = draft(path, long, ROBIN, [PLANNING])

    link = mailto(INGRID, words) or ""
    assert len(link) <= LONGEST_MAILTO
    assert body_of(link).startswith("Hi Ingrid,")
    assert body_of(link).endswith(words.body.rpartition("\n\n")[2])


@pytest.mark.parametrize("length", [300, 400, 500, 600, 700])
def test_a_link_that_is_too_short_leaves_out_whole_parts_and_never_the_question(
    length: int,
) -> None:
    long = replace(PRICING, url="https://jobs.example.org/" + "x" * length)
    words, *shorter = drafts(to(INGRID), long, ROBIN, [PLANNING])

    way_out = outgoing(words, INGRID, shorter)

    opened = body_of(way_out.href or "")
    assert way_out.shortened
    assert way_out.draft == words
    assert "to pass on" not in opened
    assert "Would you refer me" in opened
    assert opened.endswith("Many thanks,\nRobin Doe")


def test_who_has_no_mail_address_gets_no_mail_link() -> None:
    assert mailto(PARK, draft(to(PARK), PRICING, ROBIN)) is None


@pytest.mark.parametrize(
    "address", ["x@y.org?bcc=all@z.org", "x@y.org&body=no", "no address", "a@b.c\r\nBcc: d@e.f"]
)
def test_nothing_is_smuggled_into_a_mail_with_an_address(address: str) -> None:
    link = mailto(somebody(1, "Eve", emails=(address,)), Draft("s", "b"))

    assert link is None or parse_qs(urlsplit(link).query) == {"subject": ["s"], "body": ["b"]}


def test_a_title_with_line_breaks_stays_on_one_line_of_the_draft() -> None:
    evil = Posting("1", "Engineer\r\nBcc: all@example.org", "javascript:alert(1)", company="Acme")

    words = draft(to(INGRID), evil, ROBIN)

    assert "Engineer Bcc: all@example.org" in words.subject
    assert "javascript" not in words.body


@pytest.mark.parametrize("duty", DUTIES, ids=lambda duty: duty.kind)
def test_what_is_owed_comes_with_words_too(duty: Duty) -> None:
    words = duty_draft(duty, ROBIN)

    assert words.subject
    assert words.body.startswith(f"Hi {duty.contact.name.split(maxsplit=1)[0]},")
    assert words.body.endswith("Robin Doe")


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("hired", "I got the job"),
        ("not_hired", "did not work out"),
        ("posting_closed", "is gone, so there is nothing left to do"),
        ("withdrawn", "I have found work"),
        ("ineligible", "[how it ended]"),
    ],
)
def test_the_helper_hears_how_it_ended(status: Any, said: str) -> None:
    ended: Ask = replace(ASK_KWAME, steps=(Step(status, date(2026, 11, 20)),))

    words = duty_draft(Duty("close_loop", KWAME, date(2026, 11, 21), "", ended, PRICING), ROBIN)

    assert said in words.body


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("referral", "Thank you for referring me at Northwind for"),
        ("introduction", "the introduction at Northwind"),
        ("advice", "your advice on Northwind"),
    ],
)
def test_thanks_fit_what_was_done(kind: Any, said: str) -> None:
    helped = replace(ASK_KWAME, kind=kind, company="Northwind")

    words = duty_draft(Duty("thank", KWAME, date(2026, 11, 21), "", helped, PRICING), ROBIN)

    assert said in words.body


def test_a_lookout_is_asked_for_with_what_until_when_and_an_easy_no() -> None:
    until = date(2027, 1, 31)

    words = wish_draft("lookout", INGRID, "data engineer, Berlin", ROBIN, until, "2500 USD")

    assert "data engineer, Berlin" in words.body
    assert "before 31 January 2027" in words.body
    assert "they pay 2500 USD" in words.body
    assert "If you would rather not" in words.body
    assert "they pay" not in wish_draft("lookout", INGRID, "x", ROBIN).body


@pytest.mark.parametrize("kind", ["manager", "friend", "online"])
def test_mentoring_is_asked_for_as_something_that_runs_both_ways(kind: Any) -> None:
    words = wish_draft("mentoring", replace(INGRID, kinds=(kind,)), "leading a team", ROBIN)

    assert "leading a team" in words.subject
    assert "[what you could teach them" in words.body
    assert "just say so" in words.body


def test_a_reminder_of_a_lookout_names_it_and_needs_no_answer() -> None:
    owed = Duty("remind_lookout", KWAME, date(2026, 11, 21), "", about="data engineer, Berlin")

    words = duty_draft(owed, ROBIN)

    assert "(data engineer, Berlin)" in words.body
    assert "no need to answer" in words.body


@pytest.mark.parametrize(
    ("duty", "said"),
    [
        ({"posting": PRICING}, PRICING.url),
        ({"about": "they moved to Northwind"}, "[A line on this: they moved to Northwind.]"),
        ({}, "[What made you think of them"),
    ],
)
def test_a_sign_of_life_has_a_reason_and_does_not_just_check_in(duty: Any, said: str) -> None:
    words = duty_draft(Duty("keep_in_touch", KWAME, date(2026, 11, 21), "", **duty), ROBIN)

    assert said in words.body
    assert "checking in" not in words.body


@pytest.mark.parametrize("kind", ["manager", "online"])
def test_a_note_to_an_invitation_never_has_more_than_the_channel_takes(kind: Any) -> None:
    path = to(replace(INGRID, kinds=(kind,)))
    long = replace(PRICING, title="Leiterin " * 20, company="Gesellschaft " * 5)

    fits, tight = note(path, PRICING, ROBIN), note(path, long, ROBIN, 80)

    assert len(fits) <= 200
    assert PRICING.company in fits
    assert len(tight) <= 80
    assert note(path, long, ROBIN, 300) != note(path, long, ROBIN, 120)
    assert "\n" not in fits + tight


# ------------------------------------------------------------------ the kit

WITH_CV = replace(
    ROBIN, cv="https://robin.example/cv.pdf", linkedin="https://linkedin.com/in/robin"
)


def test_the_draft_names_the_requisition_and_where_the_cv_is() -> None:
    numbered = replace(PRICING, requisition="R-1042")

    words = draft(to(INGRID), numbered, WITH_CV)

    assert f"{PRICING.url} (requisition R-1042)" in words.body
    assert "- My CV: https://robin.example/cv.pdf" in words.body


def test_what_the_companys_own_form_asks_for_is_ready_to_be_pasted() -> None:
    numbered = replace(PRICING, requisition="R-1042")

    form = draft(to(TOMAS), numbered, WITH_CV).form

    assert form == (
        "Position: Senior Data Engineer, Pricing at Northmarch Freight\n"
        "Requisition: R-1042\n"
        "Link: https://jobs.example.org/northmarch/11\n"
        "Candidate: Robin Doe, robin@example.org\n"
        "CV: https://robin.example/cv.pdf\n"
        "LinkedIn: https://linkedin.com/in/robin\n"
        "Why:\n"
        "- We worked together at Fennick & Lowe\n"
        "- Robin Doe worked as Data Engineer in the Data team at Fennick & Lowe from 2017 to 2021"
    )


def test_who_refers_nobody_gets_no_form() -> None:
    hires = to(INGRID, place="hires")
    introduces = to(INGRID, route="introduction", via=TOMAS)

    assert draft(hires, PRICING, WITH_CV).form == ""
    assert draft(introduces, PRICING, WITH_CV).form == ""


def test_who_has_said_yes_gets_the_whole_kit() -> None:
    owed = Duty("offer_material", TOMAS, TODAY, "send what they need", ASK_DEVIKA, PRICING)

    body = duty_draft(owed, WITH_CV).body

    assert "CV: https://robin.example/cv.pdf" in body
    assert "Position: Senior Data Engineer, Pricing at Northmarch Freight" in body
    assert "[" not in body


def test_an_address_that_is_none_is_in_no_draft() -> None:
    words = draft(to(INGRID), PRICING, replace(ROBIN, cv="javascript:alert(1)"))

    assert "javascript" not in words.body + words.form
