"""From what a board says about where, to places that can be compared."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from referrals.knowledge.places.evidence import Piece, piece
from referrals.knowledge.places.gazetteer import regions_coded
from referrals.knowledge.places.in_country import InCountry, Telling
from referrals.knowledge.places.letters import clock, meant
from referrals.knowledge.places.lists import groups
from referrals.knowledge.places.pieces import parts, said_places
from referrals.knowledge.places.resolve import NOTHING, told
from referrals.knowledge.places.separated import apart, side_pieces, with_the_last_frame
from referrals.knowledge.places.words import ABBREVIATED, is_noise
from referrals.knowledge.places.workplace import agreed, heard
from referrals.model.postings import Place, Workplace

LONGEST = 1000
"""Characters of one location string."""
MOST_PLACES = 500
"""Of one posting."""
Side = tuple[Workplace | None, bool, list[Telling]]
_LETTERS = re.compile(r"\b[A-Z]{2}\b")


@dataclass(frozen=True, slots=True)
class StatedPlaces:
    """What one posting's locations say. Of *locations*, for people, and *places*, for comparing,
    each has one for each place, in the same order."""

    locations: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    workplace: Workplace | None = None


def read(said: Iterable[str], workplace: Workplace | None = None) -> StatedPlaces:
    """Read the location strings of one posting. *workplace* is what its board states in a field
    of its own: that wins over what the words tell."""
    return _read(tuple(map(_bounded, islice(said, MOST_PLACES))), workplace)


def _bounded(text: str) -> str:
    """*text* with its blanks folded and without what no list of towns needs: reading one compares
    its pieces with each other."""
    return " ".join(text[: 10 * LONGEST].split())[:LONGEST]


@lru_cache(maxsize=8192)
def _read(said: tuple[str, ...], workplace: Workplace | None) -> StatedPlaces:
    shown: dict[Place | str, tuple[str, Place]] = {}
    ways: list[Workplace | None] = []
    for text in said:
        for way, remote, tellings in _as_their_neighbours(list(_sides(text))):
            ways.append(way)
            for telling in tellings:
                words = ", ".join(("Remote", *telling.shown) if remote else telling.shown)
                place = replace(telling.place, remote=remote)
                known = telling.place != NOTHING.place and not telling.district
                shown.setdefault(place if known else words, (words, place))
    return StatedPlaces(
        tuple(words for words, _ in shown.values()),
        tuple(place for _, place in shown.values()),
        workplace or agreed(ways) or _everywhere(shown.values()),
    )


def _everywhere(found: Collection[tuple[str, Place]]) -> Workplace | None:
    """ "Worldwide" and nothing else: one works where one is."""
    worldwide = bool(found) and all(place.area == "Worldwide" for _, place in found)
    return "remote" if worldwide else None


def _as_their_neighbours(sides: Sequence[Side]) -> Iterator[Side]:
    """*sides*, where a city that may be in several countries lies in the one of all others that are
    told: "Madrid, Barcelona, Valencia"."""
    countries = {t.place.country for *_, tellings in sides for t in tellings if t.place.country}
    country = countries.pop() if len(countries) == 1 else None
    for way, remote, tellings in sides:
        yield way, remote, [_within(t, country) if country else t for t in tellings]


def _within(telling: Telling, country: str) -> Telling:
    """*telling*, of a city that no country is told of, in *country*, if there is one there."""
    city = telling.place.city
    if not city or telling.place.country:
        return telling
    here = InCountry(country, [piece(city)]).telling()
    return here if here.place.city and here.place.country else telling


def _sides(text: str) -> Iterator[Side]:
    """Of each place that *text* lists: how one works there, whether from anywhere in it, and what
    is told of it. What says nothing of all that is left out."""
    opening: tuple[Workplace | None, bool, bool] | None = None
    listed = [place for side in said_places(text) for place in apart(side)]
    lists = len(listed) > 2 or text.count(",") > 1 or _LETTERS.search(text)
    around = [p for side in listed for p in side_pieces(side)] if lists else []
    for side in with_the_last_frame(listed):
        rest, way, remote = heard(side)
        tellings = _tellings(rest.strip(" ,;:()-–"), around)
        a_city = any(telling.place.city for telling in tellings)
        if opening is None:
            opens = rest.startswith(" - ")
            opening = (way, remote, a_city) if opens else (None, False, a_city)
        elif tellings and way is None and not remote and a_city == opening[2]:
            # "Remote - Texas or Florida": what comes first is said of all that are like it.
            way, remote, _ = opening
        if tellings or way:
            yield way, remote, tellings or ([NOTHING] if remote else [])


def _tellings(said: str, around: Sequence[Piece]) -> list[Telling]:
    """The places that *said* lists; none when its words say nothing about where. *around*: all
    pieces of the location, which tell what letters mean."""
    if is_noise(said):
        return []
    pieces = [
        meant(p, [other for other in around if other.said != p.said])
        for number, part in enumerate(parts(said))
        for p in (piece(_spelled_out(text), number) for text in part)
        if not clock(p, around)
    ]
    if not pieces:
        return []
    tellings = [told(group) for group in groups(pieces)]
    return [telling if telling.shown else replace(NOTHING, shown=(said,)) for telling in tellings]


def _spelled_out(said: str) -> str:
    """ "NYC" anywhere; "LA" may be Louisiana, which only its neighbours tell."""
    return said if regions_coded(said) else ABBREVIATED.get(said, said)
