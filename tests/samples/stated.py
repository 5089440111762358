"""What a recorded file states of a posting, beside what was read from it.

Places are named as the gazetteer names them; what no field states may stand in title or text.
"""

from __future__ import annotations

from dataclasses import astuple
from typing import Any

from referrals.knowledge.places.read import read
from referrals.model.postings import Posting, Salary

ALSO_IN_WORDS = ("salary", "workplace", "employment_type")


def differences(posting: Posting, said: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """By field: what was read, and what is stated, where they differ."""
    wanted = {
        field: read(value).locations if field == "locations" else _plain(value)
        for field, value in said.items()
        if not (value is None and field in ALSO_IN_WORDS)
    }
    found = {field: told(posting, field) for field in wanted}
    return {f: (found[f], wanted[f]) for f in wanted if found[f] != wanted[f]}


def told(posting: Posting, field: str) -> Any:
    return _plain(getattr(posting, field))


def _plain(value: Any) -> Any:
    return astuple(value) if isinstance(value, Salary) else value
