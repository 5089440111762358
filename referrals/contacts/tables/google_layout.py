"""Google's CSV, of both layouts: https://support.google.com/contacts/answer/7199294

The heads changed in 2024.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from referrals.contacts.tables.columns import Column, Columns
from referrals.contacts.tables.headings import field_of, spelled

GOOGLE: dict[str, str] = {
    "name": "name",
    "given name": "first", "first name": "first",
    "additional name": "middle", "middle name": "middle",
    "family name": "last", "last name": "last",
    "name suffix": "suffix",
    "organization name": "employer", "organization 1 - name": "employer",
    "organization title": "title", "organization 1 - title": "title",
    "organization department": "team", "organization 1 - department": "team",
    "nickname": "nickname", "birthday": "birthday", "notes": "note",
    "group membership": "group", "labels": "group",
}  # fmt: skip
GOOGLES_OWN = frozenset(
    {"group membership", "yomi name", "phonetic first name", "labels", "file as"}
)
GOOGLES_NEW = (
    (0, "first"), (1, "middle"), (2, "last"), (7, "suffix"), (8, "nickname"), (10, "employer"),
    (11, "title"), (12, "team"), (13, "birthday"), (14, "note"),
)  # fmt: skip
GOOGLES_OLD = (
    (0, "name"), (1, "first"), (2, "middle"), (3, "last"), (9, "suffix"), (11, "nickname"),
    (14, "birthday"), (25, "note"),
)  # fmt: skip
GOOGLES_GROUP = re.compile(r"(.+?) (\d+) ?[-–—:] ?(.+)")
""" "E-mail 1 - Value": in every language a word, a number, and what of it."""
SITE = re.compile(r"web|site|sitio|sito|sivu|stron|サイト|url")
ORGANIZATION = ("", "employer", "", "title", "team")
"""What stands in the columns of the old layout's "Organization 1"."""


def google(heads: Sequence[str]) -> Columns | None:
    """By the heads that are known, or in another language by their order, which is one in all."""
    groups = {
        at: match for at, head in enumerate(heads) if (match := GOOGLES_GROUP.fullmatch(head))
    }
    first = min(groups, default=0)
    if len(GOOGLES_OWN.intersection(heads)) >= 2:
        plain = [Column(at, GOOGLE[head]) for at, head in enumerate(heads) if head in GOOGLE]
    elif first in range(16, 20):
        plain = [Column(at, field) for at, field in GOOGLES_NEW]
    elif first in range(25, 30):
        plain = [Column(at, field) for at, field in GOOGLES_OLD]
    else:
        return None
    if not any(column.field == "group" for column in plain):
        plain.append(Column(first - 1, "group"))
    return plain + _grouped(groups, {column.at for column in plain})


def _grouped(groups: Mapping[int, re.Match[str]], known: Collection[int]) -> list[Column]:
    """The values of "E-mail 1", "Phone 2", "Organization 1", whatever they are called."""
    columns = list[Column]()
    named = groupby(sorted(groups), key=lambda at: groups[at].group(1, 2))
    for (what, _), places in named:
        at = list(places)
        field = field_of(what) or ("url" if SITE.search(spelled(what)) else "")
        if field in ("email", "phone", "url") and len(at) == 2:
            columns.append(Column(at[1], field, kind_at=at[0]))
        elif field == "employer" or len(at) == 8:
            told = zip(at, ORGANIZATION, strict=False)
            columns += [Column(place, name) for place, name in told if name and place not in known]
    return columns
