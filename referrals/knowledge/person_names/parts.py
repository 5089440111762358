"""Given name and family name of a whole name, as they came or else as it is cut."""

from __future__ import annotations

from referrals.knowledge.person_names.likeness import PARTICLES
from referrals.knowledge.person_names.transliteration import east_asian
from referrals.model.people import NameParts


def in_parts(name: str, parts: NameParts) -> NameParts:
    """The parts as they came, else as most programs cut a name, but with what belongs to the
    family's: "Jan", "van der Berg"; and "太郎", "山田" of 山田 太郎."""
    words = name.split()
    if sorted(f"{parts.given} {parts.family}".split()) == sorted(words):
        return parts
    if len(words) > 1 and east_asian(name):
        return NameParts(" ".join(words[1:]), words[0], parts.suffix, parts.source)
    at = max(len(words) - 1, 1)
    while at > 1 and words[at - 1] in PARTICLES:
        at -= 1
    return NameParts(" ".join(words[:at]), " ".join(words[at:]), parts.suffix, parts.source)


def without_guess(name: str, parts: NameParts) -> NameParts:
    """*parts* of our own export, where they may only be how it cut the name."""
    cut = in_parts(name, NameParts())
    guessed = (parts.given, parts.family) == (cut.given, cut.family)
    return NameParts("", "", parts.suffix, parts.source) if guessed else parts
