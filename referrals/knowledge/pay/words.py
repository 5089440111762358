"""The words beside an amount of money that tell whether it is pay, in our boards' languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from referrals.knowledge.facts import pairs

Kind = Literal["goal", "other", "pay", "verb", "topic"]
"""What a word says of the amount beside it; the head of data/words.txt explains each."""
KINDS: tuple[Kind, ...] = ("goal", "other", "pay", "verb", "topic")
"""In this order: what may be two of them is the first."""


def _of_kind(kind: Kind) -> list[str]:
    return [word for name, word in pairs("pay/words") if name == kind]


PHRASES = {phrase: kind for kind in KINDS for phrase in _of_kind(kind) if " " in phrase}
FIRSTS = frozenset(phrase.split()[0] for phrase in PHRASES)
LONGEST = max(phrase.count(" ") for phrase in PHRASES) + 1


def _single(kind: Kind) -> str:
    return "|".join(word for word in _of_kind(kind) if " " not in word)


SINGLE = re.compile("|".join(f"(?P<{kind}>{_single(kind)})" for kind in KINDS))
WORD = re.compile(r"[^\W_]+")


def matter(clause: str, tail: str) -> Kind | None:
    """What the amount between *clause* and *tail* is about, by the nearest word; None when none
    tells. The answer is "goal", "other" or "pay": a topic alone is other money."""
    before, after = list(_kinds(clause)), list(_kinds(tail))
    nouns = [kind for kind in before if kind not in ("topic", "verb")]
    follows = next((kind for kind in after if kind != "verb"), None)
    if follows == "other" or (nouns and nouns[-1] == "other") or (follows == "topic" and not nouns):
        return "other"
    if follows == "goal" or "goal" in nouns:
        return "goal"
    if follows or nouns:
        return "pay"
    if "topic" in before:
        return "other"
    return "pay" if before or after else None


def speaks_of_pay(text: str) -> bool:
    return "pay" in _kinds(text)


def _kinds(text: str) -> Iterator[Kind]:
    words = WORD.findall(text.lower())
    past = 0
    for place, word in enumerate(words):
        if place < past:
            continue
        long, kind = _phrase(words[place : place + LONGEST]) if word in FIRSTS else (1, None)
        past = place + long
        if kind := kind or _kind(word):
            yield kind


def _phrase(words: list[str]) -> tuple[int, Kind | None]:
    for long in range(len(words), 1, -1):
        if kind := PHRASES.get(" ".join(words[:long])):
            return long, kind
    return 1, None


@lru_cache(maxsize=65536)
def _kind(word: str) -> Kind | None:
    match = SINGLE.fullmatch(word)
    return match.lastgroup if match else None  # type: ignore[return-value]  # named for the kinds
