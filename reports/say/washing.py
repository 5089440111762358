"""A whole report made harmless, each text, person and posting in it once.

A report is no tree: with one large employer everybody who is there stands in the paths to each of
its postings, and each path has the list of all of these. Whatever stands twice is washed once and
stands twice again, or thousands of postings would take minutes and gigabytes. What was washed is
known by its identity, which holds as long as the report does.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any, TypeVar

from referrals.model.advice import Report
from reports.say.safety import UNSAID, clean

T = TypeVar("T")

_last: list[tuple[Report, Report]] = []
"""The report that was washed last, and what became of it: page, mail, feeds and drafts are made of
one report, one after the other."""


def washed(report: Report) -> Report:
    """The report with every text in it clean, and without what must stay unsaid."""
    if not _last or _last[0][0] is not report:
        _last[:] = [(report, _Washing().over(report))]
    return _last[0][1]


class _Washing:
    """Of one report."""

    def __init__(self) -> None:
        self._done: dict[int, Any] = {}
        self._text = cache(clean)

    def over(self, value: T) -> T:
        kind: Any = type(value)
        if isinstance(value, str):
            text = self._text(value)
            return value if text == value else text  # type: ignore[return-value]
        if not isinstance(value, tuple) and not _names(kind):
            return value
        if id(value) not in self._done:
            self._done[id(value)] = self._inside(value)
        done: T = self._done[id(value)]
        return done

    def _inside(self, value: Any) -> Any:
        if isinstance(value, tuple):
            items = tuple(map(self.over, value))
            return value if all(map(is_, items, value)) else items
        parts = ((name, getattr(value, name)) for name in _names(value.__class__))
        changed = {name: new for name, old in parts if (new := self._said(name, old)) is not old}
        # What was clean stays the same: thousands of postings are not there twice.
        return replace(value, **changed) if changed else value

    def _said(self, name: str, value: Any) -> Any:
        return None if name in UNSAID else self.over(value)


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Of its fields; none of what is no dataclass: asked a million times of a few dozen kinds."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
