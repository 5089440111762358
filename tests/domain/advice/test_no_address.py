"""Half of one's best contacts are met or phoned: without an address they are not closed."""

from __future__ import annotations

from typing import Any

import pytest

from referrals.model.people import Employment, Exchange
from tests.domain.advice.paths.test_introductions import advise
from tests.people import TODAY, contact, posting, works_at

HIRING = posting()


@pytest.mark.parametrize("kind", ["manager", "teammate", "mentor", "alumni", "friend", "family"])
def test_who_is_known_in_person_is_asked_without_an_address(kind: str) -> None:
    ana = contact("Ana", works_at("Northwind"), id=1, emails=(), tie=4, kinds=(kind,))

    [found] = advise(ana, postings=[HIRING])

    assert found.blocked == ()
    assert [(w.code, w.text) for w in found.paths[0].warnings if w.code == "no_contact"] == [
        ("no_contact", "No address: say it in person, or add one")
    ]


@pytest.mark.parametrize(
    "said",
    [{"kinds": ("online",)}, {}, {"tie": 2}, {"kinds": ("online",), "tie": 3}],
    ids=["online", "nothing", "hardly", "online, known a little"],
)
def test_who_is_known_online_only_or_from_nowhere_stays_closed(said: dict[str, object]) -> None:
    ana = contact("Ana", works_at("Northwind"), id=1, emails=(), **said)

    [found] = advise(ana, postings=[HIRING])

    assert [(entry.contact.name, entry.reason) for entry in found.blocked] == [
        ("Ana", "no_contact")
    ]


@pytest.mark.parametrize("way", [{"phone": "030 123456"}, {"url": "https://x.example/ana"}])
def test_a_phone_or_a_profile_is_an_address(way: dict[str, object]) -> None:
    ana = contact("Ana", works_at("Northwind"), id=1, emails=(), kinds=("friend",), **way)

    [found] = advise(ana, postings=[HIRING])

    assert "no_contact" not in [warning.code for warning in found.paths[0].warnings]


MET = Exchange("meeting", "given", 2, TODAY, TODAY)
RECRUITER = works_at("Northwind", title="Recruiter")


@pytest.mark.parametrize(
    ("job", "said"),
    [
        (works_at("Northwind"), {"tie": 3}),
        (works_at("Northwind"), {"tie": 5}),
        (works_at("Northwind"), {"kinds": ("online",), "tie": 4}),
        (works_at("Northwind"), {"exchanges": (MET,)}),
        (works_at("Northwind"), {"exchanges": (MET,), "kinds": ("online",)}),
        (RECRUITER, {"exchanges": (MET,)}),
    ],
    ids=["tie 3", "tie 5", "close online", "met", "met from online", "recruiter met"],
)
def test_a_near_tie_or_having_been_in_touch_is_a_way_without_an_address(
    job: Employment, said: dict[str, Any]
) -> None:
    ana = contact("Ana", job, id=1, emails=(), **said)

    [found] = advise(ana, postings=[HIRING])

    assert found.blocked == ()
    assert "no_contact" in [warning.code for warning in found.paths[0].warnings]
