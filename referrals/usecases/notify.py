"""A word on the phone or in a chat when there is news, by Apprise; it names nobody unless told to.

The addresses hold keys, so they stand in the environment or in a file of the user's alone.
https://github.com/caronc/apprise/wiki
"""

from __future__ import annotations

import logging
import os
from datetime import date
from importlib.util import find_spec

from referrals.config.model import Config, ConfigError
from referrals.domain.advice.news import news
from referrals.mailbox.passwords import private_text
from referrals.model.advice import Report
from referrals.store.book import Book
from reports.mail.message import MailRefused
from reports.say.safety import washed
from reports.view.subject import subject

VARIABLE = "REFERRALS_NOTIFY"


def notify(book: Book, config: Config, report: Report) -> bool:
    """Send the day's word: at most one a day, and only with news. Raises ConfigError, and
    MailRefused when somebody did not take it; when nobody did, the next scan tries again."""
    addresses = _addresses(config)
    told_on = book.fact("notified")
    last = date.fromisoformat(told_on) if told_on else None
    if not addresses or last == report.today or not news(report, last):
        return False
    refused = _tell(addresses, short_news(report, config.notify.names), config)
    if len(refused) < len(addresses):
        book.note("notified", report.today.isoformat())
    if refused:
        raise MailRefused(f"not taken by {', '.join(refused)}; see [notify]")
    return True


def short_news(report: Report, names: bool) -> str:
    """ "2 people to ask, 1 thing owed, 4 new postings"; with *names* the subject of the mail."""
    if names:
        return subject(washed(report))
    counts = (
        (len(report.asks), "person to ask", "people to ask"),
        (len(report.duties), "thing owed", "things owed"),
        (sum(one.new for one in report.opportunities), "new posting", "new postings"),
    )
    return ", ".join(f"{n} {one if n == 1 else many}" for n, one, many in counts if n) or "News"


def _addresses(config: Config) -> list[str]:
    text = os.environ.get(VARIABLE)
    if text is None and config.notify.file:
        text = private_text(config.beside(config.notify.file), config)
    lines = (line.strip() for line in (text or "").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _tell(addresses: list[str], text: str, config: Config) -> list[str]:
    """Send *text* to each; those that did not take it, by line and kind: an address holds keys."""
    if find_spec("apprise") is None:
        raise ConfigError(
            f"{config.path}: [notify] needs an extra: pip install 'referrals[apprise]'"
        )
    from apprise import Apprise

    # It would write addresses that it cannot use to stderr, keys and all.
    logging.getLogger("apprise").disabled = True
    refused = []
    for number, address in enumerate(addresses, start=1):
        service = Apprise()
        if not (service.add(address) and service.notify(body=text, title="Referrals")):
            refused.append(f"address {number} ({address.partition(':')[0]})")
    return refused
