"""One mail address is not one person: who is found by it, who stays apart, and what is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from referrals.contacts.intake import take_in
from referrals.domain.people.name_sources import former_names, renamed
from referrals.domain.people.proposals import Compared, like, proposals
from referrals.model.people import Called, Contact, NameParts
from tests.people import TODAY, contact, works_at

PROFILE = "https://www.linkedin.com/in/"


def known(name: str, *mails: str, **said: object) -> Contact:
    return replace(Contact(name, 1, mails), **said)  # type: ignore[arg-type] # any field


@pytest.mark.parametrize(
    ("first", "second", "address"),
    [
        ("Anna Berg", "Paul Berg", "berg@family.example"),
        ("Boss Bigman", "Ann Assistant", "boss@acme.example"),
        ("Brien Moore", "Mairéad O'Brien", "brien@x.example"),
        ("Anna Schmidt", "Anna Keller", "praxis@x.example"),
        ("Anna Berg", "Anna & Paul Berg", "berg@family.example"),
    ],
)
def test_a_shared_address_with_contradicting_names_makes_two_people_and_a_question(
    first: str, second: str, address: str
) -> None:
    one = known(first, address, employments=(works_at("Globex"),))

    intake = take_in([one], [Contact(second, emails=(address,))], TODAY)

    [new] = intake.changed
    assert (new.id, new.name, new.emails) == (0, second, (address,))
    [question] = proposals([one, replace(new, id=2)], set())
    assert question.evidence == (
        f"both have {address}: one person, or a mailbox that two people read",
    )
    assert proposals([one, replace(new, id=2)], {(1, 2)}) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [("Robert Smith", "Bob Smith"), ("Jan Berg", "J. Berg"), ("Jan Berg", "Berg Jan")],
)
def test_a_shared_address_with_names_that_are_alike_is_one_person(first: str, second: str) -> None:
    one = known(first, "x@x.example")

    assert take_in([one], [Contact(second, emails=("x@x.example",))], TODAY).new == 0


def test_two_profiles_with_one_office_address_are_two_people_and_a_question() -> None:
    rows = [
        Contact("Ana Silva", emails=("desk@x.example",), url=f"{PROFILE}ana"),
        Contact("Ana Silva", emails=("desk@x.example",), url=f"{PROFILE}ana-2"),
    ]

    intake = take_in([], rows, TODAY, "profile")

    assert intake.new == 2
    people = [replace(who, id=n) for n, who in enumerate(intake.changed, start=1)]
    assert len(proposals(people, set())) == 1
    assert take_in(people, rows, TODAY, "profile").changed == ()


def test_a_bare_address_that_a_couple_shares_is_neither_of_them_and_no_third() -> None:
    anna, paul = (
        Contact(name, n, ("berg@x.example",))
        for n, name in enumerate(["Anna Berg", "Paul Berg"], 1)
    )

    intake = take_in([anna, paul], [Contact("berg@x.example", emails=("berg@x.example",))], TODAY)

    assert (intake.new, intake.changed) == (0, ())


def test_an_initial_that_fits_both_of_a_couple_is_given_to_neither() -> None:
    jan, julia = (
        Contact(name, n, ("berg@x.example",))
        for n, name in enumerate(["Jan Berg", "Julia Berg"], 1)
    )
    row = Contact("J. Berg", emails=("berg@x.example",))

    intake = take_in([jan, julia], [row], TODAY)

    # Read before either of them it would be whoever came next: no third person comes of it.
    assert (intake.new, intake.changed) == (0, ())


def test_a_father_and_a_son_with_one_mailbox_are_two() -> None:
    father = known("John Smith", "smith@x.example", name_parts=NameParts(suffix="Sr."))
    son = Contact("J. Smith", emails=("smith@x.example",), name_parts=NameParts(suffix="Jr."))

    assert take_in([father], [son], TODAY).new == 1


def test_addresses_of_one_mailbox_propose_a_merge() -> None:
    one, other = known("R. Doe", "r.doe@gmail.com"), known("Robin", "rdoe+x@googlemail.com", id=2)

    [question] = proposals([one, other], set())

    assert question.evidence == ("r.doe@gmail.com and rdoe+x@googlemail.com lead to one mailbox",)


@pytest.mark.parametrize(
    ("before", "now", "name"),
    [
        (("Anna Berg", "profile"), ("anni", "mail"), "Anna Berg"),
        (("Anna Berg", "book"), ("anni", "mail"), "Anna Berg"),
        (("John Smith", "book"), ("John", "book"), "John Smith"),
        (("J. Smith", "book"), ("John Smith", "book"), "John Smith"),
        (("Robert Smith", "profile"), ("Bob Smith", "book"), "Robert Smith"),
        (("Bob Smith", "book"), ("Robert Smith", "profile"), "Robert Smith"),
        (("Robert Smith", "profile"), ("Bob Smith", "profile"), "Bob Smith"),
        (("José Núñez", "book"), ("Jose Nunez", "book"), "José Núñez"),
        (("ana@x.example", "mail"), ("Ana", "mail"), "Ana"),
    ],
)
def test_a_name_is_kept_by_who_knows_it_best(
    before: tuple[str, str], now: tuple[str, str], name: str
) -> None:
    one = known(before[0], "ana@x.example", name_parts=NameParts(source=before[1]))  # type: ignore[arg-type]
    row = Contact(now[0], emails=one.emails, name_parts=NameParts(source=now[1]))  # type: ignore[arg-type]

    intake = take_in([one], [row], TODAY)

    assert [who.name for who in intake.changed or (one,)] == [name]


def test_what_the_user_said_or_took_out_stays_through_every_import() -> None:
    one = known(
        "Bobby", "bob@x.example", phone=None, said=("name", "phone"),
        struck=("old@x.example", "globex"),
    )  # fmt: skip
    row = Contact(
        "Robert Smith",
        emails=("bob@x.example", "old@x.example"),
        phone="030 123456",
        employments=(works_at("Globex Inc."),),
    )

    assert take_in([one], [replace(row, name="Bob")], TODAY, "profile").changed == ()


@pytest.mark.parametrize("other", ["Jr.", "III"])
def test_a_father_and_a_son_of_one_name_are_two(other: str) -> None:
    father = known("John Smith", "smith@x.example", name_parts=NameParts(suffix="Sr."))
    son = Contact("John Smith", emails=("smith@x.example",), name_parts=NameParts(suffix=other))

    intake = take_in([father], [son], TODAY)

    assert intake.new == 1
    assert proposals([father, replace(intake.changed[0], id=2)], set())


def test_a_line_with_two_addresses_joins_those_that_have_one_each_in_any_order() -> None:
    first = [Contact("Anna Berg", emails=("anna@a.example",))]
    second = [
        Contact("Anna Berg", emails=("anna@b.example", "home@x.example")),
        Contact("Anna Berg", emails=("anna@a.example", "home@x.example")),
    ]
    book = [replace(take_in([], first, TODAY).changed[0], id=1)]

    assert take_in(book, second, TODAY).new == 0


def test_the_name_before_the_user_said_another_one_still_finds_the_person() -> None:
    anna = known("Änni Lind", "anna@x.example", said=("name",), called=(Called("Anna Berg"),))

    again = take_in([anna], [Contact("Anna Berg", emails=("anna@x.example",))], TODAY)
    other = take_in([anna], [Contact("Paul Berg", emails=("anna@x.example",))], TODAY)

    assert (again.new, again.changed) == (0, ())
    assert other.new == 1


def test_a_line_that_may_be_the_father_or_the_son_makes_one_of_neither() -> None:
    father = known("John Smith", "smith@x.example", name_parts=NameParts(suffix="Sr."))
    son = replace(father, id=2, name_parts=NameParts(suffix="Jr."))

    intake = take_in([father, son], [Contact("John Smith", emails=("smith@x.example",))], TODAY)

    assert (intake.new, intake.same) == (0, ())


def test_a_name_that_the_user_changes_is_remembered_unless_it_is_only_spelled_otherwise() -> None:
    assert renamed(Contact("Ana Silva"), "Ida Reyes") != ()
    assert renamed(Contact("Jose Nunez"), "José Núñez") == ()
    assert renamed(Contact("ana@x.example"), "Ana Silva") == ()
    back = Contact("Ida Reyes", called=renamed(Contact("Ana Silva"), "Ida Reyes"))
    assert former_names(back) == ["Ana Silva"]
    assert "Ana Silva" not in former_names(replace(back, called=renamed(back, "Ana Silva")))


def test_who_is_added_by_hand_is_looked_for_by_name_and_by_what_speaks_for_it() -> None:
    ana = Contact("Ana Silva", phone="+351 1", id=1)
    others = [
        Contact("Silva Ana", id=2),
        Contact("A. Silva", phone="+351 1", id=3),
        Contact("Bo", id=4),
    ]

    assert [one.id for one in like(ana, others)] == [2, 3]


def test_two_names_that_are_only_alike_with_a_profile_each_are_two() -> None:
    one = Contact("Bob Smith", url="https://www.linkedin.com/in/bob", phone="1", id=1)
    other = Contact("Robert Smith", url="https://www.linkedin.com/in/rob", phone="1", id=2)

    assert proposals([one, other], set()) == []
    assert len(proposals([one, replace(other, url=None)], set())) == 1


def test_who_is_given_their_first_name_was_called_nothing_before() -> None:
    assert renamed(Contact(""), "Ana Silva") == ()


def test_of_people_who_may_be_one_only_the_changed_are_compared_again() -> None:
    ada = contact("Ada Moss", works_at("Globex"), id=1)
    other, third = replace(ada, id=2), contact("Bo Roe", works_at("Initech"), id=3)
    compared = Compared()
    [asked] = proposals([ada, other, third], (), compared)
    namesake = replace(third, name="Ada Moss", employments=ada.employments)

    found = proposals([ada, other, namesake], (), compared)

    assert found == proposals([ada, other, namesake], ())
    assert len(found) == 3
    assert next(p for p in found if p.gone.id == 2).evidence is asked.evidence
    assert (
        len(proposals([ada, replace(other, name="Zoe Lee", emails=()), third], (), compared)) == 0
    )
    moved = [ada, replace(other, employments=()), third]
    assert proposals(moved, (), compared) == proposals(moved, ()) != [asked]
