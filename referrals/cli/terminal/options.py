"""The arguments and options that many commands share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from referrals.cli.terminal.completion import companies, contacts
from referrals.cli.terminal.words import did_you_mean

JSON = Annotated[bool, typer.Option("--json", help="One JSON document.")]
PLAIN = Annotated[bool, typer.Option("--plain", help="Tabs, no heads.")]
ON = Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day; today if left out.")]
NOTE = Annotated[str | None, typer.Option(help="Private: it appears in no draft.")]
PERSON = "Id, code, or enough of the name."
WHO = Annotated[str, typer.Argument(metavar="CONTACT", help=PERSON, autocompletion=contacts)]
POSTING = "Id, code, or words of company and title."
COMPANY = Annotated[
    str | None,
    typer.Option(metavar="COMPANY", help="Enough of its name.", autocompletion=companies),
]


def one_of(words: Sequence[str]) -> Callable[[str], str]:
    """Reads one of *words*, however it is written; BadParameter names the nearest, or all."""

    def read(said: str) -> str:
        word = said.strip().casefold().replace("-", "_").replace(" ", "_")
        if word in words:
            return word
        near = did_you_mean(said, words) or f"one of {', '.join(words)}"
        raise typer.BadParameter(f"'{said}' is none; {near}")

    return read
