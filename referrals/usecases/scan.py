"""One scan: crawl → record → match → report; then, each by itself, what goes to and fro by mail."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from referrals.config.model import Config
from referrals.domain.postings.fit import any_title, fit
from referrals.model.advice import Report
from referrals.model.postings import Board, BoardHealth, Ending, Posting, Snapshot, Visit
from referrals.store.book import Book
from referrals.usecases.briefing import brief, refit
from referrals.usecases.codes import record_codes
from referrals.usecases.companies.boards import boards_of
from referrals.usecases.deliver import Failure, deliver
from referrals.usecases.publish import publish_page
from referrals.usecases.safekeeping.backups import backup_daily
from referrals.usecases.safekeeping.open_book import open_book
from referrals.usecases.scan_lock import alone
from referrals.usecases.wanted import wanted_titles

Progress = Callable[[Snapshot], None]
NOBODY: Mapping[str, float] = {}


@dataclass(frozen=True)
class ScanResult:
    """What a scan left behind."""

    report: Report
    page: Path
    mailed: bool
    read: tuple[Board, ...]
    """The boards that were asked."""
    offline: bool
    """None of them, of several, could even be connected to."""
    answers: tuple[str, ...] = ()
    """What was done about each answer that was tapped in a mail."""
    failures: tuple[Failure, ...] = ()
    """What did not work of all that follows the report."""

    @property
    def failed(self) -> list[BoardHealth]:
        return self._ended("failed")

    @property
    def deferred(self) -> list[BoardHealth]:
        """Not reached in time, or told to wait; they come first next time."""
        return self._ended("deferred")

    def _ended(self, ending: Ending) -> list[BoardHealth]:
        asked = {_key(board) for board in self.read}
        return [h for h in self.report.boards if h.ending == ending and _key(h) in asked]


@dataclass(frozen=True)
class DryRunResult:
    """What a dry run saw of one board."""

    snapshot: Snapshot
    new: tuple[Posting, ...]
    """Shown postings that are not open in the book and suit the search."""


def scan(
    config: Config,
    today: date,
    now: datetime,
    only: Collection[str] = (),
    progress: Progress | None = None,
    believe: bool = False,
) -> ScanResult:
    """Read every board that is due, record what it showed, write the report; then log what was
    tapped in the last mails, and mail the news.

    *only* names companies whose boards are read at once, and no other; *believe*: what they show
    is theirs, whatever speaks against it. Raises AlreadyRunning, BookError, ConfigError.
    """
    boards = boards_of(config)
    with open_book(config) as book, alone(config):
        backup_daily(book, config, datetime.combine(today, now.time()))
        # The boards of a centre are read by its workers, for all its members.
        read = (
            []
            if book.is_members
            else read_boards(
                book,
                config,
                boards,
                today=today,
                now=now,
                only=only,
                progress=progress,
                believe=believe,
            )
        )
        report = _briefed(book, config, boards, today)
        page = publish_page(report, config)
        if book.is_members:
            book.note_report(today)
        around = deliver(book, config, report, now, lambda: _briefed(book, config, boards, today))
        return ScanResult(
            around.report,
            page=page,
            mailed=around.mailed,
            read=tuple(s.board for s in read),
            offline=_offline(read),
            answers=around.answers,
            failures=around.failures,
        )


def _briefed(book: Book, config: Config, boards: Sequence[Board], today: date) -> Report:
    report = brief(book, config, boards, today)
    record_codes(book, report)
    return report


def dry_run(
    config: Config, today: date, only: Collection[str] = (), progress: Progress | None = None
) -> list[DryRunResult]:
    """Read the boards as a scan would, and record nothing. Raises as `scan` does."""
    search, results = config.search.search(), list[DryRunResult]()
    with open_book(config) as book, alone(config):
        visits = _due(book, boards_of(config), today, only)
    open_before = {_key(visit.board): visit.open for visit in visits}

    def see(snapshot: Snapshot) -> None:
        before = open_before[_key(snapshot.board)]
        new = [p for p in snapshot.postings if p.external_id not in before]
        kept = [p for p in new if fit(snapshot.whole(p), search, today).kept]
        results.append(DryRunResult(snapshot, tuple(kept)))
        if progress:
            progress(snapshot)

    _read(visits, config, today, see)
    return results


def read_boards(
    book: Book,
    config: Config,
    boards: Sequence[Board],
    *,
    today: date,
    now: datetime,
    only: Collection[str] = (),
    progress: Progress | None = None,
    believe: bool = False,
    turn: Callable[[Any], None] | None = None,
) -> list[Snapshot]:
    """Read those of *boards* that are due, and record what each showed: all of the user's, or of a
    centre's catalogue those of one host. *turn* is asked within the transaction of each board, and
    raises where somebody else has the turn by now."""
    refit(book, config, today)
    search, snapshots = config.search.search(), list[Snapshot]()
    book.boards.read_by(_reader())
    number = book.boards.begin_scan(today, now)
    # The scan's own time: `--today` plays other days.
    at = datetime.combine(today, now.time())

    def record(snapshot: Snapshot) -> None:
        with book.at_once() as db:
            if turn:
                turn(db)
            book.boards.record(snapshot, today, search, number, at=at, believe=believe)
        snapshots.append(_how_it_ended(snapshot))
        if progress:
            progress(snapshot)

    silent = book.boards.left_alone(at)
    wanted = wanted_titles(book, config)
    _read(_due(book, boards, today, only), config, today, record, silent, wanted)
    everyone = _offline(snapshots)
    book.boards.forgive(number, [s.board for s in snapshots if everyone or s.offline])
    return snapshots


def _how_it_ended(snapshot: Snapshot) -> Snapshot:
    """*snapshot* without what is in the book now: all that is said of each of thousands."""
    nothing = Snapshot(snapshot.board, snapshot.ending)
    named = ("postings", "digests", "as_before", "gone", "closed", "pages", "whole")
    return replace(snapshot, **{name: getattr(nothing, name) for name in named})


def _due(book: Book, boards: Sequence[Board], today: date, only: Collection[str]) -> list[Visit]:
    """What is to be read: everything but what is left alone, or just what was asked for."""
    if only:
        return book.boards.visits([board for board in boards if board.company in only])
    return book.boards.visits(boards, today)


def _read(
    visits: Sequence[Visit],
    config: Config,
    today: date,
    take: Callable[[Snapshot], None],
    left_alone: Mapping[str, float] = NOBODY,
    wanted: Callable[[str], bool] = any_title,
) -> None:
    if not visits:
        return
    # Imported here: nothing to read needs no crawler.
    from scrapers.crawl import crawl
    from scrapers.http.settings import Manners

    manners = Manners(**dict(config.scan))
    crawl(visits, manners, today, take, config.search.search(), left_alone, wanted)


def _reader() -> str:
    from scrapers.read.reader import reader

    return reader()


def _offline(snapshots: Sequence[Snapshot]) -> bool:
    """Whether this machine seems to be offline: of several boards none could be connected to."""
    return len(snapshots) > 1 and all(snapshot.unreachable for snapshot in snapshots)


def _key(board: Board | BoardHealth) -> tuple[str, str, str]:
    token = board.token if isinstance(board, Board) else board.board
    return board.company, board.platform, token
