"""What the codes of a report stand for (A1, F2 …), and under which names that is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from referrals.domain.model import Duty, Opportunity, Path, Report
from referrals.store.book import Book
from referrals.store.codes import Subject

ASKS = 300
"""So many asks can be named by their code; nobody reads further."""


def record_codes(book: Book, report: Report) -> None:
    """Keep what the codes of *report* stand for, so that they can be named when it is out of
    date."""
    book.codes.keep(report.today, dict(_subjects(report)))


def _subjects(report: Report) -> Iterator[tuple[str, Subject]]:
    asks: dict[str, Subject] = {}
    for opportunity in report.opportunities:
        for path in opportunity.paths:
            if path.code and path.code not in asks:
                asks[path.code] = _asking(opportunity, path)
    yield from list(asks.items())[:ASKS]
    for duty in report.duties:
        yield duty.code, _owing(duty)


def _asking(opportunity: Opportunity, path: Path) -> Subject:
    postings = path.bundle or (opportunity.posting.id,)
    return {
        "kind": path.action,
        "route": path.route,
        "contact": path.contact.id,
        "via": path.via.id if path.via else None,
        "postings": postings,
        "hidden_as": [_name(path, posting) for posting in postings],
    }


def _owing(duty: Duty) -> Subject:
    return {
        "kind": duty.kind,
        "contact": duty.contact.id,
        "ask": duty.ask.id if duty.ask else None,
        "lookout": duty.lookout.id if duty.lookout else None,
        "postings": [duty.posting.id] if duty.posting else [],
        "hidden_as": [_duty_name(duty)],
    }


# ------------------------------------------------------------------ hidden for a while


def _name(path: Path, posting: int) -> str:
    return f"ask {path.contact.id} via {path.via.id if path.via else 0} about {posting}"


def _duty_name(duty: Duty) -> str:
    about = duty.ask.id if duty.ask else duty.lookout.id if duty.lookout else 0
    return f"{duty.kind} {duty.contact.id} about {about}"


def without_snoozed(report: Report, hidden: frozenset[str]) -> Report:
    """The report without what the user does not want to see today (`book.codes.snoozed`)."""
    shown = [_without(opportunity, hidden) for opportunity in report.opportunities]
    # Whose every path is hidden is not without a path.
    left = tuple(
        after
        for before, after in zip(report.opportunities, shown, strict=True)
        if after.paths or not before.paths
    )
    codes = {path.code for opportunity in left for path in opportunity.paths}
    return replace(
        report,
        opportunities=left,
        duties=tuple(duty for duty in report.duties if _duty_name(duty) not in hidden),
        plan=tuple(code for code in report.plan if code in codes),
    )


def _without(opportunity: Opportunity, hidden: frozenset[str]) -> Opportunity:
    paths = (p for p in opportunity.paths if _name(p, opportunity.posting.id) not in hidden)
    return replace(opportunity, paths=tuple(paths))
