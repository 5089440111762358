"""Where the user's contacts work that is not watched yet."""

from __future__ import annotations

from dataclasses import replace

from referrals.domain.advice.unwatched_employers import Workplace, workplaces
from referrals.domain.asks.asks import AskRules
from referrals.domain.network.network import network_of
from referrals.domain.postings.fit import Search
from referrals.model.people import Contact, Me
from referrals.model.postings import Company
from tests.people import ROBIN, TODAY, contact, worked_at, works_at

NORTHWIND = Company("Northwind", aliases=("Northwind Traders",))


def known(*people: Contact, me: Me = ROBIN) -> list[Workplace]:
    numbered = [replace(person, id=number) for number, person in enumerate(people, start=1)]
    return workplaces(network_of(me, numbered, {}, [NORTHWIND], AskRules(), Search(), TODAY))


def names(people: tuple[Contact, ...]) -> list[str]:
    return [person.name for person in people]


def test_who_is_there_and_who_left_are_counted_apart() -> None:
    ana = contact("Ana Silva", works_at("Siemens"), tie=5, kinds=("manager",))
    bo = contact("Bo Larsen", works_at("Siemens"), tie=1)
    cy = contact("Cy Young", works_at("Bosch"), worked_at("Siemens", 2015, 2019), tie=1)

    siemens = known(bo, ana, cy)[0]

    assert siemens.employer == "Siemens"
    assert names(siemens.there) == ["Ana Silva", "Bo Larsen"]
    assert names(siemens.left) == ["Cy Young"]
    assert siemens.strong == 1


def test_one_strong_tie_comes_before_one_weak_one_and_people_before_those_who_left() -> None:
    weak = contact("Wei Weak", works_at("Acme"), tie=1)
    strong = contact("Sam Strong", works_at("Zenith"), tie=5)
    left = contact("Lea Leaver", worked_at("Beta", 2015, 2020), tie=5)

    assert [w.employer for w in known(weak, left, strong)] == ["Zenith", "Acme", "Beta"]


def test_many_weak_ties_come_before_one_strong_one() -> None:
    many = [contact(f"Nr. {n}", works_at("Siemens"), tie=2) for n in range(14)]
    strong = contact("Sam Strong", works_at("Zenith"), tie=5)

    assert [w.employer for w in known(strong, *many)] == ["Siemens", "Zenith"]


def test_an_employer_spelled_differently_is_one_and_goes_by_the_usual_name() -> None:
    spelled = ("Acme", "ACME, Inc.", "Acme")
    people = [contact(f"Nr. {n}", works_at(name)) for n, name in enumerate(spelled)]

    [acme] = known(*people)

    assert (acme.employer, len(acme.there)) == ("Acme", 3)


def test_one_who_left_and_came_back_is_there() -> None:
    ana = contact("Ana Silva", worked_at("Siemens", 2010, 2012), works_at("SIEMENS"))

    [siemens] = known(ana)

    assert (names(siemens.there), siemens.left) == (["Ana Silva"], ())


def test_the_watched_the_own_and_no_employers_at_all_are_left_out() -> None:
    me = replace(ROBIN, current_employer="Initech")
    people = [
        contact(f"Nr. {n}", works_at(name))
        for n, name in enumerate(["Northwind Traders", "Initech Inc.", "Self-employed", "", "Acme"])
    ]

    assert [w.employer for w in known(*people, me=me)] == ["Acme"]


def test_a_former_employer_of_the_user_is_suggested() -> None:
    assert [w.employer for w in known(contact("Ana Silva", works_at("Globex")))] == ["Globex"]
