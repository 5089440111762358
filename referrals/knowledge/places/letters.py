"""What two letters mean is told by their neighbours: "AZ" beside nothing is Arizona, "AR" beside
"BR" and "CL" is Argentina, "PT" beside "US" a time zone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from referrals.knowledge.places.evidence import Piece
from referrals.knowledge.places.gazetteer import Region
from referrals.knowledge.places.lists import FAMOUS
from referrals.knowledge.places.pieces import is_town
from referrals.knowledge.places.wish import MEMBERS
from referrals.knowledge.places.words import ABBREVIATED

STATES_OF = frozenset({"US", "CA", "AU"})
"""Where people write the letters of a state or province, also alone."""

COUNTRIES_FIRST = frozenset({"DE"})
"""Alone, these letters mean the country; the state's people write its name."""
EITHER = frozenset({"CA", "IN", "ID", "IL", "AR"})
"""Alone, these may be a country as well as a state, and there are many jobs in both."""

CLOCKS = frozenset({"ET", "CT", "MT", "PT"})
"""Time zones of North America, where it is named beside them."""
CLOCKS_OF = frozenset({"US", "CA", "MX"})


def clock(piece: Piece, others: Sequence[Piece]) -> bool:
    """Whether *piece* is a time zone of what *others* name: "(Canada, ET)", "LATAM, PT"."""
    if piece.said not in CLOCKS:
        return False
    named = {other.named or (None if other.cities else other.coded) for other in others}
    areas = {other.area for other in others}
    return bool(named & CLOCKS_OF or areas & {"North America", "LATAM", "Americas"})


def meant(piece: Piece, others: Sequence[Piece]) -> Piece:
    """*piece* with what it means beside *others*, all the pieces of the location."""
    if state := _state_among(piece, others):
        only = (state,)
        return replace(
            piece, named=None, coded=None, region_names=only, region_codes=only, cities=()
        )
    if not (piece.is_only_a_code and piece.region_codes) or any(other.cities for other in others):
        return piece  # a city tells
    return _letters_meant(piece, others)


def _letters_meant(piece: Piece, others: Sequence[Piece]) -> Piece:
    if not piece.coded:
        return _of_the_largest(piece) if not others else piece
    if _countries_are_meant(piece, others):
        return replace(piece, region_codes=())
    town = piece.said in EITHER and any(map(_is_unknown_town, others))
    if town or _states_are_meant(piece, others):
        return replace(piece, coded=None)
    return replace(piece, coded=None, region_codes=()) if _is_alone(piece, others) else piece


def _state_among(piece: Piece, others: Sequence[Piece]) -> Region | None:
    """ "California, New York, Texas" are states, though New York is a city as well."""
    beside = [other for other in others if not (other.named or other.coded) or other.regions]
    if len(beside) < 2 or (piece.coded and piece.is_only_a_code):
        return None
    states = [other for other in beside if other.regions and not _is_famous(other)]
    for region in piece.regions:
        alike = (any(o.country == region.country for o in other.regions) for other in beside)
        if states and region.country in STATES_OF and all(alike):
            return region
    return None


def _is_famous(piece: Piece) -> bool:
    return (bool(piece.cities) and piece.cities[0].people >= FAMOUS) or piece.said in ABBREVIATED


def _is_unknown_town(piece: Piece) -> bool:
    """What no gazetteer knows, and may be a small town: "Fooville, CA"."""
    return not piece.countries and piece.area is None and is_town(piece.said)


def _of_the_largest(piece: Piece) -> Piece:
    """ "WA" alone: Washington has more people than Western Australia."""
    written = [region for region in piece.region_codes if region.country in STATES_OF]
    if not written:
        return piece
    return replace(piece, region_codes=(max(written, key=lambda region: region.people),))


def _countries_are_meant(piece: Piece, others: Sequence[Piece]) -> bool:
    """Beside an area that holds it, a region of its own, or another country's letters that are
    nothing else: "Gelderland, NL"."""
    own = {region.country for region in piece.region_codes}
    if any(region.country == piece.coded for other in others for region in other.region_names):
        return True
    stated = (other.named or other.coded for other in others if _says_no_state(other))
    if any(country and country not in own for country in stated):
        return True
    areas = [other.area for other in others if other.area]
    return any(piece.coded in MEMBERS.get(area, frozenset()) for area in areas)


def _says_no_state(other: Piece) -> bool:
    """Whether it is letters, and of no state or province: "UK", "FR", "BR"."""
    short = other.said.isupper() and len(other.said) <= 3
    return short and not any(region.country in STATES_OF for region in other.region_codes)


def _states_are_meant(piece: Piece, others: Sequence[Piece]) -> bool:
    """Beside a state's letters that are nothing else, or alone."""
    if not any(region.country in STATES_OF for region in piece.region_codes):
        return False
    if any(other.region_codes and not other.coded for other in others):
        return True
    alone = not any(other.named or other.area for other in others)
    return alone and piece.said not in COUNTRIES_FIRST | EITHER


def _is_alone(piece: Piece, others: Sequence[Piece]) -> bool:
    """Whether nothing tells which of both is meant."""
    return piece.said in EITHER and not any(other.countries or other.area for other in others)
