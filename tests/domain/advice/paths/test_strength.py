"""How strong a path is, in words."""

from __future__ import annotations

import pytest

from referrals.domain.advice.paths.strength import shown, strength


@pytest.mark.parametrize(
    ("score", "word"),
    [(113.0, "strong"), (60.0, "strong"), (59.9, "fair"), (30.0, "fair"), (29.9, "weak"), (0.0, "weak")],
)  # fmt: skip
def test_a_score_is_said_as_a_word(score: float, word: str) -> None:
    assert strength(score) == word


def test_no_score_above_a_hundred_is_told() -> None:
    assert shown(113.4) == 100
    assert shown(74.3) == 74.3
