"""How an end is told, and what it leaves: seen to bite, each guard for itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from referrals.domain.duties.due import duties
from referrals.domain.duties.thread_steps import thread_duties
from referrals.model.log import Thanks
from tests.domain.advising import ENGINEER, advise, people_known
from tests.people import ROBIN, ask, contact, days_ago, works_at

ANA = contact("Ana", works_at("Northwind"), id=1, kinds=("friend",), tie=4)
BO = contact("Bo", works_at("Northwind"), id=2, kinds=("friend",), tie=4)
CORA = contact("Cora", works_at("Fabrikam"), id=3, kinds=("teammate",), tie=5)
POSTINGS = {7: ENGINEER}


def owed(*asks: Any, **said: Any) -> list[tuple[str, str]]:
    found = duties(people_known(ANA, BO, CORA, asks=asks, **said), POSTINGS)
    return [(d.kind, d.contact.name) for d in found if d.kind != "keep_in_touch"]


def test_news_of_today_do_not_hide_thanks_that_are_owed_since_days() -> None:
    refused = ask(1, ("sent", 20), ("submitted", 9), ("not_hired", 0), posting=7, id=1)

    assert owed(refused) == [("thank", "Ana")]


@pytest.mark.parametrize("kind", ["referral", "advice"])
def test_a_no_of_the_company_is_one_whatever_was_asked_for(kind: Any) -> None:
    refused = ask(2, ("sent", 200), ("submitted", 190), ("not_hired", 150),
                  kind=kind, posting=7, id=1)  # fmt: skip

    [found] = advise(ANA, asks=[refused], thanks=[Thanks(2, days_ago(149))])

    assert found.paths == ()
    assert {blocked.reason for blocked in found.blocked} == {"decided"}


def test_what_began_before_a_hire_rests_though_more_of_it_was_logged_since() -> None:
    hired = ask(2, ("sent", 90), ("submitted", 80), ("hired", 40), posting=7, id=1)
    before = ask(1, ("sent", 50), ("submitted", 30), company="Globex", id=2)
    told = [Thanks(1, days_ago(1)), Thanks(2, days_ago(1))]

    resting = people_known(ANA, BO, asks=[hired, before], thanks=told, woken_on=None)
    awake = people_known(ANA, BO, asks=[hired, before], thanks=told, woken_on=days_ago(20))

    assert thread_duties(resting, POSTINGS) == []
    assert [duty.kind for duty in thread_duties(awake, POSTINGS)] == ["ask_for_news"]


def test_two_hires_each_end_what_was_open_then() -> None:
    first = ask(2, ("sent", 300), ("submitted", 290), ("hired", 250), posting=7, id=1)
    waited = ask(1, ("sent", 252), company="Globex", id=2)
    second = ask(3, ("sent", 90), ("submitted", 80), ("hired", 3), company="Hooli", id=3)
    told = [Thanks(who, days_ago(249)) for who in (1, 2)]

    assert owed(first, waited, second, thanks=told, woken_on=None) == [("close_loop", "Cora")]


def test_who_begins_at_the_own_employer_soon_is_not_told_of_the_search() -> None:
    begins = works_at("Initech", "Data Engineer", start=days_ago(-20), current=False)
    soon = contact("Ina", begins, id=4, tie=4, kinds=("friend",))
    there = contact("Ina", works_at("Northwind"), begins, id=4, tie=4, kinds=("friend",))
    me = replace(ROBIN, current_employer="Initech")

    for person in (soon, there):
        [found] = advise(person, me=me)
        assert found.paths == ()
        assert not [who for who in found.lookouts if who == "Ina"]
