"""How dates, places and people are said, and what is washed out of what boards write."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from referrals.cli.terminal.printing import safe
from referrals.export.table import cell
from referrals.model.people import Contact, NameParts
from referrals.model.postings import Salary
from reports.feeds.atom import feed
from reports.mail.letter import letter
from reports.page.page import page
from reports.say.safety import clean, link
from reports.say.templating import TEMPLATES
from reports.say.words import clip, day, first_name, how_late, listed, pay_words, workplace_words
from tests.reports.morning import MORNING, TODAY, days_ago, opening


def test_a_day_of_another_year_says_so() -> None:
    assert day(date(2026, 3, 1), TODAY) == "1 March"
    assert day(date(2027, 3, 1), TODAY) == "1 March 2027"


@pytest.mark.parametrize(
    ("ago", "said"),
    [(-1, "due today"), (0, "due today"), (1, "due yesterday"), (8, "overdue by 8 days")],
)
def test_what_is_late_is_said_without_shouting(ago: int, said: str) -> None:
    assert how_late(days_ago(ago), TODAY) == said


@pytest.mark.parametrize(
    ("places", "workplace", "said"),
    [
        ((), None, ""),
        (("Berlin",), "onsite", "Berlin, on site"),
        (("Remote, EU",), "remote", "Remote, EU"),
        ((), "remote", "Remote"),
        (("A", "B", "C", "D", "E"), None, "A or B or C or 2 more"),
    ],
)
def test_a_place_is_said_once(places: tuple[str, ...], workplace: Any, said: str) -> None:
    assert workplace_words(opening(1, "Role", "Acme", *places, workplace=workplace)) == said


@pytest.mark.parametrize(
    ("salary", "said"),
    [
        (None, ""),
        (Salary(70000, 90000, "EUR", "year"), "70,000–90,000 EUR a year"),
        (Salary(40, 40, "USD", "hour"), "40 USD an hour"),
        (Salary(None, 500, "CHF", "day"), "500 CHF a day"),
    ],
)
def test_pay_is_said_as_the_board_states_it(salary: Salary | None, said: str) -> None:
    assert pay_words(opening(1, "Role", "Acme", salary=salary)) == said


def test_long_words_are_cut_between_words_where_it_can_be() -> None:
    assert clip("Senior Data Engineer", 14) == "Senior Data…"
    assert clip("W" * 20, 10) == "W" * 9 + "…"
    assert clip("short", 10) == "short"


def test_names_are_listed_as_one_would_say_them() -> None:
    assert listed([]) == ""
    assert listed(["Ana"]) == "Ana"
    assert listed(["Ana", "Ben", "Cleo"]) == "Ana, Ben and Cleo"


def test_people_are_called_by_their_first_name_and_not_by_their_title() -> None:
    assert first_name(Contact("Dr. Ana Silva")) == "Ana"
    assert first_name(Contact("A. B.")) == "A. B."
    assert first_name(Contact("W" * 120)) == "W" * 29 + "…"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("a\r\nb\tc", "a b c"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;owned\x07title", "title"),
        ("\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\u202eabc\u2066", "abc"),
        ("a\ud800b", "ab"),
        ("مهندس 🚀", "مهندس 🚀"),
    ],
)
def test_control_characters_are_washed_out_and_languages_are_not(raw: str, said: str) -> None:
    assert clean(raw) == said


NO_CHARACTERS = ("\ufffe", "\uffff", "\ufdd0", "\ufdef", "\U0001fffe", "\U0010ffff", "\x0b", "\x1f")


@pytest.mark.parametrize("sign", NO_CHARACTERS)
def test_what_html_and_xml_know_no_character_for_is_in_nothing_that_is_written(sign: str) -> None:
    [first, *others] = MORNING.opportunities
    odd = replace(
        first, posting=replace(first.posting, title=f"Data{sign} Engineer", locations=(sign,))
    )
    report = replace(MORNING, opportunities=(odd, *others), events=(f"Ana{sign} moved",))

    written = (letter(report).html, letter(report).text, page(report), feed(report).decode())

    assert sign not in "".join(written)
    assert sign not in cell(sign) + safe(f"a{sign}b")


@pytest.mark.parametrize("address", ["https://x.org/a?b=1#c", "http://127.0.0.1:80/x"])
def test_web_addresses_are_followed(address: str) -> None:
    assert link(address) == address


def test_what_no_address_may_hold_is_written_as_browsers_send_it() -> None:
    assert link('https://x.org/<b>"|') == "https://x.org/%3Cb%3E%22%7C"


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://x.org/data engineer", "https://x.org/data%20engineer"),
        (" https://x.org/a\n", "https://x.org/a"),
        ("https://x.org/a\tb", "https://x.org/ab"),
        ("https://x.org/100%", "https://x.org/100%25"),
        ("https://x.org/a%20b", "https://x.org/a%20b"),
        ("https://x.org/o'brien", "https://x.org/o%27brien"),
        ("https://x.org/{a}|[b]^`", "https://x.org/%7Ba%7D%7C[b]%5E%60"),
        ("https://x.org/a\u00a0b\u3000c", "https://x.org/a%C2%A0b%E3%80%80c"),
        ('https://x.org/q?a=b c&d="e"', "https://x.org/q?a=b%20c&d=%22e%22"),
        ("https://x.org/é", "https://x.org/é"),
    ],
)
def test_links_with_odd_characters_are_encoded_not_dropped(address: str, written: str) -> None:
    assert link(address) == written


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "https:///x",
        "//x.org",
        "https://[x",
        "https://x.org/" + "y" * 1000,
        "https://x .org",
        "https://x.org\\@evil.example/",
        "https://x.org/" + "<" * 900,
    ],
)
def test_other_addresses_are_not(address: str | None) -> None:
    assert link(address) is None


def test_templates_refuse_a_word_that_is_not_known() -> None:
    with pytest.raises(ValueError, match="not known"):
        TEMPLATES.from_string("{{ word }}").render(word=None)


def test_a_posting_that_is_only_a_link_says_so() -> None:
    assert "look whether it is a posting" in workplace_words(
        replace(opening(1, "Cook", "Northwind"), guessed=True)
    )


@pytest.mark.parametrize(
    ("name", "given", "greeted"),
    [
        ("Nguyễn Thu", "Thu", "Thu"),
        ("Tanaka Yuki", "Yuki", "Yuki"),
        ("Иванов Пётр", "Пётр", "Пётр"),
        ("Grace Brewster Hopper", "Grace Brewster", "Grace"),
        ("Robin Roe", "Bob", "Robin"),
        ("Dr. Ana Silva", "", "Ana"),
    ],
)
def test_a_letter_greets_by_the_given_name_as_it_came(name: str, given: str, greeted: str) -> None:
    person = Contact(name, name_parts=NameParts(given))

    assert first_name(person) == greeted
