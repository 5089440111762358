"""After an introduction: write to whom one was introduced, before anybody else there is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from referrals.model.log import Ask, Thanks
from referrals.model.people import Acquaintance
from tests.domain.advising import HIRING, advise, connector, hiring_manager, names
from tests.people import TODAY, ask, contact, posting, works_at

THANKED = [Thanks(50, TODAY), Thanks(60, TODAY)]
INA = contact("Ina", works_at("Northwind", "Data Engineer"), id=3, kinds=("teammate",), tie=5)


def introduced(*then: Any) -> Ask:
    steps = ("sent", 9), ("introduced", 3), *then
    return ask(60, *steps, kind="introduction", via=50, posting=HIRING.id, id=1)


def opportunity(*asks: Ask, **said: Any) -> Any:
    people = connector(), hiring_manager(), INA
    [found] = advise(*people, postings=[HIRING], asks=asks, thanks=THANKED, **said)
    return found


def test_the_first_to_write_to_is_whom_one_was_introduced_to() -> None:
    [path] = opportunity(introduced()).paths

    assert (path.action, path.contact.name, path.via.name) == ("write_introduced", "Hal", "Cora")
    assert path.recipient.name == "Hal"
    assert path.why[0] == "Cora introduced you on 20 November 2026: write now, and name Cora"


def test_nobody_else_there_is_asked_meanwhile_and_it_is_said_why() -> None:
    [blocked] = opportunity(introduced()).blocked

    assert (blocked.contact.name, blocked.reason) == ("Ina", "open_ask")
    assert "write to them first" in blocked.text


def test_the_letter_comes_first_though_a_referral_there_has_come_further() -> None:
    by_ina = ask(3, ("sent", 12), ("submitted", 10), posting=HIRING.id, id=2)
    thanked = [*THANKED, Thanks(3, TODAY)]
    people = connector(), hiring_manager(), INA

    [found] = advise(*people, postings=[HIRING], asks=[introduced(), by_ina], thanks=thanked)

    assert [(path.action, path.contact.name) for path in found.paths] == [
        ("write_introduced", "Hal")
    ]


def test_the_letter_is_about_what_the_introduction_was_asked_for() -> None:
    senior = posting("Senior Data Engineer", id=8, hiring_manager=60)
    people = connector(), hiring_manager()
    made = replace(introduced(), posting=senior.id)

    found = advise(*people, postings=[HIRING, senior], asks=[made], thanks=THANKED)

    assert {path.bundle for one in found for path in one.paths if path.via} == {(8, 7)}


def test_nobody_is_asked_to_make_an_introduction_again() -> None:
    long_ago = ask(60, ("sent", 200), ("introduced", 190), kind="introduction", via=50)

    [found] = advise(
        connector(), hiring_manager(), postings=[HIRING], asks=[long_ago], thanks=THANKED,
        links=[Acquaintance(50, 60, 5)],
    )  # fmt: skip

    assert not [path for path in found.paths if path.via]
    [fresh] = advise(
        connector(), hiring_manager(), postings=[HIRING], links=[Acquaintance(50, 60, 5)]
    )
    assert names(fresh.paths) == ["Hal"]


def test_after_a_hire_nobody_is_asked_until_the_user_looks_again() -> None:
    hired = ask(3, ("sent", 40), ("submitted", 30), ("hired", 3), posting=HIRING.id)

    assert advise(connector(), INA, postings=[posting("Baker")], asks=[hired], woken_on=None) == ()
    assert advise(connector(), INA, postings=[posting("Baker")], asks=[hired], woken_on=TODAY)
