"""The network's picture: people on the left, companies on the right, a line for each tie.

Heights are in pixels; across, the template shares the room out, so that the picture fits a phone
without shrinking its letters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import fmean
from textwrap import wrap

from referrals.model.advice import Report
from referrals.model.people import Contact, Presence
from reports.page.places import TIES, CompanyRow, places, tie_of
from reports.say.words import clip

ROW = 26
"""From one name to the next."""
PEOPLE = 40
"""How many the picture shows; the closest, where something is open."""
GROUPED, EACH = 30, 4
"""How many, and how many of one company, where more are known; the others are a crowd."""
NAME = 17
"""Characters of a line of a name that fit on a phone; a name has two lines."""


@dataclass(frozen=True)
class Mark:
    """A name in the picture, in one line or two, its middle *y* pixels from the top."""

    name: str
    lines: tuple[str, ...]
    y: float
    open: bool = False
    """Something is open there that suits the user."""
    new: int = 0
    """How many of those are new today."""


@dataclass(frozen=True)
class Line:
    """A tie: from the person at *start* to the company at *end*."""

    start: float
    end: float
    person: int
    """The place of the person in the picture's list, and of the company in its own."""
    company: int
    tie: str
    """One of TIES."""
    current: bool
    """They work there now."""


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
    drawn: int
    """How many of them have a name of their own in the picture."""


def network_picture(report: Report) -> Picture:
    """Who is where, as a picture of the closest and a table of all companies."""
    open_at, new_at = _open(report), _open(report, only_new=True)
    everyone = sorted(report.presences, key=lambda presence: _rank(presence, open_at))
    drawn = _closest(everyone)
    rows = _rows(drawn)
    sides = _companies(drawn, rows)
    return Picture(
        people=tuple(_mark(p.contact.name, rows[p.contact.id]) for p in _once(drawn)),
        companies=tuple(
            _mark(name, y, name in open_at, new_at.get(name, 0)) for name, y in sides.items()
        ),
        lines=tuple(_lines(drawn, rows, sides)),
        height=int(max([*rows.values(), *sides.values()], default=0)) + ROW // 2,
        ties=tuple(tie for tie in TIES if any(tie_of(presence) == tie for presence in drawn)),
        before=not all(presence.current for presence in drawn),
        places=places(everyone, drawn, open_at, new_at),
        known=len({presence.contact.id for presence in everyone}),
        drawn=sum(presence.contact.id > 0 for presence in _once(drawn)),
    )


def _mark(name: str, y: float, has_open: bool = False, new: int = 0) -> Mark:
    first, *others = wrap(name, NAME, break_long_words=False, break_on_hyphens=False) or [name]
    lines = tuple(clip(line, NAME) for line in (first, " ".join(others)) if line)
    return Mark(name, lines, y, has_open, new)


def _lines(
    drawn: Iterable[Presence], rows: dict[int, float], sides: dict[str, float]
) -> Iterator[Line]:
    people, companies = list(rows), list(sides)
    for presence in drawn:
        who, where = presence.contact.id, presence.company
        yield Line(
            start=rows[who],
            end=sides[where],
            person=people.index(who),
            company=companies.index(where),
            tie=tie_of(presence),
            current=presence.current,
        )


# ------------------------------------------------------------------ who is shown


def _open(report: Report, only_new: bool = False) -> dict[str, int]:
    shown = (opportunity for opportunity in report.opportunities if opportunity.new or not only_new)
    return Counter(opportunity.posting.company for opportunity in shown)


def _rank(presence: Presence, open_at: dict[str, int]) -> tuple[bool, int, bool, str, str]:
    return (
        presence.company not in open_at,
        TIES.index(tie_of(presence)),
        not presence.current,
        presence.company,
        presence.contact.name,
    )


def _closest(ranked: Iterable[Presence]) -> list[Presence]:
    """The first people of *ranked*, by company: lines that run side by side do not cross."""
    people: dict[int, list[Presence]] = defaultdict(list)
    for presence in ranked:
        people[presence.contact.id].append(presence)
    shown = [*people.values()]
    if len(shown) > PEOPLE:
        shown = _a_few_of_each(shown)
        shown += [[crowd] for crowd in _crowds(people.values(), shown)]
    order = {name: n for n, name in enumerate(dict.fromkeys(own[0].company for own in shown))}
    shown.sort(key=lambda own: order[own[0].company])
    return [presence for own in shown for presence in own]


def _a_few_of_each(people: Iterable[list[Presence]]) -> list[list[Presence]]:
    """The closest of each company, so that one large company does not fill the picture."""
    counts = Counter[str]()
    few = list[list[Presence]]()
    for own in people:
        counts[own[0].company] += 1
        if counts[own[0].company] <= EACH:
            few.append(own)
    return few[:GROUPED]


def _crowds(people: Iterable[list[Presence]], shown: list[list[Presence]]) -> Iterator[Presence]:
    """Those who are not drawn, one line for all of a company that is drawn."""
    there = Counter(own[0].company for own in people)
    drawn = Counter(own[0].company for own in shown)
    for number, (company, count) in enumerate(drawn.items(), 1):
        if left := there[company] - count:
            # A crowd is nobody of the book: its number is below all of theirs.
            yield Presence(Contact(f"and {left} more", id=-number), company, None, current=True)


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
