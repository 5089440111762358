"""The companies that config.toml names: added, changed, taken out, with the file left as its owner
wrote it.

A TOML writer alone moves comments and tables about, so the file is cut into its tables and only the
one that changes is written anew.
"""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import tomlkit
from tomlkit.items import AoT

from referrals.config.load import load
from referrals.config.model import Config, ConfigError

Entry = Mapping[str, str | list[str] | None]
"""Keys of a [[companies]] table; None takes a key out."""
Check = Callable[[Config], object]
"""Raises ConfigError for what cannot be used, beyond what the file's shape tells."""

HEAD = re.compile(
    r"^(?=[ \t]*\[{1,2}(?![ \t]*companies[ \t]*\.)[\w.\- \t]+\]{1,2}[ \t]*(?:#.*)?$)", re.MULTILINE
)
"""A table's; [companies.referral] belongs to the company above it."""
COMPANY = re.compile(r"[ \t]*\[\[\s*companies\s*\]\]")
EXAMPLE = re.compile(r"^#\s*\[\[companies\]\]", re.MULTILINE)
TAIL = re.compile(r"^[ \t]*\n(?:[ \t]*(?:#.*)?\n)*\Z", re.MULTILINE)
"""Behind a table's last key, from the first empty line on: it is said of what follows."""


def add(file: Path, entries: Sequence[Entry], check: Check) -> None:
    """Write *entries* behind the companies that are there. Raises ConfigError."""
    pieces = _pieces(file)
    place = _end_of_companies(pieces)
    before, after = "".join(pieces[:place]), "".join(pieces[place:])
    for entry in entries:
        table = _changed("[[companies]]\n", entry)
        before += f"{table}\n" if before.endswith("\n\n") else f"\n{table}" if before else table
    _save(file, before + after, check)


def edit(file: Path, company: str, changes: Entry, check: Check) -> None:
    """Change what is said of *company*: its name in each of its tables, the rest in the first.

    Raises ConfigError.
    """
    pieces = _pieces(file)
    first, *others = _places_of(pieces, company)
    pieces[first] = _changed(pieces[first], changes)
    for place in others:
        pieces[place] = _changed(pieces[place], {"name": changes.get("name", company)})
    _save(file, "".join(pieces), check)


def remove(file: Path, company: str, check: Check) -> None:
    """Take *company* out with all its boards. Raises ConfigError."""
    pieces = _pieces(file)
    for place in reversed(_places_of(pieces, company)):
        pieces = _without(pieces, place)
    _save(file, "".join(pieces), check)


# ------------------------------------------------------------------ pieces


def _pieces(file: Path) -> list[str]:
    """The text of *file*, cut before each table and behind each company's last key."""
    config = load(file)
    text = file.read_text(encoding="utf-8-sig")
    text += "" if text.endswith("\n") or not text else "\n"
    pieces = [piece for table in HEAD.split(text) for piece in _cut(table)]
    if sum(map(_is_company, pieces)) != len(config.companies):
        raise ConfigError(f"{file}: write each company as a table under [[companies]] first")
    return pieces


def _cut(table: str) -> list[str]:
    """A company's own lines, and what stands behind them."""
    behind = TAIL.search(table) if _is_company(table) else None
    return [table[: behind.start()], table[behind.start() :]] if behind else [table]


def _is_company(piece: str) -> bool:
    return COMPANY.match(piece) is not None


def _end_of_companies(pieces: Sequence[str]) -> int:
    """Behind the last company, else behind the example in the file that we ship, else the end."""
    for is_the_place in (_is_company, EXAMPLE.search):
        places = [number for number, piece in enumerate(pieces, 1) if is_the_place(piece)]
        if places:
            return places[-1]
    return len(pieces)


def _places_of(pieces: Sequence[str], company: str) -> list[int]:
    """Where *company*, which the file names, has its tables: one for each board."""
    return [
        place
        for place, piece in enumerate(pieces)
        if _is_company(piece) and tomllib.loads(piece)["companies"][0]["name"] == company
    ]


def _without(pieces: Sequence[str], place: int) -> list[str]:
    """The pieces without one, and without one of the empty lines around it."""
    before, after = list(pieces[:place]), list(pieces[place + 1 :])
    if after and after[0].startswith("\n"):
        after[0] = after[0].removeprefix("\n")
    elif "".join(before).endswith("\n\n"):
        before[-1] = before[-1].removesuffix("\n")
    return [*before, *after]


def _changed(table: str, changes: Entry) -> str:
    document = tomlkit.parse(table)
    companies = document["companies"]
    assert isinstance(companies, AoT)
    for key, value in changes.items():
        if value is None:
            companies[0].pop(key, None)
        else:
            companies[0][key] = value
    return tomlkit.dumps(document)


# ------------------------------------------------------------------ the file


def _save(file: Path, text: str, check: Check) -> None:
    """Put the new text in place of the old, when it can be read again."""
    there = file.resolve()  # a link to the file stays one
    descriptor, name = tempfile.mkstemp(dir=there.parent, prefix=f".{there.name}.")
    new = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline=_line_break(there)) as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        _checked(new, file, check)
        new.chmod(there.stat().st_mode)
        new.replace(there)
    finally:
        new.unlink(missing_ok=True)


def _checked(new: Path, file: Path, check: Check) -> None:
    try:
        check(load(new))
    except ConfigError as error:
        reason = str(error).replace(str(new), str(file))
        raise ConfigError(f"{reason}\nNothing was changed in {file}.") from error


def _line_break(file: Path) -> str:
    return "\r\n" if b"\r\n" in file.read_bytes() else "\n"
