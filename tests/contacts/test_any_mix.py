"""Any mix of files, in any order, twice: the same people, no address lost, the user's word kept."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from hypothesis import given
from hypothesis import strategies as some

from referrals.contacts.intake import take_in
from referrals.model.people import Contact, NameParts, NameSource
from tests.contacts.test_intake import imported, kept
from tests.people import TODAY, works_at

WRITTEN = {
    "anna": ("Anna Berg", "Anni Berg", "Berg Anna", "anna berg"),
    "paul": ("Paul Berg", "P. J. Berg", "PAUL BERG"),
    "jose": ("José Núñez", "Jose Nunez", "Pepe Núñez"),
    "yulia": ("Yulia Ivanova", "Юлия Иванова", "Ivanova Julia"),
}
SHARED = "home@both.example"
"""Which Anna and Paul both read."""
SOURCES: tuple[NameSource, ...] = ("profile", "book", "mail")


@some.composite
def rows(draw: some.DrawFn, who: str) -> Contact:
    """What one file says of a person: some of their addresses, the name in some way."""
    own = draw(some.sets(some.sampled_from([f"{who}@a.example", f"{who}@b.example"]), min_size=1))
    shared = {SHARED} if who in ("anna", "paul") and draw(some.booleans()) else set()
    source = draw(some.sampled_from(SOURCES))
    # Of two exports of one profile the newer tells the name, so that order matters there.
    name = WRITTEN[who][0] if source == "profile" else draw(some.sampled_from(WRITTEN[who]))
    return Contact(
        name,
        emails=(*sorted(own), *sorted(shared)),
        employments=draw(some.sampled_from([(), (works_at("Globex"),)])),
        name_parts=NameParts(source=source),
    )


FILES = some.lists(
    some.lists(some.sampled_from(sorted(WRITTEN)).flatmap(rows), max_size=5), min_size=1, max_size=3
)


@given(FILES)
def test_everything_once_more_changes_nothing_and_no_address_is_lost(
    files: list[list[Contact]],
) -> None:
    book = imported(files)

    again = [take_in(book, file, TODAY) for file in files]

    assert [(intake.changed, intake.same) for intake in again] == [((), ())] * len(files)
    told = {mail for row in chain(*files) for mail in row.emails}
    assert {mail for person in book for mail in person.emails} == told


@given(FILES)
def test_nobody_holds_the_address_of_another(files: list[list[Contact]]) -> None:
    for person in imported(files):
        owners = {mail.split("@")[0] for mail in person.emails if mail != SHARED}
        assert len(owners) == 1, person


@given(FILES)
def test_the_order_of_files_makes_no_other_people(files: list[list[Contact]]) -> None:
    one, other = imported(files), imported(files[::-1])

    assert sorted(sorted(p.emails) for p in one) == sorted(sorted(p.emails) for p in other)


@given(FILES)
def test_what_the_user_said_and_took_out_stays(files: list[list[Contact]]) -> None:
    anna = Contact(
        "Anuschka", id=1, emails=("anna@a.example",), said=("name", "phone"),
        struck=("anna@b.example", "globex"),
    )  # fmt: skip
    files = [[replace(row, phone="030 123456") for row in file] for file in files]
    book = [anna]
    for file in files:
        book = kept(book, take_in(book, file, TODAY))

    now = book[0]
    assert (now.name, now.phone, now.struck) == (anna.name, None, anna.struck)
    assert "anna@b.example" not in now.emails
    assert [job.employer for job in now.employments] == []
