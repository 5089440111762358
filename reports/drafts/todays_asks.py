"""Whom to ask today, in which order: one ask a person, one person a posting."""

from __future__ import annotations

from collections.abc import Iterator

from referrals.model.advice import Opportunity, Path, Report
from reports.drafts.draft import recipient

Ask = tuple[Opportunity, Path]


def asks(report: Report) -> list[Ask]:
    """The week's plan first, then the best way to each posting, as the advice orders them."""
    found: dict[int, Ask] = {}
    about = set[int]()
    for opportunity, path in (*_planned(report), *_best(report)):
        who, posting = recipient(path).id, opportunity.posting.id
        if who not in found and posting not in about:
            found[who] = opportunity, path
            about.add(posting)
    return list(found.values())


def _planned(report: Report) -> Iterator[Ask]:
    for code in report.plan:
        yield from (
            (opportunity, path)
            for opportunity in report.opportunities
            for path in opportunity.paths
            if path.code == code and _named_first(path, opportunity)
        )


def _best(report: Report) -> Iterator[Ask]:
    for opportunity in report.opportunities:
        if path := leading(opportunity):
            yield opportunity, path


def leading(opportunity: Opportunity) -> Path | None:
    """The best way to ask about this very posting, unless it goes with an ask about another; who
    is owed thanks is not asked yet."""
    best = next((p for p in opportunity.paths if p.action != "thank_first"), None)
    return best if best and _named_first(best, opportunity) else None


def _named_first(path: Path, opportunity: Opportunity) -> bool:
    return not path.bundle or path.bundle[0] == opportunity.posting.id
