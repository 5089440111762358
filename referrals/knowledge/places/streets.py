"""Streets, houses and postal codes in a location, which are no places: "12 Mill Rd., Ashford"."""

from __future__ import annotations

import re

from referrals.knowledge.patterns import when_needed

_ENDING = (
    r"(?:road|rd|street|str|st|avenue|ave|av|boulevard|blvd|lane|ln|drive|dr|way|parkway|pkwy|highway"
    r"|hwy|court|ct|circle|cir|terrace|close|crescent|square|sq|place|pl|plaza|quay|embankment|row"
    r"|straat|laan|weg|gracht|kade|plein|platz|allee|gasse|ring|damm|ufer|gade|gatan|vej|katu|utca"
    r"|ulica)"
)
_OPENING = (
    r"(?:rue|avenue|av|boulevard|bd|place|quai|allée|impasse|calle|c/|avenida|avda|paseo|plaza|via"
    r"|viale|piazza|corso|rua|travessa|ulica|ul|al|jalan|jl)"
)
_NUMBER = r"\d+\s?[A-Za-z]?(?:\s?[-–/]\s?\d+[A-Za-z]?)?"
_DOOR = r"(?:suite|ste|unit|apt|floor|level|room|bldg|building|p\.?\s?o\.?\s?box|postfach)"

# A house number, words and the kind of street; the kind of street and a number behind a name; a
# door. Each ends with its comma: bounded runs of words, so that the search stays linear.
_STREET = when_needed(
    rf"(?:(?<=^)|(?<=[,;(|\n]))\s*(?:"
    rf"{_NUMBER}\s+(?:[\w.'’-]+\s+){{0,4}}{_ENDING}\b\.?(?:\s+(?:[NSEW]|NE|NW|SE|SW)\b\.?)?(?:\s+{_DOOR}\b[^,;|\n]{{0,20}})?"
    rf"|(?:[\w.'’-]+\s+){{1,4}}{_ENDING}\b\.?(?=\s*,)"
    rf"|[\w.'’-]+(?:straße|strasse|str\.?|straat|laan|weg|gracht|platz|allee|gasse|damm|ufer)\.?\s+{_NUMBER}"
    rf"|(?:[\w.'’-]+\s+){{1,4}}{_ENDING}\b\.?\s+{_NUMBER}"
    rf"|{_OPENING}\.?\s+(?:[\w.'’-]+\s+){{0,5}}{_NUMBER}"
    rf"|{_NUMBER},?\s+(?:bis\s+|ter\s+)?{_OPENING}\.?\s+[^,;|\n]{{1,40}}"
    rf"|{_DOOR}\b\.?\s*[\w-]*\d[\w-]*"
    rf"|{_NUMBER}(?:st|nd|rd|th)\s+floor"
    rf")(?=\s*(?:[,;)|\n]|$))",
    re.IGNORECASE,
)
_STREET_BEFORE_A_TOWN = when_needed(
    rf"^{_NUMBER}\s+(?:[\w.'’-]+\s+){{1,4}}?{_ENDING}\b\.?\s+(?=\D{{3,60}}\d[\d -]+$)",
    re.IGNORECASE,
)


def without_streets(text: str) -> str:
    """*text* without the parts between commas that are streets, houses or doors; without commas,
    without the street in front of a town and its postal code."""
    return (_STREET if any(mark in text for mark in ",;|") else _STREET_BEFORE_A_TOWN).sub("", text)
