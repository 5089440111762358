"""Bars and dashes: between places of their own, or between the pieces of one.

"Reno || Tulsa || Boise, ID" lists three; "EMEA | Spain | Barcelona" tells one ever closer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from referrals.knowledge.places.evidence import Piece, piece
from referrals.knowledge.places.lists import groups, is_framed
from referrals.knowledge.places.pieces import is_town, parts
from referrals.knowledge.places.resolve import told
from referrals.knowledge.places.wish import MEMBERS
from referrals.knowledge.places.workplace import heard
from referrals.model.postings import Place

_BARS = re.compile(r"\s*(?:\|+|\t+|\s[~>]\s)\s*")
_DASHES = re.compile(r"\s+[-–—]+\s+|\s*—\s*")
MOST = 60
"""More sides than that are no list of places."""


def apart(side: str) -> list[str]:
    """*side* itself, or the places that bars or dashes in it part."""
    for separator in (_BARS, _DASHES):
        sides = [part for part in separator.split(side) if part.strip(" ,;")]
        if 1 < len(sides) <= MOST and _are_places(sides, alone=separator is _BARS):
            return [part for one in sides for part in apart(one)]
        least = 2 if separator is _BARS else 3
        if MOST >= len(sides) >= least and is_framed(side_pieces(", ".join(sides))):
            # "Hamburg | Köln | Deutschland": the last says where all the others are.
            return [", ".join(sides)]
    return [side]


def _are_places(sides: Sequence[str], *, alone: bool) -> bool:
    """Whether at least two sides are places, and none tells where another is. Between dashes a
    city must bring its own state or country; between bars (*alone*) its name is enough. A side
    that says how one works there ("Remote (Germany)") tells nothing of the others."""
    plain = [side for side in sides if not heard(side)[1]]
    places = [place for side in plain if (place := _place(side, alone=alone))]
    if len(places) < (2 if plain == list(sides) else 1) or len(set(places)) < len(places):
        return False
    if len(places) < 2 and not all(side_pieces(side) for side in sides):
        return False
    return not any(
        _holds(place, other) for place in places for other in places if place is not other
    )


def _place(side: str, *, alone: bool) -> Place | None:
    """The place that *side* is by itself."""
    pieces = side_pieces(side)
    if not pieces or not any(p.countries or p.area for p in pieces):
        return None
    place = told(groups(pieces)[0]).place
    framed = len(pieces) > 1 and bool(place.city) and bool(place.region or place.country)
    return place if framed or (alone and place != Place()) else None


@lru_cache(maxsize=4096)
def side_pieces(side: str) -> tuple[Piece, ...]:
    rest, _, _ = heard(side)
    listed = parts(rest.strip(" ,;:()-–"))
    return tuple(piece(place, number) for number, part in enumerate(listed) for place in part)


def _holds(one: Place, other: Place) -> bool:
    """Whether *one* is a region, country or area in which *other* lies."""
    if one.city or one == other:
        return False
    if other.country is None and one.country:
        return True
    if one.area:
        return other.country in MEMBERS.get(one.area, {other.country})
    if not one.country or one.country != other.country:
        return False
    return one.region is None or one.region == other.region


def with_the_last_frame(sides: Sequence[str]) -> list[str]:
    """ "Paris / Lyon, France": what the last side says of where it is holds for those before it
    that lie there and say nothing themselves."""
    if len(sides) < 2:
        return list(sides)
    frame = _frame_behind(side_pieces(sides[-1]))
    if not frame:
        return list(sides)
    tail = ", ".join(p.said for p in frame)
    return [f"{side}, {tail}" if _lacks(side, frame) else side for side in sides[:-1]] + [sides[-1]]


def _frame_behind(pieces: Sequence[Piece]) -> list[Piece]:
    """The states and countries behind a city; empty where there is no city before them."""
    at = len(pieces)
    while at > 1 and _tells(pieces[at - 1], pieces[at - 2]):
        at -= 1
    return list(pieces[at:])


def _tells(frame: Piece, p: Piece) -> bool:
    """Whether *frame* is a region or country in which *p* lies, or may lie as nobody knows it."""
    stated = bool(frame.named or frame.coded or frame.regions)
    return stated and (p.lies_in(frame) or not p.countries)


def _lacks(side: str, frame: Sequence[Piece]) -> bool:
    """Whether *side* is nothing but cities of *frame*, or one town that nobody knows."""
    pieces = side_pieces(side)
    if not pieces or heard(side)[1]:
        return False
    if all(p.cities for p in pieces):
        return all(p.lies_in(frame[0]) and not p.named for p in pieces)
    [*others, only] = pieces
    return not (others or only.countries or only.area) and is_town(only.said)
