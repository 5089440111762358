"""How often the match is right, on pairs of employers that were collected for that."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from referrals.domain.employers import Employers
from referrals.domain.model import Company

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "employers"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason=f"{SAMPLES} is not here")


@pytest.fixture(scope="module")
def employers() -> Employers:
    names = (SAMPLES / "companies.txt").read_text("utf-8").splitlines()
    return Employers([Company(name) for name in names if name])


def test_nearly_every_link_is_right_and_few_look_alikes_are_taken(employers: Employers) -> None:
    with (SAMPLES / "pairs.csv").open(encoding="utf-8", newline="") as file:
        pairs = list(csv.DictReader(file))

    linked = [(pair, employers.match(pair["contact_employer"])) for pair in pairs]
    right = [p for p, m in linked if p["is_match"] == "1" and m and m.company == p["company"]]
    wrong = [p for p, m in linked if p["is_match"] == "1" and m and m.company != p["company"]]
    taken = [p for p, m in linked if p["is_match"] == "0" and m and m.company == p["company"]]
    precision = len(right) / (len(right) + len(wrong) + len(taken))
    recall = len(right) / sum(pair["is_match"] == "1" for pair in pairs)
    print(f"\nprecision {precision:.3f}, recall {recall:.3f}, look-alikes linked {len(taken)}")  # noqa: T201 - for pytest -s

    assert precision >= 0.99
    assert recall >= 0.38
    assert len(taken) <= 5


def test_hardly_anybody_without_an_employer_is_linked(employers: Employers) -> None:
    texts = (SAMPLES / "nonemployers.txt").read_text("utf-8").splitlines()

    linked = [text for text in texts if employers.match(text)]

    assert len(linked) <= 2, linked
