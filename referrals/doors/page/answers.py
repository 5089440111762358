"""What a room is asked, and what it answers: a page to show, or where to go on after a write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from referrals.doors.desk import Desk
from referrals.doors.page.memory import Memory


@dataclass(frozen=True)
class Form:
    """What a form sent; a name may come more than once."""

    fields: Mapping[str, Sequence[str]] = field(default_factory=dict)
    files: Mapping[str, tuple[str, Path]] = field(default_factory=dict)
    """The name that a file had, and where it lies now."""

    def one(self, name: str) -> str:
        """Empty where it was not said."""
        return next(iter(self.fields.get(name, ())), "").strip()

    def maybe(self, name: str) -> str | None:
        return self.one(name) or None

    def every(self, name: str) -> list[str]:
        return [value.strip() for value in self.fields.get(name, ()) if value.strip()]

    def number(self, name: str, otherwise: int = 0) -> int:
        text = self.one(name)
        return int(text) if text.isdecimal() and len(text) < 10 else otherwise


@dataclass(frozen=True)
class Asked:
    """One request, once it is let in."""

    desk: Desk
    memory: Memory
    path: str
    key: str = ""
    """The last part of the path, where that names one of many."""
    query: Form = field(default_factory=Form)
    form: Form = field(default_factory=Form)

    def here(self, **said: object) -> str:
        """This page's own address, with other words."""
        words = {name: self.query.one(name) for name in self.query.fields} | said
        given = {name: str(value) for name, value in words.items() if value not in (None, "", 0)}
        given.pop("told", None)
        return f"{self.path}?{urlencode(given)}" if given else self.path


@dataclass(frozen=True)
class Shown:
    """A page: its template under reports/templates/serve, and the words for it."""

    template: str
    words: Mapping[str, Any]
    status: int = 200


@dataclass(frozen=True)
class GoOn:
    """Where to look next; *told* is what was written or why nothing was."""

    path: str
    told: str = ""

    @property
    def location(self) -> str:
        mark = "&" if "?" in self.path else "?"
        return f"{self.path}{mark}{urlencode({'told': self.told})}" if self.told else self.path


@dataclass(frozen=True)
class Events:
    """A stream of sentences, until it ends (server-sent events)."""

    lines: Iterator[str]


Answer = Shown | GoOn | Events


def back(asked: Asked) -> str:
    """The page that a form stood on: one of ours, or the first."""
    address = asked.form.one("back")
    plain = address.startswith("/") and not address.startswith("//") and address.isprintable()
    return address if plain and "\\" not in address else "/"


def day_in_field(day: date) -> str:
    return day.isoformat()
