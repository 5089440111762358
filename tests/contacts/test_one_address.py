"""Several names at one mail address, a file each: the same people in whatever order they come."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest

from referrals.contacts.exported import Export
from referrals.contacts.intake import take_in
from referrals.domain.people.name_sources import former_names
from referrals.model.people import Contact, NameParts, NameSource
from tests.contacts.test_any_mix_of_files import imported
from tests.people import TODAY

NAMES = (
    "Liv Eriksen", "Liv Dahl", "Liv Eriksen Dahl", "L. Dahl", "Liv", "Jina Park", "J. Park",
    "Joon Park", "Ana Maria Gil", "Maria Gil",
)  # fmt: skip


def called(name: str, source: NameSource | None = None) -> Contact:
    """How one file calls whoever reads the address; each profile is one of its own."""
    url = f"https://www.linkedin.com/in/{name.lower().replace(' ', '-')}"
    return Contact(
        name,
        emails=("home@x.example",),
        url=url if source == "profile" else None,
        name_parts=NameParts(source=source),
    )


def book_of(*rows: Contact) -> list[Contact]:
    book = list[Contact]()
    for row in rows:
        book = imported(book, Export(contacts=(row,), skipped=()))
    return book


def people(*names: str) -> tuple[str, ...]:
    return tuple(sorted(who.name for who in book_of(*map(called, names))))


@pytest.mark.parametrize("size", [2, 3])
def test_how_many_people_they_are_is_no_matter_of_order(size: int) -> None:
    for names in combinations(NAMES, size):
        assert len({people(*order) for order in permutations(names)}) == 1, names


@pytest.mark.parametrize(
    "rows",
    [
        # What a better source calls otherwise is kept in mind: it joins, and it parts.
        [("Maria", "book"), ("Ana Maria Gil", "mail"), ("Anna Gil", "mail")],
        [("A. Gil", "book"), ("Ana Maria Gil", "mail"), ("Maria", "book")],
        [("J. Park", "book"), ("Jina Park", "mail"), ("Joon Park", "mail")],
        [("Liv", "book"), ("Liv Eriksen", "mail"), ("Liv Dahl", "mail")],
        [("Eriksen", "profile"), ("Dahl", "profile"), ("Liv Eriksen Dahl", "mail")],
        [("Ana Maria Gil", "profile"), ("Ana Gil", "profile"), ("Anna Gil", "mail")],
        [("Ana Maria Gil", "mail"), ("A. Gil", "book"), ("Maria Gil", "book"), ("Ana Gil", "book")],
        [("Eriksen", "book"), ("Dahl", "book"), ("Liv Eriksen Dahl", "mail"), ("Liv Dahl", "mail")],
    ],
    ids=lambda rows: ", ".join(f"{name} ({source})" for name, source in rows),
)
def test_names_of_several_sources_make_as_many_people_in_any_order(
    rows: list[tuple[str, NameSource]],
) -> None:
    orders = permutations([called(name, source) for name, source in rows])
    assert len({len(book_of(*order)) for order in orders}) == 1


def test_a_name_that_only_a_mailbox_tells_is_kept_in_mind_and_changes_nothing_again() -> None:
    rows = [called("A. Gil", "book"), called("Ana Maria Gil", "mail")]

    [ana] = book = book_of(*rows)

    assert (ana.name, former_names(ana)) == ("A. Gil", ["Ana Maria Gil"])
    for row in rows:
        assert take_in(book, [row], TODAY).changed == ()


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
