"""A report that can be shown to others: initials in place of names, and no way to reach anybody.

Names also stand inside sentences, so every text of the report is searched for them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from types import NoneType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from referrals.model.advice import FunnelRow, Report
from referrals.model.people import Contact, Employment, Me
from referrals.model.postings import BoardHealth, Posting

WITHHELD = "…"
SHORTEST = 3
"""Letters of a part of a name that is replaced where it stands alone ("coffee with Ana")."""
PUBLIC = (Posting, Employment, BoardHealth, Me)
"""What boards and employers say: full names go, but Mr Bosch does not rename Bosch."""
MOMENTS = ("scanned_at",)

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_LETTERS = re.compile(r"\w+")
_REACHED_BY = re.compile(r"\S+@\S+|https?://\S+|\S*linkedin\.com/\S*|(?<!\w)[+0][\d ()/-]{6,}\d")
"""Mail addresses, links, profiles, telephone numbers."""

T = TypeVar("T")


def redacted(report: Report, people: Iterable[Contact]) -> Report:
    """*report* with initials for the user and for *people*, everyone in the book."""
    return _Veil(report.me, people).over(report)


def initials(name: str) -> str:
    """ "Ana Silva" → "A. S."."""
    return " ".join(f"{word[0]}." for word in _WORD.findall(name)) or WITHHELD


class _Veil:
    """Replaces names and addresses in texts."""

    def __init__(self, me: Me, people: Iterable[Contact]) -> None:
        names = {me.name, *(person.name for person in people)} - {""}
        self._beginning_with = _by_first_word(names)
        self._parts = {
            part.casefold(): f"{part[0]}."
            for name in names
            for part in _WORD.findall(name)
            if len(part) >= SHORTEST
        }
        self._known: dict[tuple[str, bool], str] = {}
        self._done: dict[tuple[int, bool], Any] = {}

    def over(self, value: T, public: bool = False) -> T:
        """*value* with every name in it replaced; whatever stands in the report twice is looked
        through once (reports.say.washing says why)."""
        if isinstance(value, str):
            return self._text(value, public)  # type: ignore[return-value]
        if not isinstance(value, tuple) and not is_dataclass(value):
            return value
        if isinstance(value, FunnelRow):  # of nobody: only how many, by the program's own words
            return value
        public = public or isinstance(value, PUBLIC)
        if (id(value), public) not in self._done:
            self._done[id(value), public] = self._inside(value, public)
        done: T = self._done[id(value), public]
        return done

    def _inside(self, value: Any, public: bool) -> Any:
        if isinstance(value, tuple):
            return tuple(self.over(item, public) for item in value)
        return self._fields(value, public)

    def _fields(self, value: Any, public: bool) -> Any:
        values = {
            name: self.over(getattr(value, name), public or name == "company")
            for name in _told_of(value.__class__)
        }
        if isinstance(value, Posting):
            values["url"] = self._without_names(_bare(value.url))
        if isinstance(value, Contact):
            values |= {"name": initials(value.name), "emails": (), "phone": None, "url": None}
        if isinstance(value, Me):
            values |= {"name": initials(value.name), "email": None, "cv": None, "linkedin": None}
        return replace(value, **values)

    def _text(self, text: str, public: bool) -> str:
        """Each text once: most stand in many places."""
        if (text, public) not in self._known:
            self._known[text, public] = self._veiled(text, public)
        return self._known[text, public]

    def _veiled(self, text: str, public: bool) -> str:
        text = _REACHED_BY.sub(WITHHELD, self._without_names(text))
        return text if public else _WORD.sub(self._part, text)

    def _without_names(self, text: str) -> str:
        words = dict.fromkeys(("", *_LETTERS.findall(text)))
        names = [name for word in words for name in self._beginning_with.get(word, ())]
        for name in sorted(names, key=len, reverse=True):
            if name in text:
                text = _whole(name).sub(initials(name), text)
        return text

    def _part(self, match: re.Match[str]) -> str:
        """Only where it is written like a name: "Will" goes, "will" stays."""
        word, of = re.fullmatch(r"(.*?)(['’]s)?", match[0]).groups("")  # type: ignore[union-attr]
        short = "" if word[0].islower() else self._parts.get(word.casefold(), "")
        if short and not of and match.string[match.end() :].startswith("."):
            short = short.removesuffix(".")
        return short + of if short else match[0]


@cache
def _told_of(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass that say something to people. A status, a route, a moment are the
    program's own words, also where somebody is called "sent" or "2026"."""
    hints = get_type_hints(kind)
    names = (field.name for field in fields(kind))
    return tuple(name for name in names if name not in MOMENTS and not _is_word(hints[name]))


def _is_word(hint: Any) -> bool:
    """Whether it is one of a few words, several such, or none."""
    if get_origin(hint) is Literal or hint in (NoneType, Ellipsis):
        return True
    parts = get_args(hint)
    return bool(parts) and all(map(_is_word, parts))


def _by_first_word(names: Iterable[str]) -> dict[str, list[str]]:
    """A text is looked through for the names whose first word stands in it, and for those under
    "": they may begin inside a word. To look for everybody in every text takes minutes."""
    by_word = defaultdict[str, list[str]](list)
    for name in sorted(names):
        first = _LETTERS.search(name)
        by_word[first[0] if first and _cased(name) else ""].append(name)
    return by_word


def _bare(address: str) -> str:
    """A link without who shared it with whom: no query, no login, no mail address on the way."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    path = "/".join(
        quote(WITHHELD) if "@" in unquote(part) else part for part in parts.path.split("/")
    )
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], path, "", ""))


def _whole(name: str) -> re.Pattern[str]:
    """*name*, not as a part of a longer word, with the full stop behind it: initials end with one.
    Scripts without capitals have no blanks, either."""
    whole = rf"(?<!\w){re.escape(name)}(?!\w)\.?" if _cased(name) else re.escape(name)
    return re.compile(whole)


def _cased(name: str) -> bool:
    return name[0].lower() != name[0].upper()
