"""What the user may write under [search] locations, and which postings it reaches."""

from __future__ import annotations

import pytest

from referrals.knowledge.places.read import read
from referrals.knowledge.places.read_wish import wish
from referrals.knowledge.places.wish import reaches
from referrals.model.postings import Workplace


@pytest.mark.parametrize(
    ("wished", "said", "workplace", "reached"),
    [
        ("Berlin", "Berlin, Germany", None, True),
        ("Berlin", "Paris", None, False),
        ("Berlin", "SF, NYC, Berlin", None, True),
        ("Berlin", "Germany", None, True),
        ("Berlin", "Europe", None, True),
        ("Berlin", "Remote", None, True),
        ("Berlin", "3 Locations", None, True),
        ("Berlin", "Kreuzberg, Berlin", None, True),
        ("Munich", "München", None, True),
        ("Germany", "Ulm", None, True),
        ("Deutschland", "Bayern", None, True),
        ("DE", "Stuttgart", None, True),
        ("de", "Wien", None, False),
        ("EU", "Lisbon, Portugal", None, True),
        ("EU", "Austin, USA", None, False),
        ("remote", "Berlin", "remote", True),
        ("remote", "Berlin", "onsite", False),
        ("remote", "Multiple locations", "remote", True),
        ("remote", "Multiple locations", None, False),
        ("remote EU", "Lisbon", "remote", True),
        ("remote EU", "San Francisco", "remote", False),
        ("remote EU", "Remote, Portugal", None, True),
        ("remote EU", "Remote", None, True),
        ("remote EU", "Europe", "remote", True),
        ("remote EU", "United States", "remote", False),
        ("remote EU", "Berlin, Germany", "hybrid", False),
        ("remote EU", "Berlin or Remote, US", None, False),
        ("remote Europe", "Remote - United Kingdom", None, True),
        ("remote EU", "Remote - United Kingdom", None, False),
        ("Bay Area", "Palo Alto, CA", None, True),
        ("Bay Area", "Los Angeles", None, False),
        ("California", "Oakland", None, True),
        ("California", "Austin, TX", None, False),
        ("Georgia", "Atlanta, GA", None, True),
        ("Georgia", "Tbilisi", None, True),
        ("Georgia", "Paris", None, False),
        ("Dublin", "Dublin, OH", None, False),
        ("UK", "Remote - EMEA", None, True),
        ("UK", "Remote - DACH", None, False),
        ("Gartenquartier", "Im Gartenquartier 3", None, True),
        ("Gartenquartier", "Paris", None, False),
        ("Gartenquartier", "Anywhere", None, True),
        ("remote Gartenquartier", "Global", "remote", True),
    ],
)  # fmt: skip
def test_a_wish_is_met_by_every_place_that_may_be_there(
    wished: str, said: str, workplace: Workplace | None, reached: bool
) -> None:
    shown = read([said], workplace)

    assert reaches(shown.places, shown.workplace, wish(wished), shown.locations) is reached


@pytest.mark.parametrize(
    ("wished", "said", "meets"),
    [
        ("Isle of Wight", "Newport, Isle of Wight", True),
        ("Isle of Wight", "Cowes, UK", True),
        ("Isle of Wight", "United Kingdom", True),
        ("Isle of Wight", "London, UK", False),
        ("Kent", "Maidstone, UK", True),
        ("Kent", "Kent, WA", False),
        ("Cornwall", "Devon & Cornwall", True),
        ("Kanagawa", "Yokohama, Japan", True),
        ("Kanagawa", "大阪府大阪市", False),
        ("Osaka", "大阪府大阪市", True),
        ("Maidstone", "Kent, UK", True),
        ("Mallorca", "Palma, Spain", True),
        ("Mallorca", "Madrid", False),
    ],
)
def test_a_county_or_an_island_is_met_by_its_towns_and_by_its_own_name(
    wished: str, said: str, meets: bool
) -> None:
    stated = read([said])

    assert reaches(stated.places, stated.workplace, wish(wished), stated.locations) is meets
