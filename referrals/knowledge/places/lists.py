"""Which pieces belong together: "Berlin, Germany" is one place, "Berlin, Paris" are two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from referrals.knowledge.places.evidence import Piece, piece
from referrals.knowledge.places.pieces import LARGE
from referrals.knowledge.places.words import ABBREVIATED

TOWN = 20
"""So many will do where three or more stand in a row before what holds them all."""
FAMOUS = 500
"""From so many on it is itself, even behind the name of another country or region."""
METROPOLIS = 250
"""From so many on a smaller place before it may be one of its suburbs."""


def groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces of each place that is listed."""
    pieces = _without_labels(pieces)
    if len(pieces) > 1 and all(map(_is_a_district, pieces)):
        return [[place] for place in pieces]
    listed = [_unabbreviated(p, pieces) for p in pieces]
    if _are_states(pieces):
        return [[place] for place in pieces]
    if _is_a_town_called_like_a_country(pieces):
        return [[_without_frames(pieces[0]), pieces[1]]]
    alone = _all_stand_alone(listed) and not _one_tells_another(pieces)
    if alone or _are_countries([p for p in listed if not _is_told_closer(p, listed)]):
        among_cities = len(listed) > 1 and _are_cities(listed)
        told = [place for place in listed if not _is_told_closer(place, listed)]
        return [[place] for place in (map(_as_city, told) if among_cities else told)]
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
    if p.said not in ABBREVIATED or p.region_names:
        return p
    if p.region_codes and len(pieces) == 2 and p is pieces[1] and _is_a_town(pieces[0]):
        return p
    if p.region_codes and len(pieces) == 2 and p is pieces[1] and pieces[0].cities:
        first = pieces[0]
        if first.lies_in(p) and first.cities[0].country != p.region_codes[0].country:
            return p
    return piece(ABBREVIATED[p.said])


def _is_a_district(p: Piece) -> bool:
    """Whether *p* is a county or an island, before a smaller city of that name."""
    people = max((r.people for r in p.region_names if r.district), default=0)
    return people > 0 and all(city.people < people for city in p.cities)


def _is_a_town(p: Piece) -> bool:
    """Whether *p* may be a town of a state, and is no city that is known by itself."""
    small = not p.cities or p.cities[0].people < LARGE
    return small and p.said not in ABBREVIATED and not (p.named or p.coded or p.area)


def _is_a_town_called_like_a_country(pieces: Sequence[Piece]) -> bool:
    """ "Malta, NY", "Victoria, SC": what stands before a state's letters is a town there, also one
    that the atlas lacks; but "Bayern, DE" is in Germany."""
    if len(pieces) != 2 or pieces[0].is_only_a_code or not pieces[1].is_only_a_code:
        return False
    town, state = pieces
    countries = {town.named, *(region.country for region in town.region_names)} - {None}
    told = {state.said, "US", *(region.country for region in state.region_codes)}
    states = [region.code for region in state.region_codes if region.country == "US"]
    in_the_us = any(city.country == "US" and city.region in states for city in town.cities)
    return bool(countries and states) and not countries & told and not in_the_us


def _without_frames(p: Piece) -> Piece:
    return replace(p, named=None, coded=None, region_names=(), cities=())


def _as_city(p: Piece) -> Piece:
    """ "Boston, Washington, Atlanta": among cities a name means the city."""
    inside = any(_people_in(p, replace(p, region_names=(region,))) for region in p.region_names)
    famous = p.cities[0].people >= FAMOUS and not inside
    return replace(p, region_names=()) if famous else p


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
    return any(
        place.lies_in(other) and not _is_a_city_besides(place, other)
        for place, other in pairs
        if not other.area
    )


def _is_a_city_besides(place: Piece, other: Piece) -> bool:
    """ "Boston, New York" are two cities of one country, though the state has a Boston, too."""
    if not (place.cities and other.cities) or other.is_only_a_code:
        return False
    one, largest = place.cities[0], other.cities[0]
    famous = min(one.people, largest.people) >= FAMOUS and one.country == largest.country
    return famous and _people_in(place, replace(other, named=None, coded=None)) < TOWN


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


def is_framed(pieces: Sequence[Piece]) -> bool:
    """Whether the last pieces tell where all the cities before them are."""
    return bool(_shared_frame(pieces))


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
    inside = all(p.cities and p.lies_in(frame) and _people_in(p, frame) >= TOWN for p in ones)
    if len(ones) < 2 or not inside or _one_tells_another(ones):
        return False
    return len(ones) > 2 or not _is_a_suburb(ones[0], ones[1], frame)


def _is_a_suburb(one: Piece, other: Piece, frame: Piece) -> bool:
    """ "Sandy Springs, Atlanta, GA" tells ever closer where; "Lehi, Draper, UT" does not."""
    return _people_in(one, frame) < LARGE and _people_in(other, frame) >= METROPOLIS


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
    if p.cities and p.part == last.part and _are_large_neighbours(last, p):
        return True
    if p.part != last.part or following is None or not _people_in(p, following):
        return False
    # "NYC, Chicago, IL": one that lies elsewhere comes before.
    elsewhere = last.cities and not last.lies_in(following) and p.cities[0].people >= FAMOUS
    elsewhere = elsewhere and (
        last.cities[0].people >= FAMOUS or last.cities[0].country == p.cities[0].country
    )
    return bool(elsewhere) or any(place.lies_in(last) for place in before)


def _are_large_neighbours(one: Piece, other: Piece) -> bool:
    """ "Reno, Tulsa, Boise, ID": large cities of one country, of which none tells where another
    is."""
    if not one.cities or one.regions or one.named or other.regions or other.named:
        return False
    large = min(one.cities[0].people, other.cities[0].people) >= LARGE
    same = one.cities[0].country == other.cities[0].country
    return large and same and one.cities[0].region != other.cities[0].region
