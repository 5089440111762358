"""Addresses as people and programs write them: read whole, or told to be none."""

from __future__ import annotations

import pytest

from referrals.knowledge.mail.addresses import address_in, is_address, mailboxes, same_address
from referrals.knowledge.mail.same_mailbox import mailbox

READ = [
    ("o'connor@x.example", [("", "o'connor@x.example")]),
    ("Mairéad O’Brien <mairead.o'brien@x.example>", [("Mairéad O’Brien", "mairead.o'brien@x.example")]),
    ("Ana+jobs@X.example", [("", "ana+jobs@x.example")]),
    ("a/b&c=d!@x.example", [("", "a/b&c=d!@x.example")]),
    ('"john doe"@x.example', [("", '"john doe"@x.example')]),
    ('"a@b"@x.example', [("", '"a@b"@x.example')]),
    ('"john.doe"@x.example', [("", "john.doe@x.example")]),
    ("jörg@müller.example", [("", "jörg@müller.example")]),
    ("ana@xn--bcher-kva.example", [("", "ana@bücher.example")]),
    ("用户@例子.公司", [("", "用户@例子.公司")]),
    ("ana@[192.168.0.1]", [("", "ana@[192.168.0.1]")]),
    ("robin@localhost", [("", "robin@localhost")]),
    ("<ana@x.example>", [("", "ana@x.example")]),
    ("'ana@x.example'", [("", "ana@x.example")]),
    ("ana@x.example.", [("", "ana@x.example")]),
    ("ana(at work)@x.example", [("", "ana@x.example")]),
    ("ana@x.example (Ana Silva)", [("Ana Silva", "ana@x.example")]),
    ("mailto:ana@x.example?subject=Hi%20there", [("", "ana@x.example")]),
    ("mailto:o%27connor@x.example", [("", "o'connor@x.example")]),
    ("work: ana@x.example", [("", "ana@x.example")]),
    ("Team: a@x.example, b@x.example;", [("", "a@x.example"), ("", "b@x.example")]),
    ("a@x.example ::: b@x.example", [("", "a@x.example"), ("", "b@x.example")]),
    ("a@x.example; b@x.example\nc@x.example", [(""  , f"{c}@x.example") for c in "abc"]),
    ("a@x.example b@x.example", [("", "a@x.example"), ("", "b@x.example")]),
    ('"Silva, Ana" <ana@x.example>', [("Silva, Ana", "ana@x.example")]),
    ("Joe Foo, PhD <joe@x.example>", [("Joe Foo, PhD", "joe@x.example")]),
    ("Joe Foo, PhD, MBA <joe@x.example>, Bo <bo@x.example>",
     [("Joe Foo, PhD, MBA", "joe@x.example"), ("Bo", "bo@x.example")]),
    ("Bo (Robert) Lee <bo@x.example>", [("Bo (Robert) Lee", "bo@x.example")]),
    ("Li “Lee” Ma <li@x.example>", [("Li “Lee” Ma", "li@x.example")]),
]  # fmt: skip
NONE = [
    "notanaddress", "a@b", "ab.example", "a..b@x.example", ".a@x.example", "ana@-x.example",
    "ana@1.2.3.4", "@ana", "ana@", "ana at x dot example", "o brien@x.example", "ana@x.example!",
    "<ana@x.example", "Ana Silva <not an address>", f"{'x' * 65}@x.example", "n/a",
    f"ana@{'x' * 64}.example",
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), READ)
def test_an_address_is_read_as_a_whole(text: str, found: list[tuple[str, str]]) -> None:
    told = mailboxes(text)

    assert [(box.name, box.address) for box in told.found] == found
    assert told.faults == ()


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_address_is_told_and_never_cut_to_one(text: str) -> None:
    told = mailboxes(text)

    assert (told.found, told.faults) == ((), (text,))
    assert address_in(text) is None


def test_what_is_none_is_told_beside_what_is_one() -> None:
    told = mailboxes("ana@x.example, box.example")

    assert (told.addresses, told.faults) == (("ana@x.example",), ("box.example",))
    assert address_in("ana@x.example, bo@x.example") is None


def test_an_address_alone_has_no_name_and_no_brackets() -> None:
    assert is_address("O'Connor@x.example")
    assert not is_address("Ana <ana@x.example>")
    assert same_address('"ANA"@x.example') == same_address("ana@x.example")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("r.doe+jobs@googlemail.com", "rdoe@gmail.com", True),
        ("robin+a@x.example", "robin+b@x.example", True),
        ("robin@me.com", "robin@icloud.com", True),
        ("r.doe@x.example", "rdoe@x.example", False),
        ("robin@gmail.com", "robin@x.example", False),
        ('"a+b"@x.example', "a@x.example", False),
        ("+1@x.example", "+2@x.example", False),
    ],
)
def test_tags_and_dots_that_do_not_count_lead_to_one_mailbox(
    one: str, other: str, same: bool
) -> None:
    assert (mailbox(one) == mailbox(other)) is same


def test_the_mailboxes_of_addresses_leave_out_what_is_none() -> None:
    from referrals.knowledge.mail.same_mailbox import mailboxes_of

    told = ["R.Doe+jobs@googlemail.com", "rdoe@gmail.com", "no address", "a.b+c@x.example"]

    assert mailboxes_of(told) == {"rdoe@gmail.com", "a.b@x.example"}
