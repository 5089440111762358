"""Is this still the board that we knew? Another tenant's, or the same one under new numbers.

A platform gives a token to another company, or sends ours to somebody else's: what is shown then
is whole, and nothing of it is ours.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

from referrals.knowledge.employers.names import same_employer

LEAST_AGAIN = 0.5
"""So large a share of the titles says: the same openings, only numbered anew."""


class Opening(NamedTuple):
    """What an open posting is known by."""

    title: str
    url: str


Openings = Mapping[str, Opening]
"""By external id."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a reading shows, held against what was open, where nothing of that is shown."""

    renumbered: bool = False
    elsewhere: str | None = None
    """What says that it is another company's, in words."""


def compare(
    shown: Openings, before: Openings, *, name: str | None, known_name: str | None
) -> Comparison | None:
    """None where something of *before* is shown, or nothing can be compared."""
    renamed = bool(name and known_name and not same_employer(name, known_name))
    if not shown or _some_same(shown, before) or not (before or renamed):
        return None
    if renamed:
        return Comparison(elsewhere=f"it calls itself {name}, and was {known_name}")
    again = _titles(shown) & _titles(before)
    if again.total() >= LEAST_AGAIN * min(len(shown), len(before)):
        return Comparison(renumbered=True)
    here, there = _stems(shown), _stems(before)
    if here.isdisjoint(there):
        return Comparison(elsewhere=f"its postings lie at {min(here)}, and lay at {min(there)}")
    return Comparison()


def new_numbers(shown: Openings, before: Openings) -> dict[str, str]:
    """Old number → new number of each opening that a board shows under another: same title, in
    the order in which both list them."""
    free: dict[str, list[str]] = defaultdict(list)
    for key, opening in shown.items():
        if key not in before:
            free[_spoken(opening.title)].append(key)
    pairs = dict[str, str]()
    for key, opening in before.items():
        if key not in shown and (candidates := free.get(_spoken(opening.title))):
            pairs[key] = candidates.pop(0)
    return pairs


def _some_same(shown: Openings, before: Openings) -> bool:
    """Whether a number stands for the same thing in both: small numbers come twice by chance."""
    return any(
        key in before and _alike(opening.title, before[key].title) for key, opening in shown.items()
    )


def _alike(one: str, other: str) -> bool:
    here, there = set(_words(one)), set(_words(other))
    return here == there or 2 * len(here & there) >= len(here | there)


def _titles(openings: Openings) -> Counter[str]:
    return Counter(_spoken(opening.title) for opening in openings.values())


def _spoken(title: str) -> str:
    return " ".join(_words(title))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _stems(openings: Openings) -> frozenset[str]:
    """Host and first folder of each address: there, platforms tell their companies apart."""
    return frozenset(_stem(opening.url) for opening in openings.values())


def _stem(url: str) -> str:
    try:
        address = urlsplit(url)
    except ValueError:
        return url
    folder, below, _ = address.path.strip("/").partition("/")
    return f"{address.hostname or ''}/{folder if below else ''}"
