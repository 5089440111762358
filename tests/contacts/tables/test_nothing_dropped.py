"""Of a table nothing is dropped without a word: what is filled is read, or named."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.contacts.exported import Export
from referrals.contacts.formats import read
from referrals.contacts.tables.mapping import columns_said


def table(folder: Path, text: str, columns: str = "") -> Export:
    file = folder / "table.csv"
    file.write_text(text)
    return read(file, columns_said(columns) if columns else None)


def test_every_filled_column_that_is_not_read_is_named(tmp_path: Path) -> None:
    odd = [f"Odd {number}" for number in range(15)]
    empty = ["Nothing", "Priority", "Gender", "Private"]
    said = table(
        tmp_path,
        ",".join(["Name", "Email", *odd, *empty])
        + "\n"
        + ",".join(["Ana Silva", "ana@x.example", *("1" for _ in odd), "-", "Normal", "", "False"]),
    )

    assert said.unread == tuple(odd)


def test_a_label_is_named_only_beside_its_value(tmp_path: Path) -> None:
    heads = "Name,Group Membership,Yomi Name,Phone 1 - Label,Phone 1 - Value,Address 1 - Label"
    heads += ",Address 1 - Formatted,Custom Field 1 - Label,Custom Field 1 - Value"
    rows = "Ana Silva,* myContacts ::: Oslo ::: * friends,,Mobile,+49 170 123456,* Work,,Shirt,XL"
    said = table(tmp_path, f"{heads}\n{rows}\n")

    assert said.unread == ("Custom Field 1 - Label", "Custom Field 1 - Value")
    assert (said.contacts[0].tags, said.contacts[0].kinds) == (("oslo",), ("friend",))


def test_further_phones_and_pages_are_told_with_whose_they_are(tmp_path: Path) -> None:
    said = table(
        tmp_path,
        "Name,Phone,Mobile,Website\nAna Silva,+49 30 123456,+49 170 123456,https://ana.example\n"
        "Bo Larsen,+49 30 654321,,\n",
    )

    assert [one.partition(":")[2].strip() for one in said.left_over] == ["Ana Silva"] * 2


@pytest.mark.parametrize(
    ("word", "cell", "field", "value"),
    [
        ("tags", "oslo; reading group", "tags", ("oslo", "reading group")),
        ("Labels", "Oslo, Berlin", "tags", ("oslo", "berlin")),
        ("notes", "likes tea", "note", "likes tea"),
        ("kind", "mentor", "kinds", ("mentor",)),
        ("tie", "4", "tie", 4),
        ("met", "2026-01-03", "last_contact", None),
        ("connected since", "2019-01-02", "connected_on", None),
        ("cadence", "8w", "cadence", 56),
        ("birthday", "1987-02-03", "birthday", "1987-02-03"),
        ("looking for", "data analyst, Lisbon", "looking", "data analyst, Lisbon"),
    ],
)
def test_each_field_can_be_what_a_column_means(
    tmp_path: Path, word: str, cell: str, field: str, value: object
) -> None:
    text = f'Who,Mail,Zzz\nAna Silva,ana@x.example,"{cell}"\n'

    [ana] = table(tmp_path, text, f"Who=name,Zzz={word}").contacts

    told = getattr(ana, field)
    assert told == value if value else str(told) == cell


@pytest.mark.parametrize(
    ("heads", "row", "name", "parts"),
    [
        ("First Name,Last Name,Company", '"SMITH, Rob",,Acme', "Rob SMITH", ("Rob", "SMITH")),
        ("First Name,Last Name,Company", '"Smith, Rob",Smith,Acme', "Rob Smith", ("Rob", "Smith")),
        ("First Name,Last Name,Company", 'Rob,"Smith, Rob",Acme', "Rob Smith", ("Rob", "Smith")),
        ("Full name,Company", '"SMITH, Rob",Acme', "Rob SMITH", ("Rob", "SMITH")),
        ("First Name,Last Name,Company", "Dr. Eva,Berg,Acme", "Eva Berg", ("Eva", "Berg")),
        ("First Name,Last Name,Company", '"Eva, MBA",Dr. Berg,Acme', "Eva Berg", ("Eva", "Berg")),
    ],
)
def test_a_name_is_read_in_whichever_cell_it_stands(
    tmp_path: Path, heads: str, row: str, name: str, parts: tuple[str, str]
) -> None:
    [one] = table(tmp_path, f"{heads}\n{row}\n").contacts

    assert one.name == name
    assert (one.name_parts.given, one.name_parts.family) == parts


@pytest.mark.parametrize(
    "cell",
    ["Joe Foo, PhD <joe@x.example>", "Foo, Joe (joe@x.example)", "Joe Foo joe@x.example"],
)
def test_an_address_in_the_cell_of_the_name_is_an_address(tmp_path: Path, cell: str) -> None:
    [joe] = table(tmp_path, f'Name,Company\n"{cell}",Acme\n').contacts

    assert (joe.name, joe.emails) == ("Joe Foo", ("joe@x.example",))
