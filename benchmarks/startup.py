"""How long the program takes to say its help and to complete a word, beside importing Typer alone;
and what a word of every day takes in a grown book: 5,000 contacts, 20,000 postings.

    python -m benchmarks.startup

Processor time, the least of several runs: what else the machine does counts least there.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.crowd import TODAY, Size, make
from tests.paths import ROOT

LIMIT = 1.6
SECONDS = 0.5
TYPER = [sys.executable, "-c", "import typer"]
PROGRAM = [sys.executable, "-m", "referrals"]
HELPS = ("", "ask", "contacts edit")
TYPED = ("referrals con", "referrals contacts ed", "referrals met pers", "referrals done ")
DAILY = (("today",), ("ask", "17", "--company", "watched_2", "--again"), ("done", "CODE"))
GROWN = Size(contacts=5_000, companies=300, postings=20_000)
SMALL = Size(contacts=50, companies=3, postings=100)
TITLES = ("Data Engineer", "Data Analyst", "Analytics Engineer")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--small", action="store_true", help="a book of a few people")
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        book = Path(folder) / "book"
        make(book, SMALL if asked.small else GROWN, TITLES)
        _in_book(book, asked.runs)


def _in_book(book: Path, runs: int) -> None:
    typer = seconds(TYPER, {}, runs)
    print(f"{'import typer':28} {typer * 1000:5.0f} ms")
    for words in HELPS:
        told = f"{words} --help".strip()
        _say(told, seconds([*PROGRAM, *told.split()], {}, runs), typer)
    for shell in ("bash", "zsh"):
        for typed in TYPED:
            spent = seconds(PROGRAM, _completing(shell, typed), runs, book)
            _say(f"{shell}: {typed}", spent, typer)
    for daily in DAILY:
        # Each run finds the book as the one before left it: done is done once.
        words = ("--today", str(TODAY), *daily)
        spent = min(_fresh(book, [*PROGRAM, *words]) for _ in range(min(runs, 5)))
        print(f"{daily[0]:28} {spent:5.2f} s   (at most {SECONDS} s)")


def _completing(shell: str, typed: str) -> Mapping[str, str]:
    return {
        "_REFERRALS_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(typed.count(" ")),
        "_TYPER_COMPLETE_ARGS": typed,
    }


def _say(name: str, spent: float, typer: float) -> None:
    print(f"{name:28} {spent * 1000:5.0f} ms  {spent / typer:.2f} × (at most {LIMIT})")


def _fresh(book: Path, command: list[str]) -> float:
    """The time that *command* takes; what it wrote is taken back."""
    spent = _once([_code(book) if word == "CODE" else word for word in command], {}, book)
    if "today" not in command:
        _once([*PROGRAM, "--today", str(TODAY), "undo"], {}, book)
    return spent


def _code(book: Path) -> str:
    """The first code of the day; none can be done before it was shown."""
    command = [*PROGRAM, "--today", str(TODAY), "today"]
    shown = subprocess.run(command, check=True, capture_output=True, text=True, cwd=book).stdout
    return re.findall(r"\b[A-Z]\d+\b", shown)[0]


def seconds(
    command: list[str], said: Mapping[str, str], runs: int, folder: Path | None = None
) -> float:
    return min(_once(command, said, folder) for _ in range(runs))


def _once(command: list[str], said: Mapping[str, str], folder: Path | None) -> float:
    before = _spent()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **said}
    subprocess.run(command, env=environment, check=True, capture_output=True, cwd=folder)
    return _spent() - before


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
