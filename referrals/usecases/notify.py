"""A word on the phone or in a chat when there is news, by Apprise; it names nobody unless told to.

The addresses hold keys, so they stand in the environment or in a file of the user's alone.
https://github.com/caronc/apprise/wiki
"""

from __future__ import annotations

import logging
import os
from datetime import date
from importlib.util import find_spec
from typing import TYPE_CHECKING

from referrals.config.model import Config, ConfigError
from referrals.domain.advice.news import news
from referrals.mailbox.deadline import within
from referrals.mailbox.passwords import private_text
from referrals.model.advice import Report
from referrals.model.wording import counted
from referrals.store.book import Book
from reports.mail.message import MailRefused
from reports.say.washing import washed
from reports.view.subject import subject

if TYPE_CHECKING:
    from apprise import Apprise

PATIENCE = 30
"""Seconds for each address."""
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
    return ", ".join(counted(n, one, many) for n, one, many in counts if n) or "News"


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
        if not _known(service, address):
            refused.append(f"address {number}, which is none that Apprise knows")
        elif why := _refused(service, text):
            refused.append(f"address {number} ({address.partition(':')[0]}){why.rstrip()}")
    return refused


def _known(service: Apprise, address: str) -> bool:
    try:
        return bool(service.add(address))
    except Exception:
        # One of its hundred readers failed; what it says may hold the key.
        return False


def _refused(service: Apprise, text: str) -> str:
    """Why it was not taken, never in the words of the service, which may hold a key; empty when it
    was."""
    try:
        taken = within(PATIENCE, lambda: service.notify(body=text, title="Referrals"))
    except TimeoutError:
        return f", no answer within {PATIENCE:g} s"
    except Exception as error:
        return f", {type(error).__name__}"
    return "" if taken else " "
