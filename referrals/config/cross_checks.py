"""What config.toml says that no single key tells: companies named twice, paths that cannot be, what
is not installed.

Looked at in the text as it is, so that these mistakes are told together with all others.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from referrals.config.home import from_home

Said = Mapping[str, Any]
FOLDERS = (("report", "folder"), ("mail", "folder"))
"""Made when they are missing, so nothing else may stand there."""
NEEDED_FOLDERS = (("report", "templates"),)
NEEDED_FILES = (("mail", "password_file"), ("notify", "file"))
BOARD = ("careers", "platform", "board")


@dataclass(frozen=True)
class Mistake:
    """What is wrong, and at which key."""

    where: tuple[int | str, ...]
    what: str
    other: tuple[int | str, ...] | None = None
    """Another key that it is about; its line stands for %d in *what*."""


def cross_checks(said: Said, path: Path) -> Iterator[Mistake]:
    """Every mistake of these kinds."""
    yield from _named_twice(_tables(said.get("companies")))
    yield from _places(said, path)
    yield from _store(said, path)


def _tables(value: Any) -> list[Said]:
    tables = value if isinstance(value, list) else []
    return [entry if isinstance(entry, dict) else {} for entry in tables]


def _named_twice(companies: list[Said]) -> Iterator[Mistake]:
    """A company is listed again only under the same name, for another board."""
    first: dict[str, int] = {}
    for index, company in enumerate(companies):
        name = company.get("name")
        if not isinstance(name, str):
            continue
        earlier = first.setdefault(name.casefold(), index)
        if earlier != index and not _another_board(company, companies[earlier]):
            what = f"company '{name}' is already on line %d; keep one of them"
            yield Mistake(("companies", index), what, ("companies", earlier))


def _another_board(one: Said, other: Said) -> bool:
    """Whether both sections are of one company, each with a board of its own."""
    here, there = (tuple(section.get(key) for key in BOARD) for section in (one, other))
    return one["name"] == other["name"] and here != there and any(here) and any(there)


# ------------------------------------------------------------------ paths


def _places(said: Said, path: Path) -> Iterator[Mistake]:
    for key in FOLDERS:
        if (place := _path(said, key, path)) and (blocked := _in_the_way(place)):
            yield Mistake(key, f"{'.'.join(key)}: {blocked} is a file where a folder belongs")
    for key in NEEDED_FOLDERS:
        if (place := _path(said, key, path)) and not place.is_dir():
            yield Mistake(key, f"{'.'.join(key)}: there is no folder {place}")
    for key in NEEDED_FILES:
        if (place := _path(said, key, path)) and not place.is_file():
            yield Mistake(key, f"{'.'.join(key)}: there is no file {place}")
    mail = said.get("mail")
    if isinstance(mail, dict) and mail.get("method") == "sendmail":
        program = mail.get("sendmail", "/usr/sbin/sendmail")
        if isinstance(program, str) and not shutil.which(program):
            yield Mistake(("mail", "sendmail"), f"mail.sendmail: there is no program {program}")


def _path(said: Said, key: tuple[str, str], path: Path) -> Path | None:
    section = said.get(key[0])
    value = section.get(key[1]) if isinstance(section, dict) else None
    return path.absolute().parent / from_home(Path(value)) if isinstance(value, str) else None


def _in_the_way(folder: Path) -> Path | None:
    """The file that stands where the folder, or one around it, belongs."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    return there if there.exists() and not there.is_dir() else None


# ------------------------------------------------------------------ the book


def _store(said: Said, path: Path) -> Iterator[Mistake]:
    section = said.get("store")
    url = section.get("url") if isinstance(section, dict) else None
    if not isinstance(url, str):
        return
    where, (kind, _, rest) = ("store", "url"), url.partition(":")
    if kind.startswith("postgresql"):
        if find_spec("psycopg") is None:
            yield Mistake(where, "store.url: needs: pip install 'referrals[postgresql]'")
        elif kind != "postgresql+psycopg":
            yield Mistake(where, "store.url: begins with postgresql+psycopg://")
    elif kind != "sqlite" or not rest.startswith("//"):
        what = 'looks like "sqlite:///referrals.db" or "postgresql+psycopg://user@host/name"'
        yield Mistake(where, f"store.url: {what}")
    elif file := rest.removeprefix("///") if rest.startswith("///") else "":
        place = path.absolute().parent / from_home(Path(file))
        if blocked := _in_the_way(place.parent):
            yield Mistake(where, f"store.url: {blocked} is a file where a folder belongs")
