"""What the user writes as a place to work in: "Berlin", "Deutschland", "remote EU", "Bay Area"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from referrals.knowledge.places.evidence import piece
from referrals.knowledge.places.read import LONGEST, read
from referrals.knowledge.places.spelling import spelled
from referrals.knowledge.places.wish import Wish
from referrals.knowledge.places.words import METROS
from referrals.knowledge.places.workplace import heard
from referrals.model.postings import Place


@lru_cache(maxsize=256)
def wish(said: str) -> Wish:
    """Read one entry of [search] locations. "remote" alone wishes for no place in particular."""
    rest, way, _ = heard(" ".join(said.split())[:LONGEST])
    where = rest.strip(" ,:()-–")
    return Wish(where, _places(where) if where else (Place(),), way == "remote")


def _places(where: str) -> tuple[Place, ...]:
    """Of a stretch of towns each town; of a name with several meanings each meaning."""
    if metro := METROS.get(spelled(where).removeprefix("san francisco ")):
        within, towns = metro
        return read(tuple(f"{town}, {within}" for town in towns.split(", "))).places
    if districts := tuple(_in_district(where)):
        return districts
    name = where.upper() if len(where) <= 3 else where
    told = tuple(place for place in read([name]).places if place != Place())
    return told or _every_meaning(name)


def _in_district(where: str) -> Iterator[Place]:
    """Of a county or an island itself, as it is written, and of its towns: the gazetteer does not
    know of a town in which county it lies. A city of that name is meant before."""
    largest = max((city.people for city in piece(where).cities), default=0)
    for region in piece(where).region_names:
        if region.district and region.people > largest:
            own, towns = region.district
            for name in filter(None, (where, own, *towns.split(";"))):
                yield Place(name, region.name, region.country)


def _every_meaning(name: str) -> tuple[Place, ...]:
    """ "Georgia" and "CA" are a country and a state."""
    meant = piece(name)
    countries = [Place(country=country) for country in (meant.named, meant.coded) if country]
    return (*countries, *(Place(None, region.name, region.country) for region in meant.regions))
