"""Lines that fit: folded at blanks to the terminal's width, each further line under the first's
words. What goes into a file or another program is not folded, unless COLUMNS says so."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap

from referrals.cli.terminal import printing
from referrals.model.wording import ended_once

NARROWEST = 20


def fold(text: str, indent: int = 0, first: str = "") -> None:
    """Print *text* behind *first*, both behind *indent* blanks."""
    head = " " * indent + printing.safe(first)
    said = ended_once(printing.safe(text).strip())
    if not (sys.stdout.isatty() or os.environ.get("COLUMNS")):
        printing.line(head + said)
        return
    for line in _lines(said, head):
        printing.line(line)


def fitting(text: str) -> str:
    """*text* for stderr: on a terminal, each of its lines folded to what fits."""
    if not sys.stderr.isatty():
        return text
    lines = (
        _lines(line.lstrip(), line[: len(line) - len(line.lstrip())]) for line in text.splitlines()
    )
    return "\n".join(part for folded in lines for part in folded or [""])


def _lines(said: str, head: str) -> list[str]:
    width = max(shutil.get_terminal_size().columns, NARROWEST)
    # An address is one word: cut, it would lead nowhere.
    return textwrap.wrap(
        said, width, initial_indent=head, subsequent_indent=" " * len(head),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
