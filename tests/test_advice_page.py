"""docs/advice.md says the rules as they are: each of its sentences is tried by a test.

Which one stands in advice_sentences.txt, sentence by sentence. A sentence that is added or changed
is not in it, and fails here until it is said what tries it.
"""

from __future__ import annotations

import re

from tests.paths import ROOT

TABLE = ROOT / "tests" / "advice_sentences.txt"
PAGE = ROOT / "docs" / "advice.md"
BEGINNING = 72
"""Characters by which a sentence is known."""
UNTRIED = 3
"""Sentences that state nothing: two that tell what the page holds, one that ends in a colon."""


def sentences() -> list[str]:
    """Each sentence and each row of the tables, but for the evidence of others."""
    rules = PAGE.read_text(encoding="utf-8").split("## Evidence")[0]
    return [said for block in re.split(r"\n\s*\n", rules) for said in _in_block(block)]


def _in_block(block: str) -> list[str]:
    lines = [line for line in block.splitlines() if not line.startswith("#")]
    if lines and lines[0].startswith("|"):
        return [_plain(line.strip("| ")) for line in lines[2:]]
    parts = "\n".join(lines).split("\n- ")
    found = (re.split(r"(?<=[.:?])\s+(?=[A-Z`(])", _plain(part)) for part in parts)
    return [one for several in found for one in several if one]


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.removeprefix("- ")).strip()


def table() -> dict[str, list[str]]:
    """By the beginning of the sentence the names of the tests that try it."""
    found: dict[str, list[str]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[[*found][-1]].append(line.strip())
        elif not line.startswith("#"):
            found[line] = []
    return found


def test_each_sentence_is_tried_by_a_test_and_no_other_stands_in_the_table() -> None:
    assert [*table()] == [said[:BEGINNING].rstrip() for said in sentences()]


def test_every_test_that_the_table_names_is_one() -> None:
    files = (ROOT / "tests").rglob("test_*.py")
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    tests = {*re.findall(r"^def test_(\w+)", text, re.MULTILINE)}

    named = {name for names in table().values() for name in names}

    assert named - tests == {"nothing to try"}


def test_few_sentences_have_nothing_to_try() -> None:
    assert sum("nothing to try" in names for names in table().values()) == UNTRIED
