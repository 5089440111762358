"""What a column of a table says of a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column that is read."""

    at: int
    field: str
    kind: str = ""
    """What sort of phone, e-mail or page the head says it is: "Business Fax"."""
    kind_at: int | None = None
    """The column that says it instead."""


Columns = Sequence[Column]
