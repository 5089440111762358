"""The words that stand in a location besides names of places."""

from __future__ import annotations

from referrals.knowledge.places.spelling import spelled

# Upper case only: "LA" may be Los Angeles, "la" is an article.
ABBREVIATED = {
    "SF": "San Francisco", "SFO": "San Francisco", "NYC": "New York", "NY": "New York",
    "SEA": "Seattle", "CHI": "Chicago", "LA": "Los Angeles", "ATX": "Austin", "BOS": "Boston",
    "ATL": "Atlanta", "DEN": "Denver", "PHX": "Phoenix",
    "DC": "Washington DC", "DFW": "Dallas", "SLC": "Salt Lake City", "GTA": "Toronto",
    "HCMC": "Ho Chi Minh City", "CDMX": "Mexico City", "KL": "Kuala Lumpur", "BLR": "Bengaluru",
    "BLN": "Berlin", "MUC": "Munich", "LDN": "London", "AMS": "Amsterdam",
}  # fmt: skip

# Area → how boards write it. The members are in `referrals.knowledge.places.wish`.
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
    "LATAM": "latam, latin america, lateinamerika, américa latina, south america, sudamérica, lac, "
    "central america",
    "APAC": "apac, apj, japac, asia pacific, asia, southeast asia, south east asia, asean",
    "ANZ": "anz, australia and new zealand, oceania",
    "MENA": "mena, middle east, middle east and north africa, gcc, gulf",
    "Africa": "africa, afrika, afrique, sub saharan africa",
    "Worldwide": "worldwide, world wide, global, globally, in the world, "
    "international, weltweit, earth, world, everywhere, work from anywhere, any location, "
    "all locations, monde entier, en todo el mundo",
}  # fmt: skip
AREA_NAMED = {
    spelled(name): area for area, names in AREAS.items() for name in (area, *names.split(", "))
}

# A stretch of towns with a name of its own: where it is, and the towns; the first stands for it.
METROS = {
    "bay area": (
        "California, US",
        "San Francisco, Oakland, San Jose, Palo Alto, Mountain View, Sunnyvale, Santa Clara, "
        "Berkeley, Cupertino, Menlo Park, Redwood City, San Mateo, South San Francisco, Fremont, "
        "Emeryville, Foster City, Milpitas, Burlingame, San Bruno, Pleasanton, Los Gatos",
    ),
    "silicon valley": (
        "California, US",
        "San Jose, Palo Alto, Mountain View, Sunnyvale, Santa Clara, Menlo Park, Cupertino, "
        "Milpitas, Redwood City, Los Gatos",
    ),
    "research triangle": ("North Carolina, US", "Raleigh, Durham, Cary, Chapel Hill, Morrisville"),
    "research triangle park": ("North Carolina, US", "Durham, Raleigh, Cary, Morrisville"),
    "twin cities": ("Minnesota, US", "Minneapolis, Saint Paul, Bloomington, Eden Prairie"),
    "ruhrgebiet": ("Germany", "Essen, Dortmund, Bochum, Duisburg, Gelsenkirchen, Oberhausen"),
    "rhein main": ("Germany", "Frankfurt am Main, Wiesbaden, Mainz, Darmstadt, Eschborn"),
    "randstad": ("Netherlands", "Amsterdam, Rotterdam, The Hague, Utrecht, Delft, Leiden, Haarlem"),
}


def _spellings(words: str) -> frozenset[str]:
    return frozenset(spelled(word) for word in words.split(","))


# These name no place, alone or around one.
NOISE = _spellings("""
    , n/a, na, none, null, tbd, tba, other, various, multiple, several, different, unspecified,
    not applicable, location, locations, multiple locations, various locations, location flexible,
    multiple cities, any city, any, see description, all, only, based, work, workplace, place,
    hq, headquarters, headquarter, headoffice, head office, main office, office, offices, hub,
    corporate, campus, branch, site, home, client site, customer site, field, travel, mobile,
    temporary, temp, temporary services, permanent, full time, part time, flex, flexible,
    university, services, main, primary, the, in, at, near, from, of, and, within, across,
    throughout, more, surrounding, inner, area, region, region of, state, state of, estado de,
    province of, provincia de, city of, city center, downtown, metro, metropolitan, greater, great,
    raum, großraum, standort, standorte, regional, local, national, nationwide, countrywide,
    country wide, central, north, south, east, west, northern,
    southern, eastern, western, time zone, timezone, est, edt, cst,
    cdt, mst, mdt, pst, pdt, gmt, utc, bst, cet, cest, job, jobs, position, role, opportunity,
    team, employee, employees, eligible, candidate, candidates
""")

CODES = frozenset({"IN", "AT"})  # Indiana or India, Austria; as words, "in" and "at"


def is_noise(said: str) -> bool:
    return said not in CODES and spelled(said) in NOISE


# A piece with one of these is a house, not a town.
HOUSES = _spellings("""
    office, depot, warehouse, plant, site, campus, store, branch, hospital, school, center, centre,
    facility, tower, building, floor, park, airport, clinic, bank, services, service, company, inc,
    gmbh, ltd, llc, hotel, mall, plaza, street, road, avenue, ave, suite, unit, level, station,
    terminal, factory, lab, laboratory, studio, headquarters, hq, hub, university, college, shop,
    restaurant, distribution, manufacturing, equipment, department, division, team, rehabilitation,
    health, medical, training, corporate, zone, district, main, base, staff, with, required
""")
