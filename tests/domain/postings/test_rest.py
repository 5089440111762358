"""How long a board that keeps failing is left alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from referrals.domain.postings.rest import remedy, rest
from tests.people import TODAY


@pytest.mark.parametrize(
    ("failures", "days"), [(0, None), (4, None), (5, 2), (6, 4), (8, 16), (9, 30), (4000, 30)]
)
def test_a_board_rests_longer_the_longer_it_fails(failures: int, days: int | None) -> None:
    assert rest(failures, TODAY) == (None if days is None else TODAY + timedelta(days))


def test_a_remedy_can_be_typed_as_it_stands() -> None:
    taken_over = remedy("Acme Robotics", "moved", "https://jobs.ashbyhq.com/acme", None)

    assert "companies edit 'Acme Robotics' --careers https://jobs.ashbyhq.com/acme" in taken_over
    assert remedy("Acme", "ok", None, None) == ""
