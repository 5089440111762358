"""Introductions: through one connector, where three relationships bear it."""

from __future__ import annotations

from math import sqrt

import pytest

from referrals.domain.people.acquaintances import Acquaintances
from referrals.model.people import Acquaintance, Employment, Me
from tests.domain.advising import HIRING, advise, connector, hiring_manager, names, paths
from tests.people import TODAY, ask, contact, days_ago, posting, worked_at, works_at

KNOWS_WELL = [Acquaintance(50, 60, 5)]


def test_a_connector_who_knows_the_hiring_manager_well_can_introduce() -> None:
    [path] = paths(connector(), hiring_manager(), postings=[HIRING], links=KNOWS_WELL)

    assert (path.route, path.action) == ("introduction", "ask")
    assert (path.contact.name, path.via and path.via.name) == ("Hal", "Cora")
    tie = path.parts["tie"]
    assert path.score == pytest.approx(100 * tie * 1.0 * sqrt(0.75 * 1.0) * 0.8, abs=0.1)
    assert "Cora and Hal: You rate how well they know each other 5 of 5" in path.why


def test_who_is_introduced_needs_no_address_and_is_not_listed_for_the_want_of_one() -> None:
    [reached] = advise(connector(), hiring_manager(), postings=[HIRING], links=KNOWS_WELL)
    [alone] = advise(hiring_manager(), postings=[HIRING])

    assert reached.blocked == ()
    assert [(b.contact.name, b.reason) for b in alone.blocked] == [("Hal", "no_contact")]


def test_who_knows_whom_holds_both_ways() -> None:
    one = paths(connector(), hiring_manager(), postings=[HIRING], links=[Acquaintance(60, 50, 5)])
    other = paths(connector(), hiring_manager(), postings=[HIRING], links=KNOWS_WELL)

    assert one == other


@pytest.mark.parametrize("strength", [1, 2])
def test_a_weak_second_leg_bears_no_introduction(strength: int) -> None:
    links = [Acquaintance(50, 60, strength)]

    assert paths(connector(), hiring_manager(), postings=[HIRING], links=links) == ()


def test_a_connector_whom_the_user_hardly_knows_is_not_asked() -> None:
    hardly = connector(tie=1, kinds=("online",))

    assert paths(hardly, hiring_manager(), postings=[HIRING], links=KNOWS_WELL) == ()


def test_an_unknown_second_leg_is_a_question_and_never_a_request() -> None:
    links = [Acquaintance(50, 60)]

    [path] = paths(connector(), hiring_manager(), postings=[HIRING], links=links)

    assert path.action == "ask_how_well"


def test_who_worked_where_the_target_worked_at_one_time_may_know_them_and_is_asked_how_well() -> (
    None
):
    target = hiring_manager()
    jobs = (*target.employments, worked_at("Globex", 2015, 2020))
    target = contact("Hal", *jobs, id=60, emails=(), kinds=("online",))
    together = contact("Cora", worked_at("Globex", 2017, 2021), id=50, tie=5, kinds=("manager",))
    before = contact("Bo", worked_at("Globex", 2005, 2009), id=51, tie=5, kinds=("manager",))

    [path] = [p for p in paths(together, before, target, postings=[HIRING]) if p.via]

    assert (path.action, path.via and path.via.name) == ("ask_how_well", "Cora")
    assert "Cora and Hal: Both were at Globex, 2017–2020" in path.why


def test_three_hops_never_come_up() -> None:
    middle = contact("Mia", works_at("Hooli"), id=51, last_contact=None)
    links = [Acquaintance(50, 51, 5), Acquaintance(51, 60, 5)]

    assert paths(connector(), middle, hiring_manager(), postings=[HIRING], links=links) == ()


def test_only_the_best_two_introductions_are_listed_each_over_another_connector() -> None:
    three = [connector(name, id=50 + n, tie=5 - n) for n, name in enumerate(("Ada", "Bea", "Cy"))]
    peer = contact("Pat", works_at("Northwind", "Baker"), id=61, emails=(), last_contact=None)
    links = [Acquaintance(c.id, t, 5) for c in three for t in (60, 61)]

    found = paths(*three, hiring_manager(), peer, postings=[HIRING], links=links)

    assert [(p.via and p.via.name, p.contact.name) for p in found] == [
        ("Ada", "Hal"),
        ("Bea", "Hal"),
    ]


def test_a_connector_who_knows_two_there_is_listed_once_with_the_better_way() -> None:
    peer = contact("Pat", works_at("Northwind", "Baker"), id=61, emails=(), last_contact=None)
    links = [*KNOWS_WELL, Acquaintance(50, 61, 5)]

    found = paths(connector(), hiring_manager(), peer, postings=[HIRING], links=links)

    assert [(p.via and p.via.name, p.contact.name) for p in found] == [("Cora", "Hal")]


def test_in_one_team_they_know_each_other_likelier_than_in_one_company() -> None:
    job = worked_at("Globex", 2015, 2020, team="Data")
    target = contact("Hal", works_at("Northwind"), job, id=60, emails=(), last_contact=None)
    team = contact("Ada", worked_at("Globex", 2017, 2021, team="data"), id=50, tie=5)
    other = contact("Bea", worked_at("Globex", 2017, 2021), id=51, tie=5)
    known = Acquaintances([], [target, team, other], TODAY)

    legs = known.of(target)

    assert [(leg.connector, leg.worth, leg.known) for leg in legs] == [
        (50, 0.45, False), (51, 0.4, False),
    ]  # fmt: skip
    assert legs[0].why == "Both were at Globex, 2017–2020, in one team"


def test_what_is_stated_of_two_people_counts_more_than_what_their_jobs_tell() -> None:
    job = worked_at("Globex", 2015, 2020)
    hal, ada = contact("Hal", job, id=60), contact("Ada", job, id=50)

    [leg] = Acquaintances([Acquaintance(50, 60, 2)], [hal, ada], TODAY).of(hal)

    assert (leg.worth, leg.known) == (0.4, True)


@pytest.mark.parametrize(
    "theirs",
    [
        worked_at("Globex", 2001, 2005),
        works_at("Globex", current=False),
        worked_at("Freelance", 2015, 2020),
    ],
)
def test_without_a_time_in_common_nothing_is_inferred(theirs: Employment) -> None:
    hal = contact("Hal", worked_at("Globex", 2015, 2020), worked_at("Freelance", 2015, 2020), id=60)

    assert Acquaintances([], [hal, contact("Ada", theirs, id=50)], TODAY).of(hal) == []


def test_a_connector_at_the_users_current_employer_is_never_asked() -> None:

    me = Me("Robin Doe", current_employer="Initech")

    [found] = advise(connector(), hiring_manager(), postings=[HIRING], links=KNOWS_WELL, me=me)

    assert found.paths == ()
    assert ("Cora", "current_employer") in [(b.contact.name, b.reason) for b in found.blocked]


def test_a_connector_who_made_two_introductions_this_year_is_not_asked_for_a_third() -> None:
    made = [
        ask(70 + n, ("sent", 200 + n), ("introduced", 190), kind="introduction", via=50, id=n)
        for n in (1, 2)
    ]

    [found] = advise(connector(), hiring_manager(), postings=[HIRING], links=KNOWS_WELL, asks=made)

    assert found.paths == ()
    [blocked] = [b for b in found.blocked if b.contact.name == "Cora"]
    assert (blocked.reason, blocked.until) == ("budget", days_ago(190 - 365))


def test_a_target_who_said_no_about_the_company_is_not_approached_over_somebody_else() -> None:
    no = ask(60, ("sent", 40), ("declined", 35))

    [found] = advise(connector(), hiring_manager(), postings=[HIRING], links=KNOWS_WELL, asks=[no])

    assert found.paths == ()
    assert [(b.contact.name, b.reason) for b in found.blocked] == [("Hal", "declined")]


def test_while_somebody_is_asked_to_refer_no_introduction_is_suggested() -> None:
    insider = contact("Ida", works_at("Northwind"), id=61, kinds=("online",), tie=1)
    asked = ask(61, ("sent", 3), posting=7)

    [found] = advise(
        insider, connector(), hiring_manager(), postings=[HIRING], links=KNOWS_WELL, asks=[asked]
    )

    assert found.paths == ()


def test_one_connector_is_asked_once_about_all_postings_of_the_company() -> None:

    two = [HIRING, posting("Analytics Engineer", id=8, department="Data", hiring_manager=60)]

    found = advise(connector(), hiring_manager(), postings=two, links=KNOWS_WELL)

    assert [o.paths[0].action for o in found] == ["ask", "mention_in_open_ask"]
    assert {o.paths[0].bundle for o in found} == {(7, 8)}
    assert {o.paths[0].code for o in found} == {"A1"}


def test_who_hires_by_the_users_word_is_reached_wherever_their_profile_says_they_work() -> None:
    target = contact("Hal", works_at("Northwind Holding of somewhere"), id=60, last_contact=None)

    found = paths(connector(), target, postings=[HIRING], links=KNOWS_WELL)

    assert names(found) == ["Hal", "Hal"]
    assert [p.route for p in found] == ["introduction", "direct"]
    assert found[1].parts["reach"] == 1.0


def test_while_the_connector_is_asked_neither_the_target_nor_the_connector_is() -> None:
    """Else the target would read of an ask that never came to them."""
    coming = ask(60, ("sent", 3), kind="introduction", via=50, posting=HIRING.id)

    [opportunity] = advise(
        connector(), hiring_manager(emails=("h@x.example",)),
        postings=[HIRING], links=KNOWS_WELL, asks=[coming],
    )  # fmt: skip

    assert opportunity.paths == ()
    assert [(b.contact.name, b.reason, b.until) for b in opportunity.blocked] == [
        ("Cora", "open_ask", days_ago(3 - 14)), ("Hal", "open_ask", days_ago(3 - 14)),
    ]  # fmt: skip


def test_no_introduction_is_shown_that_the_best_direct_way_beats() -> None:
    ono = contact("Ono", works_at("Northwind", "Designer"), id=3, kinds=("online",), tie=5)
    designer = contact("Tess", works_at("Northwind", "Designer"), id=60, last_contact=None)
    hiring = posting("Data Engineer", id=7, hiring_manager=3)
    links = [Acquaintance(50, 60, 4)]

    ordinary = paths(ono, connector(), designer, links=links)
    beaten = paths(ono, connector(), designer, postings=[hiring], links=links)

    assert "introduction" in {path.route for path in ordinary}
    assert "introduction" not in {path.route for path in beaten}
