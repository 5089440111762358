"""Any table of people, with the user's word for its columns: --map "Company=employer,…"."""

from __future__ import annotations

import csv
import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from referrals.contacts.exported import NotAnExport
from referrals.contacts.tables.columns import Column
from referrals.contacts.tables.layouts import ALSO_CALLED, FIELDS, NAME_PARTS, by_words
from referrals.contacts.tables.table import (
    HEAD_WITHIN,
    ROWS_TRIED,
    Head,
    head_of,
    heads_of,
    titles_of,
)

SEVERAL = frozenset({"email", "phone", "url", "note", "group"})
MOST_SHOWN = 40
"""Heads named in a message, and letters of each."""


def columns_said(text: str) -> dict[str, str]:
    """What `--map "Company=employer,Full Name=name"` says, head → field. Raises ValueError."""
    try:
        cells = next(csv.reader([text], skipinitialspace=True), [])
    except csv.Error as error:  # a line break outside of quotes, a word without an end
        raise ValueError(f"--map cannot be read ({error}); write Column=field, …") from error
    pairs = [pair.rpartition("=") for pair in cells if pair.strip()]
    fields = {head.strip(): _called(field) for head, _, field in pairs}
    for head, field in fields.items():
        if not head:
            raise ValueError(f"--map: '{field}' has no column; write Column=field, …")
        if field not in FIELDS:
            near = difflib.get_close_matches(field, FIELDS, n=1)
            hint = f"did you mean '{near[0]}'?" if near else f"one of {', '.join(FIELDS)}"
            raise ValueError(f"--map: '{field}' is no field; {hint}")
    return fields


def _called(field: str) -> str:
    plain = " ".join(field.replace("_", " ").lower().split())
    return ALSO_CALLED.get(plain, plain.replace(" ", "_"))


def mapped_head(text: Sequence[str], columns: Mapping[str, str]) -> Head:
    """The first line that has all the columns that the user named. Raises NotAnExport."""
    wanted = {head.lower(): field for head, field in columns.items()}
    for at, line in enumerate(text[:HEAD_WITHIN]):
        heads = heads_of(line)
        if wanted.keys() <= set(heads):
            said = [Column(heads.index(head), _field(field)) for head, field in wanted.items()]
            known = head_of(text[at : at + 1 + ROWS_TRIED])
            if known and known.at > 0:
                known = None
            others = known.columns if known else by_words(heads)
            program = known.program if known else "CSV"
            return Head(at, program, [*said, *_further(others, said)])
    missing = ", ".join(f"'{head}'" for head in columns)
    raise NotAnExport(f"no line has the columns {missing}; {found_instead(text)}")


def _further(others: Iterable[Column], said: Sequence[Column]) -> Iterator[Column]:
    """The columns that speak for themselves, without what the user's word replaces."""
    places, fields = {column.at for column in said}, {column.field for column in said}
    if "name" in fields:
        fields |= NAME_PARTS
    elif fields & {"first", "last"}:
        fields.add("name")
    for column in others:
        if column.at not in places and (column.field not in fields or column.field in SEVERAL):
            yield column


def _field(field: str) -> str:
    """The user's word that it is a person's profile is enough."""
    return {"url": "profile", "tags": "tag"}.get(field, field)


def found_instead(text: Sequence[str]) -> str:
    """What the columns are, in words, and what to do with them."""
    for line in text[:HEAD_WITHIN]:
        heads = [head[:MOST_SHOWN] for head in titles_of(line) if head][:MOST_SHOWN]
        if len(heads) > 1:
            listed = "', '".join(heads)
            return (
                f"its columns are '{listed}'. Say what they mean: --map \"{heads[0]}=name,…\"; "
                f"the fields are {', '.join(FIELDS)}"
            )
    return "it is no table with a head"
