"""What one piece of a location may mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from referrals.knowledge.places import gazetteer
from referrals.knowledge.places.gazetteer import City, Region
from referrals.knowledge.places.pieces import city_within
from referrals.knowledge.places.spelling import spelled
from referrals.knowledge.places.wish import MEMBERS
from referrals.knowledge.places.words import AREA_NAMED, METROS

# "Mülheim an der Ruhr", "Osaka-shi"
_BESIDES = re.compile(r" (?:an der|am|im|bei|ob der|vor der|sur|upon) .+|-(?:shi|si)$")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece, the part of the location that it stands in, and all that it may mean."""

    said: str
    part: int
    named: str | None
    """The country that it names; likewise the one that it is the code of."""
    coded: str | None
    region_names: tuple[Region, ...]
    region_codes: tuple[Region, ...]
    cities: tuple[City, ...]
    area: str | None

    @property
    def countries(self) -> set[str]:
        """Every country that it may speak of."""
        stated = {country for country in (self.named, self.coded) if country}
        cities = {city.country for city in self.cities if city.people >= gazetteer.SMALL}
        return stated | {region.country for region in self.regions} | cities

    @property
    def _country(self) -> str | None:
        return self.named or self.coded

    @property
    def is_only_a_code(self) -> bool:
        return len(self.said) in {2, 3} and self.said.isupper() and self.named is None

    def lies_in(self, other: Piece) -> bool:
        """Whether it is a city, or a region, in what *other* names, or the same place."""
        if other.area:
            members = MEMBERS.get(other.area, {self._country})
            return self.area == other.area or self._country in members
        stated = {other.named, other.coded} - {None}
        if stated & {self.named, self.coded, *(region.country for region in self.regions)}:
            return True
        regions = {(region.country, region.code) for region in other.regions}
        within = [(city.country, city.region) for city in self.cities]
        within += [(region.country, region.code) for region in self.regions if region.district]
        return any(country in stated or (country, code) in regions for country, code in within)

    @property
    def regions(self) -> tuple[Region, ...]:
        return (*self.region_names, *self.region_codes)


@lru_cache(maxsize=16_384)
def piece(said: str, part: int = 0) -> Piece:
    if area := AREA_NAMED.get(spelled(said)):
        return Piece(
            said,
            part=part,
            named=None,
            coded=None,
            region_names=(),
            region_codes=(),
            cities=(),
            area=area,
        )
    return Piece(
        said,
        part=part,
        named=gazetteer.country_named(said),
        coded=gazetteer.country_coded(said),
        region_names=gazetteer.regions_named(said),
        region_codes=gazetteer.regions_coded(said),
        cities=() if len(said) == 2 and said.isupper() else _cities(said),
        area=None,
    )


def _cities(said: str) -> tuple[City, ...]:
    if metro := METROS.get(spelled(said)):
        return gazetteer.cities(metro[1].split(", ")[0])[:1]
    if cities := gazetteer.cities(said) or gazetteer.cities(_BESIDES.sub("", said)):
        return cities
    within = city_within(said)
    return gazetteer.cities(within)[:1] if within else ()
