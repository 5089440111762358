"""Whom a line means where the user merged contacts, or said that two are two people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from referrals.domain.people.address_book import AddressBook
from referrals.domain.people.duplicates import beside, one_of, united
from referrals.domain.people.identifiers import identifiers
from referrals.domain.people.name_sources import former_names, named
from referrals.domain.people.proposals import like, may_be_one, proposals
from referrals.domain.people.who_is_who.directory import is_unnamed
from referrals.model.people import Called, Contact, NameParts
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
    book.meet(replace(known, name="Ana Costa", name_parts=NameParts(source="profile")), TODAY)

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


def test_a_bare_address_of_one_person_is_theirs() -> None:
    book = AddressBook([ANNA, BO])

    assert book.meet(Contact("bo@ng.example", emails=BO.emails), TODAY) == 1
    assert len(book.people) == 2


def test_namesakes_of_one_day_are_two_where_both_have_addresses_and_none_in_common() -> None:
    day = days_ago(400)
    one = Contact("Ana Silva", 1, emails=("ana@a.example",), connected_on=day)

    assert (
        AddressBook([one]).find(line("Ana Silva", emails=("s@b.example",), connected_on=day))
        is None
    )
    assert AddressBook([one]).find(line("Ana Silva", connected_on=day)) == one
    parts = [one, Contact("Ana Silva", 2, connected_on=day)]
    both = AddressBook([one_of(parts, 1)], [(1, part) for part in parts])
    assert both.find(line("Ana Silva", emails=("s@b.example",), connected_on=day))


def test_two_profiles_of_one_day_are_two_people_but_one_and_none_are_not() -> None:
    day, url = days_ago(400), "https://www.linkedin.com/in/"
    one = Contact("Ana Silva", 1, url=f"{url}ana", connected_on=day)

    assert AddressBook([one]).find(line("Ana Silva", url=f"{url}silva", connected_on=day)) is None
    assert AddressBook([one]).find(line("Ana Silva", connected_on=day)) == one
    assert AddressBook([replace(one, url=None)]).find(
        line("Ana Silva", url=f"{url}a", connected_on=day)
    )


def test_what_was_struck_is_a_former_name_only_where_it_is_one() -> None:
    assert former_names(Contact("Ana", called=(Called("Ana Silva"),), struck=("globex",))) == [
        "Ana Silva"
    ]


@pytest.mark.parametrize(
    "parts", [NameParts("Ana"), NameParts(family="Silva"), NameParts("Ana", "Silva")]
)
def test_one_name_keeps_its_own_parts_where_it_has_any(parts: NameParts) -> None:
    known, seen = (
        Contact("Ana Silva", name_parts=parts),
        Contact("Ana Silva", name_parts=NameParts("A", "S")),
    )

    assert named(known, seen).name_parts == parts
    assert named(Contact("Ana Silva"), seen).name_parts == seen.name_parts


def test_what_the_user_took_off_the_whole_is_taken_off_each() -> None:
    before = replace(ANNA, kinds=("mentor", "friend"), tags=("choir", "chess"), note="tea")
    now = replace(before, kinds=("friend",), tags=("chess",))
    other = replace(EK, kinds=("mentor", "friend"), tags=("choir", "chess"), note="go")

    left = beside(other, before, now)

    assert (left.kinds, left.tags, left.note) == (("friend",), ("chess",), "go")
    assert beside(other, before, replace(now, note="cake")).note is None


def test_a_note_of_one_alone_is_kept_whole() -> None:
    noted, bare = replace(ANNA, note="tea\ntea"), replace(EK, note=None)

    assert united(noted, bare).note == united(bare, noted).note == "tea\ntea"
    assert united(noted, replace(EK, note="tea\nchess")).note == "tea\ntea\nchess"


@pytest.mark.parametrize(("family", "alone"), [("Quixad", True), ("Quixa", False)])
def test_a_last_name_of_six_letters_is_looked_for_alone(family: str, alone: bool) -> None:
    pattern = identifiers([Contact(f"Ana {family}", 1)], [])

    assert pattern
    assert bool(pattern.search(f"met {family} there")) is alone
    assert pattern.search(f"met Ana {family} there")


def test_who_is_apart_from_somebody_that_is_gone_is_met_as_ever() -> None:
    book = AddressBook([ANNA, BO], (), [(1, 99), (98, 99)])

    assert book.meet(replace(ANNA, id=0, tags=("choir",)), TODAY) == 0
    assert book.people[0].tags == ("choir",)


@pytest.mark.parametrize("count", [2, 3])
def test_an_address_of_one_of_several_namesakes_is_given_to_none(count: int) -> None:
    day = days_ago(400)
    namesakes = [Contact("Ana Silva", n, connected_on=day) for n in range(1, count + 1)]
    book = AddressBook(namesakes)

    assert book.find(line("Ana Silva", connected_on=day, emails=("ana@a.example",))) is None
    assert book.find(line("Ana Silva", connected_on=day)) == namesakes[0]
    profile = line(
        "Ana Silva", connected_on=day, emails=("a@a.example",), url="https://a.example/a"
    )
    assert book.find(profile) == namesakes[0]
    one = AddressBook(namesakes[:1])
    assert one.find(line("Ana Silva", connected_on=day, emails=("a@a.example",))) == namesakes[0]


def test_the_first_day_of_connecting_and_the_last_contact_stay() -> None:
    one = replace(ANNA, connected_on=days_ago(900), last_contact=days_ago(9))
    other = replace(EK, connected_on=days_ago(400), last_contact=days_ago(3))

    for united_people in (united(one, other), united(other, one)):
        assert united_people.connected_on == days_ago(900)
        assert united_people.last_contact == days_ago(3)


def test_an_address_that_was_taken_out_still_tells_of_the_person() -> None:
    pattern = identifiers([Contact("Ana", 1, struck=("old@a.example", "globex"))], [])

    assert pattern
    assert pattern.search("wrote to old@a.example")
    assert not pattern.search("worked at globex")


# ------------------------------------------------------------------ whom to ask about


def test_pairs_of_whom_most_is_known_together_come_first() -> None:
    mail, further = ("ana@a.example",), ("bo@a.example",)
    known = Contact("Ana Silva", 1, emails=mail, kinds=("mentor", "friend", "manager"))
    both = [Contact("Bo Ng", n, emails=further, kinds=("mentor", "friend")) for n in (3, 4)]

    asked = proposals([known, Contact("Ana Silva", 2, emails=mail), *both], set())

    assert [one.kept.id for one in asked] == [3, 1]


def test_two_who_look_the_same_may_be_one_unless_addresses_or_profiles_differ() -> None:
    one = Contact("Ana Silva", 1, emails=("ana@a.example",))

    assert may_be_one(one, replace(one, id=2))
    assert may_be_one(one, Contact("Ana Silva", 2))
    assert not may_be_one(one, Contact("Ana Silva", 2, emails=("silva@b.example",)))
    profiles = [replace(one, url=f"https://www.linkedin.com/in/{name}") for name in ("a", "b")]
    assert not may_be_one(*profiles)


def test_the_one_of_whom_more_is_known_is_kept_and_asked_about_first() -> None:
    bare = Contact("Ana Silva", 1, emails=("ana@a.example",))
    known = replace(bare, id=2, tie=4, kinds=("mentor",), employments=(works_at("Globex"),))
    other = Contact("Bo Ng", 3, emails=("bo@a.example",))

    asked = proposals([other, replace(other, id=4), bare, known], set())

    assert [(one.kept.id, one.gone.id) for one in asked] == [(2, 1), (3, 4)]


def test_of_two_of_whom_as_much_is_known_the_first_is_kept() -> None:
    one, other = (Contact("Ana Silva", number, emails=("ana@a.example",)) for number in (7, 5))

    assert [p.kept.id for p in proposals([one, other], set())] == [5]


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ({"tie": 1}, {"kinds": ("mentor",)}, 1),
        ({"tie": 1}, {"kinds": ("mentor", "friend")}, 1),
        ({"tie": 1}, {"kinds": ("mentor", "friend", "manager")}, 2),
        ({}, {"kinds": ("mentor",)}, 2),
        ({}, {"tie": 1}, 2),
        ({"phone": "+1 2"}, {"tie": 1}, 2),
    ],
)
def test_a_tie_speaks_for_who_is_kept_twice_as_loud_as_a_fact(
    one: dict[str, object], other: dict[str, object], kept: int
) -> None:
    pair = [
        line("Ana Silva", id=n, emails=("ana@a.example",), **said)
        for n, said in ((1, one), (2, other))
    ]

    assert [p.kept.id for p in proposals(pair, set())] == [kept]


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
