"""Counts as people say them, and that no other place says them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from referrals.model.wording import counted
from tests.paths import ROOT

COUNTED = frozenset(
    """
    postings boards contacts people persons days weeks months years companies tables files
    backups columns fields rows entries questions pages employers lookouts leads favours mails
    words failures seconds hours openings places workers connections jobs lines offers referrals
    interviews replies notes candidates members cards others
    """.split()  # noqa: SIM905 - words to read, not to count
)
BETWEEN = frozenset({"more", "new", "open", "other", "further", "earlier", "of", "the", "your"})
SEVERAL = frozenset({"boards", "len(companies)", "NUMBERS[len(names)]", "task.fields[postings]"})
"""Numbers that are more than one where they are said so, or what counts up before one's eyes."""


@pytest.mark.parametrize(
    ("number", "words", "said"),
    [
        (0, ("posting",), "0 postings"),
        (1, ("posting",), "1 posting"),
        (2, ("person", "people"), "2 people"),
        (20_000, ("reply", "replies"), "20,000 replies"),
    ],
)
def test_a_number_meets_what_it_counts(number: int, words: tuple[str, ...], said: str) -> None:
    assert counted(number, *words) == said


def test_nowhere_else_does_a_number_stand_before_a_plural() -> None:
    """One day it is 1: "1 postings"."""
    sources = (f for p in ("referrals", "reports", "scrapers") for f in (ROOT / p).rglob("*.py"))

    found = {f"{file.relative_to(ROOT)}: {text}" for file in sources for text in _plurals(file)}

    assert found == set()


def _plurals(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            for value, behind in zip(node.values, node.values[1:], strict=False):
                if isinstance(value, ast.FormattedValue) and isinstance(behind, ast.Constant):
                    yield from _plural(ast.unparse(value.value), str(behind.value))


def _plural(number: str, behind: str) -> Iterator[str]:
    words = behind.split()
    while words and words[0] in BETWEEN:
        words.pop(0)
    begins = behind.startswith(" ") and words and words[0].strip(".,:;()!?") in COUNTED
    constant = number.isupper() or number.rpartition(".")[2].isupper()
    said = number in SEVERAL or number.startswith(("counted(", "count"))
    if begins and not constant and not said:
        yield f"{{{number}}}{behind}"
