"""The shipped table of other names: renames, acronyms, brands, native scripts of known companies.

Read when the first company is looked up, for most commands need none of it.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from importlib import import_module

TABLES = (
    "asia",
    "consulting",
    "consumer",
    "energy",
    "finance",
    "health",
    "industry",
    "media",
    "public",
    "software",
    "technology",
)


@cache
def lines() -> tuple[tuple[str, ...], ...]:
    """Every known company's names, as `employer_names.key` leaves them, the usual one first."""
    tables = (
        import_module(f"referrals.knowledge.employers.known_names.{table}") for table in TABLES
    )
    return tuple(
        tuple(line.split(", ")) for table in tables for line in table.NAMES.strip().split("\n")
    )


@cache
def line_of() -> dict[str, int]:
    """The number of the line on which a name stands."""
    return {name: number for number, names in enumerate(lines()) for name in names}


@cache
def _beginnings() -> Counter[str]:
    return Counter(
        beginning for names in lines() for beginning in {name.partition(" ")[0] for name in names}
    )


def begin_with(word: str) -> int:
    """How many known companies have a name that begins with *word*."""
    return _beginnings()[word]
