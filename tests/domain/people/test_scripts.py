"""Names of two scripts: asked about where something else agrees, and never merged by themselves."""

from __future__ import annotations

from typing import Any

import pytest

from referrals.contacts.intake import take_in
from referrals.domain.people.proposals import proposals
from referrals.model.people import Contact, Employment
from tests.people import TODAY

SONY = (Employment("Sony"),)


def asked(one: Contact, other: Contact) -> list[tuple[str, ...]]:
    """The questions after the two were taken in, which must not have become one."""
    known = take_in([], [one], TODAY).changed
    both = [Contact(**{**_fields(known[0]), "id": 1})]
    after = take_in(both, [other], TODAY)
    assert after.new == 1, "they are merged only by what they have in common"
    return [
        p.evidence
        for p in proposals([*both, Contact(**{**_fields(after.changed[-1]), "id": 2})], ())
    ]


def _fields(contact: Contact) -> dict[str, Any]:
    return {name: getattr(contact, name) for name in Contact.__dataclass_fields__}


@pytest.mark.parametrize(
    ("eastern", "latin"),
    [
        ("田中由紀", "Yuki Tanaka"), ("田中 由紀", "Tanaka Yuki"), ("佐藤健", "Ken Satoh"),
        ("大野智", "Satoshi Ohno"), ("王伟", "Wei Wang"), ("陳大文", "Tai Man Chan"),
        ("欧阳娜", "Na Ouyang"), ("김민준", "Min-Joon Kim"), ("이서연", "Seoyeon Lee"),
        ("남궁민수", "Minsoo Namgung"), ("田中ゆき", "Yuki Tanaka"),
    ],
)  # fmt: skip
def test_one_employer_and_a_family_name_that_is_read_so_are_a_question(
    eastern: str, latin: str
) -> None:
    one, other = Contact(eastern, employments=SONY), Contact(latin, employments=SONY)

    assert asked(one, other) == [("names in two scripts, both at Sony",)]
    assert asked(other, one) == [("names in two scripts, both at Sony",)]


@pytest.mark.parametrize(
    ("eastern", "latin"),
    [
        ("田中由紀", "Ken Sato"),
        ("김민준", "Kevin Kim"),
        ("王伟", "Ana Silva"),
        ("이서연", "Bruce Lee"),
    ],
)
def test_another_family_or_another_korean_name_at_one_employer_is_no_question(
    eastern: str, latin: str
) -> None:
    assert asked(Contact(eastern, employments=SONY), Contact(latin, employments=SONY)) == []


@pytest.mark.parametrize(
    "address",
    ["yuki.tanaka@a.example", "y-tanaka@a.example", "tanakay@a.example", "yukitanaka85@a.example"],
)
def test_an_address_like_the_other_name_is_a_question(address: str) -> None:
    one = Contact("田中由紀", emails=(address,))
    other = Contact("Yuki Tanaka", emails=("yt@b.example",))

    assert asked(one, other) == [(f"names in two scripts, and {address} is like Yuki Tanaka",)]


@pytest.mark.parametrize("name", ["田中由紀", "محمد علي", "דוד לוי", "สมชาย ใจดี", "김민준"])
def test_one_phone_is_a_question_whatever_the_scripts(name: str) -> None:
    one, other = (Contact(n, phone="+81 3 1234 5678") for n in (name, "Robin Somebody"))

    assert asked(one, other) == [("names in two scripts and phone",)]


@pytest.mark.parametrize(
    ("eastern", "latin", "mail", "people"),
    [
        ("田中由紀", "Yuki Tanaka", "yuki@tanaka.example", 1),
        ("田中由紀", "Yuki Tanaka", "tanaka@x.example", 2),  # a family's mailbox
        ("田中健", "Yuki Tanaka", "tanaka.family@x.example", 2),
        ("田中健", "John Smith", "john@x.example", 2),
        ("محمد علي", "Mohammed Ali", "mohammed.ali@x.example", 1),
        ("محمد علي", "Jane Ali", "ali@x.example", 2),
    ],
)
def test_of_one_address_only_the_given_name_in_it_makes_one_person(
    eastern: str, latin: str, mail: str, people: int
) -> None:
    seen = [Contact(name, emails=(mail,)) for name in (eastern, latin)]

    assert take_in([], seen, TODAY).new == people
    assert take_in([], reversed(seen), TODAY).new == people
