"""Parents and brands: a relation of their own, said and not assumed (EMPLOYERS.md)."""

from __future__ import annotations

import pytest

from referrals.knowledge.employers.known import line_of
from referrals.knowledge.employers.match import Employers
from referrals.knowledge.employers.names import key
from referrals.knowledge.employers.owners import owned, owners
from referrals.knowledge.facts import pairs
from referrals.model.postings import Company

EMPLOYERS = Employers([Company(name) for name in ("Microsoft", "Meta", "Google", "Cisco", "Acme")])


def related(employer: str) -> list[tuple[str, str]]:
    return [(match.company, match.evidence) for match in EMPLOYERS.related(employer)]


@pytest.mark.parametrize(
    ("employer", "company"),
    [
        ("GitHub", "Microsoft"),
        ("LinkedIn Ireland", "Microsoft"),
        ("Instagram", "Meta"),
        ("YouTube", "Google"),
        ("Splunk, a Cisco company", "Cisco"),
        ("Roadrunner Works (acquired by Acme)", "Acme"),
        ("Roadrunner Works, an Acme company", "Acme"),
    ],
)
def test_a_brand_belongs_to_its_owner_and_is_never_linked_to_it(
    employer: str, company: str
) -> None:
    assert related(employer) == [(company, f"{employer} belongs to {company}")]
    assert EMPLOYERS.match(employer) is None
    assert EMPLOYERS.suggest(employer)[0].company == company


def test_somebody_at_the_owner_may_know_the_brand() -> None:
    assert related("Alphabet Inc.") == [("Google", "Google belongs to Alphabet Inc.")]


def test_an_employer_of_its_own_belongs_to_nobody() -> None:
    assert related("Roadrunner Works") == []


def test_a_denied_owner_is_not_told() -> None:
    employers = Employers([Company("Microsoft", not_aliases=("GitHub",))])

    assert employers.related("GitHub") == []


def test_the_owners_owner_is_told_too() -> None:
    assert list(owners("youtube")) == ["google", "alphabet"]
    assert "youtube" in owned("google")


def test_every_owner_and_brand_is_written_as_it_is_compared_and_every_owner_stands_once() -> None:
    lines = list(pairs("employers/owners"))
    names = [name for owner, brands in lines for name in (owner, *brands.split(", "))]

    assert [name for name in names if key(name) != name or not name] == []
    assert len({owner for owner, _ in lines}) == len(lines)


def test_nothing_that_somebody_owns_is_another_name_of_the_owner() -> None:
    same = [
        (owner, name)
        for owner, brands in pairs("employers/owners")
        for name in brands.split(", ")
        if owner in line_of() and line_of().get(name) == line_of()[owner]
    ]

    assert same == []
