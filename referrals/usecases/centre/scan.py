"""A centre's morning: every board that a member watches is read once, then each has a report."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from referrals.config.model import Config
from referrals.config.sections import SearchSection, StoreSection
from referrals.model.errors import ReferralsError
from referrals.model.postings import Board, Snapshot
from referrals.store.book import Book
from referrals.store.centre.entrance import (
    address_of_catalogue,
    address_of_member,
    config_of,
    names,
    watched_boards,
)
from referrals.usecases.centre.members import acting_for
from referrals.usecases.scan import Progress, ScanResult, read_boards, scan
from referrals.usecases.scan_lock import alone


@dataclass(frozen=True)
class CentreScan:
    """What a scan of the catalogue came to."""

    read: tuple[Snapshot, ...]
    reports: tuple[ScanResult, ...]
    failures: tuple[str, ...]
    """Of whom no report could be written, and why: one member's mistake is nobody else's."""


def scan_centre(
    config: Config, today: date, now: datetime, progress: Progress | None = None
) -> CentreScan:
    """Read every board that is due, and write each member's report. Raises AlreadyRunning,
    BookError."""
    with alone(config):
        boards = watched_boards(config.store_url)
        read = read_catalogue(config, boards, today, now, progress)
    reports, failures = list[ScanResult](), list[str]()
    for name in names(config.store_url):
        try:
            reports.append(report_for(config, name, today, now))
        except ReferralsError as error:
            failures.append(f"{name}: {error}")
    return CentreScan(tuple(read), reports=tuple(reports), failures=tuple(failures))


def read_catalogue(
    config: Config,
    boards: Sequence[Board],
    today: date,
    now: datetime,
    progress: Progress | None = None,
    turn: Callable[[Any], None] | None = None,
) -> list[Snapshot]:
    """Read those of *boards* that are due into the catalogue, as a single machine reads its own.
    *turn*: as of `read_boards`."""
    address = address_of_catalogue(config.store_url)
    own = config.model_copy(
        update={"store": StoreSection(url=address), "search": _anybodys_search(config)}
    )
    with Book.open(address) as book:
        return read_boards(book, own, boards, today=today, now=now, progress=progress, turn=turn)


def report_for(config: Config, name: str, today: date, now: datetime) -> ScanResult:
    """One member's report and mail, of what the catalogue has. Raises ConfigError, BookError."""
    with acting_for(config, name) as own:
        return scan(own, today, now)


def _anybodys_search(config: Config) -> SearchSection:
    """For whom texts are read in full: for every title that some member looks for."""
    sections = list(_searches(config))
    if not all(section.titles for section in sections):
        return SearchSection()
    titles = dict.fromkeys(title for section in sections for title in section.titles)
    return SearchSection(titles=list(titles))


def _searches(config: Config) -> Iterator[SearchSection]:
    for name in names(config.store_url):
        text = config_of(address_of_member(config.store_url, name))
        try:
            yield SearchSection(**tomllib.loads(text).get("search", {}))
        except (ValueError, TypeError):
            # Their report says what is wrong; until then everything is read for them.
            yield SearchSection()
