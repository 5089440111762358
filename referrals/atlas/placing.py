"""The pieces of one place become a `Place`: the country that explains most of them.

Each country that a piece may mean, as its name, its code, its region or a city in it, is weighed;
"Dublin, OH" is a city of Ohio, "Bangalore, IN" is in India, and a bare "Georgia" is not told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from referrals.atlas import gazetteer
from referrals.atlas.gazetteer import City, Region
from referrals.atlas.pieces import city_within, is_town
from referrals.atlas.spelling import spelled
from referrals.atlas.words import ABBREVIATED, AREA_NAMED

# What a piece tells about a country. A name says most. "City, ST" is how North America and
# Australia write, so that such a code behind other words nearly outweighs a city known elsewhere
# with a country's code; a code of two letters alone may be both.
NAME, CODE3, CITY, CODE = 4.0, 4.0, 3.0, 1.0
POSTAL = 3.5
POSTAL_COUNTRIES = frozenset({"US", "CA", "AU"})

FAR_BIGGER = 2.5
"""So many times more people, and an ambiguous name means the bigger one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece and all that it may mean."""

    said: str
    part: int
    named: str | None
    coded: str | None
    region_names: tuple[Region, ...]
    region_codes: tuple[Region, ...]
    cities: tuple[City, ...]
    area: str | None

    def country_weight(self, country: str) -> float:
        if self.named == country:
            return NAME
        if self.coded == country:
            return CODE3 if len(self.said) == 3 else CODE
        return 0.0


def piece(said: str, part: int) -> Piece:
    cities = gazetteer.cities(said)
    if not cities and (within := city_within(said)):
        cities = gazetteer.cities(within)[:1]
    return Piece(
        said,
        part,
        gazetteer.country_named(said),
        gazetteer.country_coded(said),
        gazetteer.regions_named(said),
        gazetteer.regions_coded(said),
        cities,
        AREA_NAMED.get(spelled(said)),
    )


class Found(NamedTuple):
    """The pieces that say where, and what they mean in *country*."""

    country: str | None = None
    country_at: Piece | None = None
    region: Region | None = None
    region_at: Piece | None = None
    city: str | None = None
    city_at: Piece | None = None
    city_region: str | None = None
    area: str | None = None
    area_at: Piece | None = None
    weight: float = 0.0
    people: int = 0


def found(pieces: list[Piece]) -> Found:
    """The best reading of *pieces*; an empty one when they tell nothing."""
    readings = sorted(
        (_read_in(country, pieces) for country in sorted(_countries(pieces))),
        key=lambda reading: (-reading.weight, -reading.people),
    )
    area_at = next((p for p in pieces if p.area), None)
    if not readings:
        return Found(area=area_at.area if area_at else None, area_at=area_at)
    first, *others = readings
    rivals = [r for r in others if r.weight == first.weight]
    if any(rival.people * FAR_BIGGER > first.people for rival in rivals):
        return _undecided(first)
    return first


def _undecided(reading: Found) -> Found:
    """Which country is meant cannot be told; that it is a city of that name can."""
    at = reading.city_at if not reading.region_at and not reading.country_at else None
    return Found(city=reading.city if at else None, city_at=at)


def _countries(pieces: Iterable[Piece]) -> set[str]:
    return {
        country
        for p in pieces
        for country in (
            p.named,
            p.coded,
            *(region.country for region in (*p.region_names, *p.region_codes)),
            *(city.country for city in p.cities),
        )
        if country
    }


def _read_in(country: str, pieces: list[Piece]) -> Found:
    country_at = max(pieces, key=lambda p: p.country_weight(country))
    stated = country_at.country_weight(country)
    region, region_at, told = _region(country, pieces)
    city_at, city = _city(country, region, region_at, pieces)
    if region and city_at is region_at and city and city.region != region.code:
        city_at = city = None
    if city_at is None and (stated or region):
        city_at = _town(pieces, country_at if stated else None, region_at)
    people = (
        city.people if city else region.people if region else gazetteer.country(country).people
    )
    return Found(
        country,
        country_at if stated else None,
        region,
        region_at,
        city.name if city else _capitalized(city_at.said) if city_at else None,
        city_at,
        _city_region(city, region, pieces) if city else None,
        None,
        None,
        stated + told + (CITY if city else 0.0),
        people,
    )


def _region(country: str, pieces: list[Piece]) -> tuple[Region | None, Piece | None, float]:
    """The region of *country* that is stated most clearly, where, and its weight."""
    told: list[tuple[float, Region, Piece]] = []
    for p in pieces:
        told += [(NAME, region, p) for region in p.region_names if region.country == country]
        postal = country in POSTAL_COUNTRIES and len(pieces) > 1
        weight = POSTAL if postal else CODE
        told += [(weight, region, p) for region in p.region_codes if region.country == country]
    if not told:
        return None, None, 0.0
    weight, region, at = max(told, key=lambda one: one[0])
    return region, at, weight


def _city(
    country: str, region: Region | None, region_at: Piece | None, pieces: list[Piece]
) -> tuple[Piece | None, City | None]:
    """The first piece that is a city in *region*; the one just before the region comes first, for
    "Charleston - Mt. Pleasant, SC" is an office and its address."""
    address = [p for p in pieces if region_at and p.part == region_at.part and p is not region_at]
    for p in (*address, *pieces):
        for city in p.cities:
            if city.country == country and (not region or city.region in {"", region.code}):
                return p, city
    return None, None


def _city_region(city: City, region: Region | None, pieces: list[Piece]) -> str | None:
    return None


def _town(pieces: list[Piece], *framing: Piece | None) -> Piece | None:
    """A town too small for the atlas: the first piece that nothing else explains."""
    rest = (p for p in pieces if p not in framing)
    return next((p for p in rest if _unexplained(p) and is_town(p.said)), None)


def _unexplained(p: Piece) -> bool:
    return not (p.named or p.coded or p.region_names or p.region_codes or p.area)


def _capitalized(said: str) -> str:
    return said.title() if said.isupper() else said
