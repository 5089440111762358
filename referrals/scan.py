"""One scan: crawl → record → match → report → deliver."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from referrals.briefing import brief, refit
from referrals.config import CompanySection, Config, ConfigError
from referrals.config_file import line_of
from referrals.domain.model import Board, BoardHealth, Report, Snapshot
from referrals.domain.news import news
from referrals.postbox import post
from referrals.store.book import Book
from scrapers.detect import PLATFORMS, detect

Progress = Callable[[Snapshot], None]


class AlreadyRunning(Exception):
    """Another scan holds the lock."""


@dataclass(frozen=True)
class Outcome:
    """What a scan left behind."""

    report: Report
    page: Path
    mailed: bool

    @property
    def failed(self) -> list[BoardHealth]:
        return [board for board in self.report.boards if board.ending == "failed"]

    @property
    def deferred(self) -> list[BoardHealth]:
        """Not reached in time, or told to wait; they come first next time."""
        return [board for board in self.report.boards if board.ending == "deferred"]


def scan(config: Config, today: date, now: datetime, progress: Progress | None = None) -> Outcome:
    """Read every board, record what it showed, write the report, mail the news.

    Raises AlreadyRunning, BookError, ConfigError, MailRefused (the report is written then).
    """
    boards = boards_of(config)
    with _alone(config), Book.open(config.store_url) as book:
        _crawl(book, config, boards, today, now, progress)
        report = brief(book, config, boards, today)
        page = publish(report, config)
        return Outcome(report, page, _mail(book, config, report, now))


def publish(report: Report, config: Config) -> Path:
    """Write the HTML report; the old one stays until the new one is whole."""
    from reports.delivery import write_page
    from reports.render import page

    return write_page(page(report), config.reports, report.today)


def _crawl(
    book: Book,
    config: Config,
    boards: Sequence[Board],
    today: date,
    now: datetime,
    progress: Progress | None,
) -> None:
    from scrapers.crawl import crawl
    from scrapers.settings import Manners

    refit(book, config)
    search = config.search.search()
    number = book.boards.begin_scan(today, now)

    def record(snapshot: Snapshot) -> None:
        book.boards.record(snapshot, today, search, number)
        if progress:
            progress(snapshot)

    if boards:
        crawl(book.boards.visits(boards), Manners(**dict(config.scan)), today, record)


def _mail(book: Book, config: Config, report: Report, now: datetime) -> bool:
    """Send the morning mail: at most one a day, and only with news."""
    last = book.fact("mailed")
    last_mail = date.fromisoformat(last) if last else None
    if config.mail.method == "none" or last_mail == report.today or not news(report, last_mail):
        return False
    post(report, config, now)
    book.note("mailed", report.today.isoformat())
    return True


@contextmanager
def _alone(config: Config) -> Iterator[None]:
    config.reports.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        held = FileLock(config.reports / ".scan.lock", mode=0o600).acquire(timeout=0)
    except Timeout:
        raise AlreadyRunning("another scan is running; this one leaves the work to it") from None
    with held:
        yield


# ------------------------------------------------------------------ boards of the configuration


def boards_of(config: Config) -> list[Board]:
    """The board of each company that names one. Raises ConfigError with every mistake."""
    boards: dict[tuple[str, str], Board] = {}
    mistakes = list[str]()
    for index, company in enumerate(config.companies):
        board = _board(company)
        if board is None:
            continue
        twin = boards.setdefault((board.platform, board.token), board)
        if board.platform not in PLATFORMS:
            known = ", ".join(PLATFORMS)
            problem = f"unknown platform '{board.platform}'; known: {known}"
            mistakes.append(f"{_place(config, index, 'platform')}: {problem}")
        elif twin is not board:
            problem = f"{company.name} has the same board as {twin.company}; keep one"
            mistakes.append(f"{_place(config, index, 'careers')}: {problem}")
    if mistakes:
        raise ConfigError(*mistakes)
    return list(boards.values())


def _board(company: CompanySection) -> Board | None:
    """The board that the section states or whose address it gives; None: matched, not scanned."""
    found = detect(company.careers) if company.careers else None
    platform, token = found or ("careers_page", company.careers)
    platform, token = company.platform or platform, company.board or token
    if not token:
        return None
    return Board(company.name, platform, token, company.careers, company.api)


def _place(config: Config, index: int, key: str) -> str:
    text = config.path.read_text(encoding="utf-8-sig")
    return f"{config.path}:{line_of(text, ['companies', index, key])}"
