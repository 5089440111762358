"""The shipped table of other names: renames, acronyms, brands, native scripts of known companies.

Read when the first company is looked up, for most commands need none of it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

TABLES = (
    "consulting",
    "consumer",
    "energy",
    "finance",
    "health",
    "industry",
    "software",
    "technology",
)


@cache
def lines() -> tuple[tuple[str, ...], ...]:
    """Every known company's names, as `employer_names.key` leaves them, the usual one first."""
    tables = (import_module(f"referrals.domain.known_names.{table}") for table in TABLES)
    return tuple(
        tuple(line.split(", ")) for table in tables for line in table.NAMES.strip().split("\n")
    )


@cache
def line_of() -> dict[str, int]:
    """The number of the line on which a name stands."""
    return {name: number for number, names in enumerate(lines()) for name in names}
