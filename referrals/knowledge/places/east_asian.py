"""Addresses that are written in one string: 大阪府大阪市, 北京市朝阳区, 경기도 성남시 분당구.

The largest comes first, and no blank parts it from the next: known names are cut off its front,
to the city; wards, streets and doors behind it are left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from referrals.knowledge.patterns import when_needed
from referrals.knowledge.places import gazetteer

LONGEST_NAME = 9
_LETTER = "\u3040-\u30fa\u30fc-\u30ff\u3005\u3400-\u9fff\uac00-\ud7af"
_RUN = when_needed(
    rf"[{_LETTER}][{_LETTER}\d\-−]*(?:(?<=[\uac00-\ud7af]) [\uac00-\ud7af][\uac00-\ud7af\d]*)*"
)
_POSTAL_CODE = when_needed(r"〒\s*|\b\d{3}-\d{4}\b")
_BETWEEN = when_needed("[、・，；／]")
_KIND = "市都省州府県縣区區시도군"


def with_commas(text: str) -> str:
    """*text*, where each address in one string is parted by commas."""
    if not _RUN.search(text):
        return text
    plain = _BETWEEN.sub("; ", unicodedata.normalize("NFKC", text))
    return _RUN.sub(_parted, _POSTAL_CODE.sub(" ", plain))


def _parted(found: re.Match[str]) -> str:
    pieces: list[str] = []
    for word in found[0].split():
        # Behind the city come quarters and streets, which may bear a name of renown: 테헤란로.
        pieces += filter(_is_known, [word]) if any(map(_is_city, pieces)) else _pieces(word)
    return ", ".join(pieces) or found[0]


def _pieces(word: str) -> Iterator[str]:
    rest = word
    while name := _known_front(rest):
        yield name
        if _is_city(name):
            return
        rest = rest[len(name) :].lstrip("-")


def _known_front(text: str) -> str:
    """The longest name of a country, region or city that *text* begins with, and what kind of
    place it says that it is."""
    for length in range(min(LONGEST_NAME, len(text)), 1, -1):
        name = text[:length]
        if _is_known(name) or (name[-1] in _KIND and length > 2 and _is_known(name[:-1])):
            return name
    return ""


def _is_city(name: str) -> bool:
    return bool(gazetteer.cities(name)) or name[-1] in "市시"


def _is_known(name: str) -> bool:
    return bool(
        gazetteer.country_named(name) or gazetteer.regions_named(name) or gazetteer.cities(name)
    )
