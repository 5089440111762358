"""Which posting one ask names first, and what is said of the others."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from referrals.domain.advice.opportunities import opportunities
from referrals.domain.postings.fit import Search
from referrals.model.advice import Path
from referrals.model.postings import Posting
from tests.domain.advising import people_known
from tests.people import TODAY, contact, days_ago, posting, works_at

TIA = contact("Tia", works_at("Northwind", "Data Engineer"), id=1, kinds=("teammate",), tie=4)


def best(*titles: str, search: Search) -> str:
    """The posting that one ask names, of all that the user could ask about."""
    offered = [posting(title, id=n, external_id=str(n)) for n, title in enumerate(titles, 1)]
    return _named(offered, search)[0].title


def _named(offered: list[Posting], search: Search) -> tuple[Posting, Path]:
    network = replace(people_known(TIA), search=search)
    for opportunity in opportunities(offered, network, TODAY):
        path = opportunity.paths[0]
        if path.bundle[0] == opportunity.posting.id:
            return opportunity.posting, path
    raise AssertionError


WISHED = Search(titles=("data engineer", "analytics engineer", "platform"))
FIELD = Search()


@pytest.mark.parametrize(
    ("titles", "search", "expected"),
    [
        (("Analytics Engineer", "Data Engineer"), WISHED, "Data Engineer"),
        (("Data Engineer, Growth and Ads", "Data Engineer"), WISHED, "Data Engineer"),
        (("Platform Lead", "Analytics Engineer"), WISHED, "Analytics Engineer"),
        (("Account Executive", "Data Engineer"), FIELD, "Data Engineer"),
        (("Barista", "Cook", "Senior Data Engineer"), FIELD, "Senior Data Engineer"),
        (("Zoologist", "Data Engineer", "Accountant"), FIELD, "Data Engineer"),
    ],
)
def test_the_best_fit_is_by_the_search_and_the_field_and_never_by_alphabet(
    titles: tuple[str, ...], search: Search, expected: str
) -> None:
    assert {best(*order, search=search) for order in permutations(titles)} == {expected}


def test_without_a_search_the_program_says_that_it_does_not_know_and_asks_for_one() -> None:
    offered = [posting("Data Engineer", id=1), posting("Data Analyst", id=2)]

    [unknown] = [c.text for c in _named(offered, Search())[1].warnings if c.code == "no_search"]
    _, told = _named(offered, WISHED)

    assert "say what you look for" in unknown
    assert "no_search" not in {caution.code for caution in told.warnings}


def test_what_was_applied_for_is_said_in_the_bundle() -> None:
    applied = posting("Data Engineer", id=1, applied_on=days_ago(3))
    offered = [applied, posting("Analytics Engineer", id=2)]

    named, path = _named(offered, WISHED)

    assert named.title == "Analytics Engineer"
    assert [c.text for c in path.warnings if c.code == "applied_in_bundle"] == [
        "You applied for Data Engineer on 20 November 2026: say so"
    ]
