"""Whom to ask and whom not to: the statements of RELATIONSHIPS.md, "What must hold"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest

from referrals.domain.asks import AskRules, as_of
from referrals.domain.favours import ledgers
from referrals.domain.fit import Search
from referrals.domain.model import (
    Ask,
    Company,
    Contact,
    Favour,
    Me,
    Opportunity,
    Path,
    Posting,
    Thanks,
)
from referrals.domain.network import network
from referrals.domain.opportunities import opportunities
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting, worked_at, works_at

RULES = AskRules()
NORTHWIND = Company("Northwind", referral_bonus="2500 USD")
ENGINEER = posting("Data Engineer", id=7, department="Data")

TEAMMATE = contact(
    "Tia Teammate",
    works_at("Northwind", "Data Engineer"),
    worked_at("Globex", 2017, 2021, team="Data"),
    id=1,
    kinds=("teammate",),
    tie=4,
)
LEAVER = contact(
    "Lea Leaver",
    worked_at("Northwind", 2018, 2024, title="Data Engineer"),
    id=2,
    kinds=("manager",),
    tie=5,
    last_contact=days_ago(2),
)


def advise(
    *people: Contact,
    postings: Iterable[Posting] = (ENGINEER,),
    asks: Iterable[Ask] = (),
    favours: Iterable[Favour] = (),
    thanks: Iterable[Thanks] = (),
    me: Me = ROBIN,
    companies: Iterable[Company] = (NORTHWIND,),
) -> tuple[Opportunity, ...]:
    books = ledgers(as_of(asks, TODAY, RULES), favours, thanks, TODAY)
    search = Search(titles=("data engineer", "analytics engineer"))
    people_known = network(me, people, books, list(companies), RULES, search, TODAY)
    return opportunities(postings, people_known, TODAY)


def paths(*people: Contact, **said: Any) -> tuple[Path, ...]:
    return advise(*people, **said)[0].paths


def names(found: Iterable[Path]) -> list[str]:
    return [path.contact.name for path in found]


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


def test_1_who_works_there_now_beats_who_left_whatever_the_tie() -> None:
    met_online = contact("Ono Online", works_at("Northwind"), id=3, kinds=("online",), tie=1)

    found = paths(LEAVER, met_online)

    assert names(found) == ["Ono Online", "Lea Leaver"]
    assert (found[1].route, found[1].action) == ("former", "advice")


def test_2_same_desk_same_function_the_stronger_tie_first() -> None:
    weaker = contact(
        "Abe", works_at("Northwind", "Data Engineer"), id=3, kinds=("teammate",), tie=2
    )

    assert names(paths(weaker, TEAMMATE)) == ["Tia Teammate", "Abe"]


def test_3_from_the_ex_manager_who_hires_down_to_the_recruiter_known_online() -> None:
    manager = contact(
        "Mia", works_at("Northwind", "Head of Data"), id=11, kinds=("manager",), tie=4
    )
    friend = contact("Fay", works_at("Northwind", "Designer"), id=12, kinds=("friend",), tie=5)
    recruiter = contact("Rae", works_at("Northwind", "Recruiter"), id=13, kinds=("online",), tie=2)
    hiring = posting("Data Engineer", id=7, hiring_manager=11)

    found = paths(recruiter, friend, TEAMMATE, manager, postings=[hiring])

    assert names(found) == ["Mia", "Tia Teammate", "Fay", "Rae"]
    codes = {path.contact.name: {c.code for c in path.warnings} for path in found}
    assert "bonus_ineligible" in codes["Mia"]
    assert "bonus_ineligible" in codes["Rae"]
    assert "bonus_ineligible" not in codes["Tia Teammate"]


def test_4_a_dormant_teammate_comes_before_someone_met_ten_days_ago_and_is_greeted_first() -> None:
    dormant = contact(
        "Dora", works_at("Northwind"), worked_at("Globex", 2018, 2021, team="Data"), id=3,
        kinds=("teammate",), tie=4, last_contact=days_ago(3 * 365 + 2),
    )  # fmt: skip
    met_once = contact(
        "Olga", works_at("Northwind"), id=4, kinds=("online",), tie=1, last_contact=days_ago(10)
    )

    found = paths(met_once, dormant)

    assert names(found) == ["Dora", "Olga"]
    assert found[0].action == "reconnect_first"


def test_5_four_postings_and_one_contact_make_one_ask_that_names_the_best_fit() -> None:
    titles = ("Analytics Engineer", "Data Engineer", "Data Engineer, Risk", "Senior Data Engineer")
    four = [posting(title, id=n, external_id=str(n)) for n, title in enumerate(titles, start=1)]

    found = [o.paths[0] for o in advise(TEAMMATE, postings=four)]

    assert [path.action for path in found] == ["ask"] + ["mention_in_open_ask"] * 3
    assert {path.bundle for path in found} == {(2, 3, 4, 1)}
    assert {path.code for path in found} == {"A1"}
    assert advise(TEAMMATE, postings=four)[0].posting.title == "Data Engineer"


def test_a_new_posting_where_an_ask_is_open_is_mentioned_in_it() -> None:
    asked = ask(1, ("sent", 2), posting=99)

    assert [p.action for p in paths(TEAMMATE, asks=[asked])] == ["mention_in_open_ask"]


def test_6_an_application_already_made_is_said() -> None:
    applied = posting("Data Engineer", id=7, applied_on=days_ago(3))

    [after], [before] = paths(TEAMMATE, postings=[applied]), paths(TEAMMATE)

    assert any("ask for a word instead" in caution.text for caution in after.warnings)
    assert any("Ask before you apply" in caution.text for caution in before.warnings)


def test_7_who_was_given_to_comes_before_who_only_gave_who_is_still_shown() -> None:
    taker = contact("Tim", works_at("Northwind"), id=3, kinds=("colleague",), tie=3)
    giver = contact("Gil", works_at("Northwind"), id=4, kinds=("colleague",), tie=3)
    favours = [Favour(3, "given", "help", days_ago(99))] * 3
    favours += [Favour(4, "received", "help", days_ago(99))] * 3

    found = paths(giver, taker, favours=favours, thanks=[Thanks(4, days_ago(90))])

    assert [(p.contact.name, p.action) for p in found] == [("Tim", "ask"), ("Gil", "give_first")]
    assert "one_sided" in {caution.code for caution in found[1].warnings}


def test_thanks_come_before_the_next_request() -> None:
    helped = [Favour(1, "received", "read my CV", days_ago(9))]

    [path] = paths(TEAMMATE, favours=helped)

    assert path.action == "thank_first"
    assert "thanks_owed" in {caution.code for caution in path.warnings}


def test_12_where_nobody_is_known_it_is_said_whom_to_ask_for_a_lookout() -> None:
    same_field = contact("Sol", works_at("Initech", "Data Analyst"), id=3, tie=2)
    baker = contact("Bea", works_at("Bakery", "Baker"), id=4, tie=3)

    [opportunity] = advise(same_field, baker)

    assert (opportunity.paths, opportunity.blocked) == ((), ())
    assert opportunity.lookouts == ("Sol (Initech)", "Bea (Bakery)")


def test_14_the_answer_is_the_same_whatever_the_order_of_insertion() -> None:
    people = [TEAMMATE, LEAVER, contact("Ono", works_at("Northwind"), id=3)]
    two = [ENGINEER, posting("Analytics Engineer", id=8)]

    answers = {repr(advise(*order, postings=two)) for order in permutations(people)}
    answers |= {repr(advise(*people, postings=order)) for order in permutations(two)}

    assert len(answers) == 1


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
