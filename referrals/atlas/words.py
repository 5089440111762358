"""The words that stand in a location besides names of places."""

from __future__ import annotations

import re
from collections.abc import Iterable

from referrals.atlas.spelling import spelled

# Upper case only: "LA" may be Los Angeles, "la" is an article.
ABBREVIATED = {
    "SF": "San Francisco", "SFO": "San Francisco", "NYC": "New York", "NY": "New York",
    "SEA": "Seattle", "CHI": "Chicago", "LA": "Los Angeles", "ATX": "Austin", "BOS": "Boston",
    "ATL": "Atlanta", "DEN": "Denver", "PHX": "Phoenix", "PDX": "Portland, OR",
    "DC": "Washington, DC", "DFW": "Dallas", "SLC": "Salt Lake City", "GTA": "Toronto",
    "HCMC": "Ho Chi Minh City", "CDMX": "Mexico City", "KL": "Kuala Lumpur", "BLR": "Bengaluru",
    "BLN": "Berlin", "MUC": "Munich", "LDN": "London", "AMS": "Amsterdam",
}  # fmt: skip

# Area → how boards write it. The members are in `referrals.domain.where`.
AREAS = {
    "EU": "eu, e.u., european union, europäische union, union européenne, unión europea, ue",
    "EEA": "eea, ewr, european economic area",
    "Europe": "europe, europa, eur, western europe, central europe, eastern europe, cee, "
    "southern europe, northern europe, continental europe, all europe, europe wide",
    "EMEA": "emea, europe middle east and africa, emeai",
    "DACH": "dach, d a ch, dach region, german speaking countries",
    "UK & Ireland": "uki, uk and ireland, uk ireland",
    "Nordics": "nordics, nordic, nordic countries, scandinavia",
    "Baltics": "baltics, baltic states",
    "Benelux": "benelux",
    "Iberia": "iberia",
    "Americas": "americas, the americas, amer, amers",
    "North America": "north america, namer, noram, na region, northern america, us canada",
    "LATAM": "latam, latin america, lateinamerika, américa latina, south america, sudamérica, "
    "central america, lac",
    "APAC": "apac, apj, japac, asia pacific, asia pac, asia, southeast asia, south east asia, asean",
    "ANZ": "anz, australia and new zealand, oceania",
    "MENA": "mena, middle east, middle east and north africa, gcc, gulf",
    "Africa": "africa, afrika, afrique, sub saharan africa",
    "Worldwide": "worldwide, world wide, global, globally, anywhere, anywhere in the world, "
    "international, weltweit, earth, world, everywhere, work from anywhere, any location, "
    "all locations, monde entier, en todo el mundo",
}  # fmt: skip
AREA_NAMED = {
    spelled(name): area for area, names in AREAS.items() for name in (area, *names.split(", "))
}

# A stretch of towns that has a name of its own, and the towns; the first stands for it.
METROS = {
    "bay area": "San Francisco, Oakland, San Jose, Palo Alto, Mountain View, Sunnyvale, Berkeley, "
    "Santa Clara, Menlo Park, Redwood City, San Mateo, South San Francisco, Cupertino, Fremont, "
    "Emeryville, Foster City, Milpitas, Burlingame, San Bruno, Los Gatos, Pleasanton, San Ramon",
    "silicon valley": "San Jose, Palo Alto, Mountain View, Sunnyvale, Santa Clara, Menlo Park, "
    "Cupertino, Milpitas, Redwood City, Los Gatos",
    "research triangle": "Raleigh, Durham, Cary, Chapel Hill, Morrisville",
    "twin cities": "Minneapolis, Saint Paul, Bloomington, Eden Prairie, Plymouth",
    "ruhrgebiet": "Essen, Dortmund, Bochum, Duisburg, Gelsenkirchen, Oberhausen",
    "rhein main": "Frankfurt am Main, Wiesbaden, Mainz, Darmstadt, Offenbach, Eschborn",
    "randstad": "Amsterdam, Rotterdam, The Hague, Utrecht, Delft, Leiden, Haarlem",
}


def _any_of(*phrases: str) -> re.Pattern[str]:
    words = "|".join(phrase.replace(" ", r"[\s-]*") for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _set(words: Iterable[str]) -> frozenset[str]:
    return frozenset(spelled(word) for line in words for word in line.split(","))


NOT_REMOTE = _any_of("(?:not|no|non) remote", "on site", "in office", "in person", "vor ort")
MAYBE_REMOTE = _any_of(
    "remote (?:possible|optional|option|friendly|eligible|ok|considered|available|flexible)",
    "(?:partially|partly|optionally|teilweise) remote", "flexible",
)  # fmt: skip
HYBRID = _any_of(
    "hybrid", "hybrid remote", "remote hybrid", "hybride", "híbrido", "hibrido", "ibrido"
)
REMOTE = _any_of(
    r"(?:fully|full|100\s*%?|all|completely|entirely|permanent) remote(?:ly)?", "remote (?:first|only|based)",
    "remote(?:ly)?", "home based", "home office", "work from home", "working from home", "wfh",
    "telecommut(?:e|ing)", "telework", "virtual", "distributed", "remoto", "remota",
    "télétravail", "teletrabajo", "teletrabalho", "telearbeit", "zdalnie", "zdalna", "uzaktan",
    "à distance", "a distancia", "etätyö", "distans", "リモート", "원격", "远程",
)  # fmt: skip

# These name no place, alone or around one.
NOISE = _set((
    "n/a, na, none, null, tbd, tba, other, various, multiple, several, different, unspecified",
    "location, locations, multiple locations, various locations, multiple cities, any city, any",
    "hq, headquarters, headquarter, head office, main office, office, offices, corporate, home",
    "temporary, temp, permanent, full time, part time, field, regional, local, national, nationwide",
    "country wide, countrywide, all, only, based, work, workplace, place, the, in, at, near, from, of",
    "within, across, throughout, metro, metropolitan, greater, area, region, downtown, city center",
    "central, north, south, east, west, northern, southern, eastern, western, surrounding, more",
    "flex, mobile, travel, client site, customer site, deutschlandweit, bundesweit, see description",
    "great, inner, and, campus, branch, site, location flexible, time zone, timezone, not applicable",
    "main, primary, standort, standorte, raum, großraum, region of, state, state of, estado de",
    "province of, provincia de, city of, temporary services, university, services, headoffice, hub",
))  # fmt: skip

# A piece with one of these is a house, not a town.
HOUSES = _set((
    "office, depot, warehouse, plant, site, campus, store, branch, hospital, school, center, centre",
    "facility, tower, building, floor, park, airport, clinic, bank, services, service, company, inc",
    "gmbh, ltd, llc, hotel, mall, plaza, street, road, avenue, ave, suite, station, distribution",
    "terminal, factory, lab, laboratory, studio, headquarters, hq, university, college, unit, level",
    "equipment, department, division, team, hub, shop, restaurant, rehabilitation, health, medical",
    "zone, district, main, training, base, staff, with, required, pioneer, manufacturing, corporate",
))  # fmt: skip
