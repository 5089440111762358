"""Several names at one mail address, a file each: the same people in whatever order they come."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest

from referrals.contacts.exported import Export
from referrals.model.people import Contact
from tests.contacts.test_any_mix_of_files import imported

NAMES = (
    "Liv Eriksen", "Liv Dahl", "Liv Eriksen Dahl", "L. Dahl", "Liv", "Jina Park", "J. Park",
    "Joon Park", "Ana Maria Gil", "Maria Gil",
)  # fmt: skip


def people(*names: str) -> tuple[str, ...]:
    book = list[Contact]()
    for name in names:
        row = Contact(name, emails=("home@x.example",))
        book = imported(book, Export(contacts=(row,), skipped=()))
    return tuple(sorted(who.name for who in book))


@pytest.mark.parametrize("size", [2, 3])
def test_how_many_people_they_are_is_no_matter_of_order(size: int) -> None:
    for names in combinations(NAMES, size):
        assert len({people(*order) for order in permutations(names)}) == 1, names


def test_who_has_both_names_is_one_person() -> None:
    assert people("Liv Eriksen", "Liv Dahl", "Liv Eriksen Dahl") == ("Liv Eriksen Dahl",)


def test_an_initial_that_may_be_either_is_neither() -> None:
    assert people("Jina Park", "Joon Park", "J. Park") == ("Jina Park", "Joon Park")


@pytest.mark.parametrize("first", [0, 1])
def test_a_phone_is_written_as_the_one_that_tells_more_says(first: int) -> None:
    phones = ["312-555-0101", "+1 312 555 0101"]
    book = list[Contact]()
    for phone in (phones[first], phones[1 - first]):
        row = Contact("Ana Gil", emails=("ana@x.example",), phone=phone)
        book = imported(book, Export(contacts=(row,), skipped=()))

    assert [who.phone for who in book] == ["+1 312 555 0101"]
