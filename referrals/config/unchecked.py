"""What the Tab key needs of config.toml: read, and not checked, which would take too long."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from referrals.config.home import book_address, find


@dataclass(frozen=True)
class Unchecked:
    """Where the book is, and whom the user watches."""

    store_url: str
    companies: tuple[str, ...]


def read(named: Path | None) -> Unchecked:
    """Raises whatever a file can raise that is not there, or says something else."""
    file = find(named).absolute()
    values = tomllib.loads(file.read_text("utf-8-sig"))
    url = values.get("store", {}).get("url", "sqlite:///referrals.db")
    names = dict.fromkeys(company["name"] for company in values.get("companies", ()))
    return Unchecked(book_address(file, url), tuple(names))
