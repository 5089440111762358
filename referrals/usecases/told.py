"""What a scan without mail tells on the terminal or to cron: each thing once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date

from referrals.model.advice import Opportunity, Report
from referrals.store.book import Book
from referrals.usecases.health.setup_gaps import Gap

TOLD = "told"
"""The fact that keeps which postings of which day were told."""
MISSING = "told_missing"
"""The fact that keeps what was last said to be missing."""


def untold(book: Book, report: Report) -> Sequence[Opportunity]:
    """The new postings that no scan of the day has told yet; they are told from now on."""
    known = _told(book, report.today)
    new = [
        opportunity
        for opportunity in report.opportunities
        if opportunity.new and opportunity.posting.id not in known
    ]
    if new:
        ids = sorted({*known, *(opportunity.posting.id for opportunity in new)})
        book.note(TOLD, json.dumps({"day": report.today.isoformat(), "postings": ids}))
    return new


def _told(book: Book, today: date) -> frozenset[int]:
    told = json.loads(book.fact(TOLD) or "{}")
    return frozenset(told["postings"] if told.get("day") == today.isoformat() else ())


def untold_gaps(book: Book, gaps: Iterable[Gap]) -> Sequence[str]:
    """Why nothing can be scanned, where the scan before did not say the same: what stays as it is
    is no news, and nobody reads a message that comes every morning."""
    sentences = [gap.in_words for gap in gaps]
    if sentences == json.loads(book.fact(MISSING) or "[]"):
        return []
    book.note(MISSING, json.dumps(sentences))
    return sentences
