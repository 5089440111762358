"""Remote, hybrid or on site: by the best evidence."""

from __future__ import annotations

from collections.abc import Sequence

from referrals.atlas.words import HYBRID, MAYBE_REMOTE, NOT_REMOTE, REMOTE
from referrals.domain.model import Workplace


def heard(location: str) -> tuple[str, Workplace | None, bool]:
    """A location without its words about how one works, what they tell, and whether one may work
    from anywhere in it."""
    for words, way, remote in (
        (NOT_REMOTE, "onsite", False),
        (MAYBE_REMOTE, None, True),
        (HYBRID, "hybrid", False),
        (REMOTE, "remote", True),
    ):
        if words.search(location):
            rest = REMOTE.sub(" - ", words.sub(" - ", location))
            return rest, way, remote  # type: ignore[return-value]
    return location, None, False


def agreed(ways: Sequence[Workplace | None]) -> Workplace | None:
    """What all the places of a posting tell; where they differ, nothing is certain."""
    return ways[0] if ways and len(set(ways)) == 1 else None


def says_remote(title: str, text: str) -> Workplace | None:
    return None
