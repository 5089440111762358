"""The groups in which an address book keeps people: how the user knows them, and tags."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import get_args

from referrals.model.people import TieKind

BETWEEN = re.compile(r":::|[;,\n]")
NO_GROUPS = frozenset({"mycontacts", "my contacts", "starred", "starred in android"})
"""What Google puts everybody into."""
MANY: dict[str, TieKind] = {
    "friends": "friend", "colleagues": "colleague", "coworkers": "colleague",
    "co-workers": "colleague", "teammates": "teammate", "mentors": "mentor",
    "mentees": "mentee", "recruiters": "recruiter",
}  # fmt: skip
KINDS: dict[str, TieKind] = {kind: kind for kind in get_args(TieKind)} | MANY


def kinds_of(groups: Iterable[str]) -> list[TieKind]:
    """How the user knows people of these groups, where they are called so."""
    return [KINDS[group] for group in groups if group in KINDS]


def tags_of(groups: Iterable[str]) -> list[str]:
    """The other groups."""
    return [group for group in groups if group not in KINDS and group not in NO_GROUPS]


def groups_in(text: str) -> list[str]:
    """The groups that a cell names, as tags are written: "* Friends; Berlin" → friends, berlin."""
    names = (" ".join(piece.casefold().split()) for piece in BETWEEN.split(text))
    return [group.removeprefix("* ") for group in names if group.strip("* ")]
