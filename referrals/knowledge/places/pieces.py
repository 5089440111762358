"""A location string comes apart: first into places, then each place into its pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from referrals.knowledge.patterns import when_needed
from referrals.knowledge.places import gazetteer
from referrals.knowledge.places.east_asian import with_commas
from referrals.knowledge.places.spelling import spelled
from referrals.knowledge.places.streets import without_streets
from referrals.knowledge.places.words import ABBREVIATED, AREA_NAMED, HOUSES, METROS, is_noise

LARGE = 100
"""Thousands of people, from which on a city is no suburb of the next one in a list."""

BIG = 500
"""Thousands of people, from which on a city's name before other words is that city."""

PROSE = 20
"""More words between two commas are no location."""

_MARKUP = when_needed(
    r"<[^>]*>|\+\s*\d+\s+more\b.*|^work location( is)?:?|^locations?:", re.IGNORECASE
)
_EXCLUDED = when_needed(
    r"[(,;\s]+(?:excluding|excl\.|except(?: for)?|but not|not in|outside(?: of)?)\s[^()]*\)?",
    re.IGNORECASE,
)
# "ET hours", "PST time zone", "UTC+2", "GMT +/- 3": when one works, not where.
_CLOCK = when_needed(
    r"\b(?:[ECMP]T|[ECMP][SD]T|CES?T|GMT|UTC|BST|IST|A?EST)\b"
    r"(?:\s*(?:[+-]|\+/-|±)\s*\d+(?::\d\d)?|[\s-]*(?:(?:business|working|core)\s+)?"
    r"(?:hours?|hrs|time(?:[\s-]*zones?)?|tz|overlap)\b)"
    r"|\b(?:eastern|central|mountain|pacific|atlantic)(?:\s+(?:standard|daylight))?"
    r"\s+(?:time(?:[\s-]*zones?)?|tz|hours)\b",
    re.IGNORECASE,
)
# "NA or EMEA": not "not available" where another area stands beside it.
_AREA = r"(?:EMEA|LATAM|APAC|EU|Europe)"
_JOINS = r"(?:\s*[/,;|&+]\s*|\s+(?:or|and)\s+)"
_NORTH_AMERICA = when_needed(rf"\bNA\b(?={_JOINS}{_AREA}\b)|(?<=EMEA)({_JOINS})NA\b")
_INITIALS = when_needed(r"\b([A-Z])\.(?=[A-Z]\b)|(?<=\b[A-Z][A-Z])\.(?!\w)")
_A_WEEK = when_needed(r"(days?|x)\s*/\s*(?:week|wk)\b", re.IGNORECASE)
# "Portland (OR)" is "Portland, OR".
_CODE_IN_BRACKETS = when_needed(r"\s*\(([A-Z]{2,3})\)")
# What stands in brackets behind a list is where all of it is: "Bergen, Stavanger (Norway)".
_FRAME_IN_BRACKETS = when_needed(r"([^,;|/()–—]{2,40}?)\s*\(([^\W\d][^(),;|/\d]{2,30})\)(?!\w)")
# "Frankfurt (Oder)" is a name, "Frankfurt (Main)" another.
_NAME_IN_BRACKETS = when_needed(r"(?<![\w)])([^\W\d]+)\s\(([^\W\d]+)\)")
# "Curitiba/PR" is one place, "Denver/Boulder" are two.
_CODE_BEHIND_A_SLASH = when_needed(r"([^/,;|\n]{2,60}?)\s*/\s*([A-Z]{2})(?=\s*(?:$|[,;|]))")
_OTHER_PLACE = when_needed(
    r"\s*[;\n•·]\s*(?:(?:or|and)\s+)?|\s*/\s*|\s\+\s+|,?\s+(?:or|oder|ou)\s+"
    r"|(?<!,)\s+OR(?!\s*[,\d]|\s+or\b)\s+"
)
_AND = when_needed(
    # "Isle of Skye" is one.
    r"(?<!isle)(?<!isles),?\s+(?:and|as well as|plus|und|sowie|et|y|e|oraz|i|och|og|ja|en|és|ve"
    # What "or" is called where it may be part of a name, too: "Roma o Milano", "Praha nebo Brno".
    r"|lub|albo|nebo|alebo|tai|eller|o|u|of|vagy|veya|ali|ili|sau)\s+|\s*&\s*",
    re.IGNORECASE,
)
_PART = when_needed(r"\s[-–—]+\s|\s[-–—]|[-–—]\s|[–—|()\[\]{}:_<>\"]")
_HYPHEN = when_needed(r"\s*-\s*")
_DIGIT = when_needed(r"\d")


def said_places(text: str) -> list[str]:
    """One string for each place that *text* lists: "Berlin; Paris or London"."""
    said = with_commas(_MARKUP.sub(" ", _unescaped(text)))
    plain = _EXCLUDED.sub(" ", said.replace("_", " - "))
    plain = _NORTH_AMERICA.sub(r"\1North America", _A_WEEK.sub(r"\1 a week", plain))
    if "/" in plain:
        plain = _CODE_BEHIND_A_SLASH.sub(_with_its_region, plain)
    if "(" in plain:
        plain = _FRAME_IN_BRACKETS.sub(_framed, _NAME_IN_BRACKETS.sub(_one_name, plain))
    written = _CODE_IN_BRACKETS.sub(r", \1", _INITIALS.sub(r"\1", _CLOCK.sub(" ", plain)))
    whole = without_streets(written).strip(" ,;-–")
    if is_noise(whole):
        return []
    return [place for side in _sides(whole, _OTHER_PLACE) for place in _joined(side)]


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape  # its table of entities is large, and few texts hold one

    return unescape(text)


def _one_name(found: re.Match[str]) -> str:
    whole = f"{found[1]} {found[2]}"
    meant = gazetteer.cities(whole)[:1]
    return whole if meant and meant != gazetteer.cities(found[1])[:1] else found[0]


def _framed(found: re.Match[str]) -> str:
    """The city and the country or region in brackets behind it."""
    last = _AND.split(found[1])[-1].rpartition(" - ")[2].strip()
    frames = gazetteer.country_named(found[2]) or gazetteer.regions_named(found[2])
    is_city = frames and _is_of(last, gazetteer.SMALL)
    return f"{found[1]}, {found[2]}" if is_city else found[0]


def _with_its_region(found: re.Match[str]) -> str:
    """The city and the code behind it, where it lies in that region."""
    there = {(region.country, region.code) for region in gazetteer.regions_coded(found[2])}
    cities = gazetteer.cities(found[1].strip())
    within = next((c for c in cities if (c.country, c.region) in there), None)
    if within is None:
        return found[0]
    goes_on = found.string[found.end() :].lstrip().startswith(",")
    country = "" if goes_on else f", {gazetteer.country(within.country).name}"
    return f"{found[1]}, {found[2]}{country}"


def _sides(text: str, between: re.Pattern[str]) -> list[str]:
    return [text] if _known(text) else [side for side in between.split(text) if side.strip()]


def _joined(text: str) -> list[str]:
    """What "and" joins are places only when each is one: "Tyne and Wear" is not. What stands
    between commas is when each has its own country: "USA-WA-Tacoma, USA-TX-Austin"."""
    sides = _sides(text, _AND)
    if len(sides) > 1 and all(_known(side.split(",")[0].strip()) for side in sides):
        return sides
    sides = text.split(",")
    compound = len(sides) > 1 and all(len(_hyphened(side.strip())) > 1 for side in sides)
    return sides if compound else _twin_cities(text)


def _twin_cities(text: str) -> list[str]:
    """ "Raleigh-Durham, NC" is two cities of one state; "Winston-Salem, NC" is one."""
    name, comma, frame = text.partition(",")
    sides = _HYPHEN.split(name.strip())
    twins = len(sides) == 2 and not _known(name.strip()) and all(map(_is_large, sides))
    return [side + comma + frame for side in sides] if twins else [text]


def parts(place: str) -> list[list[str]]:
    """The pieces of one place, between commas, in parts, between dashes and brackets."""
    split = [
        [piece for said in part.split(",") for piece in _pieces(said.strip(" .'*-"))]
        for part in _PART.split(place)
    ]
    return [part for part in split if part]


def _pieces(said: str) -> Iterator[str]:
    for side in _hyphened(said):
        yield from _unfolded(side)


def _hyphened(said: str) -> list[str]:
    """ "USA-WA-Tacoma" is three pieces, "Levallois-Perret" and "Winston-Salem" are one."""
    sides = _HYPHEN.split(said)
    if len(sides) == 1 or _known(said):
        return [said]
    return sides if any(_frame(s) or _DIGIT.search(s) or is_noise(s) for s in sides) else [said]


def _unfolded(said: str) -> list[str]:
    """ "USA DUBLIN GA" is three pieces, "PA 18640" is one code, "San Antonio Temporary" a city."""
    words = [word for word in said.split() if not _DIGIT.search(word)]
    if len(words) > PROSE:
        return []
    place = _without_noise(words)
    if not place or _known(whole := " ".join(words)):
        return [whole] if place else []
    return [" ".join(place)] if _known(" ".join(place)) else _peeled(place) or [whole]


def _without_noise(words: list[str]) -> list[str]:
    plain = [not is_noise(word) for word in words]
    if not any(plain) or is_noise(" ".join(words)):
        return []
    return words[plain.index(True) : len(words) - plain[::-1].index(True)]


def _peeled(words: list[str]) -> list[str]:
    """The country or region before or behind other words; empty when there is none, or when all
    of them are a town's name: "China Grove"."""
    if gazetteer.cities(" ".join(words)):
        return []
    for n in range(min(3, len(words) - 1), 0, -1):
        head, tail = " ".join(words[:-n]), " ".join(words[-n:])
        if _frame(tail) and not (tail.casefold() == "island" and not _is_of(head, 0)):
            return [*_unfolded(head), tail]
        head, tail = " ".join(words[:n]), " ".join(words[n:])
        if _frame(head):
            return [head, *_unfolded(tail)]
    return []


def _frame(said: str) -> bool:
    """Whether it is a country, a region or an area: what stands around a city."""
    return bool(
        gazetteer.country_named(said)
        or gazetteer.country_coded(said)
        or gazetteer.regions_named(said)
        or gazetteer.regions_coded(said)
        or spelled(said) in AREA_NAMED
    )


def _known(said: str) -> bool:
    key = spelled(said)
    if is_noise(said) and key not in AREA_NAMED:
        return False
    return bool(
        said in ABBREVIATED or key in METROS or _frame(said) or _is_of(said, gazetteer.SMALL)
    )


def city_within(said: str) -> str | None:
    """The big city whose name begins *said*: "Boston Drydock", "Barcelona Gran Vía"."""
    words = said.split()
    heads = (" ".join(words[:n]) for n in range(len(words) - 1, 0, -1))
    return next((head for head in heads if _is_of(head, BIG)), None)


def _is_large(name: str) -> bool:
    return _is_of(name, LARGE)


def _is_of(name: str, people: int) -> bool:
    """Whether the largest city of that name has so many thousands of *people*."""
    return any(city.people >= people for city in gazetteer.cities(name)[:1])


def is_town(said: str) -> bool:
    """Whether an unknown piece can be the name of a small town."""
    words = said.split()
    return (
        len(words) <= 4
        and sum(map(len, words)) >= 3
        and all(word[0].isalpha() or word[0] in "'’" for word in words)
        and not any(spelled(word) in HOUSES for word in words)
    )
