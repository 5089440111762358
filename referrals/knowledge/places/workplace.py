"""Remote, hybrid or on site, by the best evidence: a field of the board, the words of its
locations, the title, and at last a clear statement in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from referrals.knowledge.places.workplace_words import (
    IN_A_LOCATION,
    IN_A_TITLE,
    KEYWORDS,
    PERK,
    REFUSED,
    SENTENCE_ENDS,
    TOLD,
    TOLD_REMOTE,
)
from referrals.model.postings import Workplace

LONGEST = 300
"""Characters of a sentence, either side of the word that speaks of it."""
MOST_SENTENCES = 12


@lru_cache(maxsize=8192)
def heard(location: str) -> tuple[str, Workplace | None, bool]:
    """A location without its words about how one works, what they tell, and whether one may work
    from anywhere in it."""
    for words, way, remote in IN_A_LOCATION:
        if words.search(location):
            rest = location
            for others, _, _ in IN_A_LOCATION:
                rest = others.sub(" - ", rest)
            return rest, way, remote
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
    telling = sorted(_telling(text.lower()))[:MOST_SENTENCES]
    return _stated("\n".join(said for _, said in telling)) if telling else None


def _telling(low: str) -> Iterator[tuple[int, str]]:
    """The sentences that speak of it, and where they begin. To look for plain words first is many
    times as fast as to part every text into sentences."""
    seen = set[int]()
    for word in KEYWORDS:
        at = low.find(word)
        while at >= 0:
            begin = 1 + max(low.rfind(mark, max(0, at - LONGEST), at) for mark in SENTENCE_ENDS)
            ends = (low.find(mark, at, at + LONGEST) for mark in SENTENCE_ENDS)
            end = min((e for e in ends if e >= 0), default=at + LONGEST)
            if begin not in seen:
                seen.add(begin)
                yield begin, low[begin:end]
            at = low.find(word, end)


def _stated(text: str) -> Workplace | None:
    found = {
        way
        for way, sentences, words in TOLD
        if any(word in text for word in words) and sentences.search(text)
    }
    if "remote" in found and not _remote_daily(text):
        found.remove("remote")
    return found.pop() if len(found) == 1 else None


def _remote_daily(text: str) -> bool:
    """Whether *text*, which says remote, means each day, and does not refuse it elsewhere."""
    daily = "\n".join(line for line in text.split("\n") if not PERK.search(line))
    return bool(TOLD_REMOTE.search(daily)) and not REFUSED.search(text)
