"""One opening is one entry, and two openings are two."""

from __future__ import annotations

from typing import Any

import pytest

from referrals.domain.postings.reposts import entries, original_of, title_alone
from referrals.model.postings import Place, Posting
from tests.people import TODAY, days_ago, posting

PIPES = " ".join(f"pipe{n}" for n in range(60))
OTHER = " ".join(f"cake{n}" for n in range(60))


def opening(**said: Any) -> Posting:
    said = {"board": "one", "locations": ("Berlin",), "first_seen": days_ago(9)} | said
    return posting(said.pop("title", "Data Engineer"), **said)


@pytest.mark.parametrize("title", ["Data Engineer", "Data Engineer - Ulm", "data  ENGINEER (Ulm)"])
def test_the_place_in_a_title_is_no_part_of_it(title: str) -> None:
    assert title_alone(title, ("Ulm, Germany",)) == "data engineer"


def repeats(one: Posting, other: Posting, texts: tuple[str | None, str | None]) -> bool:
    said = dict(zip((id(one), id(other)), texts, strict=True))
    return original_of(one, [other], lambda p: said[id(p)], TODAY) is other


CLOSED = {"closed_on": days_ago(3)}


@pytest.mark.parametrize(
    ("said", "before"),
    [
        ({"requisition": "R-7", "locations": ("Ulm",)}, {"requisition": "R-7"}),
        ({"requisition": "R-7", "board": "two"}, {"requisition": "R-7"}),
        ({}, CLOSED),
        ({"locations": ()}, CLOSED),
        ({}, {"misses": 1}),
        ({"board": "two"}, {}),
    ],
)
def test_the_same_opening_is_recognised(said: dict[str, Any], before: dict[str, Any]) -> None:
    new = opening(first_seen=TODAY, **said)

    assert repeats(new, opening(**before), (PIPES, PIPES))


@pytest.mark.parametrize(
    ("said", "before", "text"),
    [
        # Two that one board shows side by side.
        ({}, {}, PIPES),
        # Another city, and no number that ties them.
        ({"locations": ("Ulm",)}, CLOSED, PIPES),
        ({"board": "two", "locations": ("Ulm",)}, {}, PIPES),
        # Another number, another text.
        ({"requisition": "R-8"}, CLOSED | {"requisition": "R-7"}, PIPES),
        ({}, CLOSED, OTHER),
        # Closed half a year ago.
        ({"requisition": "R-7"}, {"requisition": "R-7", "closed_on": days_ago(181)}, PIPES),
        # One of two that were there from the same day on closed.
        ({"first_seen": days_ago(9)}, CLOSED, PIPES),
    ],
)
def test_two_openings_are_two(said: dict[str, Any], before: dict[str, Any], text: str) -> None:
    new = opening(**({"first_seen": TODAY} | said))

    assert not repeats(new, opening(**before), (text, PIPES))


def test_a_text_that_anybody_could_have_written_ties_nothing() -> None:
    assert not repeats(opening(first_seen=TODAY), opening(**CLOSED), ("Apply now!", "Apply now!"))
    assert not repeats(opening(first_seen=TODAY), opening(**CLOSED), (None, PIPES))


def test_an_entry_has_the_places_of_all_its_postings() -> None:
    berlin = opening(id=1, places=(Place("Berlin"),))
    ulm = opening(id=2, repost_of=1, locations=("Ulm", "Berlin"), places=(Place("Ulm"),))
    other = opening(id=3, locations=("Bonn",))

    shown = entries([berlin, ulm, other])

    assert [(p.id, p.locations) for p in shown] == [(1, ("Berlin", "Ulm")), (3, ("Bonn",))]
    assert shown[0].places == (Place("Berlin"), Place("Ulm"))
