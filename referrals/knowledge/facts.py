"""The facts of this package: text files in each room's `data`, one line a fact, sorted.

Lines that begin with "#" are a file's head; it says how the others read.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@cache
def facts(file: str) -> tuple[str, ...]:
    """The lines of *file*, named by room and file: "employers/owners"."""
    return tuple(_below_the_head(_path(file).read_text(encoding="utf-8")))


@cache
def folder_of_facts(folder: str) -> tuple[str, ...]:
    """The lines of every file in *folder*: "employers/known_names"."""
    files = sorted(_path(folder).with_suffix("").glob("*.txt"))
    return tuple(
        line for file in files for line in _below_the_head(file.read_text(encoding="utf-8"))
    )


def pairs(file: str) -> Iterator[tuple[str, str]]:
    """What stands before and behind the colon, of each line of *file*."""
    for line in facts(file):
        name, _, fact = line.partition(": ")
        yield name, fact


def _path(file: str) -> Path:
    room, name = file.split("/")
    return HERE / room / "data" / f"{name}.txt"


def _below_the_head(text: str) -> Iterator[str]:
    return (line for line in text.split("\n") if line and not line.startswith("#"))
