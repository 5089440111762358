"""Two to four lines that share a mail address, a file each, in every order and twice: the same
people, with the same addresses and employers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as some

from referrals.contacts.exported import Export
from referrals.contacts.intake import take_in
from referrals.model.people import Contact, NameParts, NameSource, Source
from tests.contacts.test_any_mix_of_files import imported
from tests.people import TODAY, works_at

NAMES = (
    "Jina Park", "Joon Park", "J. Park", "Park Jina", "Park",
    "Liv Eriksen", "Liv Dahl", "Liv Eriksen Dahl", "Liv E.", "Liv", "liv.dahl", "L. Dahl",
    "Ana Maria Gil", "Maria Gil", "Ana Gil", "Anna Gil", "A. Gil", "Gil, Ana", "anni", "Gil",
    "Robert Smith", "Bob Smith", "R. Smith", "Bobby", "Roberta Smith", "Smith Bob",
    "Yulia Ivanova", "Юлия Иванова", "Ivanova Julia", "Ю. Иванова",
    "Ana Silva-Costa", "Ana Costa Lima", "Ana Lima", "José Núñez", "Jose Nunez", "Pepe Núñez",
    "Yuki Tanaka", "田中由紀", "Anna & Paul Berg", "Anna Berg", "Paul Berg",
)  # fmt: skip
ADDRESSES = ("home@x.example", "liv.dahl@x.example", "jpark@x.example", "ana@x.example")
SOURCES: tuple[NameSource | None, ...] = (None, "mail", "book", "profile")
EMPLOYERS = (None, None, "Globex", "Initech")


@some.composite
def lines(draw: some.DrawFn) -> list[Contact]:
    """What each of the files says; a profile is one person's, and has one name."""
    address = draw(some.sampled_from(ADDRESSES))
    at = draw(some.integers(0, len(NAMES) - 6))
    # Names that stand together are often one person's, or look so.
    near = some.sampled_from(NAMES[at : at + 6]) | some.sampled_from(NAMES)
    names = draw(some.lists(near, min_size=2, max_size=4, unique=True))
    return [draw(line(name, address)) for name in names]


@some.composite
def line(draw: some.DrawFn, name: str, address: str) -> Contact:
    source = draw(some.sampled_from(SOURCES))
    own = f"{'-'.join(name.split())}@own.example".lower() if name.isascii() else ""
    further = (own,) if own and draw(some.booleans()) and draw(some.booleans()) else ()
    employer = draw(some.sampled_from(EMPLOYERS)) if source != "mail" else None
    return Contact(
        name,
        emails=(address, *further),
        url=f"https://www.linkedin.com/in/{name}" if source == "profile" else None,
        employments=(works_at(employer),) if employer else (),
        name_parts=NameParts(source=source),
    )


def after(book: Sequence[Contact], files: Sequence[Contact]) -> list[Contact]:
    people = list(book)
    for row in files:
        people = imported(
            people, Export((row,), (), what="LinkedIn" if told_by(row) == "profile" else "")
        )
    return people


def told_by(row: Contact) -> Source:
    return "profile" if row.name_parts.source == "profile" else "book"


def as_told(book: Sequence[Contact]) -> list[tuple[object, ...]]:
    return sorted(
        (
            who.name,
            who.url or "",
            sorted(who.emails),
            sorted({job.employer for job in who.employments}),
        )
        for who in book
    )


@given(lines())
def test_the_same_people_in_every_order_and_twice(files: list[Contact]) -> None:
    seen = {}
    for order in permutations(files):
        book = after([], order)
        again = [take_in(book, [row], TODAY, told_by(row)) for row in order]
        assert [(intake.changed, intake.same) for intake in again] == [((), ())] * len(again)
        seen[tuple(row.name for row in order)] = as_told(book)

    assert len({str(people) for people in seen.values()}) == 1, seen
    told = {mail for row in files for mail in row.emails}
    assert {mail for who in book for mail in who.emails} == told
