"""How strong a path is, in a word: what a reader understands of its score."""

from __future__ import annotations

from typing import Literal

Strength = Literal["strong", "fair", "weak"]

MOST = 100
"""The most that is shown: a good past may lift a score beyond it, and that only orders paths."""
STRONG, FAIR = 60, 30


def strength(score: float) -> Strength:
    """A word for a path's *score*."""
    if score >= STRONG:
        return "strong"
    return "fair" if score >= FAIR else "weak"


def shown(score: float) -> float:
    """The *score* as it is told, 100 at most."""
    return min(score, MOST)
