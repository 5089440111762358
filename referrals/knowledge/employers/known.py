"""Other names of known companies: renames, acronyms, brands, native scripts.

They are read when the first company is looked up: most commands need none of them.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from referrals.knowledge.employers.owners import owned, owners
from referrals.knowledge.facts import facts, folder_of_facts


@cache
def lines() -> tuple[tuple[str, ...], ...]:
    """Every known company's names, as `names.key` leaves them, the usual one first."""
    return tuple(tuple(line.split(", ")) for line in folder_of_facts("employers/known_names"))


@cache
def line_of() -> dict[str, int]:
    """The number of the line on which a name stands."""
    return {name: number for number, names in enumerate(lines()) for name in names}


@cache
def _beginnings() -> Counter[str]:
    return Counter(
        beginning for names in lines() for beginning in {name.partition(" ")[0] for name in names}
    )


BESIDE = frozenset(
    """
    holding holdings global international worldwide semiconductor semiconductors industries ventures
    """.split()  # noqa: SIM905 - words to read, not to count
)
"""Behind a brand these name the whole, or another company of the brand."""


def has_siblings(compared: str) -> bool:
    """Whether a name is that of a well-known brand that several companies bear, with such a word
    behind it: "Philips Semiconductors" is not Philips."""
    brand, _, last = compared.rpartition(" ")
    if last not in BESIDE or compared in line_of():
        return False
    several = begin_with(brand) > 1 or brand in facts("employers/shared_names")
    return several or bool(owned(brand)) or any(owners(brand))


def begin_with(word: str) -> int:
    """How many known companies have a name that begins with *word*."""
    return _beginnings()[word]
