"""Answers tapped on the phone: mails of the user to the user whose subject says what to log."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime

from referrals.config.model import Config
from referrals.knowledge.mail.addresses import mailboxes
from referrals.knowledge.mail.encoded_words import decoded
from referrals.mailbox.authenticity import HEADERS, genuine
from referrals.mailbox.imap import Found, Mailbox, opened
from referrals.mailbox.tokens import NotTaken, Tap, is_ours, redeem
from referrals.model.errors import ReferralsError
from referrals.store.answers import KEPT, VALID
from referrals.store.book import Book
from reports.say.safety import clean
from reports.say.words import clip

READ = "answers read"
"""The fact that keeps of which mails of the mailbox something was said."""
LONGEST_SENDER = 80

Log = Callable[[Tap, date], str]
"""Logs an answer that was given on a day, and says what it did. Raises NotLogged."""


class NotLogged(ReferralsError):
    """What was tapped cannot be logged; the message says why."""


def read_taps(book: Book, config: Config, today: date, now: datetime, log: Log) -> Iterator[str]:
    """Log what was answered since the last time; a sentence for each answer, as soon as it is
    logged: a mailbox may break off between two.

    Raises MailRefused when the mailbox cannot be read, ConfigError.
    """
    if config.mail.imap is None or not config.mail.imap.answers:
        return
    with opened(config) as mailbox:
        yield from _read(mailbox, book, own_addresses(config), today, now, log)


def own_addresses(config: Config) -> set[str]:
    """Every address that config.toml calls the user's own, in lower case."""
    addresses = (config.me.email, *config.me.emails, config.mail.to)
    return {address for text in addresses if text for address in mailboxes(text).addresses}


def _read(
    mailbox: Mailbox, book: Book, own: set[str], today: date, now: datetime, log: Log
) -> Iterator[str]:
    read = _read_before(book, today)
    for mail in mailbox.about("[referrals]", now.date() - VALID, HEADERS):
        if mail.key in read or not (sentence := _told(mail, book, own, today, now, log)):
            continue
        yield sentence
        read[mail.key] = today.isoformat()
        book.note(READ, json.dumps(read))
        if genuine(mail.headers, own) and not mail.seen:
            mailbox.mark_seen(mail.number)


def _read_before(book: Book, today: date) -> dict[str, str]:
    """The mails that a sentence was said about, and the day: each is found again for weeks."""
    answered: dict[str, str] = json.loads(book.fact(READ) or "{}")
    oldest = (today - KEPT).isoformat()
    return {key: day for key, day in answered.items() if day >= oldest}


def _told(
    mail: Found, book: Book, own: set[str], today: date, now: datetime, log: Log
) -> str | None:
    """What is said about one mail; None when it carries no answer that was offered."""
    subject = decoded(str(mail.headers["Subject"] or ""))
    if genuine(mail.headers, own):
        return _answer(subject, mail.came_on, book, today, now, log)
    if not is_ours(book, subject):
        return None
    sender = clip(clean(str(mail.headers["From"] or "nobody")), LONGEST_SENDER)
    return (
        f"An answer by mail from {sender} was left alone: only what you send yourself counts, from "
        "an address of yours (“emails” under [me]); nothing was logged for it"
    )


def _answer(
    subject: str, came_on: date | None, book: Book, today: date, now: datetime, log: Log
) -> str | None:
    try:
        tap = redeem(book, subject, today, now)
        return log(tap, _given_on(tap, came_on, today)) if tap else None
    except NotTaken as error:
        return f"An answer by mail {error}; nothing was logged for it"
    except NotLogged as error:
        return f"An answer by mail could not be logged: {error}"


def _given_on(tap: Tap, came_on: date | None, today: date) -> date:
    """The day of an answer: neither before the mail that offered it nor in the future, whatever the
    mailbox's clock says."""
    return max(tap.day, min(came_on or today, today))
