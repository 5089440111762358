"""Words behind a company's name that say which part of it is meant, and not another company.

"Ericsson Research Canada" is a part of Ericsson. Words that anybody's company may end in
("Solutions", "Consulting", "Partners") are not here: "Acme Robotics" is not Acme.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from referrals.knowledge.employers.legal_forms import without_legal_form
from referrals.knowledge.employers.words import REGIONS
from referrals.knowledge.facts import facts

Part = Literal["region", "division", "trade"]
"""How much a word behind a name leaves open, the least first."""
PARTS: tuple[Part, ...] = ("region", "division", "trade")

DIVISIONS = frozenset(facts("employers/divisions"))
TRADES = frozenset(facts("employers/trades"))
LONGEST = 4


def whole_of(words: Sequence[str]) -> Iterator[tuple[str, Part]]:
    """Every shorter name that *words* may name a part of, with the most doubtful word's kind.

    "ericsson research canada" → ("ericsson research", "region"), ("ericsson", "division")
    """
    doubt = 0
    while taken := _at_end(words):
        length, part = taken
        doubt = max(doubt, PARTS.index(part))
        words = without_legal_form(words[:-length])
        yield " ".join(words), PARTS[doubt]


def _at_end(words: Sequence[str]) -> tuple[int, Part] | None:
    """How many of the last words say a part, and of which kind; at least one word remains."""
    for length in range(min(LONGEST, len(words) - 1), 0, -1):
        last = " ".join(words[-length:])
        if last in REGIONS:
            return length, "region"
        if last in DIVISIONS:
            return length, "division"
        if last in TRADES:
            return length, "trade"
    return None
