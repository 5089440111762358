"""A shared past is told by one rule: in the evidence of a tie, and in the words of a draft."""

from __future__ import annotations

import pytest

from referrals.domain.people.shared_past import shared_pasts, worked_together_at
from referrals.model.people import Employment, Me
from tests.people import TODAY, contact, worked_at, works_at

ROBIN = Me("Robin", employments=(worked_at("Globex", 2017, 2021, team="Data"), works_at("Initech")))


@pytest.mark.parametrize(("job", "together"), [
    (worked_at("Globex", 2019, 2020), "Globex"),
    (worked_at("GLOBEX Inc.", 2021, 2023), "Globex"),
    (worked_at("Globex", 2010, 2016), ""),
    (works_at("Globex"), ""),
    (works_at("Initech"), "Initech"),
    (worked_at("Hooli", 2019, 2020), ""),
])  # fmt: skip
def test_a_draft_names_the_employer_of_which_the_evidence_says_worked_together(
    job: Employment, together: str
) -> None:
    ana = contact("Ana", job)

    said = [past.text for past in shared_pasts(ana, ROBIN, TODAY)]

    assert worked_together_at(ana, ROBIN) == together
    assert any("together" in text for text in said) is bool(together)
