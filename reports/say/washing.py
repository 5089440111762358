"""A whole report made harmless, each text, person and posting in it once.

A report is no tree: with one large employer everybody who is there stands in the paths to each of
its postings, and each path has the list of all of these. Whatever stands twice is washed once and
stands twice again, or thousands of postings would take minutes and gigabytes. What was washed is
known by its identity, which holds as long as the report does.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from operator import is_
from typing import Any, TypeVar

from referrals.model.advice import Report
from reports.say.safety import UNSAID, clean

T = TypeVar("T")
WORDLESS = frozenset({type(None), bool, int, float, date})
"""Most of what a report holds; asked of each value, a million times."""

_last: list[tuple[Report, Report, dict[int, Any]]] = []
"""The report that was washed last, what became of it, and of everything in it: page, mail, feeds
and drafts are made of one report, one after the other; the next one is mostly of the same people
and postings."""


def washed(report: Report) -> Report:
    """The report with every text in it clean, and without what must stay unsaid."""
    if not _last or _last[0][0] is not report:
        before = _last[0][2] if _last else {}
        # While it works the report before is kept, so that what has one identity is one thing.
        washing = _Washing(before)
        _last[:] = [(report, washing.over(report), washing.done)]
    return _last[0][1]


class _Washing:
    """Of one report."""

    def __init__(self, before: dict[int, Any]) -> None:
        self._before = before
        self.done: dict[int, Any] = {}
        self._text = cache(clean)

    def over(self, value: T) -> T:
        kind: Any = type(value)
        if isinstance(value, str):
            text = self._text(value)
            return value if text == value else text  # type: ignore[return-value]
        if not isinstance(value, tuple) and not _names(kind):
            return value
        key = id(value)
        if key not in self.done:
            known = key in self._before
            self.done[key] = self._before[key] if known else self._inside(value)
        done: T = self.done[key]
        return done

    def _inside(self, value: Any) -> Any:
        if isinstance(value, tuple):
            items = tuple(map(self.over, value))
            return value if all(map(is_, items, value)) else items
        parts = [(name, getattr(value, name)) for name in _names(value.__class__)]
        changed = {
            name: new
            for name, old in parts
            if old.__class__ not in WORDLESS and (new := self._said(name, old)) is not old
        }
        # What was clean stays the same: thousands of postings are not there twice.
        return replace(value, **changed) if changed else value

    def _said(self, name: str, value: Any) -> Any:
        return None if name in UNSAID else self.over(value)


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Of its fields; none of what is no dataclass: asked a million times of a few dozen kinds."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
