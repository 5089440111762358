"""What follows the report: answers by mail, the mail, calendar and feed, the phone, a ping.

The boards are read and the report is written by then. Each of these depends on somebody else's
machine, so none stops another: what goes wrong with one is told in the report, and by the command.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from referrals.config.model import Config
from referrals.model.advice import Report
from referrals.model.errors import ReferralsError
from referrals.store.book import Book
from referrals.usecases.notify import notify
from referrals.usecases.publish import publish_feeds, publish_page

T = TypeVar("T")


@dataclass(frozen=True)
class Failure:
    """One thing that did not work: what, why and what to do; the exit code that it asks for."""

    text: str
    exit_code: int


@dataclass(frozen=True)
class Delivered:
    """What came of it all; *report* tells it."""

    report: Report
    mailed: bool
    answers: tuple[str, ...]
    failures: tuple[Failure, ...]


@dataclass
class _Guests:
    """Takes what each of them raises, and goes on with the next."""

    failures: list[Failure] = field(default_factory=list)

    def let(self, name: str, do: Callable[[], T]) -> T | None:
        try:
            return do()
        except ReferralsError as error:
            self.note(str(error), error.exit_code)
        except OSError as error:
            self.note(f"{name}: {error.filename or ''} {error.strerror or error}", 1)
        except Exception as error:  # whatever it is, the others are not to suffer for it
            self.note(f"{name}: a fault in referrals: {type(error).__name__}: {error}", 1)
        return None

    def note(self, text: str, exit_code: int) -> None:
        if text not in {failure.text for failure in self.failures}:
            self.failures.append(Failure(text, exit_code))

    def told_in(self, report: Report) -> Report:
        failures = tuple(failure.text for failure in self.failures)
        # The same report is washed once, not again.
        return report if failures == report.failures else replace(report, failures=failures)


def deliver(
    book: Book, config: Config, report: Report, now: datetime, again: Callable[[], Report]
) -> Delivered:
    """Log what was tapped, see who wrote, send the mail, write calendar and feed, tell the phone
    and whoever watches that scans run.

    *again* makes the report once more, when something was logged. The page is written anew when it
    has more to tell.
    """
    guests, answers = _Guests(), list[str]()
    guests.let("answers by mail", lambda: _log_all(config, report, now, answers))
    if answers:
        report = again()
        report = replace(report, events=(*answers, *report.events))
    news = bool(answers)
    if guests.let("letters of others", lambda: _letters(book, config, report)):
        report = replace(again(), events=report.events)
        news = True
    report = guests.told_in(report)
    mailed = guests.let("mail", lambda: _mailed(book, config, report, now, guests))
    guests.let("calendar and feed", lambda: publish_feeds(report, config))
    guests.let("phone", lambda: notify(book, config, report))
    failed = bool(guests.failures) or _unread(report)
    guests.let("ping", lambda: _pinged(config, failed))
    report = guests.told_in(report)
    if news or guests.failures:
        publish_page(report, config)
    return Delivered(report, bool(mailed), tuple(answers), tuple(guests.failures))


def _log_all(config: Config, report: Report, now: datetime, answers: list[str]) -> None:
    """What was logged before the mailbox broke off is told, too."""
    if config.mail.imap is None:
        return
    # Imported here, as below: most books get no mail.
    from referrals.usecases.mail.one_tap import log_taps

    for sentence in log_taps(config, report.today, now):
        answers.append(sentence)


def _letters(book: Book, config: Config, report: Report) -> bool:
    """Whether somebody with an open ask has written."""
    if config.mail.imap is None:
        return False
    from referrals.usecases.mail.replies import note_replies

    return note_replies(book, config, report)


def _unread(report: Report) -> bool:
    """Whether no board could be read."""
    return bool(report.boards) and all(board.ending == "failed" for board in report.boards)


def _pinged(config: Config, failed: bool) -> None:
    if config.notify.ping or config.notify.ping_fail:
        from referrals.usecases.health.ping import ping

        ping(config, failed)


def _mailed(book: Book, config: Config, report: Report, now: datetime, guests: _Guests) -> bool:
    """Whether a mail went, be it that another did not."""
    if config.mail.method == "none":
        return False
    from referrals.usecases.mail.outbox import NotAllSent, send_mail

    try:
        return bool(send_mail(book, config, report, now))
    except NotAllSent as error:
        guests.note(str(error), error.exit_code)
        return bool(error.sent)
