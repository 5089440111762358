"""What the book knows of the postings that are asked about today, beyond what every report needs of
each: how often they were posted, and what their texts say of visas."""

from __future__ import annotations

from dataclasses import replace

from referrals.domain.postings.fit import Search
from referrals.knowledge.permits.sponsorship import sponsorship
from referrals.model.advice import NextAsk, Report
from referrals.model.postings import Posting
from referrals.model.terms import Sponsorship
from referrals.store.book import Book

NEXT = 10
"""How many of those who come later are looked up."""
SILENT = Sponsorship("silent", "")


def with_facts(report: Report, book: Book, search: Search) -> Report:
    """*report* with them, beside each of its next asks."""
    asked = (*report.asks, *report.later[:NEXT])
    texts = book.postings.by_ids({ask.opportunity.posting.id for ask in asked}, full=True)

    def told(ask: NextAsk) -> NextAsk:
        posting = ask.opportunity.posting
        with_sponsorship = replace(
            posting, sponsorship=sponsorship_of(texts.get(posting.id), search)
        )
        return replace(
            ask,
            opportunity=replace(ask.opportunity, posting=with_sponsorship),
            openings=tuple(book.postings.openings(posting.id)),
        )

    later = (*map(told, report.later[:NEXT]), *report.later[NEXT:])
    return replace(report, asks=tuple(map(told, report.asks)), later=later)


def sponsorship_of(posting: Posting | None, search: Search) -> Sponsorship | None:
    """What its text says; that it is silent is told to whom it matters to."""
    told = sponsorship(posting.description or "") if posting else None
    return told or (SILENT if search.sponsorship else None)
