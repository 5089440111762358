"""The pieces of one place, read as a place in one country: what they say of it, and how clearly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from referrals.knowledge.places import gazetteer
from referrals.knowledge.places.display import POSTAL_COUNTRIES, capitalized, words
from referrals.knowledge.places.evidence import Piece
from referrals.knowledge.places.gazetteer import City, Region
from referrals.knowledge.places.pieces import is_town
from referrals.model.postings import Place

# What a piece tells about a country. A name says most. "City, ST" is how North America and
# Australia write: such a code beside other words weighs more than a city known elsewhere, and
# less than a city known in the country of the same code. Where the code is no country's, or none
# with a city of that name, it weighs more than any namesake: "Berlin, CT" is in Connecticut, also
# when no gazetteer knows it. Alone, a code of two letters may be both.
NAME = CODE3 = 4.0
POSTAL = 3.5
WRITTEN = 4.5
CITY = 3.0
CODE = 1.0

FAR_BIGGER = 2
"""So many times more people, and an ambiguous name means the bigger one."""

CITY_STATES = frozenset({"SG", "HK", "MO", "MC", "GI"})


@dataclass(frozen=True, slots=True)
class Telling:
    """What the pieces tell, and how clearly: *shown* is their own words for it."""

    place: Place
    shown: tuple[str, ...] = ()
    weight: float = 0.0
    people: int = 0
    district: bool = False
    """Whether nothing closer than a county or an island is told: two of one region are two."""


class InCountry:
    """The pieces, read as a place in *country*."""

    def __init__(self, country: str, pieces: Sequence[Piece]) -> None:
        self.country = country
        self.pieces = pieces
        self.country_weight, self.country_at = self._country()
        self.region_weight, self.region, self.region_at = self._region()
        self.city, self.city_at = self._city()

    def telling(self) -> Telling:
        city = self.city.name if self.city else None
        at = self.city_at
        if at is None and (self.country_at or self.region_at):
            at = self._town()
            city = capitalized(at.said) if at else None
        region = self.region or self._region_of_the_city()
        if self.city and region and not region.code:
            # Where cities are known without their regions, one is the same with and without it.
            region = None
        place = Place(city, region.name if region else None, self.country)
        weight = self.country_weight + self.region_weight + (CITY if self._is_told_apart() else 0)
        district = self._district()
        around = (self.region, self.region_at, self.country, self.country_at)
        shown = words([at, district], *around)
        return Telling(place, shown, weight, self._people(), bool(district and not at))

    def _district(self) -> Piece | None:
        """The county or island that is named in the region."""
        here = (self.country, self.region and self.region.code)
        districts = (
            (p, region) for p in self.pieces for region in p.region_names if region.district
        )
        return next(
            (p for p, r in districts if p is not self.city_at and (r.country, r.code) == here), None
        )

    def _is_told_apart(self) -> bool:
        """Whether the city is a piece of its own: "Vienna" alone is a city and a region of one
        name, and counts once."""
        return self.city is not None and self.city_at is not self.region_at

    def _country(self) -> tuple[float, Piece | None]:
        weights = [
            NAME if p.named == self.country
            else (self._code3_weight() if len(p.said) == 3 else CODE) if p.coded == self.country
            else 0.0
            for p in self.pieces
        ]  # fmt: skip
        weight = max(weights)
        return weight, self.pieces[weights.index(weight)] if weight else None

    def _code3_weight(self) -> float:
        """ "London (SOM)" is an office's code, "Jakarta, IDN" and "LUX" are a country's."""
        cities = [p for p in self.pieces if p.cities]
        here = any(city.country == self.country for p in cities for city in p.cities)
        return CODE3 if here or not cities else CODE

    def _region(self) -> tuple[float, Region | None, Piece | None]:
        """How clearly a region is stated, which, and the last piece that states it."""
        stated = [
            (min(weight, CITY) if region.district else weight, region, p)
            for p in self.pieces
            for weight, regions in ((NAME, p.region_names), (self._code_weight(p), p.region_codes))
            for region in regions
            if weight and region.country == self.country
        ]
        if not stated:
            return 0.0, None, None
        weight, region, _ = max(
            stated, key=lambda reading: reading[0] + CITY * self._has_a_city_in(reading[1])
        )
        return weight, region, [p for _, other, p in stated if other == region][-1]

    def _code_weight(self, code: Piece) -> float:
        """Of a region's code: elsewhere than in North America and Australia the country is said,
        too."""
        if self.country not in POSTAL_COUNTRIES:
            return CODE if self.country_at else 0.0
        if len(self.pieces) == 1:
            return CODE
        cities = [city for p in self.pieces for city in p.cities]
        plain = len(self.pieces) == 2 and (bool(cities) or not code.coded)
        return WRITTEN if plain and all(c.country != code.coded for c in cities) else POSTAL

    def _has_a_city_in(self, region: Region) -> bool:
        """ "Delaware, OH", "Washington, DC": what could be a region is a city of the other one."""
        here = (self.country, region.code)
        return any((city.country, city.region) == here for p in self.pieces for city in p.cities)

    def _city(self) -> tuple[City | None, Piece | None]:
        """The first piece that is a city here. The country's own name is one only where another
        piece says the country, too, or where it is a city itself."""
        stating = [p for p in self.pieces if self.country in {p.named, p.coded}]
        for p in self._address_first():
            if stating == [p] and self.country not in CITY_STATES:
                continue
            for city in p.cities:
                if city.country == self.country and self._holds(city):
                    return city, p
        return None, None

    def _address_first(self) -> list[Piece]:
        """ "Charleston - Mt. Pleasant, SC" is an office and its address."""
        at = self.region_at
        return sorted(self.pieces, key=lambda p: not at or p.part != at.part or p is at)

    def _holds(self, city: City) -> bool:
        if self.region:
            return city.region in {"", self.region.code}
        return city.people >= gazetteer.SMALL

    def _town(self) -> Piece | None:
        """A town too small for the gazetteer: the first piece that nothing else explains."""
        rest = (p for p in self._address_first() if not self._explains(p))
        return next((p for p in rest if is_town(p.said)), None)

    def _explains(self, p: Piece) -> bool:
        regions = (*p.region_names, *p.region_codes)
        return (
            p.area is not None
            or self.country in {p.named, p.coded}
            or any(region.country == self.country for region in regions)
        )

    def _region_of_the_city(self) -> Region | None:
        if not self.city or not self.city_at:
            return None
        here, *others = [city for city in self.city_at.cities if city.country == self.country]
        if any(other.people * FAR_BIGGER > here.people for other in others):
            return None
        return gazetteer.region(here.country, here.region)

    def _people(self) -> int:
        if self.city:
            return self.city.people
        return self.region.people if self.region else gazetteer.country(self.country).people
