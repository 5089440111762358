"""How often employers are resolved rightly, on pairs that were collected for that.

The floors are those of EMPLOYERS.md; what is reached is told by `python -m benchmarks.employers`.
"""

from __future__ import annotations

import csv

import pytest

from referrals.knowledge.employers.match import Employers
from referrals.model.postings import Company
from tests.paths import EMPLOYERS_SAMPLES

pytestmark = pytest.mark.skipif(
    not EMPLOYERS_SAMPLES.is_dir(), reason=f"{EMPLOYERS_SAMPLES} is not here"
)

Pairs = list[tuple[str, str]]


@pytest.fixture(scope="module")
def employers() -> Employers:
    names = (EMPLOYERS_SAMPLES / "companies.txt").read_text("utf-8").splitlines()
    return Employers([Company(name) for name in names if name])


def pairs(same: bool) -> Pairs:
    with (EMPLOYERS_SAMPLES / "pairs.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [(r["contact_employer"], r["company"]) for r in rows if (r["is_match"] == "1") == same]


def linked(employers: Employers, wanted: Pairs) -> list[tuple[str, str, str]]:
    found = [(text, company, employers.match(text)) for text, company in wanted]
    return [(text, company, match.company) for text, company, match in found if match]


def test_nearly_every_link_is_right_and_more_than_half_are_made(employers: Employers) -> None:
    true = pairs(same=True)

    found = linked(employers, true)

    wrong = [link for link in found if link[1] != link[2]]
    taken = [link for link in linked(employers, pairs(same=False)) if link[1] == link[2]]
    right = len(found) - len(wrong)
    assert right / (len(found) + len(taken)) >= 0.99, wrong + taken
    assert right / len(true) >= 0.55


def test_hardly_a_look_alike_is_linked(employers: Employers) -> None:
    taken = [link for link in linked(employers, pairs(same=False)) if link[1] == link[2]]

    assert len(taken) <= 2, taken


def test_nobody_without_an_employer_is_linked_and_hardly_any_asked_about(
    employers: Employers,
) -> None:
    texts = (EMPLOYERS_SAMPLES / "nonemployers.txt").read_text("utf-8").splitlines()

    assert [text for text in texts if employers.match(text)] == []
    assert len([text for text in texts if employers.suggest(text)]) <= 0.02 * len(texts)


def test_what_is_not_linked_is_nearly_always_among_three_suggestions(employers: Employers) -> None:
    true = pairs(same=True)

    offered = [company for text, company in true if company in _offered(employers, text)]

    assert len(offered) / len(true) >= 0.85


def _offered(employers: Employers, text: str) -> set[str]:
    match = employers.match(text)
    return {one.company for one in ([match] if match else employers.suggest(text))}
