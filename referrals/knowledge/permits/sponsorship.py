"""Does an employer sponsor a visa or work permit? By the posting's own words, with the sentence."""

from __future__ import annotations

from collections.abc import Iterator

from referrals.knowledge.permits.words import (
    ACT,
    ANY_NO,
    ASKED,
    HEDGED,
    KEYWORDS,
    NEGATED,
    NOT_ALL,
    NOT_NEEDED,
    OFFERED,
    OTHERS,
    PLAIN_NO,
    SENTENCE_ENDS,
    VISA,
)
from referrals.model.terms import Sponsorship, SponsorshipStance

LONGEST = 300
"""Characters of a sentence that is looked at, and of the words that are told."""


def sponsorship(text: str) -> Sponsorship | None:
    """What *text* says of it; None where it is silent, asks, or contradicts itself."""
    told = list(_told(text))
    stances = {statement.stance for statement in told}
    return told[0] if len(stances) == 1 and "silent" not in stances else None


def _told(text: str) -> Iterator[Sponsorship]:
    low = text.lower()
    if not any(word in low for word in KEYWORDS):
        return
    for piece in SENTENCE_ENDS.split(text):
        sentence = " ".join(piece.split())[:LONGEST]
        if stance := _stance(sentence):
            yield Sponsorship(stance, sentence)


def _stance(sentence: str) -> SponsorshipStance | None:
    if ASKED.search(sentence) or NOT_NEEDED.search(sentence):
        return None
    if PLAIN_NO.search(sentence):
        return _no(sentence)
    if not VISA.search(sentence) or not ACT.search(sentence) or OTHERS.search(sentence):
        return None
    if NEGATED.search(sentence):
        return _no(sentence)
    offered = OFFERED.search(sentence) and not HEDGED.search(sentence)
    return "stated" if offered and not ANY_NO.search(sentence) else None


def _no(sentence: str) -> SponsorshipStance:
    """Where it is not done for everybody, it is done for some: neither yes nor no."""
    return "silent" if NOT_ALL.search(sentence) else "refused"
