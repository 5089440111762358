"""Columns that hold a short list of words, read without a parser for each: of tens of thousands of
rows most have the same few."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from sqlalchemy import Cast, Column, Text, cast


def as_written(column: Column[Any]) -> Cast[str]:
    """The list as the book has it, for `words_of`."""
    return cast(column, Text)


@lru_cache(maxsize=4096)
def words_of(raw: str) -> tuple[Any, ...]:
    return tuple(json.loads(raw))
