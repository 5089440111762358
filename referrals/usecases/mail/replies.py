"""Did they answer? Letters of those who have an open ask, seen by their headers: a question to the
user, never an entry in the log.

Only who wrote and when is looked at; neither subject nor body is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from referrals.config.model import Config
from referrals.domain.asks.replies import may_have_answered
from referrals.mailbox.authenticity import LETTERHEAD, automatic, writers
from referrals.mailbox.imap import Mailbox, opened
from referrals.model.advice import Report, Story
from referrals.store.book import Book
from referrals.usecases.mail.replies_seen import SEEN, days_seen

DAY = timedelta(days=1)


def note_replies(book: Book, config: Config, report: Report) -> bool:
    """Look for letters of everybody with an open ask; whether there is something new to be asked.
    Raises MailRefused when the mailbox cannot be read, ConfigError."""
    if config.mail.imap is None or not config.mail.imap.replies:
        return False
    waiting = [story for story in report.stories if may_have_answered(story.ask)]
    waiting = [story for story in waiting if (story.via or story.contact).emails]
    known = days_seen(book)
    letters = dict[int, date]()
    if waiting:
        with opened(config) as mailbox:
            letters = dict(_letters(mailbox, waiting, report.today))
    now_known = {ask: day for ask, day in known.items() if ask in _ids(report)} | letters
    if now_known != known:
        book.note(SEEN, json.dumps({str(ask): day.isoformat() for ask, day in now_known.items()}))
    return bool(letters.items() - known.items())


def _ids(report: Report) -> set[int]:
    return {story.ask.id for story in report.stories}


def _letters(mailbox: Mailbox, waiting: Iterable[Story], today: date) -> Iterator[tuple[int, date]]:
    for story in waiting:
        who, sent = story.via or story.contact, story.ask.sent_on
        addresses = {address.lower() for address in who.emails}
        # A server's days are those of its own zone.
        letters = mailbox.written_by(sorted(addresses), sent - DAY, LETTERHEAD)
        days = [
            letter.came_on
            for letter in letters
            if letter.came_on
            and sent <= letter.came_on <= today + DAY
            and set(writers(letter.headers)) <= addresses
            and not automatic(letter.headers)
        ]
        if days:
            yield story.ask.id, min(max(days), today)
