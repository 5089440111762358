"""A place in the words of its board, cleaned: "Garden City, Texas, United States"."""

from __future__ import annotations

from collections.abc import Sequence

from referrals.knowledge.places import gazetteer
from referrals.knowledge.places.evidence import Piece
from referrals.knowledge.places.gazetteer import Region
from referrals.knowledge.places.spelling import spelled

USUAL_CODES = frozenset({"US", "USA", "UK", "UAE"})
POSTAL_COUNTRIES = frozenset({"US", "CA", "AU"})
"""Here people write "Chicago, IL"; elsewhere a region's code is spelled out."""


def words(
    closest: Sequence[Piece | None],
    region: Region | None,
    region_at: Piece | None,
    country: str,
    country_at: Piece | None,
) -> tuple[str, ...]:
    """City and district (*closest*), region and country, as far as pieces say them, each once."""
    shown = [capitalized(p.said) for p in closest if p]
    if region and region_at and region_at not in closest:
        spell_out = country not in POSTAL_COUNTRIES and not region_at.region_names
        shown.append(region.name if spell_out else region_at.said)
    if country_at and country_at not in closest:
        usual = len(country_at.said) > 3 or country_at.said in USUAL_CODES
        shown.append(capitalized(country_at.said) if usual else gazetteer.country(country).name)
    spellings = [spelled(word) for word in shown]
    return tuple(word for n, word in enumerate(shown) if spellings.index(spellings[n]) == n)


def capitalized(said: str) -> str:
    if said in USUAL_CODES:
        return said
    return said.title() if said.isupper() or said.islower() else said
