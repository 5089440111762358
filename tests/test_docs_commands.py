"""Every command that a document shows is one that can be typed: it is there, with those options."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from referrals.cli.main import app
from referrals.cli.start.lazy import Lazy
from tests.paths import ROOT

DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
INLINE = re.compile(r"`(referrals [^`]+)`")


def shown(document: Path) -> Iterator[str]:
    """Every line of a block and every piece of a sentence that begins with the program's name."""
    text = document.read_text(encoding="utf-8")
    blocks = text.split("```")[1::2]
    for line in (line.strip() for block in blocks for line in block.splitlines()):
        if re.match(r"(\$ )?referrals ", line):
            # What stands behind two blanks or a # is said of it.
            yield re.split(r" {2,}| #|\s[|>]", line.removeprefix("$ "))[0]
    prose = "".join(text.split("```")[::2])
    yield from (" ".join(found.split()) for found in INLINE.findall(prose))


EXAMPLES = [
    pytest.param(words, id=f"{document.name}: {words}")
    for document in DOCUMENTS
    for words in dict.fromkeys(shown(document))
]


def resolved(words: list[str]) -> tuple[Any, list[str]]:
    command: Any = typer.main.get_command(app)
    while isinstance(command, Lazy):
        parser = command.make_parser(typer.Context(command))
        _, rest, _ = parser.parse_args(words)
        if not rest:
            return command, []
        assert rest[0] in command.places, f"no command {rest[0]}"
        command, words = command.whole(rest[0]), rest[1:]
    return command, words


@pytest.mark.parametrize("words", EXAMPLES)
def test_a_command_that_a_document_shows_can_be_typed(words: str) -> None:
    said = shlex.split(words.replace("[", "").replace("]", ""))[1:]

    command, rest = resolved(said)

    command.make_parser(typer.Context(command)).parse_args(rest)
