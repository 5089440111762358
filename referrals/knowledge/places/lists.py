"""Which pieces belong together: "Berlin, Germany" is one place, "Berlin, Paris" are two."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from referrals.knowledge.places.evidence import Piece, piece
from referrals.knowledge.places.pieces import LARGE
from referrals.knowledge.places.words import ABBREVIATED

TOWN = 20
"""So many will do where three or more stand in a row before what holds them all."""
FAMOUS = 500
"""From so many on it is itself, even behind the name of another country or region."""


def groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces of each place that is listed."""
    pieces = _without_labels(pieces)
    listed = [_unabbreviated(p, pieces) for p in pieces]
    if _are_states(pieces):
        return [[place] for place in pieces]
    alone = _all_stand_alone(listed) and not _one_tells_another(pieces)
    if alone or _are_countries([p for p in listed if not _is_told_closer(p, listed)]):
        return [[place] for place in listed if not _is_told_closer(place, listed)]
    frame = _shared_frame(pieces)
    if frame:
        return [[place, *frame] for place in pieces[: -len(frame)]]
    return _closed(pieces)


def _without_labels(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """ "Engineering Sites - Denver, Boston": what nothing is known of, before cities in a part of
    their own, is their heading."""
    told = [p for p in pieces if p.countries or p.area]
    labels = {p.part for p in pieces} - {p.part for p in told}
    cities = len(told) > 1 and all(p.cities for p in told)
    if cities and labels and max(labels) < min(p.part for p in told):
        return told
    return pieces


def _unabbreviated(p: Piece, pieces: Sequence[Piece]) -> Piece:
    """ "SF, LA" are two cities; "Delhi, NY" is a town of the state that the letters name, as its
    famous namesake is abroad."""
    if p.said not in ABBREVIATED:
        return p
    if p.region_codes and len(pieces) == 2 and p is pieces[1] and pieces[0].cities:
        first = pieces[0]
        if first.lies_in(p) and first.cities[0].country != p.region_codes[0].country:
            return p
    return piece(ABBREVIATED[p.said])


def _are_states(pieces: Sequence[Piece]) -> bool:
    """ "PA, NJ, DE": letters of states of one country, and nothing else."""
    if len(pieces) < 2 or not all(p.is_only_a_code and p.region_codes for p in pieces):
        return False
    shared = set.intersection(*({region.country for region in p.region_codes} for p in pieces))
    stated = {p.coded for p in pieces} - {None}
    return bool(shared) and len(set(pieces)) == len(pieces) and not stated & shared


def _all_stand_alone(pieces: Sequence[Piece]) -> bool:
    """Each is known, and none tells where another is."""
    return (
        all(p.countries or p.area for p in pieces)
        and len(set(pieces)) == len(pieces)
        and (_are_cities(pieces) or all(map(_is_clear, pieces)))
        and not any(p.is_only_a_code for p in pieces)
        and not _one_tells_another(pieces)
    )


def _are_countries(pieces: Sequence[Piece]) -> bool:
    """ "US, UK, DE", not "CA, US": more than one of them can be nothing else."""
    named = [p.named or p.coded for p in pieces]
    sure = [p for p in pieces if not p.regions]
    plain = len(pieces) > 1 and all(named) and not any(p.cities for p in pieces)
    return plain and len(set(named)) == len(pieces) and len(sure) > 1


def _one_tells_another(pieces: Sequence[Piece]) -> bool:
    pairs = ((place, other) for place in pieces for other in pieces if place is not other)
    return any(place.lies_in(other) for place, other in pairs if not other.area)


def _are_cities(pieces: Sequence[Piece]) -> bool:
    """Of one country, or each large: in "Leeds, Yorkshire" the second is no town of Virginia."""
    if not all(p.cities and not p.named for p in pieces):
        return False
    largest = [p.cities[0] for p in pieces]
    one_country = len({city.country for city in largest}) == 1
    return one_country or all(city.people >= LARGE for city in largest)


def _is_clear(p: Piece) -> bool:
    """ "Kansas-Burlington" is a town of Kansas; "Germany, London" are two places."""
    framing = p.area or p.named or p.coded or p.regions
    return bool(framing) or p.cities[0].people >= FAMOUS


def _is_told_closer(one: Piece, pieces: Sequence[Piece]) -> bool:
    """ "EMEA, Spain": the area says nothing more."""
    return one.area is not None and any(p.lies_in(one) for p in pieces if p is not one)


def _shared_frame(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Where large cities all are, behind them: "Berlin, Munich, Germany", "Leeds, York, Bath,
    England, United Kingdom"; empty where it is one place told ever closer."""
    for at in range(len(pieces) - 1, max(1, len(pieces) - 3), -1):
        ones, frame = pieces[:at], pieces[at:]
        closer = all(inner.lies_in(outer) for inner, outer in pairwise(frame))
        if closer and _are_cities_of(ones, frame[0]) and len({p.part for p in pieces}) == 1:
            return frame
    return ()


def _are_cities_of(ones: Sequence[Piece], frame: Piece) -> bool:
    least = LARGE if len(ones) == 2 else TOWN
    inside = all(p.cities and p.lies_in(frame) and _people_in(p, frame) >= least for p in ones)
    return len(ones) > 1 and inside and not _one_tells_another(ones)


def _people_in(p: Piece, frame: Piece) -> int:
    """How many thousands live in the city of that name that lies in *frame*."""
    countries = {frame.named, frame.coded}
    regions = {(region.country, region.code) for region in frame.regions}
    inside = (
        city.people
        for city in p.cities
        if city.country in countries or (city.country, city.region) in regions
    )
    return max(inside, default=0)


def _closed(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """ "Paris, France, London, UK": when told where it is, a city with its own is another."""
    places: list[list[Piece]] = []
    for p, following in zip(pieces, [*pieces[1:], None], strict=True):
        if places and _is_another(p, following, places[-1]):
            places.append([p])
        else:
            places = [*places[:-1], [*(places[-1] if places else []), p]]
    return places


def _is_another(p: Piece, following: Piece | None, group: Sequence[Piece]) -> bool:
    *before, last = group
    if not p.cities or p.part != last.part or following is None or not p.lies_in(following):
        return False
    # "NYC, Chicago, IL": one that lies elsewhere comes before.
    elsewhere = last.cities and not last.lies_in(following) and p.cities[0].people >= FAMOUS
    return bool(elsewhere) or any(place.lies_in(last) for place in before)
