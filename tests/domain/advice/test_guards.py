"""Guards that are easily lost: each is seen to bite here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.willingness import FATIGUE, fatigue
from referrals.model.log import AskStatus
from referrals.model.people import Acquaintance
from referrals.model.postings import Company
from tests.domain.advising import HIRING, advise, connector, hiring_manager, paths, people_known
from tests.people import ROBIN, TODAY, ask, contact, posting, works_at


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
