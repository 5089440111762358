"""Asking a Workday board for pages, in parts where it does not show its whole at once.

A facet is one of the board's own filters ("Time Type": full time 2611, part time 2), and each of
its values is a part. Applied in turn they show everything, as long as each part is small enough.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl, urlencode, urlsplit

from msgspec import Struct

PAGE = 20
"""Postings asked for at once; more are refused with 400."""
CAP = 2000
"""So many postings of one part are shown, and `total` stops there, too."""
HAVE_ONE = ("timeType", "workerSubType", "jobFamilyGroup")
"""Facets of which each posting has one value: what they count together is how many there are.
A posting with two places is counted twice under "Locations"."""


class Facet(Struct, rename="camel"):
    """A filter, or one value of it; filters also stand inside of others (locationMainGroup)."""

    facet_parameter: str | None = None
    id: str | None = None
    count: int = 0
    values: list[Facet] | None = None

    @property
    def parts(self) -> list[Facet]:
        return [value for value in self.values or () if value.id]

    @property
    def counted(self) -> int:
        return sum(part.count for part in self.parts)


@dataclass(frozen=True)
class Page:
    """One page of one part. Its address in the list is a fragment: `#offset=20&of=57`."""

    offset: int = 0
    of: int = 0
    """How many postings the part has, as far as known: only its first page is sure to say it."""
    applied: Mapping[str, str] = field(default_factory=dict)
    """Facet → value. The whole board has none."""

    @classmethod
    def at(cls, url: str) -> Page:
        query = dict(parse_qsl(urlsplit(url).fragment))
        return cls(int(query.pop("offset")), int(query.pop("of")), query)

    @property
    def address(self) -> str:
        return f"#{urlencode({'offset': self.offset, 'of': self.of} | dict(self.applied))}"

    @property
    def posted(self) -> str:
        """What is sent to get it."""
        applied = {facet: [value] for facet, value in self.applied.items()}
        return json.dumps(
            {"appliedFacets": applied, "limit": PAGE, "offset": self.offset, "searchText": ""}
        )

    def after(self, shown: int) -> Page | None:
        """The page after this one, which showed so many; None after the last."""
        goes_on = shown and self.offset + PAGE < self.of if self.of else shown == PAGE
        return replace(self, offset=self.offset + PAGE) if goes_on else None

    def split(self, facet: Facet) -> Iterator[Page]:
        for part in facet.parts:
            applied = {**self.applied, str(facet.facet_parameter): str(part.id)}
            yield Page(0, part.count, applied)


def unapplied(facets: Iterable[Facet], applied: Container[str]) -> dict[str, Facet]:
    """The facets by name, without those *applied*: they go on counting the whole board."""
    return {
        facet.facet_parameter: facet
        for facet in _all(facets)
        if facet.facet_parameter and facet.parts and facet.facet_parameter not in applied
    }


def _all(facets: Iterable[Facet]) -> Iterator[Facet]:
    for facet in facets:
        yield facet
        yield from _all(facet.values or ())


def counted(facets: Mapping[str, Facet]) -> int:
    """How many postings there are, by the facets; 0 when none tells."""
    return next((facets[name].counted for name in HAVE_ONE if name in facets), 0)


def best_split(facets: Mapping[str, Facet], whole: int) -> Facet | None:
    """The facet whose parts hold the *whole*, each below the cap, with the fewest pages to read."""

    def cost(facet: Facet) -> tuple[bool, bool, int, int]:
        largest = max(part.count for part in facet.parts)
        return facet.counted < whole, largest >= CAP, facet.counted, largest

    useful = (f for f in facets.values() if len(f.parts) > 1 or f.counted < whole)
    return min(useful, key=cost, default=None)
