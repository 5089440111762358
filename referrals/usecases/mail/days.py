"""On which days mails were written and went, and so whether one is due and what it must tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from referrals.config.model import Config
from referrals.domain.advice.news import news
from referrals.model.advice import NextAsk, Opportunity, Report
from referrals.model.wording import Rhythm
from referrals.store.book import Book

SIGN_OF_LIFE = timedelta(days=7)
"""After so long without news a mail says that the scan still runs."""
WRITTEN, TOLD, WENT = "mailed", "mail told", "mail went"
"""Facts: the day of the last mail that was written; of the last one that was taken, whose news are
told; and the day on which that one went."""


def mail_due(book: Book, report: Report, rhythm: Rhythm = "news", lost: bool = False) -> bool:
    """Whether the day's mail is still to be written: by its rhythm for news, or as a sign of
    life. *lost*: the last that was written counts for nothing."""
    last = _day(book, TOLD if lost else WRITTEN)
    if report.today in (last, _day(book, WENT)):
        return False
    if last and last > report.today:
        # The clock was ahead once; that must not silence us until then.
        last = None
    if last is None or rhythm == "daily":
        return True
    told = rhythm == "news" and news(report, last)
    return told or report.today - last >= SIGN_OF_LIFE


def went(book: Book, day: date, today: date) -> None:
    """Note that the mail of *day* was taken today."""
    book.note(TOLD, day.isoformat())
    book.note(WENT, today.isoformat())


def forget_written(book: Book, waiting: Sequence[Path]) -> None:
    """The last mail that was written is lost, unless it waits or went: another is due."""
    if is_lost(book, waiting):
        book.note(WRITTEN, book.fact(TOLD) or "")


def is_lost(book: Book, waiting: Sequence[Path]) -> bool:
    """Whether the last mail that was written neither went nor waits."""
    written = book.fact(WRITTEN)
    went = written == book.fact(TOLD)
    return bool(written) and not went and all(file.stem != written for file in waiting)


def refused(book: Book, day: date) -> None:
    """Note that the mail of *day* will never be taken: its news are still to be told."""
    if not book.fact(TOLD):
        book.note(TOLD, (day - timedelta(days=1)).isoformat())


def with_untold_news(book: Book, config: Config, report: Report, waiting: Iterable[date]) -> Report:
    """*report* with what is new since the last mail that was taken, if others were written since,
    or that one went on a later day than its own; *waiting* are the days of those that wait."""
    written, told, went = (_day(book, fact) for fact in (WRITTEN, TOLD, WENT))
    oldest = min(waiting, default=None)
    told = told or (oldest and oldest - timedelta(days=1))
    all_told = bool(told and written and told >= max(written, went or written))
    if not written or not told or (all_told and config.mail.rhythm != "weekly"):
        return report
    watched = {company.name for company in config.companies}
    closed = (posting for posting in book.postings.closed_since(told) if posting.company in watched)
    shown = {posting.id for posting in report.closed}
    return replace(
        report,
        opportunities=tuple(_new_since(told, opportunity) for opportunity in report.opportunities),
        asks=tuple(_asked(told, action) for action in report.asks),
        later=tuple(_asked(told, action) for action in report.later),
        closed=(*report.closed, *(posting for posting in closed if posting.id not in shown)),
    )


def _new_since(day: date, one: Opportunity) -> Opportunity:
    seen = one.posting.first_seen
    return replace(one, new=one.new or bool(seen and seen > day))


def _asked(day: date, ask: NextAsk) -> NextAsk:
    return replace(ask, opportunity=_new_since(day, ask.opportunity))


def _day(book: Book, fact: str) -> date | None:
    written = book.fact(fact)
    return date.fromisoformat(written) if written else None
