"""Our own JSON, of which some was damaged: who cannot be read is told, and the others are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from referrals.contacts.exported import NotAnExport
from referrals.contacts.formats import read

PEOPLE = [
    {"name": "Ana Silva", "emails": ["ana@x.example"]},
    {"name": " "},
    {"name": "Bo Ek", "connected_on": "yesterday"},
    {"emails": ["cy@x.example"]},
    {"name": "Di Ng", "employments": [{"title": "Boss"}]},
    {"name": "Ana Silva", "emails": ["ana@y.example"]},
]


@pytest.mark.parametrize(("indent", "lines"), [(2, [8, 11, 15, 20]), (None, [1, 1, 1, 1])])
def test_who_cannot_be_read_is_told_by_line_and_number(
    tmp_path: Path, indent: int | None, lines: list[int]
) -> None:
    file = tmp_path / "people.json"
    file.write_text(json.dumps(PEOPLE, indent=indent))

    export = read(file)

    assert [who.emails for who in export.contacts] == [("ana@x.example",), ("ana@y.example",)]
    assert [skip.line for skip in export.skipped] == lines
    assert [skip.why.partition(":")[0] for skip in export.skipped] == [
        "person 2", "person 3", "person 4", "person 5",
    ]  # fmt: skip
    assert "has no name" in export.skipped[0].why


def test_a_list_of_which_nobody_can_be_read_is_none_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "people.json"
    file.write_text('[{"title": "a book"}, {"title": "another"}]')

    with pytest.raises(NotAnExport, match="not the JSON that"):
        read(file)
