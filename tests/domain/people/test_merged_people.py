"""Whom a line means where the user merged contacts, or said that two are two people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from referrals.domain.people.address_book import AddressBook, is_unnamed
from referrals.domain.people.duplicates import one_of
from referrals.domain.people.proposals import like, proposals
from referrals.model.people import Contact, NameParts
from tests.people import TODAY, days_ago, works_at

ANNA = Contact("Anna Berg", 1, emails=("anna@home.example",), note="tea")
EK = Contact("Anna Ek", 2, emails=("ek@work.example",), note="chess", phone="+49 30 1")
BO = Contact("Bo Ng", 3, emails=("bo@ng.example",))


def merged(*apart: tuple[int, int]) -> AddressBook:
    """Anna, who stands for both, and Bo."""
    return AddressBook([one_of([ANNA, EK], 1), BO], [(1, ANNA), (1, EK)], apart)


def line(name: str, **said: object) -> Contact:
    return replace(Contact(name), **said)  # type: ignore[arg-type] # any field of a contact


@pytest.mark.parametrize(
    ("row", "who"),
    [
        (line("Anna Berg", emails=ANNA.emails), ANNA),
        (line("Anna Ek", emails=EK.emails), EK),
        (line("Anna Berg-Ek", emails=EK.emails), EK),
        (line("Anna Ek", phone="+49 30 1"), EK),
        (line("Anna", id=2), EK),
        (line("Anna Ek", id=1), ANNA),
    ],
)
def test_a_line_tells_that_one_of_the_merged_whom_it_means(row: Contact, who: Contact) -> None:
    book = merged()

    assert book.written(row) == who
    assert book.meet(replace(row, tags=("choir",)), TODAY) == 0
    assert {part.id: part.tags for part in book.parts_of(0)} == {
        part.id: ("choir",) * (part.id == who.id) for part in (ANNA, EK)
    }
    assert book.people[0].tags == ("choir",)
    assert book.people[0].id == 1


def test_what_one_of_the_merged_has_is_not_written_to_the_other() -> None:
    book = merged()

    book.meet(line("Anna Berg", emails=(*ANNA.emails, *EK.emails), note="tea\nchess"), TODAY)

    assert [part.note for part in book.parts_of(0)] == ["tea", "chess"]


def test_an_address_of_who_is_another_by_the_users_word_is_not_taken() -> None:
    both = line("Anna Berg", emails=("anna@home.example", "bo@ng.example", "anna@new.example"))
    apart, unsaid = merged((1, 3)), merged()

    apart.meet(both, TODAY)
    unsaid.meet(both, TODAY)

    assert apart.people[0].emails == ("anna@home.example", "anna@new.example", "ek@work.example")
    assert "bo@ng.example" in unsaid.people[0].emails


def test_an_address_of_both_stays_with_both() -> None:
    theirs = ("anna@home.example",)
    book = AddressBook([ANNA, replace(BO, emails=theirs)], (), [(1, 3)])

    book.meet(line("Anna Berg", emails=(*theirs, "anna@new.example")), TODAY)

    assert book.people[0].emails == ("anna@home.example", "anna@new.example")


def test_a_name_of_another_generation_is_another_person_unless_one_of_the_merged_has_it() -> None:
    senior = replace(ANNA, name_parts=NameParts(suffix="Sr."))
    junior = line("Anna Berg", emails=ANNA.emails, name_parts=NameParts(suffix="Jr."))

    assert AddressBook([senior]).find(junior) is None
    both = [senior, replace(EK, name="Anna Berg", name_parts=NameParts(suffix="Jr."))]
    found = AddressBook([one_of(both, 1)], [(1, part) for part in both]).find(junior)
    assert found
    assert found.id == 1


def test_who_goes_by_another_name_since_is_not_found_by_that_alone() -> None:
    known = Contact("Ana Silva", 1, employments=(works_at("Globex"),))
    book = AddressBook([known])
    book.meet(replace(known, name="Ana Costa", said=("name",)), TODAY)

    assert book.find(replace(known, id=0)) is None
    assert book.find(replace(known, id=0, name="Ana Costa"))


def test_of_two_of_one_name_the_line_means_whom_more_speaks_for() -> None:
    day = days_ago(400)
    one = Contact("Ana Silva", 1, connected_on=day)
    other = Contact("Ana Silva", 2, connected_on=day, employments=(works_at("Globex"),))
    row = Contact("Ana Silva", connected_on=day)

    assert AddressBook([one, other]).find(row) == one
    assert AddressBook([other, one]).find(row) == other


@pytest.mark.parametrize("name", ["ana@example.org", "…", "???", ""])
def test_an_address_and_a_name_without_a_letter_are_no_name(name: str) -> None:
    assert is_unnamed(Contact(name))
    assert not is_unnamed(ANNA)


def test_addresses_of_one_mailbox_are_nobody_elses() -> None:
    one = Contact("Ana Silva", 1, emails=("ana@a.example", "a@b.example"))
    other = Contact("Ana Silva", emails=("a@b.example", "ana@c.example"))

    assert AddressBook([one]).find(other) == one
    assert AddressBook([one]).find(replace(other, emails=("ana@c.example",))) is None


# ------------------------------------------------------------------ whom to ask about


def test_the_one_of_whom_more_is_known_is_kept_and_asked_about_first() -> None:
    bare = Contact("Ana Silva", 1, emails=("ana@a.example",))
    known = replace(bare, id=2, tie=4, kinds=("mentor",), employments=(works_at("Globex"),))
    other = Contact("Bo Ng", 3, emails=("bo@a.example",))

    asked = proposals([other, replace(other, id=4), bare, known], set())

    assert [(one.kept.id, one.gone.id) for one in asked] == [(2, 1), (3, 4)]


def test_of_two_of_whom_as_much_is_known_the_first_is_kept() -> None:
    one, other = (Contact("Ana Silva", number, emails=("ana@a.example",)) for number in (7, 5))

    assert [p.kept.id for p in proposals([one, other], set())] == [5]


def test_bare_addresses_of_one_mailbox_are_proposed_and_their_likeness_is_none() -> None:
    one = Contact("ana@a.example", 1, emails=("ana@a.example",), connected_on=days_ago(9))
    other = Contact(
        "ana+jobs@a.example", 2, emails=("ana+jobs@a.example",), connected_on=days_ago(9)
    )
    another = Contact("ana@b.example", 3, emails=("ana@b.example",), connected_on=days_ago(9))

    asked = proposals([one, other, another], set())

    assert [(p.kept.id, p.gone.id) for p in asked] == [(1, 2)]
    assert asked[0].evidence == ("ana@a.example and ana+jobs@a.example lead to one mailbox",)


def test_three_who_share_an_offices_address_are_not_asked_about() -> None:
    office = [
        Contact(name, n, emails=("info@a.example",))
        for n, name in enumerate(("Ana", "Bo", "Cy"), 1)
    ]

    assert proposals(office, set()) == []
    assert len(proposals(office[:2], set())) == 1


def test_namesakes_of_whom_the_user_added_one_are_asked_about() -> None:
    added, other = Contact("Ana Silva", 1, said=("name",)), Contact("Ana Silva", 2)

    assert [p.evidence for p in proposals([added, other], set())] == [
        ("the same name, and one of them you added yourself",)
    ]
    assert proposals([replace(added, said=()), other], set()) == []
    assert like(other, [added]) == [added]


def test_a_phone_and_a_day_speak_for_one_person_of_a_name_that_is_alike() -> None:
    one = Contact("Bob Smith", 1, phone="+1 2", connected_on=days_ago(9))
    other = Contact("Robert Smith", 2, phone="+1 2", connected_on=days_ago(9))

    assert [p.evidence for p in proposals([one, other], set())] == [
        (f"names that are alike, both connected on {days_ago(9)}", "names that are alike and phone")
    ]
    profiles = [replace(who, url=f"https://www.linkedin.com/in/{who.id}") for who in (one, other)]
    assert proposals(profiles, set()) == []
