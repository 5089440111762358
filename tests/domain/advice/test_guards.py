"""Guards that are easily lost: each is seen to bite here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.paths.willingness import FATIGUE, fatigue
from referrals.model.log import AskStatus, Thanks
from referrals.model.people import Acquaintance, Contact
from referrals.model.postings import Company
from tests.domain.advising import (
    ENGINEER,
    HIRING,
    advise,
    connector,
    hiring_manager,
    names,
    paths,
    people_known,
)
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting, works_at


@pytest.mark.parametrize(
    "employer", ["Initech", "Initech GmbH", "Initech, part of Hooli", "INITECH Labs"]
)
def test_nobody_at_the_own_employer_is_named_as_a_lookout(employer: str) -> None:
    inside = contact("Ina", works_at(employer, "Data Engineer"), id=1, tie=2)
    outside = contact("Otto", works_at("Contoso", "Data Engineer"), id=2, tie=2)

    [found] = advise(inside, outside, me=replace(ROBIN, current_employer="Initech"))

    assert [one for one in found.lookouts if one.startswith("Otto")] == ["Otto (Contoso)"]
    assert [one for one in found.lookouts if one.startswith("Ina")] == [
        f"Ina ({employer}): Works where you work, and is not told of your search"
    ]


@pytest.mark.parametrize(
    ("asked", "left"),
    [(0, 1), (0.5, 0.95), (1, 0.9), (1.5, 0.8), (2, 0.7), (2.5, 0.55), (3, 0.4), (9, 0.4)],
)
def test_being_asked_wears_a_lookout_half(asked: float, left: float) -> None:
    assert fatigue(asked) == pytest.approx(left)
    assert FATIGUE == (1.0, 0.9, 0.7, 0.4)


@pytest.mark.parametrize(("times", "left"), [(1, 0.9), (2, 0.7), (3, 0.4), (4, 0.4)])
def test_the_wear_is_part_of_the_score(times: int, left: float) -> None:
    tia = contact("Tia", works_at("Northwind"), id=1, kinds=("teammate",), tie=4)
    asks = [
        ask(1, ("sent", 40 + 40 * n), ("no_response", 30 + 40 * n), kind="advice", company="Hooli",
            id=n + 1)
        for n in range(times)
    ]  # fmt: skip

    [path] = paths(tia, asks=asks)

    assert path.parts["fatigue"] == left


@pytest.mark.parametrize(
    ("kind", "vouch"),
    [
        ("manager", 1.0),
        ("teammate", 0.9),
        ("colleague", 0.75),
        ("alumni", 0.45),
        ("friend", 0.45),
        ("family", 0.35),
        ("online", 0.2),
    ],
)
def test_what_each_kind_of_tie_can_vouch_for(kind: Any, vouch: float) -> None:
    [path] = paths(contact("Tia", works_at("Northwind"), id=1, kinds=(kind,), tie=4))

    assert path.parts["vouch"] == vouch


@pytest.mark.parametrize("end", ["hired", "not_hired"])
def test_no_introduction_is_proposed_for_what_is_decided(end: AskStatus) -> None:
    decided = ask(60, ("sent", 200), ("submitted", 190), (end, 100), posting=7, id=1)

    [found] = advise(
        connector(), hiring_manager(), postings=[HIRING], links=[Acquaintance(50, 60, 5)],
        asks=[decided],
    )  # fmt: skip

    assert found.paths == ()


def test_asks_logged_in_another_order_give_the_same_answer() -> None:
    people = [
        contact("Ana", works_at("Northwind"), id=1, kinds=("friend",), tie=4),
        contact("Bo", works_at("Northwind"), id=2, kinds=("friend",), tie=4),
    ]
    told: list[tuple[int, *tuple[tuple[AskStatus, int], ...]]] = [
        (1, ("sent", 60), ("submitted", 50)),
        (2, ("sent", 60), ("submitted", 50)),
        (1, ("sent", 200), ("declined", 190)),
    ]
    answers = set()
    for order in ([0, 1, 2], [2, 1, 0], [1, 2, 0]):
        asks = [
            ask(who, *steps, posting=7, id=number)
            for number, (who, *steps) in enumerate((told[n] for n in order), 1)
        ]
        network = people_known(*people, asks=asks, companies=[Company("Northwind")])
        found = opportunities([posting(id=7), posting("Analyst", id=8)], network, TODAY)
        said = [(o.posting.id, [(p.contact.name, p.action) for p in o.paths],
                 [(b.contact.name, b.text, b.until) for b in o.blocked]) for o in found]  # fmt: skip
        answers.add(repr((said, [(t.state, t.leading.contact) for t in network.threads])))

    assert len(answers) == 1


# ------------------------------------------------------------------ each gate, where it is asked


def blocked(*people: Contact, **said: Any) -> list[tuple[str, str, str]]:
    return [(b.contact.name, b.reason, b.text) for b in advise(*people, **said)[0].blocked]


def test_who_looks_for_the_very_job_is_offered_it_and_not_asked() -> None:
    seeker = contact("Ada", works_at("Northwind", "Engineer"), id=1, looking="data engineer")

    assert paths(seeker) == ()
    assert blocked(seeker) == [
        ("Ada", "wants_it", "Ada looks for this very job: offer it to them first")
    ]


def test_who_let_an_ask_about_a_posting_pass_is_not_asked_about_it_again() -> None:
    ada = contact("Ada", works_at("Northwind", "Engineer"), id=1)
    unanswered = ask(1, ("sent", 120), posting=ENGINEER.id)

    assert paths(ada, asks=[unanswered]) == ()
    assert [(who, why) for who, why, _ in blocked(ada, asks=[unanswered])] == [("Ada", "declined")]
    assert names(paths(ada, asks=[unanswered], postings=[posting("Data Engineer", id=8)])) == [
        "Ada"
    ]


def test_a_connector_who_let_an_introduction_pass_is_not_asked_for_it_again() -> None:
    asked = ask(60, ("sent", 120), kind="introduction", via=50, posting=HIRING.id)
    there = {"postings": [HIRING], "links": [Acquaintance(50, 60, 5)], "asks": [asked]}

    assert paths(connector(), hiring_manager(), **there) == ()
    assert ("Cora", "declined") in [
        (who, why) for who, why, _ in blocked(connector(), hiring_manager(), **there)
    ]


def test_an_introduction_does_not_reopen_what_the_company_has_decided() -> None:
    made = ask(60, ("sent", 5), ("introduced", 2), kind="introduction", via=50, posting=8)
    refused = ask(61, ("sent", 90), ("not_hired", 30), posting=ENGINEER.id, id=2)
    people = (connector(), hiring_manager(emails=("hal@x.example",)), contact("Ivo", id=61))

    assert paths(*people, asks=[made, refused]) == ()
    assert [p.action for p in paths(*people, asks=[made])] == ["write_introduced"]


def test_who_has_not_heard_how_it_ended_is_told_before_anything_is_asked() -> None:
    ada = contact("Ada", works_at("Northwind", "Engineer"), id=1)
    ended = ask(1, ("sent", 200), ("submitted", 195), ("not_hired", 100), posting=99)
    before, after = Thanks(1, days_ago(150)), Thanks(1, days_ago(50))

    assert [p.action for p in paths(ada, asks=[ended], thanks=[before])] == ["thank_first"]
    assert "thank_first" not in [p.action for p in paths(ada, asks=[ended], thanks=[before, after])]
