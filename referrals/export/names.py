"""A whole name as the address books of other programs want it: in two parts."""

from __future__ import annotations


def first_and_last(name: str) -> tuple[str, str]:
    """All but the last word, and the last word, as most programs cut a name: "Jan van", "Berg"."""
    first, _, last = name.rpartition(" ")
    return (first, last) if first else (last, "")
