"""Half of one's best contacts are met or phoned: without an address they are not closed."""

from __future__ import annotations

import pytest

from tests.domain.advice.test_introductions import advise
from tests.people import contact, posting, works_at

HIRING = posting()


@pytest.mark.parametrize("kind", ["manager", "teammate", "mentor", "alumni", "friend", "family"])
def test_who_is_known_in_person_is_asked_without_an_address(kind: str) -> None:
    ana = contact("Ana", works_at("Northwind"), id=1, emails=(), tie=4, kinds=(kind,))

    [found] = advise(ana, postings=[HIRING])

    assert found.blocked == ()
    assert [(w.code, w.text) for w in found.paths[0].warnings if w.code == "no_contact"] == [
        ("no_contact", "No address: say it in person, or add one")
    ]


@pytest.mark.parametrize("said", [{"kinds": ("online",)}, {}])
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
