"""The words that stand in a location besides names of places."""

from __future__ import annotations

from referrals.knowledge.facts import facts, pairs
from referrals.knowledge.places.spelling import spelled

ABBREVIATED = dict(pairs("places/abbreviations"))
AREA_NAMED = {
    spelled(name): area for area, written in pairs("places/areas") for name in (area, written)
}
METROS = {name: tuple(where.split(": ")) for name, where in pairs("places/metros")}
"""A stretch of towns with a name of its own: where it is, and the towns."""


def _spellings(file: str) -> frozenset[str]:
    return frozenset(map(spelled, facts(file)))


# These name no place, alone or around one.
NOISE = _spellings("places/noise") | {""}

CODES = frozenset({"IN", "AT", "OR"})  # Indiana or India, Austria, Oregon; as words, they join


def is_noise(said: str) -> bool:
    return said not in CODES and spelled(said) in NOISE


# A piece with one of these is a house, not a town.
HOUSES = _spellings("places/houses")
