"""Which function of a company a title belongs to."""

from __future__ import annotations

import pytest

from referrals.knowledge.titles.job_function import function_of, leads, recruits


@pytest.mark.parametrize(
    ("title", "function"),
    [
        ("Senior Data Engineer", "data"),
        ("Head of Analytics", "data"),
        ("Credit Analyst", None),
        ("Sales Engineer", "sales"),
        ("Technical Recruiter, Engineering", "people"),
        ("Product Designer", "design"),
        ("Backend Developer", "engineering"),
        ("Chief Financial Officer", "finance"),
        ("Beekeeper", None),
    ],
)
def test_the_words_of_a_title_tell_its_function(title: str, function: str | None) -> None:
    assert function_of(title) == function


def test_who_leads_can_hire_and_who_recruits_is_told_apart() -> None:
    assert leads("Head of Data")
    assert leads("Teamleiterin Daten")
    assert not leads("Data Engineer")
    assert not leads(None)
    assert recruits("Talent Acquisition Partner")
    assert not recruits("Data Engineer")
    assert not recruits(None)
