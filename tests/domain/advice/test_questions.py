"""What is asked of the user: only what matters, what matters most first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.questions import employer_questions, tie_questions
from referrals.domain.asks.asks import AskRules
from referrals.domain.network.network import Network, network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Opportunity
from referrals.model.people import Contact
from referrals.model.postings import Company, Posting
from tests.people import ROBIN, TODAY, contact, posting, worked_at, works_at

WATCHED = [Company("Northwind"), Company("Vandelay")]


def known(*people: Contact, companies: Sequence[Company] = WATCHED) -> Network:
    return network_of(ROBIN, people, {}, companies, AskRules(), Search(), TODAY)


def advised(people: Network, *postings: Posting) -> tuple[Opportunity, ...]:
    return opportunities(postings, people, TODAY)


# ------------------------------------------------------------------ employers


def test_each_employer_that_only_resembles_a_company_is_asked_about_once() -> None:
    people = known(
        contact("Ana", works_at("Northwind Technologies"), id=1),
        contact("Bo", worked_at("NORTHWIND TECHNOLOGIES", 2010, 2015), id=2),
        contact("Cy", works_at("Northwind Technologies"), id=3),
        contact("Di", works_at("Northwind"), id=4),
        contact("Ed", works_at("Self-employed"), id=5),
        contact("Flo", works_at("Quite Another"), id=6),
    )

    [question] = employer_questions(people, {})

    assert question.employer == "Northwind Technologies"
    assert [c.name for c in question.contacts] == ["Ana", "Bo", "Cy"]
    assert question.candidates[0].company == "Northwind"
    assert question.candidates[0].evidence


def test_what_opens_most_doors_is_asked_first() -> None:
    people = known(
        contact("Ana", works_at("Northwind Technologies"), id=1),
        contact("Bo", works_at("Vandelay Technologies"), id=2),
        contact("Cy", works_at("Vandelay Technologies"), id=3),
    )

    def order(**openings: int) -> list[str]:
        return [q.employer for q in employer_questions(people, openings)]

    northwind, vandelay = "Northwind Technologies", "Vandelay Technologies"
    assert order() == [vandelay, northwind]
    assert order(Northwind=3, Vandelay=1) == [northwind, vandelay]
    assert order(Northwind=3, Vandelay=2) == [vandelay, northwind]


def test_what_the_user_said_is_not_asked_again() -> None:
    ana = contact("Ana", works_at("Northwind Technologies"), id=1)
    yes = Company("Northwind", aliases=("Northwind Technologies",))
    no = Company("Northwind", not_aliases=("Northwind Technologies",))

    assert employer_questions(known(ana, companies=[yes]), {}) == []
    assert employer_questions(known(ana, companies=[no]), {}) == []


# ------------------------------------------------------------------ ties


def insider(name: str, number: int, **said: Any) -> Contact:
    return contact(name, works_at("Northwind", "Clerk"), id=number, **said)


def test_a_tie_is_asked_about_only_where_the_answer_changes_whom_to_ask() -> None:
    first, second = insider("Ana", 1), insider("Bo", 2)
    people = known(first, second)

    asked = tie_questions(advised(people, posting("Data Engineer")), people)

    assert [(q.contact.name, q.postings) for q in asked] == [
        ("Ana", ("Data Engineer at Northwind",)),
        ("Bo", ("Data Engineer at Northwind",)),
    ]


def test_nobody_is_asked_about_whom_the_user_has_rated_or_who_is_alone_there() -> None:
    rated = known(insider("Ana", 1, tie=3), insider("Bo", 2, tie=3))
    alone = known(insider("Ana", 1))

    for people in (rated, alone):
        assert tie_questions(advised(people, posting("Data Engineer")), people) == []


def test_a_tie_that_cannot_lead_is_not_asked_about() -> None:
    best = insider("Ana", 1, tie=5, kinds=("manager",))
    people = known(best, insider("Bo", 2, kinds=("recruiter",)))

    assert tie_questions(advised(people, posting("Data Engineer")), people) == []


def test_who_decides_about_most_is_asked_about_first() -> None:
    ana, bo = insider("Ana", 1), insider("Bo", 2)
    cy = contact("Cy", works_at("Vandelay"), works_at("Northwind"), id=3)
    di = contact("Di", works_at("Vandelay"), id=4)
    people = known(ana, bo, cy, di)
    found = advised(people, posting("Data Engineer"), posting("Clerk", company="Vandelay", id=2))

    assert tie_questions(found, people)[0].contact.name == "Cy"
