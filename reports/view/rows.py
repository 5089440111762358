"""What the reader looks up: tables of postings, people at rest, boards and progress."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from referrals.domain.advice.action_words import words_for
from referrals.domain.advice.paths.strength import strength
from referrals.domain.postings.rest import not_seen_since
from referrals.model.advice import Opportunity, Path, Report
from referrals.model.postings import BoardHealth
from reports.say.second_degree import second_degree
from reports.say.words import clip, day, listed, workplace_words
from reports.view.cards import Link, named, score_parts

STATES = {
    "ok": "fine", "empty": "no postings", "suspect": "in doubt", "moved": "moved", "gone": "gone",
    "failing": "failing", "blocked": "blocked",
}  # fmt: skip
WORTH_A_LOOK = ("suspect", "moved", "gone", "failing", "blocked")
NAMED = 8
"""How many who rest for one reason are named in a row."""
TITLES = 3
"""How many postings of one company are named where they are listed on one line."""


@dataclass(frozen=True)
class Row:
    """One open posting in the table of all."""

    posting: Link
    company: str
    place: str
    unseen: str
    """When it was last seen, where its board has not shown it or could not be read since."""
    new: bool
    best: str
    search: str
    """Where nobody is known: the address at which the user can look for somebody."""
    others: int
    strength: str
    """In a word, or empty without a path."""
    parts: str


@dataclass(frozen=True)
class Alone:
    """New postings of one company where nobody is known, and who could keep an eye out."""

    company: str
    postings: tuple[Link, ...]
    more: int
    lookouts: str
    search: str
    """Where the user can look for connections of connections there."""


@dataclass(frozen=True, kw_only=True)
class Resting:
    """Who is not asked now: why, and until when."""

    who: str
    company: str
    text: str
    until: str
    day: str
    """The same, to be sorted by."""


@dataclass(frozen=True)
class BoardRow:
    company: str
    platform: str
    state: str
    word: str
    open: int
    last: str
    day: str
    """The same, to be sorted by."""
    message: str
    look: bool


@dataclass(frozen=True)
class Stage:
    """One step of the way; *share* of the asks, 0 to 100, is drawn and never printed."""

    name: str
    count: int
    share: int


def row(opportunity: Opportunity, today: date) -> Row:
    posting = opportunity.posting
    unseen = not_seen_since(posting, today)
    best = next(iter(opportunity.paths), None)
    return Row(
        posting=named(posting),
        company=posting.company,
        place=workplace_words(posting),
        unseen=f"not seen since {day(unseen, today)}" if unseen else "",
        new=opportunity.new,
        best=_best(best) if best else _nobody(opportunity),
        search="" if best or opportunity.blocked else second_degree(posting.company),
        others=max(0, len(opportunity.paths) - 1),
        strength=strength(best.score) if best else "",
        parts=score_parts(best) if best else "",
    )


def _best(path: Path) -> str:
    return f"{path.code} {path.recipient.name}: {words_for(path).cell}"


def _nobody(opportunity: Opportunity) -> str:
    resting = [blocked.contact.name for blocked in opportunity.blocked]
    return f"not now: {listed(resting[:2])}" if resting else "no path yet"


def alone(report: Report) -> list[Alone]:
    """New postings with no path, by company."""
    by_company: dict[str, list[Opportunity]] = defaultdict(list)
    for opportunity in report.opportunities:
        if opportunity.new and not opportunity.paths and not opportunity.blocked:
            by_company[opportunity.posting.company].append(opportunity)
    return [_alone(company, opportunities) for company, opportunities in by_company.items()]


def _alone(company: str, opportunities: list[Opportunity]) -> Alone:
    lookouts = dict.fromkeys(name for one in opportunities for name in one.watchers)
    return Alone(
        company,
        tuple(named(o.posting) for o in opportunities[:TITLES]),
        max(0, len(opportunities) - TITLES),
        listed(list(lookouts)[:3]),
        second_degree(company),
    )


def resting(report: Report) -> list[Resting]:
    """Who is left in peace, those of one company and one reason in one row; whoever is free first
    at the top."""
    together: dict[tuple[str, str, date | None], dict[int, str]] = defaultdict(dict)
    for opportunity in report.opportunities:
        for blocked in opportunity.blocked:
            why = opportunity.posting.company, blocked.text, blocked.until
            together[why].setdefault(blocked.contact.id, blocked.contact.name)
    ranked = sorted(together.items(), key=lambda row: (row[0][2] is None, str(row[0][2])))
    return [_resting(*why, [*who.values()], report.today) for why, who in ranked]


def _resting(company: str, text: str, until: date | None, names: list[str], today: date) -> Resting:
    more = [f"{len(names) - NAMED} more"] if len(names) > NAMED else []
    return Resting(
        who=listed([*names[:NAMED], *more]),
        company=company,
        text=text,
        until=day(until, today) if until else "",
        day=str(until or ""),
    )


def at_rest(report: Report) -> int:
    """How many people are left in peace."""
    return len({b.contact.id for one in report.opportunities for b in one.blocked})


def board(health: BoardHealth, report: Report) -> BoardRow:
    last = day(health.last_complete, report.today) if health.last_complete else "never"
    return BoardRow(
        company=health.company,
        platform=health.platform.replace("_", " "),
        state=health.state,
        word=STATES[health.state],
        open=health.open_postings,
        last=last,
        day=str(health.last_complete or ""),
        message=clip(health.message, 300),
        look=health.state in WORTH_A_LOOK or health.ending == "failed",
    )


@dataclass(frozen=True)
class Cell:
    """One cell of the mail's bar; *width* in per cent of it."""

    kind: str
    width: int


def bar(report: Report) -> tuple[Cell, ...]:
    """Referrals, answers that came to none, and silence: together all asks."""
    funnel = report.funnel
    asks = max(funnel.asks, funnel.replies, funnel.referrals, 1)
    done = 100 * funnel.referrals // asks
    answered = max(0, 100 * funnel.replies // asks - done)
    widths = {"done": done, "way": answered, "rest": 100 - done - answered}
    return tuple(Cell(kind, width) for kind, width in widths.items() if width)


def stages(report: Report) -> tuple[Stage, ...]:
    funnel = report.funnel
    counts = {
        "asked": funnel.asks,
        "answered": funnel.replies,
        "referred": funnel.referrals,
        "interviews": funnel.interviews,
        "offers": funnel.offers,
        "hired": funnel.hires,
    }
    most = max(funnel.asks, 1)
    return tuple(Stage(name, n, min(100, 100 * n // most)) for name, n in counts.items())
