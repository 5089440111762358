"""What is cut short ends with a word that says something."""

from __future__ import annotations

import pytest

from reports.say.words import clip


@pytest.mark.parametrize(
    ("text", "length", "cut"),
    [
        ("Engineer at Donaudampfschiffahrt", 15, "Engineer…"),
        ("Beauftragte (w/m/d) im Geschäftsbereich", 26, "Beauftragte (w/m/d)…"),
        ("Maximiliane Francisca von Hohenstein", 30, "Maximiliane Francisca…"),
        ("Head of the and Data", 16, "Head…"),
        ("Research & Development Lead", 13, "Research…"),
        ("At the of", 30, "At the of"),
        ("Atlas", 5, "Atlas"),
    ],
)
def test_a_cut_leaves_no_small_word_hanging(text: str, length: int, cut: str) -> None:
    assert clip(text, length) == cut
