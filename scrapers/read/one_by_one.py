"""An answer with a list of postings → answers with one each, to find the one that is odd."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import msgspec


def one_by_one(answer: Any) -> Iterator[Any]:
    """The answer once for each item of its list of postings, with only that item in it.

    Of several lists the longest is the postings'. The answer itself, where it has none.
    """
    if isinstance(answer, list):
        yield from ([item] for item in answer)
        return
    lists = _lists(answer)
    if not lists:
        yield answer
        return
    name = max(lists, key=lambda name: len(lists[name]))
    for item in lists[name]:
        yield _with(answer, name, [item])


def _lists(answer: Any) -> dict[str, list[Any]]:
    names = getattr(answer, "__struct_fields__", None)
    if names is None:
        names = [field.name for field in fields(answer)] if is_dataclass(answer) else ()
    values = {name: getattr(answer, name) for name in names}
    return {name: value for name, value in values.items() if isinstance(value, list)}


def _with(answer: Any, name: str, items: list[Any]) -> Any:
    if isinstance(answer, msgspec.Struct):
        changed = copy.copy(answer)
        setattr(changed, name, items)
        return changed
    return replace(answer, **{name: items})
