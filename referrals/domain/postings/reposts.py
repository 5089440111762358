"""Whether a posting is the same opening as another: on another board, at another place, or posted
again.

Two openings of one title in different cities are two, unless a requisition number says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from referrals.model.listed import ListedPosting
from referrals.model.postings import Posting

AGAIN_WITHIN = timedelta(days=180)
"""A posting that closed longer ago is another opening, whatever its words."""
ALIKE = 0.9
"""The share of words that two texts of one opening have in common."""
LEAST_WORDS = 30
"""A shorter text is anybody's ("Apply now!")."""

AnyPosting = TypeVar("AnyPosting", Posting, ListedPosting)
Text = Callable[[Posting], str | None]


def original_of(
    posting: Posting, others: Iterable[Posting], text: Text, today: date
) -> Posting | None:
    """The first of *others* that is the same opening as *posting*. They are of the same company
    and, their places aside (`title_alone`), of the same title.

    *text* gives a posting's description, which is asked for only where nothing else decides.
    """
    recent = (o for o in others if o.closed_on is None or today - o.closed_on <= AGAIN_WITHIN)
    return next((other for other in recent if _same(posting, other, text)), None)


def _same(posting: Posting, other: Posting, text: Text) -> bool:
    if posting.requisition and other.requisition:
        return posting.requisition == other.requisition
    if _board(posting) == _board(other) and not _came_after(posting, other):
        return False
    return _same_places(posting, other) and _alike(text(posting), text(other))


def _board(posting: Posting) -> tuple[str, str]:
    return posting.platform, posting.board


def _came_after(posting: Posting, other: Posting) -> bool:
    """Whether *posting* appeared after *other* was gone: what one board shows at the same time is
    two openings."""
    return bool(
        (other.closed_on or other.misses)
        and posting.first_seen
        and other.first_seen
        and posting.first_seen > other.first_seen
    )


def entries(postings: Iterable[AnyPosting]) -> list[AnyPosting]:
    """One posting for each opening: the first that is given, with the places of all."""
    groups: dict[int, list[AnyPosting]] = {}
    for posting in postings:
        groups.setdefault(posting.repost_of or posting.id, []).append(posting)
    return [_united(group) for group in groups.values()]


def _united(group: Sequence[AnyPosting]) -> AnyPosting:
    if len(group) == 1:
        return group[0]
    locations = dict.fromkeys(place for posting in group for place in posting.locations)
    places = dict.fromkeys(place for posting in group for place in posting.places)
    return replace(group[0], locations=tuple(locations), places=tuple(places))


def title_alone(title: str, locations: Iterable[str]) -> str:
    """The title without the places that stand in it: "Cook - Ulm" in Ulm is "cook"."""
    words = _words(title)
    places = {word for place in locations for word in _words(place)}
    return " ".join(word for word in words if word not in places) or " ".join(words)


def _same_places(posting: Posting, other: Posting) -> bool:
    """What is stated nowhere contradicts nothing."""
    here, there = set(posting.locations), set(other.locations)
    return not here or not there or bool(here & there)


def _alike(one: str | None, other: str | None) -> bool:
    here, there = set(_words(one or "")), set(_words(other or ""))
    return min(len(here), len(there)) >= LEAST_WORDS and (
        len(here & there) >= ALIKE * len(here | there)
    )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
