"""The network's picture: people on the left, companies on the right, a line for each tie.

Heights are in pixels; across, the template shares the room out, so that the picture fits a phone
without shrinking its letters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import fmean

from referrals.model.advice import Report
from referrals.model.people import Presence
from reports.say.words import clip

ROW = 26
"""From one name to the next."""
PEOPLE = 40
"""How many the picture shows; the closest, where something is open."""
NAME = 22
"""Characters of a name that fit on a phone."""
TABLE = 6
"""How many people of one company the table names; more where the picture shows more."""
TIES = ("strong", "weak", "dormant", "unknown")
"""The closest first; the names of the kinds of lines as well."""


@dataclass(frozen=True)
class Mark:
    """A name in the picture, its middle *y* pixels from the top."""

    name: str
    y: float
    open: bool = False
    """Something is open there that suits the user."""


@dataclass(frozen=True)
class Line:
    """A tie: from the person at *start* to the company at *end*."""

    start: float
    end: float
    tie: str
    """One of TIES."""
    current: bool
    """They work there now."""


@dataclass(frozen=True)
class CompanyRow:
    """One company of the table, with the user's people there."""

    company: str
    open: int
    """Postings that suit the user."""
    people: tuple[tuple[str, str], ...]
    """Names for each of TIES that there is."""
    more: int


@dataclass(frozen=True)
class Picture:
    people: tuple[Mark, ...]
    companies: tuple[Mark, ...]
    lines: tuple[Line, ...]
    height: int
    ties: tuple[str, ...]
    """The kinds of lines that are drawn, of TIES."""
    before: bool
    """Whether some of them lead to where somebody worked before."""
    places: tuple[CompanyRow, ...]
    known: int
    """How many people are known at watched companies, whether drawn or not."""


def network_picture(report: Report) -> Picture:
    """Who is where, as a picture of the closest and a table of all companies."""
    open_at = _open(report)
    everyone = sorted(report.presences, key=lambda presence: _rank(presence, open_at))
    drawn = _closest(everyone)
    rows = _rows(drawn)
    sides = _companies(drawn, rows)
    return Picture(
        people=tuple(
            Mark(clip(presence.contact.name, NAME), rows[presence.contact.id])
            for presence in _once(drawn)
        ),
        companies=tuple(Mark(clip(name, NAME), y, name in open_at) for name, y in sides.items()),
        lines=tuple(
            Line(
                rows[presence.contact.id], sides[presence.company], _tie(presence), presence.current
            )
            for presence in drawn
        ),
        height=int(max([*rows.values(), *sides.values()], default=0)) + ROW // 2,
        ties=tuple(tie for tie in TIES if any(_tie(presence) == tie for presence in drawn)),
        before=not all(presence.current for presence in drawn),
        places=_places(everyone, drawn, open_at),
        known=len({presence.contact.id for presence in everyone}),
    )


# ------------------------------------------------------------------ who is shown


def _open(report: Report) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for opportunity in report.opportunities:
        counts[opportunity.posting.company] += 1
    return counts


def _tie(presence: Presence) -> str:
    return presence.tie_class or "unknown"


def _rank(presence: Presence, open_at: dict[str, int]) -> tuple[bool, int, bool, str, str]:
    return (
        presence.company not in open_at,
        TIES.index(_tie(presence)),
        not presence.current,
        presence.company,
        presence.contact.name,
    )


def _closest(ranked: Iterable[Presence]) -> list[Presence]:
    """The first people of *ranked*, by company: lines that run side by side do not cross."""
    people: dict[int, list[Presence]] = defaultdict(list)
    for presence in ranked:
        people[presence.contact.id].append(presence)
    shown = list(people.values())[:PEOPLE]
    order = {name: n for n, name in enumerate(dict.fromkeys(own[0].company for own in shown))}
    shown.sort(key=lambda own: order[own[0].company])
    return [presence for own in shown for presence in own]


# ------------------------------------------------------------------ where they stand


def _once(drawn: Iterable[Presence]) -> list[Presence]:
    return list({presence.contact.id: presence for presence in drawn}.values())


def _rows(drawn: Iterable[Presence]) -> dict[int, float]:
    """How far down each person stands."""
    return {presence.contact.id: ROW * (n + 0.5) for n, presence in enumerate(_once(drawn))}


def _companies(drawn: Sequence[Presence], rows: dict[int, float]) -> dict[str, float]:
    """How far down each company stands: in the middle of its people, a row below the one before."""
    # Who is at several stands with the first; the lines to the others pull those not away.
    first = {presence.contact.id: presence.company for presence in reversed(drawn)}
    there, at_home = defaultdict[str, list[float]](list), defaultdict[str, list[float]](list)
    for presence in drawn:
        y = rows[presence.contact.id]
        there[presence.company].append(y)
        if first[presence.contact.id] == presence.company:
            at_home[presence.company].append(y)
    middles = sorted((fmean(at_home[name] or there[name]), name) for name in there)
    spaced = accumulate((y for y, _ in middles), lambda above, y: max(above + ROW, y))
    return {name: y for (_, name), y in zip(middles, spaced, strict=True)}


# ------------------------------------------------------------------ the same as a table


def _places(
    everyone: Iterable[Presence], drawn: Sequence[Presence], open_at: dict[str, int]
) -> tuple[CompanyRow, ...]:
    by_company: dict[str, dict[int, Presence]] = defaultdict(dict)
    for presence in (*drawn, *everyone):
        by_company[presence.company].setdefault(presence.contact.id, presence)
    counts = Counter(presence.company for presence in drawn)
    return tuple(
        _place(name, open_at.get(name, 0), list(there.values()), max(TABLE, counts[name]))
        for name, there in by_company.items()
    )


def _place(company: str, postings: int, there: Sequence[Presence], most: int) -> CompanyRow:
    names: dict[str, list[str]] = defaultdict(list)
    for presence in there[:most]:
        names[_tie(presence)].append(
            presence.contact.name + ("" if presence.current else " (before)")
        )
    people = tuple((tie, ", ".join(names[tie])) for tie in TIES if tie in names)
    return CompanyRow(company, postings, people, max(0, len(there) - most))
