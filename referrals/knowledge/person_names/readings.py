"""How East Asian names are written in Latin letters: 田中由紀 may be a Tanaka, 김민준 a Kim Minjun.

A family name in Chinese characters has the readings of every place that writes it so; how a given
name is read, only its bearer knows. So what agrees here is a question, never an answer.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from referrals.knowledge.employers.names import spelled
from referrals.knowledge.facts import pairs
from referrals.knowledge.person_names.transliteration import east_asian

LONGEST_FAMILY = 3
FIRST_SYLLABLE, LAST_SYLLABLE = "가", "힣"
INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split()  # noqa: SIM905
VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()  # noqa: SIM905
FINALS = (
    "- k k k n n n t l l l l l l l l m p p t t ng t t k t p t".split()  # noqa: SIM905
)
"""Revised Romanization (2000), syllable by syllable."""
SOUNDS = (
    (r"n?g\b|ng", "n"), (r"sh", "s"), (r"ch|j|z", "c"), (r"[gkq]+", "k"), (r"[dt]+", "t"),
    (r"[bpf]+", "p"), (r"[rl]+", "l"), (r"[aeiouwyh]", ""), (r"(.)\1+", r"\1"),
)  # fmt: skip
"""Letters for one Korean sound, which everybody writes as they like: Jun, Joon."""
LONG = re.compile(r"(?:ou|oo|oh(?![aeiou]))")


@cache
def _families() -> dict[str, frozenset[str]]:
    told = pairs("person_names/family_readings")
    return {name: frozenset(map(shortened, texts.split())) for name, texts in told}


def shortened(word: str) -> str:
    """Satou, Satoh and Sato are one."""
    return LONG.sub("o", word)


@lru_cache(maxsize=65536)
def family_readings(name: str) -> frozenset[str]:
    """How the family name of a name in East Asian letters may be written in Latin ones; empty
    where it is not known, or the name is in other letters."""
    if not east_asian(name):
        return frozenset()
    first, *more = name.split()
    beginnings = [first] if more else [first[:n] for n in range(LONGEST_FAMILY, 0, -1)]
    return next((_families()[text] for text in beginnings if text in _families()), frozenset())


def read_as_one(latin: str, other: str, address: str = "") -> bool:
    """Whether a name in Latin letters and one in others can be one person's. Of both an *address*
    may be known: it tells, where the given name is in it, so that it is no family's."""
    if "@" in address and not is_of(latin, other, address):
        return False
    return read_alike(latin, other) if east_asian(other) else "@" in address


def read_alike(latin: str, eastern: str) -> bool:
    """Whether a name in East Asian letters may be read as the one in Latin letters."""
    words = [shortened(word) for word in spelled(latin).split()]
    given = [word for word in words if word not in family_readings(eastern)]
    return len(given) < len(words) and _given_alike(eastern, "".join(given))


def is_of(latin: str, eastern: str, address: str) -> bool:
    """Whether *address* has the given name of *latin*, or is made of its initial and the family's;
    *eastern* tells which of its words is the family name."""
    words, joined = spelled(latin).split(), re.sub(r"[\d\W_]", "", address.partition("@")[0])
    readings = family_readings(eastern)
    families = [word for word in words if shortened(word) in readings] or words[-1:]
    given = [word for word in words if word not in families]
    handles = {h for g in given for f in families for h in (g[0] + f, f + g[0])}
    return joined in handles or any(len(word) > 1 and word in joined for word in given)


def _given_alike(eastern: str, given: str) -> bool:
    """Of Korean names, which are written as they sound; of the others it cannot be told."""
    syllables = _given_syllables(eastern)
    if not given or not syllables:
        return True
    sounds = _sounds("".join(map(_syllable, syllables)))
    theirs = _sounds(given)
    return theirs == sounds or (len(given) <= len(syllables) and sounds.startswith(theirs))


def _given_syllables(name: str) -> str:
    joined = name.replace(" ", "")
    if not all(FIRST_SYLLABLE <= char <= LAST_SYLLABLE for char in joined):
        return ""
    return joined[2 if joined[:2] in _families() and len(joined) > 2 else 1 :]


def _syllable(char: str) -> str:
    number = ord(char) - ord(FIRST_SYLLABLE)
    parts = INITIALS[number // 588], VOWELS[number % 588 // 28], FINALS[number % 28]
    return "".join(part for part in parts if part != "-")


def _sounds(text: str) -> str:
    for pattern, instead in SOUNDS:
        text = re.sub(pattern, instead, text)
    return text
