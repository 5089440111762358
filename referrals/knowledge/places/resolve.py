"""The pieces of one place become a `Place`: in the country that explains most of them.

Each country that a piece may mean, by its name, its code, a region or a city in it, is weighed:
"Dublin, OH" is a city of Ohio, "Bangalore, IN" is in India, and a bare "Georgia" is not told.
"""

from __future__ import annotations

from collections.abc import Sequence

from referrals.knowledge.places.evidence import Piece
from referrals.knowledge.places.in_country import CITY, FAR_BIGGER, InCountry, Telling
from referrals.model.postings import Place

NOTHING = Telling(Place())


def told(pieces: Sequence[Piece]) -> Telling:
    """The best reading of *pieces*; an empty one when they tell nothing."""
    countries = {country for p in pieces for country in p.countries}
    every = (InCountry(country, pieces).telling() for country in sorted(countries))
    readings = [reading for reading in every if reading.weight]
    readings.sort(key=lambda reading: (-reading.weight, -reading.people))
    if not readings:
        area = next((p for p in pieces if p.area), None)
        return Telling(Place(area=area.area), (area.said,)) if area else NOTHING
    best, *others = readings
    rivals = [reading for reading in others if reading.weight == best.weight]
    if any(rival.people * FAR_BIGGER > best.people for rival in rivals):
        # The country cannot be told; that it is a city of this name can.
        city = best.place.city if best.weight == CITY else None
        return Telling(Place(city=city), best.shown)
    return best
