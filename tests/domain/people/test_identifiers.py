"""What a person is known by in texts about others."""

from __future__ import annotations

import pytest

from referrals.domain.people.identifiers import identifiers
from referrals.model.people import Contact, Employment

ANA = Contact(
    "Ana  Silva",
    emails=("ana@x.example", "ana@x.example.org"),
    phone="+351 123 456",
    url="https://www.linkedin.com/in/ana",
)


def forgotten(text: str, *theirs: Contact, others: tuple[Contact, ...] = ()) -> str:
    found = identifiers(theirs or (ANA,), others)
    return found.sub("…", text) if found else text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Met through ANA SILVA, in May", "Met through …, in May"),
        ("Ana\nSilva", "…"),
        ("write to Ana@X.example.", "write to …."),
        ("ana@x.example.org", "…"),
        ("call +351 123 456", "call …"),
        ("see linkedin.com/in/ana", "see …"),
    ],
)
def test_a_person_is_known_by_name_and_by_every_address(text: str, left: str) -> None:
    assert forgotten(text) == left


@pytest.mark.parametrize(
    "text", ["Ana said so", "Mariana Silva", "Ana Silva-Costa", "linkedin.com/in/ana-costa"]
)
def test_what_may_mean_somebody_else_stays(text: str) -> None:
    assert forgotten(text) == text


def test_a_name_that_two_people_have_tells_neither() -> None:
    namesake = Contact("Ana Silva", id=2)

    left = forgotten("Ana Silva: ana@x.example", others=(namesake,))

    assert left == "Ana Silva: …"


def test_every_name_that_they_went_by_counts() -> None:
    before = Contact("Ana Costa")

    assert forgotten("Ana Costa, now Ana Silva", ANA, before) == "…, now …"


def test_of_one_word_and_a_short_number_nothing_is_known() -> None:
    assert identifiers([Contact("Ana", phone="12")], ()) is None
    assert identifiers([Contact("Ana", phone="1234")], ()) is None
    known = identifiers([Contact("Ana", phone="12345")], ())
    assert known
    assert known.search("call 12345")


ZOE = Contact("Zoë Brønsted-Łukasz", id=3)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Zoe Bronsted-Lukasz was there", "… was there"),
        ("the team of Brønsted-Łukasz", "the team of …"),
        ("bronsted-lukasz said yes", "… said yes"),
        ("Zoë said yes", "Zoë said yes"),
    ],
)
def test_a_name_without_its_accents_and_a_rare_last_name_tell_too(text: str, left: str) -> None:
    assert forgotten(text, ZOE) == left


@pytest.mark.parametrize("other", [
    Contact("Kim Brønsted-Łukasz", id=4),
    Contact("Kim Doe", id=4, employments=(Employment("Brønsted-Łukasz A/S"),)),
])  # fmt: skip
def test_a_last_name_that_somebody_else_or_an_employer_has_tells_nobody(other: Contact) -> None:
    assert forgotten("at Brønsted-Łukasz", ZOE, others=(other,)) == "at Brønsted-Łukasz"


def test_a_last_name_that_is_a_common_word_tells_nobody() -> None:
    assert forgotten("an Anderson of old", Contact("Al Anderson")) == "an Anderson of old"
