"""What is only likely is asked, with the reason, and never linked (EMPLOYERS.md)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from referrals.knowledge.employers.match import Employers, Match
from referrals.knowledge.employers.typos import one_letter_off
from referrals.model.postings import Company

WATCHED = (
    "Zyntrix",
    "Ericsson",
    "Deutsche Telekom",
    "QZFO",
    "Vandelay Marine Industries",
    "Quaint & Quigley",
    "Microsoft",
    "Google",
    "University of Texas",
    "Acme",
)
EMPLOYERS = Employers([Company(name) for name in WATCHED])


def suggested(employer: str) -> dict[str, str]:
    return {match.company: match.evidence for match in EMPLOYERS.suggest(employer)}


@pytest.mark.parametrize(
    ("employer", "company", "evidence"),
    [
        ("Zyntrics", "Zyntrix", ""),
        ("Ericcson", "Ericsson", "one letter differs from 'ericsson'"),
        ("Ercisson AB", "Ericsson", "one letter differs from 'ericsson'"),
        ("Deutshe Telekom India", "Deutsche Telekom", "one letter differs from 'deutsche telekom'"),
        ("Zyntrix Robotics", "Zyntrix", "'zyntrix' and 'robotics' behind it"),
        ("Nanjing Zyntrix new works", "Zyntrix", "'zyntrix' is in it"),
        (
            "Vandelay Marine",
            "Vandelay Marine Industries",
            "'vandelay marine industries' begins so",
        ),
        ("Quiet Zebras of the Far Orient", "QZFO", "its initials are 'qzfo'"),
        ("Q & Q", "Quaint & Quigley", "the initials of 'quaint and quigley'"),
        ("Zyntrixcloud", "Zyntrix", "begins as 'zyntrix'"),
        ("Robotics | Zyntrix Cars", "Zyntrix", "'zyntrix' and 'cars' behind it"),
        ("Zyntrix Cars - Berlin", "Zyntrix", "'zyntrix' and 'cars' behind it"),
        ("GitHub", "Microsoft", "GitHub belongs to Microsoft"),
    ],
)
def test_what_resembles_a_watched_company_is_suggested_with_the_reason(
    employer: str, company: str, evidence: str
) -> None:
    assert EMPLOYERS.match(employer) is None
    assert suggested(employer).get(company, "") == evidence


@pytest.mark.parametrize(
    "employer",
    ["Zyntrix GmbH", "Self-employed", "", "University of Oslo", "Umbrella"],
)
def test_nothing_is_asked_where_it_is_certain_or_nobody_or_nothing_alike(employer: str) -> None:
    assert suggested(employer) == {}


@pytest.mark.parametrize(
    ("employer", "watched", "told"),
    [
        ("General Electric", ["General Dynamics Electric Boat"],
         ["'general dynamics electric boat' has 'general electric', too"]),
        ("Git Works Group", ["Git Lab"], ["'git lab' has 'git', too"]),
        ("Acme Works", ["Acme India"], ["'acme india' has 'acme', too"]),
        ("UN", ["UN United Nations"], ["the initials of 'united nations'"]),
        ("University of Texas at Austin", ["University of Texas"],
         ["'university of texas' is in it"]),
        ("Acme Cloud", ["Acme Cloud Ltd", "Acme Cloud"], ["'acme cloud' may be any of several"] * 2),
        ("Quaint & Quigley", ["Q & Q"], []),
    ],
)  # fmt: skip
def test_the_reason_says_what_both_have_in_common(
    employer: str, watched: list[str], told: list[str]
) -> None:
    found = Employers([Company(name) for name in watched]).suggest(employer)

    assert [match.evidence for match in found] == told


def test_of_several_that_resemble_it_the_likeliest_comes_first() -> None:
    watched = ("Quiet Zebras", "QZFO", "Quietude", "Quiet Zebra of Far Orient Cars", "Zyntrix")

    found = Employers([Company(name) for name in watched]).suggest("Quiet Zebras of the Far Orient")

    assert [match.company for match in found][:2] == ["Quiet Zebras", "QZFO"]


def test_at_most_three_are_suggested_the_likeliest_first() -> None:
    names = [
        "Northwind Trading",
        "Northwind Cars",
        "Northwind Foods",
        "Northwind Ships",
        "Nortwind",
    ]
    employers = Employers([Company(name) for name in names])

    found = [match.company for match in employers.suggest("Northwind")]

    assert len(found) == 3
    assert found[0] == "Nortwind"


def test_a_name_of_several_watched_companies_is_asked_about() -> None:
    employers = Employers([Company("Zyntrix Inc"), Company("Zyntrix Ltd")])

    assert employers.match("Zyntrix") is None
    assert employers.suggest("Zyntrix") == (
        Match("Zyntrix Inc", "'zyntrix' may be any of several"),
        Match("Zyntrix Ltd", "'zyntrix' may be any of several"),
    )


def test_a_long_story_under_company_is_read_at_once() -> None:
    assert suggested("a an Acme " * 5000).keys() <= {"Acme"}


def test_what_the_user_has_denied_is_neither_linked_nor_suggested() -> None:
    company = Company("Acme", not_aliases=("Acme Robotics", "GitHub"), domains=("acme.example",))
    employers = Employers([company])

    assert employers.suggest("ACME robotics Inc.") == ()
    assert employers.match("Acme Robotics", ["ana@acme.example"]) is None
    assert employers.match("Acme Works", ["ana@acme.example"]) is not None


def test_a_denied_known_name_is_not_that_company() -> None:
    employers = Employers([Company("Amazon", not_aliases=("AWS",))])

    assert employers.match("AWS") is None
    assert employers.match("Amazon") is not None


def test_a_denial_of_one_branch_denies_neither_the_company_nor_the_others() -> None:
    employers = Employers([Company("Acme", not_aliases=("Acme (Brazil)",))])

    assert employers.match("Acme (Brazil)") is None
    assert employers.match("Acme") is not None
    assert employers.match("Acme, Inc.") is not None


def test_a_work_address_leaves_nothing_to_ask() -> None:
    employers = Employers([Company("Acme", domains=("acme.example",))])

    assert employers.suggest("Acme Robotics", ["ana@acme.example"]) == ()
    assert employers.suggest("Acme Robotics") != ()


# ------------------------------------------------------------------ one letter


@pytest.mark.parametrize(
    ("a", "b"),
    [("gooogle", "google"), ("gogle", "google"), ("googel", "google"), ("goggle", "google")],
)
def test_one_slip_of_the_pen_is_one_letter(a: str, b: str) -> None:
    assert one_letter_off(a, b)
    assert one_letter_off(b, a)


@pytest.mark.parametrize(("a", "b"), [("google", "google"), ("gole", "google"), ("meta", "teat")])
def test_two_slips_are_not(a: str, b: str) -> None:
    assert not one_letter_off(a, b)


@given(some.text())
def test_no_text_under_company_breaks_the_suggestions(text: str) -> None:
    assert len(EMPLOYERS.suggest(text)) <= 3


def test_two_suggestions_of_one_text_are_the_same() -> None:
    assert EMPLOYERS.suggest("Acme Works") == (Match("Acme", "'acme' and 'works' behind it"),)
