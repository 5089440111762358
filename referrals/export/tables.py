"""Rows as tables that a spreadsheet opens without running them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from referrals.export.cells import cell


def csv_of_rows(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """One line a row under the names of the columns. Lists are JSON."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(columns)
    table.writerows([cell(_plain(value)) for value in row] for row in rows)
    return text.getvalue()


def _plain(value: object) -> object:
    is_list = isinstance(value, list | dict)
    return json.dumps(value, ensure_ascii=False) if is_list else value
