"""RELATIONSHIPS.md, "What must hold": one test a statement that is about whom to ask.

Statements 9 to 11 are about what is owed and what others look for: test_follow_ups.py,
test_gratitude.py, test_contact_searches.py.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple, replace
from itertools import permutations
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from referrals.cli.advice.json_forms import form
from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.week_plan import week_plan
from referrals.domain.asks.statuses import correct
from referrals.domain.people.ties import tie
from referrals.model.advice import Path
from referrals.model.log import Ask, Favour, Thanks
from referrals.model.people import Acquaintance, Contact, Exchange
from referrals.model.postings import Company
from tests.domain.advising import (
    ENGINEER,
    HIRING,
    NORTHWIND,
    advise,
    connector,
    hiring_manager,
    names,
    paths,
    people_known,
)
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting, worked_at, works_at

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


def test_1_who_works_there_now_beats_who_left_whatever_the_tie_the_leaver_is_offered_as_advice() -> (
    None
):
    met_online = contact("Ono Online", works_at("Northwind"), id=3, kinds=("online",), tie=1)

    found = paths(LEAVER, met_online)

    assert names(found) == ["Ono Online", "Lea Leaver"]
    assert (found[1].route, found[1].action) == ("former", "advice")


def test_1_the_leaver_is_offered_as_introduction_where_they_know_somebody_there() -> None:
    target = hiring_manager()

    found = paths(LEAVER, target, postings=[HIRING], links=[Acquaintance(2, 60, 4)])

    assert [(p.route, p.action, p.via and p.via.name) for p in found] == [
        ("introduction", "ask", "Lea Leaver"),
        ("former", "advice", None),
    ]


def test_2_same_desk_same_function_the_stronger_tie_first() -> None:
    weaker = contact(
        "Abe", works_at("Northwind", "Data Engineer"), id=3, kinds=("teammate",), tie=2
    )

    assert names(paths(weaker, TEAMMATE)) == ["Tia Teammate", "Abe"]


def test_3_ex_manager_who_is_hiring_ex_teammate_close_friend_recruiter_known_only_online() -> None:
    manager = contact(
        "Mia", works_at("Northwind", "Head of Data"), id=11, kinds=("manager",), tie=4
    )
    friend = contact("Fay", works_at("Northwind", "Designer"), id=12, kinds=("friend",), tie=5)
    recruiter = contact("Rae", works_at("Northwind", "Recruiter"), id=13, kinds=("online",), tie=2)
    hiring = posting("Data Engineer", id=7, hiring_manager=11)

    found = paths(recruiter, friend, TEAMMATE, manager, postings=[hiring])

    assert names(found) == ["Mia", "Tia Teammate", "Fay", "Rae"]
    assert _warned(found, "bonus_ineligible") == ["Mia", "Rae"]


def _warned(found: Sequence[Path], code: str) -> list[str]:
    return [p.contact.name for p in found if code in {caution.code for caution in p.warnings}]


def test_4_a_teammate_silent_for_three_years_comes_before_someone_met_once_and_is_greeted_first() -> (
    None
):
    dormant = contact(
        "Dora", works_at("Northwind"), worked_at("Globex", 2018, 2021, team="Data"), id=3,
        last_contact=days_ago(3 * 365 + 2),
    )  # fmt: skip
    met_once = contact("Olga", works_at("Northwind"), id=4, last_contact=days_ago(10))

    found = paths(met_once, dormant)

    assert names(found) == ["Dora", "Olga"]
    assert found[0].action == "reconnect_first"


def test_5_one_contact_four_new_postings_one_ask_naming_the_best_fit_the_others_bundled() -> None:
    titles = ("Analytics Engineer", "Data Engineer", "Data Engineer, Risk", "Senior Data Engineer")
    four = [posting(title, id=n, external_id=str(n)) for n, title in enumerate(titles, start=1)]

    found = advise(TEAMMATE, postings=four)

    ways = [opportunity.paths[0] for opportunity in found]
    assert found[0].posting.title == "Data Engineer"
    assert [path.action for path in ways] == ["ask"] + ["mention_in_open_ask"] * 3
    assert {path.bundle for path in ways} == {(2, 3, 4, 1)}
    assert {path.code for path in ways} == {"A1"}


def test_6_applied_already_the_credit_may_be_void_not_yet_ask_before_you_apply() -> None:
    applied = posting("Data Engineer", id=7, applied_on=days_ago(3))

    [after], [before] = paths(TEAMMATE, postings=[applied]), paths(TEAMMATE)

    assert [(c.code, "ask for a word" in c.text) for c in after.warnings] == [
        ("already_applied", True)
    ]
    assert [(c.code, c.text.startswith("Ask before you apply")) for c in before.warnings] == [
        ("ask_before_applying", True)
    ]


def test_7_given_beats_received_and_who_only_ever_gave_is_given_to_first_and_still_shown() -> None:
    taker = contact("Tim", works_at("Northwind"), id=3, kinds=("colleague",), tie=3)
    giver = contact("Gil", works_at("Northwind"), id=4, kinds=("colleague",), tie=3)
    favours = [Favour(3, "given", "help", days_ago(99))] * 3
    favours += [Favour(4, "received", "help", days_ago(99))] * 3
    log: dict[str, Any] = {"favours": favours, "thanks": [Thanks(4, days_ago(90))]}

    found, alone = paths(giver, taker, **log), paths(giver, **log)

    assert [(p.contact.name, p.action) for p in found] == [("Tim", "ask"), ("Gil", "give_first")]
    assert [(p.contact.name, p.action) for p in alone] == [("Gil", "give_first")]
    [way] = [caution.text for caution in alone[0].warnings if caution.code == "one_sided"]
    assert "You could write them a public recommendation" in way


def test_8_a_strong_direct_contact_makes_an_introduction_pointless() -> None:
    links = [Acquaintance(50, 60, 5)]

    found = paths(TEAMMATE, connector(), hiring_manager(), postings=[HIRING], links=links)

    assert {path.route for path in found} == {"direct"}


def test_8_a_direct_contact_known_only_online_does_not() -> None:
    online = contact("Ono", works_at("Northwind"), id=3, kinds=("online",), tie=2)
    links = [Acquaintance(50, 60, 5)]

    found = paths(online, connector(), hiring_manager(), postings=[HIRING], links=links)

    assert [(p.route, p.contact.name) for p in found] == [
        ("introduction", "Hal"),
        ("direct", "Ono"),
    ]


def test_12_nobody_known_at_the_company_whom_to_ask_for_a_lookout_never_a_blank() -> None:
    same_field = contact("Sol", works_at("Initech", "Data Analyst"), id=3, tie=2)
    baker = contact("Bea", works_at("Bakery", "Baker"), id=4, tie=3)

    [opportunity] = advise(same_field, baker)

    assert (opportunity.paths, opportunity.blocked) == ((), ())
    assert opportunity.lookouts == ("Sol (Initech)", "Bea (Bakery)")


def test_13_an_outcome_echoes_visibly_and_reversibly() -> None:
    plain = ask(
        60, ("sent", 800), ("introduced", 790), kind="introduction", via=50, company="Hooli"
    )
    good = ask(60, ("sent", 800), ("hired", 700), kind="introduction", via=50, company="Hooli")
    bad = ask(60, ("sent", 800), ("introduced", 790), ("not_hired", 700), kind="introduction",
              via=50, company="Hooli")  # fmt: skip
    undone = correct(bad, "posting_closed", days_ago(700))

    after = {end: _over_the_bridge(log) for end, log in
             (("none", plain), ("good", good), ("bad", bad), ("undone", undone))}  # fmt: skip

    assert after["good"].parts["tie"] > after["none"].parts["tie"] == after["bad"].parts["tie"]
    legs = {end: path.parts["second_tie"] for end, path in after.items()}
    assert legs["bad"] < legs["none"] == legs["undone"] < legs["good"]
    assert any("trusted a little more" in said for said in after["good"].why)
    assert any("trusted a little less" in said for said in after["bad"].why)


def _over_the_bridge(log: Ask) -> Path:
    found = paths(
        connector(tie=4), hiring_manager(), postings=[HIRING], links=[Acquaintance(50, 60, 4)],
        asks=[log], thanks=[Thanks(50, TODAY), Thanks(60, TODAY)],
    )  # fmt: skip
    return next(path for path in found if path.via)


PEOPLE = [
    TEAMMATE,
    LEAVER,
    contact("Ono", works_at("Northwind"), id=3, kinds=("online",), tie=1),
    contact("Sam", works_at("Northwind"), id=4, kinds=("friend",), tie=3),
    contact("Sam", works_at("Northwind"), id=5, kinds=("friend",), tie=3),
    contact("Zoe", works_at("Globex"), worked_at("Hooli", 2015, 2020), id=6),
    contact("Una", works_at("Umbrella"), id=7, last_contact=None),
    connector(),
    connector("Cyd", id=51),
    hiring_manager(),
]
POSTINGS = [
    ENGINEER,
    posting("Analytics Engineer", id=8),
    posting("Data Engineer", id=9, company="Globex", external_id="g"),
    posting("Data Engineer", id=10, company="Umbrella", external_id="u", hiring_manager=60),
    posting("Data Engineer", id=11, company="Alone", external_id="a"),
]
ASKS = [
    ask(4, ("sent", 3), posting=9, company="Globex", id=1),
    ask(3, ("sent", 300), ("agreed", 290), kind="advice", company="Hooli", id=2),
    ask(60, ("sent", 200), ("not_hired", 100), kind="introduction", via=51, company="Hooli", id=3),
]
LINKS = [
    Acquaintance(50, 60, 5),
    Acquaintance(51, 60, 4),
    Acquaintance(50, 7),
    Acquaintance(2, 7, 4),
]
FAVOURS = [Favour(2, "received", "a word", days_ago(20)), Favour(1, "given", "a word", days_ago(9))]
COMPANIES = [NORTHWIND, Company("Globex"), Company("Umbrella"), Company("Alone")]


def _answer(chance: Random) -> str:
    def shuffled(things: Sequence[Any]) -> list[Any]:
        return chance.sample(things, len(things))

    network = people_known(
        *shuffled(PEOPLE), asks=shuffled(ASKS), links=shuffled(LINKS), favours=shuffled(FAVOURS),
        companies=shuffled(COMPANIES),
    )  # fmt: skip
    found = opportunities(shuffled(POSTINGS), network, TODAY)
    forms = [form(opportunity) for opportunity in found]
    return json.dumps(
        [forms, week_plan(found, network)],
        default=lambda x: str(astuple(x)) if hasattr(x, "code") else str(x),
    )


FIRST = _answer(Random(0))


@given(some.randoms(use_true_random=False))
def test_14_same_input_same_today_same_answer_byte_for_byte(chance: Random) -> None:
    assert _answer(chance) == FIRST


def test_14_every_order_of_four_people_gives_one_answer() -> None:
    answers = {repr(advise(*order, postings=POSTINGS[:2])) for order in permutations(PEOPLE[:4])}

    assert len(answers) == 1


def test_14_every_score_is_explained_in_words() -> None:
    for opportunity in advise(*PEOPLE, postings=POSTINGS, links=LINKS, companies=COMPANIES):
        for path in opportunity.paths:
            assert {"tie", "vouch", "reach", "reciprocity", "fatigue", "past"} <= path.parts.keys()
            assert len(path.why) > 1
            assert all(path.why)


def test_15_a_mentor_met_monthly_is_a_strong_tie() -> None:
    mentor = Contact("Max", kinds=("mentor",), cadence=30, last_contact=days_ago(25))

    assert tie(mentor, ROBIN, TODAY).tie_class == "strong"


def test_15_a_cold_recruiter_with_eleven_messages_is_not_stronger_than_a_manager_who_recommended() -> (
    None
):
    cold = contact(
        "Rex", works_at("Northwind", "Recruiter"), id=3,
        exchanges=(Exchange("message", "received", 11, days_ago(60), days_ago(5)),),
    )  # fmt: skip
    manager = contact(
        "Meg", works_at("Northwind", "Recruiter"), id=4, kinds=("manager",),
        exchanges=(Exchange("recommendation", "received", 1, days_ago(900), days_ago(900)),),
    )  # fmt: skip

    assert tie(manager, ROBIN, TODAY).strength > tie(cold, ROBIN, TODAY).strength
    assert names(paths(cold, manager)) == ["Meg", "Rex"]


def test_15_three_hops_never_beat_one() -> None:
    online = contact("Ono", works_at("Northwind"), id=3, kinds=("online",), tie=1)
    middle = contact("Mia", works_at("Hooli"), id=51, last_contact=None)
    links = [Acquaintance(50, 51, 5), Acquaintance(51, 60, 5)]

    found = paths(online, connector(), middle, hiring_manager(), postings=[HIRING], links=links)

    assert [(p.route, p.contact.name) for p in found] == [("direct", "Ono")]


# ------------------------------------------------------------------ gate 1, by the user's own word


def test_who_hires_at_the_current_employer_is_not_told_wherever_their_profile_says_they_work() -> (
    None
):
    mia = contact("Mia", works_at("Northwind"), id=1, tie=5, kinds=("manager",))
    there = posting("Data Engineer", id=7, company="Initech", hiring_manager=1)

    [opportunity] = advise(
        mia, postings=[there], me=replace(ROBIN, current_employer="Initech GmbH"),
        companies=[Company("Initech"), Company("Northwind")],
    )  # fmt: skip

    assert opportunity.paths == ()
    assert [b.reason for b in opportunity.blocked] == ["current_employer"]
