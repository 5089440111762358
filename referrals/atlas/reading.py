"""From what a board says about where, to places that can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from referrals.atlas.evidence import piece
from referrals.atlas.gazetteer import regions_coded
from referrals.atlas.lists import groups
from referrals.atlas.pieces import parts, said_places
from referrals.atlas.placing import NOTHING, Telling, told
from referrals.atlas.spelling import spelled
from referrals.atlas.words import ABBREVIATED, NOISE
from referrals.atlas.working import agreed, heard
from referrals.domain.model import Place, Workplace


@dataclass(frozen=True, slots=True)
class Reading:
    """What one posting's locations say. Of *locations*, for people, and *places*, for comparing,
    each has one for each place, in the same order."""

    locations: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    workplace: Workplace | None = None


def read(said: Iterable[str], workplace: Workplace | None = None) -> Reading:
    """Read the location strings of one posting. *workplace* is what its board states in a field
    of its own: that wins over what the words tell."""
    return _read(tuple(said), workplace)


@lru_cache(maxsize=32_768)
def _read(said: tuple[str, ...], workplace: Workplace | None) -> Reading:
    shown: dict[str | Place, tuple[str, Place]] = {}
    ways: list[Workplace | None] = []
    for place_said in (place for text in said for place in said_places(text)):
        rest, way, remote = heard(place_said)
        tellings = _tellings(rest)
        if tellings or way:
            ways.append(way)
        for telling in tellings or ([NOTHING] if remote else []):
            place = replace(telling.place, remote=remote)
            words = ", ".join((*(["Remote"] if remote else []), *telling.shown))
            shown.setdefault(words if place == Place(remote=remote) else place, (words, place))
    return Reading(
        tuple(words for words, _ in shown.values()),
        tuple(place for _, place in shown.values()),
        workplace or agreed(ways),
    )


def _tellings(said: str) -> list[Telling]:
    """The places that *said* lists; none when its words say nothing about where."""
    if spelled(said) in NOISE:
        return []
    pieces = [
        piece(_spelled_out(one), number)
        for number, part in enumerate(parts(said))
        for one in part
    ]  # fmt: skip
    found = [told(group) for group in groups(pieces)]
    return [telling if telling.shown else replace(NOTHING, shown=(said,)) for telling in found]


def _spelled_out(said: str) -> str:
    """ "NYC" anywhere; "LA" may be Louisiana, which only its neighbours tell."""
    return said if regions_coded(said) else ABBREVIATED.get(said, said)
