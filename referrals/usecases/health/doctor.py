"""Is everything as it should be? What `referrals doctor` looks at, each with its remedy."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from referrals.config.model import Config
from referrals.model.wording import counted
from referrals.store.book import Book
from referrals.store.engine import BookError
from referrals.store.safekeeping.book_file import BACKUPS, copies, file_of, files, remedy
from referrals.store.safekeeping.failures import REFUSED
from referrals.usecases.briefing import brief
from referrals.usecases.companies.boards import boards_of
from referrals.usecases.health.check import Check
from referrals.usecases.health.mornings import mail, mornings
from referrals.usecases.health.setup_gaps import gaps
from referrals.usecases.health.spans import spans
from referrals.usecases.safekeeping.open_book import open_book
from reports.check_templates import faults
from reports.mail.letter import letter
from reports.page.page import page
from reports.say.user_templates import REMEDY, TemplateMistake, with_own

MODULES = {"imap": "imapclient", "apprise": "apprise"}


def checks(config: Config, now: datetime) -> Iterator[Check]:
    """Everything that is looked at."""
    yield Check("configuration", str(config.path))
    try:
        with open_book(config) as book:
            yield from _in(book, config, now)
    except BookError as error:
        yield Check("book", error.what, error.remedy or "see above")
    yield from mail(config)
    yield from spans(config)
    yield from _not_installed(config)
    yield from _readable_by_others(config)
    yield from _templates(config, now)


def _in(book: Book, config: Config, now: datetime) -> Iterator[Check]:
    if broken := book.damage():
        file = file_of(config.store_url)
        yield Check("book", broken, remedy(file) if file else "see your server's log")
        return
    if not book.writable:
        yield Check("book", REFUSED, "make its folder and file writable, or free some space")
    yield Check(
        "book", f"{counted(len(book.people.all()), 'person', 'people')}, whole and readable"
    )
    yield from (Check(gap.what, gap.found, gap.remedy) for gap in gaps(config, book))
    yield from mornings(book, config, now)
    yield from _boards(book, config)


def _boards(book: Book, config: Config) -> Iterator[Check]:
    health = list(book.boards.health(boards_of(config)))
    ill = [board for board in health if board.state not in ("ok", "empty")]
    yield Check("boards", f"{len(health) - len(ill)} of {len(health)} are well")
    for board in ill:
        yield Check(board.company, f"{board.state}: {board.message}", "referrals companies check")


def _readable_by_others(config: Config) -> Iterator[Check]:
    """Names and notes of real people, and passwords, are the user's alone."""
    if os.name != "posix":
        return
    private = [config.path, *_of_the_book(config), config.reports, *_made_in(config)]
    if config.mail.password_file:
        private.append(config.beside(config.mail.password_file))
    for path in private:
        if path.exists() and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            mode = "700" if path.is_dir() else "600"
            yield Check(str(path), "others on this machine can read it", f"chmod {mode} '{path}'")


def _not_installed(config: Config) -> Iterator[Check]:
    """What config.toml asks for and an extra brings; without it the scan goes on."""
    wanted = {"imap": config.mail.imap, "apprise": config.notify.file}
    for extra, asked in wanted.items():
        if asked and find_spec(MODULES[extra]) is None:
            yield Check(extra, "is not installed", f"pip install 'referrals[{extra}]'")


def _of_the_book(config: Config) -> list[Path]:
    file = file_of(config.store_url)
    return [*files(file), *copies(file), file.parent / BACKUPS] if file else []


def _made_in(config: Config) -> list[Path]:
    """The folders of mails, with all that the program wrote."""
    outbox = config.reports / "outbox"
    return [outbox, outbox / "set-aside", config.beside(config.mail.folder)]


def _templates(config: Config, now: datetime) -> Iterator[Check]:
    if config.report.templates is None:
        return
    mistakes = faults(config.beside(config.report.templates)) or _rendered(config, now)
    for fault in mistakes:
        yield Check("template", fault, "mend it, or remove the file to have ours again")
    if not mistakes:
        yield Check("templates", f"{config.beside(config.report.templates)}: no mistakes")


def _rendered(config: Config, now: datetime) -> list[str]:
    """What is wrong with the report and the mail as they would be today."""
    folder = config.beside(config.report.templates or Path())
    try:
        with open_book(config) as book:
            report = brief(book, config, boards_of(config), now.date())
    except (BookError, DatabaseError):
        return []  # that is told with the book
    mistakes = list[str]()
    for make in (page, letter):
        try:
            with_own(folder, make, report)
        except TemplateMistake as mistake:
            mistakes.append(str(mistake).removesuffix(f"; {REMEDY}"))
    return mistakes
