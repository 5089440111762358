"""A list that a script holds is read as JavaScript reads it."""

from __future__ import annotations

import json

import pytest

from scrapers.parse.decoding import Misread
from scrapers.parse.script_literals import script_list


@pytest.mark.parametrize(
    ("script", "meant"),
    [
        ("x = [];", []),
        ("x = [{id: '1', title: \"Cook\"}]", [{"id": "1", "title": "Cook"}]),
        ("x = [{'a-b': 1.5, c: -2, d: 3e2}, ]; y = [1]", [{"a-b": 1.5, "c": -2, "d": 300.0}]),
        ("x = [true, false, null, undefined,]", [True, False, None, None]),
        (r"x = ['O\'Neill \u002D \x27s\n']", ["O'Neill - 's\n"]),
        ("x = ['[,]', '{a: 1}', '// no note', ',}']", ["[,]", "{a: 1}", "// no note", ",}"]),
        ("x = [ // a note, with [\n 1, /* and { */ 2 ]", [1, 2]),
        ('x = [ "say \\"hi\\"" ]', ['say "hi"']),
        ("x = [[1, [2,],],]", [[1, [2]]]),
        ("w = [9]; x = [1]", [1]),
    ],
)
def test_bare_keys_quotes_and_notes_are_understood(script: str, meant: object) -> None:
    assert json.loads(script_list(script, "x =")) == meant


@pytest.mark.parametrize("script", ["", "y = [1]", "x = 1", "x = [1, {a: 'b", "x = [1", "x = ['"])
def test_what_holds_no_whole_list_is_said(script: str) -> None:
    with pytest.raises(Misread):
        script_list(script, "x =")


def test_a_hostile_script_is_read_in_linear_time() -> None:
    with pytest.raises(Misread):
        script_list("x = [" + "'\\" * 300_000 + "/*" * 300_000, "x =")
