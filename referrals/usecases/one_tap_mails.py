"""Answers tapped on the phone: mails of the user to the user whose subject says what to log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from referrals.config.model import Config
from referrals.knowledge.mail.addresses import address_in
from referrals.mailbox.authenticity import HEADERS, genuine
from referrals.mailbox.imap import Mailbox, Unread, opened
from referrals.mailbox.tokens import NotTaken, Tap, redeem
from referrals.model.errors import ReferralsError
from referrals.store.answers import VALID
from referrals.store.book import Book

Log = Callable[[Tap, date], str]
"""Logs an answer that was given on a day, and says what it did. Raises NotLogged."""


class NotLogged(ReferralsError):
    """What was tapped cannot be logged; the message says why."""


def read_taps(book: Book, config: Config, today: date, now: datetime, log: Log) -> list[str]:
    """Log what was answered since the last time; a sentence for each answer.

    Raises MailRefused when the mailbox cannot be read, ConfigError.
    """
    if config.mail.imap is None or not config.mail.imap.answers:
        return []
    with opened(config) as mailbox:
        return _read(mailbox, book, own_addresses(config), today, now, log)


def own_addresses(config: Config) -> set[str]:
    """Every address that config.toml calls the user's own, in lower case."""
    addresses = (config.me.email, *config.me.emails, config.mail.to)
    return {found for text in addresses if text and (found := address_in(text))}


def _read(
    mailbox: Mailbox, book: Book, own: set[str], today: date, now: datetime, log: Log
) -> list[str]:
    sentences = []
    for mail in mailbox.unseen("[referrals]", now.date() - VALID, HEADERS):
        if genuine(mail.headers, own) and (sentence := _answer(mail, book, today, now, log)):
            mailbox.mark_seen(mail.number)
            sentences.append(sentence)
    return sentences


def _answer(mail: Unread, book: Book, today: date, now: datetime, log: Log) -> str | None:
    """What was done about one mail; None when it is none of ours."""
    try:
        tap = redeem(book, str(mail.headers["Subject"]), today, now)
        return log(tap, min(mail.came_on, today)) if tap else None
    except NotTaken as error:
        return f"An answer by mail {error}; nothing was logged for it"
    except NotLogged as error:
        return f"An answer by mail could not be logged: {error}"
