"""Answers tapped in the mail since the last scan, logged as the commands would log them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from referrals.config.model import Config
from referrals.domain.asks.statuses import OutOfOrder
from referrals.mailbox.tokens import Tap
from referrals.store.book import Book
from referrals.usecases import log_by_code, not_now
from referrals.usecases.mail.one_tap_mails import NotLogged, read_taps
from referrals.usecases.safekeeping.open_book import open_book

SAID = "an answer by mail"
"""What `undo` says of it."""


def log_taps(config: Config, today: date, now: datetime) -> Iterator[str]:
    """A sentence for each answer, as soon as it is logged. Raises MailRefused when the mailbox
    cannot be read: the next scan looks again; ConfigError."""

    rules = config.rules

    def log(tap: Tap, on: date) -> str:
        try:
            code = _code(book, tap)
            if tap.answer == "asked":
                return f"By mail: {log_by_code.done(book, tap.day, code, rules, on).text}"
            return f"By mail: {not_now.snooze(book, tap.day, code, None, rules).text}"
        except (log_by_code.NotDone, OutOfOrder) as error:
            raise NotLogged(str(error)) from error

    with open_book(config, SAID, now.isoformat()) as book:
        yield from read_taps(book, config, today, now, log)


def _code(book: Book, tap: Tap) -> str:
    """Raises NotDone when the code does not stand for what it did in the mail: when whom it was
    about was forgotten since, another may have got it."""
    suggestion = book.codes.find(tap.code, tap.day)
    now = (
        {name: value for name, value in suggestion[1].items() if name != "done"}
        if suggestion
        else {}
    )
    if now != tap.meant:
        raise log_by_code.NotDone(
            f"what {tap.code} was about in the mail is not in the book any more"
        )
    return tap.code
