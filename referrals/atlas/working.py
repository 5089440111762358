"""Remote, hybrid or on site, by the best evidence: a field of the board, the words of its
locations, the title, and at last a clear statement in the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from referrals.atlas.workplace_words import (
    IN_A_LOCATION,
    IN_A_TITLE,
    KEYWORDS,
    REFUSED,
    REMOTE,
    SENTENCE_END,
    TOLD_HYBRID,
    TOLD_ONSITE,
    TOLD_REMOTE,
)
from referrals.domain.model import Workplace


def heard(location: str) -> tuple[str, Workplace | None, bool]:
    """A location without its words about how one works, what they tell, and whether one may work
    from anywhere in it."""
    for words, way, remote in IN_A_LOCATION:
        if words.search(location):
            return REMOTE.sub(" - ", words.sub(" - ", location)), way, remote
    return location, None, False


def agreed(ways: Sequence[Workplace | None]) -> Workplace | None:
    """What all the places of a posting tell; where they differ, nothing is certain."""
    return ways[0] if ways and len(set(ways)) == 1 else None


def says_remote(title: str, text: str) -> Workplace | None:
    """What a posting's title tells, else its text. Contradictions tell nothing, and neither does
    "not remote", which may be hybrid.

    Ask only where neither a field of the board nor its locations tell.
    """
    for words, way in IN_A_TITLE:
        if words.search(title):
            return way
    telling = [said for said in SENTENCE_END.split(text) if _speaks_of_it(said)]
    return _stated("\n".join(telling)) if telling else None


def _speaks_of_it(sentence: str) -> bool:
    low = sentence.lower()
    return any(word in low for word in KEYWORDS)


def _stated(text: str) -> Workplace | None:
    found: list[Workplace] = []
    if TOLD_HYBRID.search(text):
        found.append("hybrid")
    if TOLD_REMOTE.search(text) and not REFUSED.search(text):
        found.append("remote")
    if TOLD_ONSITE.search(text):
        found.append("onsite")
    return found[0] if len(found) == 1 else None
