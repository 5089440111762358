"""Which countries, regions and cities bear a name.

The data are GeoNames' (geonames.org, CC BY 4.0) and CLDR's (Unicode License v3), as
`scripts/gazetteer.py` wrote them: loaded at the first question, within a blink.
"""

from __future__ import annotations

import gzip
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from referrals.knowledge.places.spelling import spelled

SMALL = 5
"""Thousands of people: what is smaller is meant only where its state or province is written."""


class City(NamedTuple):
    name: str
    country: str
    region: str
    """The region's code in its country; empty where the gazetteer has no regions."""
    people: int
    """In thousands."""


class Region(NamedTuple):
    name: str
    country: str
    code: str
    people: int
    district: tuple[str, str] | None = None
    """Of what only lies in the region, as Kent in England: its own name, and its towns between
    semicolons."""


class Country(NamedTuple):
    name: str
    code: str
    people: int


def country_named(name: str) -> str | None:
    """The code of the country that *name* names, in any of the languages that boards use."""
    return _countries()[0].get(spelled(name))


def country_coded(code: str) -> str | None:
    """The country of a code of two or three letters: "DE", "DEU", "UK"."""
    return _countries()[1].get(code)


def country(code: str) -> Country:
    return _countries()[2][code]


def regions_named(name: str) -> tuple[Region, ...]:
    return _regions()[0].get(spelled(name), ())


def regions_coded(code: str) -> tuple[Region, ...]:
    return _regions()[1].get(code, ())


def region(country: str, code: str) -> Region | None:
    return next((region for region in regions_coded(code) if region.country == country), None)


@lru_cache(maxsize=16_384)
def cities(name: str) -> tuple[City, ...]:
    """Every city of that name, the largest first."""
    key = spelled(name)
    cities = _cities_spelled(key)
    if not cities and any(two in key for two in ("ae", "oe", "ue")):
        # "Tuebingen" is how Tübingen is written where the keyboard has no umlaut.
        cities = _cities_spelled(key.replace("ae", "a").replace("oe", "o").replace("ue", "u"))
    return tuple(sorted(cities, key=lambda city: -city.people))


def _cities_spelled(key: str) -> list[City]:
    lines = _cities()
    start = at = bisect_left(lines, f"{key}\t")
    while at < len(lines) and lines[at].startswith(f"{key}\t"):
        at += 1
    return [_city(line) for line in lines[start:at]]


def _city(line: str) -> City:
    _, country, region, people, name = line.split("\t")
    return City(name, country, region, int(people))


@lru_cache(maxsize=1)
def _cities() -> list[str]:
    """Sorted lines, parsed only when asked for: this is what makes loading fast."""
    return gzip.decompress(_data("cities.tsv.gz")).decode().splitlines()


@lru_cache(maxsize=1)
def _countries() -> tuple[dict[str, str], dict[str, str], dict[str, Country]]:
    """Code by name, code by code, country by code."""
    names, codes, own = {}, {"UK": "GB"}, {}
    for code, code3, people, name, spellings in _rows("countries.tsv"):
        codes[code] = codes[code3] = code
        own[code] = Country(name, code, int(people))
        names.update(dict.fromkeys(spellings.split(";"), code))
    return names, codes, own


@lru_cache(maxsize=1)
def _regions() -> tuple[dict[str, tuple[Region, ...]], dict[str, tuple[Region, ...]]]:
    """By name and by code."""
    names: dict[str, tuple[Region, ...]] = {}
    codes: dict[str, tuple[Region, ...]] = {}
    for country_code, code, people, name, spellings in _rows("regions.tsv"):
        region = Region(name, country_code, code, int(people))
        codes[code] = (*codes.get(code, ()), region)
        for spelling in spellings.split(";"):
            names[spelling] = (*names.get(spelling, ()), region)
    for named, district in _districts(codes):
        names[named] = (*names.get(named, ()), district)
    return names, codes


def _districts(codes: dict[str, tuple[Region, ...]]) -> Iterator[tuple[str, Region]]:
    """Counties, islands and prefectures, each of their spellings with its region."""
    for country_code, code, people, own, spellings, towns in _rows("districts.tsv"):
        around = next((r.name for r in codes.get(code, ()) if r.country == country_code), own)
        region = Region(around, country_code, code, int(people), (own, towns))
        yield from ((spelling, region) for spelling in spellings.split(";"))


def _rows(file: str) -> Iterator[list[str]]:
    for line in _data(file).decode().splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def _data(file: str) -> bytes:
    return (Path(__file__).parent / "data" / file).read_bytes()
