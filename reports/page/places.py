"""The network as a table: what is open at each company, and whom the user knows there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from referrals.model.people import Presence

TABLE = 6
"""How many people of one company the table names; more where the picture shows more."""
TIES = ("strong", "weak", "dormant", "unknown")
"""The closest first; the names of the kinds of lines as well."""


@dataclass(frozen=True)
class CompanyRow:
    """One company of the table, with the user's people there."""

    company: str
    open: int
    """Postings that suit the user; *new* of them since the last scan."""
    new: int
    people: tuple[tuple[str, str], ...]
    """Names for each of TIES that there is."""
    more: int


def tie_of(presence: Presence) -> str:
    """One of TIES."""
    return presence.tie_class or "unknown"


def places(
    everyone: Iterable[Presence],
    drawn: Sequence[Presence],
    open_at: dict[str, int],
    new_at: dict[str, int],
) -> tuple[CompanyRow, ...]:
    """A row for each company, those of the picture first; nobody whom the picture names is left
    out of it."""
    by_company: dict[str, dict[int, Presence]] = defaultdict(dict)
    named = [presence for presence in drawn if presence.contact.id > 0]
    for presence in (*named, *everyone):
        by_company[presence.company].setdefault(presence.contact.id, presence)
    counts = Counter(presence.company for presence in named)
    return tuple(
        CompanyRow(
            company=name,
            open=open_at.get(name, 0),
            new=new_at.get(name, 0),
            people=_named([*there.values()][: max(TABLE, counts[name])]),
            more=max(0, len(there) - max(TABLE, counts[name])),
        )
        for name, there in by_company.items()
    )


def _named(there: Sequence[Presence]) -> tuple[tuple[str, str], ...]:
    names: dict[str, list[str]] = defaultdict(list)
    for presence in there:
        names[tie_of(presence)].append(
            presence.contact.name + ("" if presence.current else " (before)")
        )
    return tuple((tie, ", ".join(names[tie])) for tie in TIES if tie in names)
