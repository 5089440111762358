"""What the user writes as a place to work in: "Berlin", "Deutschland", "remote EU", "Bay Area"."""

from __future__ import annotations

from functools import lru_cache

from referrals.atlas import gazetteer
from referrals.atlas.evidence import piece
from referrals.atlas.reading import read
from referrals.atlas.spelling import spelled
from referrals.atlas.words import METROS
from referrals.atlas.working import heard
from referrals.domain.model import Place
from referrals.domain.where import Wish


@lru_cache(maxsize=256)
def wish(said: str) -> Wish:
    """Read one entry of [search] locations. "remote" alone wishes for no place in particular."""
    rest, way, _ = heard(said)
    where = rest.strip(" ,:()-–")
    return Wish(where, _places(where) if where else (Place(),), way == "remote")


def _places(where: str) -> tuple[Place, ...]:
    """Of a stretch of towns each town; of a name that may be two places both."""
    if metro := METROS.get(spelled(where).removeprefix("san francisco ")):
        within, towns = metro
        return read(tuple(f"{town}, {within}" for town in towns.split(", "))).places
    code = where.upper() if len(where) <= 3 else where
    if found := _told(code):
        return found
    countries = [gazetteer.country(country).name for country in sorted(piece(code).countries)]
    return tuple(place for country in countries for place in _told(f"{code}, {country}"))


def _told(where: str) -> tuple[Place, ...]:
    return tuple(place for place in read([where]).places if place != Place())
