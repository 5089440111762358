"""The mail of the morning: what it says, in which order, and how much of it.

What mail programs, screens and hostile words make of it is tried in tests/reports/checked.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, get_args

import pytest
from bs4 import BeautifulSoup

from referrals.model.advice import Action, Duty, DutyKind, Opportunity, Report, Tip
from referrals.model.terms import Sponsorship
from reports.mail.letter import codes_shown, letter
from tests.reports.checked.specimens import answers_to, full
from tests.reports.morning import (
    DEVIKA,
    DUTIES,
    INGRID,
    KWAME,
    MIRIAM,
    MORNING,
    NIAMH,
    OPPORTUNITIES,
    PARK,
    PRICING,
    RISK,
    SENIOR,
    TODAY,
    days_ago,
    morning,
    opening,
    way,
)


def soup(report: Report) -> BeautifulSoup:
    return BeautifulSoup(letter(report, answers_to(report)).html, "lxml")


def text(**changes: Any) -> str:
    """The plain text of a morning with nothing but *changes*."""
    return letter(morning(**({"opportunities": (), "duties": ()} | changes))).text


def preheader(report: Report) -> str:
    hidden = soup(report).select_one(".preheader")
    assert hidden
    return hidden.get_text()


# ------------------------------------------------------------------ subject and preheader


@pytest.mark.parametrize(
    "report", [MORNING, full(), morning(opportunities=()), Report(TODAY, MORNING.me)]
)
def test_the_subject_is_short_and_names_the_day_so_that_no_two_are_threaded(report: Report) -> None:
    today = letter(report).subject
    tomorrow = letter(replace(report, today=days_ago(-1))).subject

    assert len(today) <= 60
    assert len(preheader(report)) <= 90
    assert today != tomorrow


def test_the_subject_says_whom_to_ask_in_its_first_forty_characters() -> None:
    assert letter(MORNING).subject[:40].startswith("Ask Ingrid about Northmarch Freight")


@pytest.mark.parametrize("action", sorted(set(get_args(Action)) - {"thank_first"}))
def test_the_subject_tells_what_to_do_with_whom(action: Action) -> None:
    path = replace(OPPORTUNITIES[0].paths[0], action=action)
    report = morning(opportunities=(replace(OPPORTUNITIES[0], paths=(path,)),))

    subject = letter(report).subject

    assert "Ingrid" in subject[:40]
    assert "Northmarch" in subject[:40]


@pytest.mark.parametrize("who", ["Ingrid Solheim", "Maximiliane-Franciscalina Berg"])
@pytest.mark.parametrize("action", sorted(set(get_args(Action)) - {"thank_first"}))
def test_a_long_company_leaves_no_bracket_open(action: Action, who: str) -> None:
    path = replace(OPPORTUNITIES[0].paths[0], action=action)
    path = replace(path, contact=replace(path.contact, name=who), bundle=(1,))
    elsewhere = opening(1, "Role", "Northmarch Freight Forwarding and Logistics of Bremen")
    report = morning(opportunities=(Opportunity(elsewhere, True, (path,)),))

    subject = letter(report).subject

    assert who[:6] in subject
    assert subject.count("(") == subject.count(")")
    assert len(subject) <= 60


@pytest.mark.parametrize("kind", get_args(DutyKind))
def test_with_nobody_to_ask_the_subject_says_what_is_owed(kind: DutyKind) -> None:
    owed = Duty(kind, DEVIKA, TODAY, "a word", DUTIES[2].ask, SENIOR, "X1", "data roles")

    assert "Devika" in letter(morning(opportunities=(), duties=(owed,))).subject[:40]


def test_the_subject_takes_the_most_pressing_fact_that_it_has_room_for() -> None:
    short = (Opportunity(opening(1, "Role", "Acme"), False, (way("A1", INGRID, 9.0, "why"),)),)

    assert letter(morning(opportunities=short)).subject == (
        "Ask Ingrid about Acme; 1 follow-up due · 23 Nov"
    )
    assert letter(MORNING).subject == "Ask Ingrid about Northmarch Freight · 23 Nov"


def test_the_preheader_is_hidden_and_tells_other_facts() -> None:
    short = (Opportunity(opening(1, "Role", "Acme"), True, (way("A1", INGRID, 9.0, "why"),)),)
    hidden = soup(MORNING).select_one(".preheader")

    assert hidden
    assert "display: none" in str(hidden["style"])
    assert hidden.get_text().startswith("1 follow-up due; 2 thank-yous owed; 5 new postings")
    assert preheader(morning(opportunities=short)).startswith("2 thank-yous owed; 1 new posting")


# ------------------------------------------------------------------ order and caps


def test_what_a_posting_and_a_company_have_been_through_stands_below_the_button() -> None:
    sentence = "We sponsor visas, for you and for all who move with you. " * 4
    told = replace(RISK, sponsorship=Sponsorship("stated", sentence), first_seen=days_ago(40))
    report = morning(opportunities=(Opportunity(told, False, (way("A1", INGRID, 9.0, "why"),)),))

    for words in (soup(report).get_text("\n"), letter(report).text):
        card = words[words.index("A1") :]
        assert -1 < card.index("Open") < card.index("why") < card.index("Seen open for 40 days")
        assert "We sponsor visas" in card[card.index("Seen open") :]


def test_the_parts_come_in_the_order_of_a_morning() -> None:
    heads = [head.get_text() for head in soup(MORNING).find_all("h2")]

    assert heads == [
        "Ask today", "Follow up", "Thank, and tell how it ended", "Give back",
        "New, with no path yet", "How far it got", "Boards that need a look",
    ]  # fmt: skip


def test_the_mail_opens_with_one_sentence_and_ends_with_why_it_came_and_how_to_stop_it() -> None:
    said = letter(MORNING).text

    assert said.splitlines()[2] == (
        "Ask Ingrid Solheim about Senior Data Engineer, Pricing at Northmarch Freight."
    )
    foot = said.partition("\n-- \n")[2]
    assert "Scanned 23 November, 07:00." in foot
    assert "mornings with news, and once a week as a sign of life" in foot
    assert 'method = "none" there stops it' in foot


def test_the_mail_shows_no_more_than_a_morning_can_hold() -> None:
    page = soup(full())

    assert len(page.select("a.button-link")) == 1
    assert len(page.select(".box:not(.task)")) == 3
    assert len(page.select(".task")) == 5 + 3 + 2
    assert len(re.findall(r"Alone \d+:", page.get_text())) == 8
    assert len(re.findall(r"Board \d+", page.get_text())) == 5
    assert "and 9 more in the report" in page.get_text()


# ------------------------------------------------------------------ whom to ask


def test_a_card_says_who_what_where_why_what_speaks_against_it_and_how_the_draft_begins() -> None:
    card = letter(MORNING).text.partition("ASK TODAY\n\n")[2].partition("\n\n")[0]

    assert card.splitlines() == [
        "A1  Ask Ingrid Solheim",
        "Head of Pricing Data at Northmarch Freight",
        "Senior Data Engineer, Pricing <https://jobs.example.org/northmarch/11> at Northmarch "
        "Freight",
        "new: Hamburg or Remote, Germany, hybrid · 82,000–98,000 EUR a year · posted 22 November",
        "Open draft to Ingrid: ingrid@example.org",
        "You worked together at Fennick & Lowe, 2017–2020, in the same team",
        "Note: Ingrid Solheim hires, so the bonus of 2,000 EUR is not paid",
        "The same message names “Data Engineer, Network Planning”.",
        "“You know my work better than most, so I come to you with this: Northmarch Freight has a "
        "position open that I would…”",
    ]


def test_what_holds_for_every_ask_is_said_once_in_the_mail() -> None:
    said = letter(MORNING).text

    assert said.count("Ask before you apply: afterwards it rarely counts.") == 1


def test_a_posting_that_is_back_or_in_doubt_says_so() -> None:
    posting = replace(PRICING, repost_of=3, misses=1, last_seen=days_ago(2))

    said = text(opportunities=(replace(OPPORTUNITIES[0], posting=posting),))

    assert "posted 22 November · not seen since 21 November\n" in said
    assert "\nPosted again\n" in said


def test_only_the_plan_of_the_week_is_asked_and_nobody_for_the_same_posting_twice() -> None:
    said = letter(morning(plan=("A5", "A2"))).text

    assert re.findall(r"^A\d  .*", said, re.MULTILINE) == [
        "A5  Ask Leilani Kahale", "A2  Ask Tomás Ferreira",
    ]  # fmt: skip
    assert said.splitlines()[2].startswith("Ask Leilani Kahale about Data Platform Engineer")


def test_who_is_owed_thanks_is_not_asked_first() -> None:
    first = OPPORTUNITIES[0]
    paths = (
        replace(first.paths[0], action="thank_first", bundle=(11,)),
        replace(first.paths[1], bundle=(11,)),
    )

    said = text(opportunities=(replace(first, paths=paths),))

    assert "A2  Ask Tomás Ferreira" in said
    assert "Ask Ingrid" not in said


def test_one_person_gets_one_card_however_many_postings_they_could_help_with() -> None:
    two = tuple(
        Opportunity(
            opening(n, f"Role {n}", f"Company {n}"),
            True,
            (way(f"A{n}", INGRID, 9.0, "why", bundle=(n,)),),
        )
        for n in (1, 2)
    )

    assert text(opportunities=two).count("Ask Ingrid Solheim\n") == 1


def test_of_many_further_postings_a_few_are_named_and_the_others_counted() -> None:
    many = tuple(
        Opportunity(
            opening(n, f"Role {n}", "Acme"), False, (way("A1", INGRID, 9.0, bundle=(1, 2, 3, 4, 5, 6)),)
        )
        for n in range(1, 7)
    )  # fmt: skip

    assert "The same message names “Role 2”, “Role 3”, “Role 4” and 2 more." in text(
        opportunities=many
    )


def test_where_only_a_profile_is_known_the_words_to_paste_fit_into_an_invitation() -> None:
    path = replace(OPPORTUNITIES[1].paths[1], bundle=(13,))

    said = text(opportunities=(replace(OPPORTUNITIES[1], paths=(path,)),))

    assert f"Open Park’s profile: <{PARK.url}>" in said
    paste = said.partition("To paste there:\n")[2].partition("\n\n")[0]
    assert 40 < len(paste.strip()) <= 200
    assert "Robin Doe" in paste


# ------------------------------------------------------------------ what is owed


def test_what_others_are_to_be_reminded_of_is_together_and_the_most_overdue_comes_first() -> None:
    kinds: tuple[DutyKind, ...] = ("follow_up", "remind_lookout", "keep_in_touch")
    duties = tuple(
        Duty(
            kind, DEVIKA, days_ago(late), "a word", DUTIES[2].ask, SENIOR, f"X{late}", "data roles"
        )
        for kind, late in zip(kinds, (1, 9, 4), strict=True)
    )

    said = text(duties=duties)

    assert re.findall(r"^X\d", said.partition("FOLLOW UP")[2], re.MULTILINE) == ["X9", "X4", "X1"]


def test_giving_names_a_debt_and_a_chance_and_nobody_twice() -> None:
    owed = tuple(Duty("give_back", who, TODAY, "they helped", code="G1") for who in (NIAMH, MIRIAM))
    tips = tuple(
        Tip(who, opening(9, "Designer", "Acme"), f"{who.name} looks for it")
        for who in (NIAMH, KWAME, KWAME)
    )

    said = text(duties=owed, tips=tips).partition("GIVE BACK")[2]

    assert "G1  Niamh Gallagher\nthey helped\n" in said
    assert "Kwame Mensah\nKwame Mensah looks for it\nDesigner <https://jobs" in said
    assert "Open draft to Kwame: kwame@example.org" in said
    assert "and 1 more in the report" in said
    assert "due" not in said.partition("HOW FAR")[0]


def test_to_somebody_without_an_address_the_whole_words_are_there_to_paste() -> None:
    linked = replace(DEVIKA, emails=(), url="https://www.linkedin.com/in/devika")

    said = text(duties=(replace(DUTIES[2], contact=linked),))

    assert "Open Devika’s profile: <https://www.linkedin.com/in/devika>\nTo paste there:\n" in said
    assert "  Hi Devika," in said


def test_somebody_without_any_address_is_still_named() -> None:
    silent = replace(DEVIKA, emails=(), url="ftp://x.org/devika")

    said = text(duties=(Duty("thank", silent, TODAY, "say thank you", code="T1"),))

    assert "No address known for Devika: say it in person\nWhat to say:\n" in said
    assert "  Hi Devika," in said
    assert "To paste" not in said


# ------------------------------------------------------------------ answers, progress, news


def test_a_tap_says_that_it_is_done_where_answers_are_read() -> None:
    said = letter(MORNING, answers_to(MORNING)).text

    for words in ("I asked Ingrid: <mailto:", "Not this one: <mailto:", "I wrote to Devika: <mailto:", "I spoke to Niamh: <mailto:"):  # fmt: skip
        assert words in said
    assert codes_shown(MORNING) == ["A1", "A3", "A5", "F1", "T1", "T2", "G1"]
    assert "I asked" not in letter(MORNING).text


def test_answers_go_to_where_the_mail_goes() -> None:
    said = letter(MORNING, {"A1": {"asked": "[referrals] asked A1 X"}}, "other+me@example.org").text

    assert "I asked Ingrid: <mailto:other%2Bme@example.org?subject=%5Breferrals%5D%20asked" in said
    assert "Not this one" not in said


def test_progress_is_told_in_counts_and_never_as_a_share() -> None:
    said = letter(MORNING).text

    assert "7 asks · 5 replies · 3 referrals · 2 interviews" in said
    assert "9 open postings for you · 5 new · 1 closed · 62 people you know" in said
    assert "%" not in said


def test_what_closed_and_who_moved_is_told() -> None:
    said = letter(MORNING).text

    assert "Leilani Kahale moved from Brightside to Tidewrack" in said
    assert "Closed: Data Engineer at Pebblewick" in said


def test_the_text_part_is_plain() -> None:
    said = letter(morning(events=("R&D <b>",))).text

    assert "R&D <b>" in said
    assert "&amp;" not in said
    assert "\n\n\n" not in said
