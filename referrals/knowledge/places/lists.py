"""Which pieces belong together: "Berlin, Germany" is one place, "Berlin, Paris" are two."""

from __future__ import annotations

from collections.abc import Sequence

from referrals.knowledge.places.evidence import Piece, piece
from referrals.knowledge.places.words import ABBREVIATED

LARGE = 100
"""Thousands of people, from which on a city is no suburb of the next one in a list."""
FAMOUS = 500
"""From so many on it is itself, even behind the name of another country or region."""


def groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces of each place that is listed."""
    listed = [piece(ABBREVIATED.get(p.said, p.said)) for p in pieces]
    alone = _all_stand_alone(listed) and not _one_tells_another(pieces)
    if alone or _are_countries(listed):
        return [[one] for one in listed if not _is_told_closer(one, listed)]
    if _share_the_last(pieces):
        return [[one, pieces[-1]] for one in pieces[:-1]]
    return _closed(pieces)


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
    plain = all(named) and not any(p.cities for p in pieces)
    return plain and len(set(named)) == len(pieces) and len(sure) > 1


def _one_tells_another(pieces: Sequence[Piece]) -> bool:
    pairs = ((one, other) for one in pieces for other in pieces if one is not other)
    return any(one.lies_in(other) for one, other in pairs if not other.area)


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


def _share_the_last(pieces: Sequence[Piece]) -> bool:
    """ "Berlin, Munich, Germany": large cities, and where they all are."""
    *ones, last = pieces
    return (
        len(ones) > 1
        and len({p.part for p in pieces}) == 1
        and all(p.lies_in(last) and p.cities and p.cities[0].people >= LARGE for p in ones)
        and not _one_tells_another(ones)
    )


def _closed(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """ "Paris, France, London, UK": when told where it is, a city with its own is another."""
    found: list[list[Piece]] = []
    for p, following in zip(pieces, [*pieces[1:], None], strict=True):
        if found and _is_another(p, following, found[-1]):
            found.append([p])
        else:
            found = [*found[:-1], [*(found[-1] if found else []), p]]
    return found


def _is_another(p: Piece, following: Piece | None, group: Sequence[Piece]) -> bool:
    *before, last = group
    if not p.cities or p.part != last.part or following is None or not p.lies_in(following):
        return False
    # "NYC, Chicago, IL": one that lies elsewhere comes before.
    elsewhere = last.cities and not last.lies_in(following) and p.cities[0].people >= FAMOUS
    return bool(elsewhere) or any(one.lies_in(last) for one in before)
