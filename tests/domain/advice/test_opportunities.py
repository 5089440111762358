"""Whom to ask directly and whom not to, beside the statements of test_what_must_hold.py."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from referrals.model.log import AskStatus, Favour, Thanks
from referrals.model.people import Me
from referrals.model.postings import Company
from tests.domain.advising import NORTHWIND, advise, names, paths, people_known
from tests.people import TODAY, ask, contact, days_ago, posting, worked_at, works_at

TEAMMATE = contact(
    "Tia Teammate",
    works_at("Northwind", "Data Engineer"),
    worked_at("Globex", 2017, 2021, team="Data"),
    id=1,
    kinds=("teammate",),
    tie=4,
)


def test_a_posting_already_asked_about_is_left_out() -> None:
    asked = ask(1, ("sent", 2), posting=7)

    [opportunity] = advise(TEAMMATE, asks=[asked])

    assert opportunity.paths == ()
    assert [b.reason for b in opportunity.blocked] == ["open_ask"]


def test_while_one_is_asked_nobody_else_is_suggested_as_referrer() -> None:
    other = contact("Otto Other", works_at("Northwind", "Data Engineer"), id=3)
    submitted = ask(1, ("sent", 20), ("submitted", 15), posting=7)

    [opportunity] = advise(TEAMMATE, other, asks=[submitted])

    assert opportunity.paths == ()
    assert {b.contact.name for b in opportunity.blocked} == {"Tia Teammate", "Otto Other"}


@pytest.mark.parametrize(
    ("end", "told"), [("hired", "You were hired for it"), ("not_hired", "Northwind said no")]
)
def test_nobody_is_asked_about_a_posting_on_which_the_company_has_decided(
    end: AskStatus, told: str
) -> None:
    other = contact("Otto Other", works_at("Northwind", "Data Engineer"), id=3)
    over = ask(1, ("sent", 90), ("submitted", 85), (end, 40), posting=7)

    [opportunity] = advise(TEAMMATE, other, asks=[over], thanks=[Thanks(1, TODAY)])

    assert opportunity.paths == ()
    assert {b.reason for b in opportunity.blocked} == {"decided"}
    assert all(b.text.startswith(told) for b in opportunity.blocked)


def test_who_was_met_over_a_connector_and_referred_the_user_is_not_asked_again() -> None:
    met = ask(1, ("sent", 20), ("introduced", 9), ("submitted", 5), kind="introduction", via=9)
    over = replace(met, posting=7)
    carl = contact("Carl", works_at("Acme"), id=9, tie=5, kinds=("mentor",))

    [opportunity] = advise(TEAMMATE, carl, asks=[over], thanks=[Thanks(1, TODAY)])

    assert opportunity.paths == ()
    assert "in the process" in opportunity.blocked[0].text


def test_a_new_posting_where_an_ask_is_open_is_mentioned_in_it() -> None:
    asked = ask(1, ("sent", 2), posting=99)

    assert [p.action for p in paths(TEAMMATE, asks=[asked])] == ["mention_in_open_ask"]


def test_thanks_come_before_the_next_request() -> None:
    helped = [Favour(1, "received", "read my CV", days_ago(9))]

    [path] = paths(TEAMMATE, favours=helped)

    assert path.action == "thank_first"
    assert "thanks_owed" in {caution.code for caution in path.warnings}


def test_every_path_explains_itself_in_words_and_parts() -> None:
    [path] = paths(TEAMMATE)

    assert path.parts.keys() == {"tie", "vouch", "reach", "reciprocity", "fatigue", "past"}
    assert (
        "Tia Teammate works at Northwind as Data Engineer, in the same field as this role"
        in path.why
    )
    assert 0 < path.score <= 121


def test_nobody_at_the_current_employer_is_suggested() -> None:
    here = Me("Robin Doe", current_employer="Northwind GmbH")

    [opportunity] = advise(TEAMMATE, me=here)

    assert [b.reason for b in opportunity.blocked] == ["current_employer"]


def test_who_just_arrived_counts_a_little_less_and_it_is_said() -> None:
    start = TODAY - timedelta(days=20)
    newcomer = contact("Nia", works_at("Northwind", start=start), id=3, kinds=("teammate",), tie=4)
    settled = contact("Set", works_at("Northwind"), id=4, kinds=("teammate",), tie=4)

    found = paths(newcomer, settled)

    assert names(found) == ["Set", "Nia"]
    assert "newcomer" in {caution.code for caution in found[1].warnings}


def test_who_left_and_came_back_is_there() -> None:
    boomerang = contact("Bob", worked_at("Northwind", 2015, 2018), works_at("Northwind"), id=3)

    assert [path.route for path in paths(boomerang)] == ["direct"]


def test_the_network_of_another_day_weighs_ties_anew() -> None:
    today = people_known(contact("Ana", works_at("Northwind"), id=1))
    [ana] = today.contacts.values()

    later = replace(today, today=TODAY + timedelta(days=300))

    assert today.tie(ana).strength > later.tie(ana).strength


def test_an_old_work_address_does_not_put_a_leaver_back_inside() -> None:
    moved = contact(
        "Mo",
        works_at("Initech"),
        worked_at("Northwind", 2018, 2024),
        id=3,
        emails=("mo@northwind.example",),
    )
    there = contact("Ty", works_at("NW Traders"), id=4, emails=("ty@northwind.example",))
    northwind = Company("Northwind", domains=("northwind.example",))

    found = advise(moved, there, companies=[northwind])[0].paths

    assert [(p.contact.name, p.route) for p in found] == [("Ty", "direct"), ("Mo", "former")]


@pytest.mark.parametrize(("fields", "reach"), [
    ({"hiring_manager": 3}, 1.0),
    ({"team": "Platform"}, 0.9),
    ({"recruiter": 3}, 0.85),
    ({}, 0.75),
])  # fmt: skip
def test_who_can_reach_the_one_who_decides(fields: dict[str, Any], reach: float) -> None:
    insider = contact("Ida", works_at("Northwind", "Data Analyst", team="platform"), id=3)

    [path] = paths(insider, postings=[posting("Data Engineer", id=7, **fields)])

    assert path.parts["reach"] == reach


def test_the_bonus_breaks_a_tie_and_never_more() -> None:
    recruiter = contact("Ada", works_at("Northwind", "Recruiter"), id=3, kinds=("friend",), tie=4)
    baker = contact("Zoe", works_at("Northwind", "Baker"), id=4, kinds=("friend",), tie=4)
    better = contact("Eva", works_at("Northwind", "Recruiter"), id=5, kinds=("friend",), tie=5)

    assert names(paths(recruiter, baker, better)) == ["Eva", "Zoe", "Ada"]


def test_opportunities_with_a_path_come_first_and_new_ones_are_marked() -> None:
    lonely = posting("Data Engineer", id=9, company="Globex", external_id="g")
    older = posting("Data Engineer", id=7, first_seen=days_ago(9))

    found = advise(TEAMMATE, postings=[lonely, older], companies=[NORTHWIND, Company("Globex")])

    assert [(o.posting.company, o.new) for o in found] == [("Northwind", False), ("Globex", True)]
