"""Any mix of files, with two people merged by the user in between and edited by hand: an import
tells each of them what it told before, and a merge that is undone leaves them as if it never was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from referrals.contacts.intake import Intake, take_in
from referrals.domain.people.duplicates import one_of
from referrals.model.people import Contact, NameParts
from tests.contacts.test_intake import imported, kept
from tests.people import TODAY, works_at

CARDS = {"Anna Berg-Ek": "anna", "Bo Ek": "bo", "Cy Ng": "cy"}
PROFILE = Contact(
    "Anna Berg",
    url="https://www.linkedin.com/in/anna-berg",
    name_parts=NameParts(source="profile"),
)
NOTES = ("tea", "chess", "tea\nchess", None)


@some.composite
def rows(draw: some.DrawFn) -> Contact:
    """What one file says of one of them; some note the same of two, or a part of it."""
    name = draw(some.sampled_from(sorted(CARDS)))
    return Contact(
        # A card may call her by the name under which LinkedIn has her, without any address.
        draw(some.sampled_from(["Anna Berg-Ek", "Anna Berg"])) if name == "Anna Berg-Ek" else name,
        emails=(f"{CARDS[name]}@a.example",),
        note=draw(some.sampled_from(NOTES)),
        tags=draw(some.sampled_from([(), ("climbing",), ("choir", "climbing")])),
        employments=draw(some.sampled_from([(), (works_at("Globex"),)])),
        name_parts=NameParts(source="book"),
    )


FILES = some.lists(some.lists(rows(), max_size=4), min_size=1, max_size=3)
PAIRS = some.sets(some.sampled_from([1, 2, 3, 4]), min_size=2, max_size=2)


def whole(written: Sequence[Contact], merged: frozenset[int]) -> list[Contact]:
    """The people whom the contacts are, two of whom are one."""
    one = one_of([part for part in written if part.id in merged], min(merged))
    return [one, *(part for part in written if part.id not in merged)]


def take_in_merged(
    written: Sequence[Contact], merged: frozenset[int], file: Sequence[Contact]
) -> tuple[list[Contact], Intake]:
    """Each contact as it is written after *file*, where those *merged* are one person."""
    parts = [(min(merged), part) for part in written if part.id in merged]
    intake = take_in(whole(written, merged), file, TODAY, "book", parts=parts)
    changed = {row.id: row for row in intake.rows}
    return [changed.get(part.id, part) for part in written], intake


def everyone(files: Sequence[Sequence[Contact]]) -> list[Contact]:
    first = [Contact(n, emails=(f"{m}@a.example",)) for n, m in CARDS.items()]
    return imported([[PROFILE], first, *files])


@given(FILES, PAIRS)
def test_the_same_files_change_nothing_of_those_who_were_merged_since(
    files: list[list[Contact]], pair: set[int]
) -> None:
    book, merged = everyone(files), frozenset(pair)
    for file in [*files, *files]:
        book = kept(book, take_in(book, file, TODAY, "book"))

    after = book
    for file in files:
        after, intake = take_in_merged(after, merged, file)
        assert intake.changed == ()

    assert after == book


@given(FILES, PAIRS)
def test_no_line_of_a_note_stands_twice_of_those_who_are_one(
    files: list[list[Contact]], pair: set[int]
) -> None:
    one = whole(everyone(files), frozenset(pair))[0]

    lines = (one.note or "").splitlines()
    assert len(lines) == len(set(lines))


@given(FILES, PAIRS, some.sampled_from([1, 2, 3, 4]))
def test_what_the_user_said_of_one_who_was_merged_stays(
    files: list[list[Contact]], pair: set[int], edited: int
) -> None:
    mine = {"name": "Anuschka", "phone": "030 1", "note": "mine", "said": ("name", "phone", "note")}
    book = [
        replace(person, **mine) if person.id == edited else person  # type: ignore[arg-type]
        for person in everyone([])
    ]
    for file in [*files, *files]:
        book, _ = take_in_merged(book, frozenset(pair), file)

    said = next(person for person in book if person.id == edited)
    assert (said.name, said.phone, said.note) == ("Anuschka", "030 1", "mine")
    assert {mail for person in book for mail in person.emails} == {
        f"{who}@a.example" for who in CARDS.values()
    }
