"""A word to a watchman outside: `[notify] ping` is asked for after each scan, so that somebody
notices when cron has stopped. As healthchecks.io and its like take it:
https://healthchecks.io/docs/http_api/
"""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    Request,
)

from referrals.config.model import Config
from referrals.mailbox.deadline import within
from reports.mail.message import MailRefused

PATIENCE = 10
"""Seconds."""


def ping(config: Config, failed: bool = False) -> bool:
    """Whether there was somebody to tell; *failed*: that the scan came to nothing. Raises
    MailRefused; the address is a key and is not told, its host is."""
    address = (failed and config.notify.ping_fail) or config.notify.ping
    if address is None:
        return False
    try:
        within(PATIENCE, partial(_asked_for, address))
    except HTTPError as error:
        with error:
            why = f"answered {error.code} {_phrase(error.code)}".rstrip()
        raise _refused(address, why) from None
    except OSError as error:  # no way there, no answer in time, a certificate
        reason = getattr(error, "reason", None) or error
        raise _refused(address, str(getattr(reason, "strerror", None) or reason)) from None
    return True


def _asked_for(address: str) -> None:
    """By http and https alone, and not where it is sent on to."""
    opener = OpenerDirector()
    for handler in (HTTPHandler, HTTPSHandler, HTTPDefaultErrorHandler, HTTPErrorProcessor):
        opener.add_handler(handler())
    request = Request(address, headers={"User-Agent": "referrals"})  # noqa: S310 - checked by config
    with opener.open(request, timeout=PATIENCE):
        pass


def _refused(address: str, why: str) -> MailRefused:
    host = urlsplit(address).hostname or "nowhere"
    return MailRefused(f"the ping to {host} did not arrive: {why}; see “ping” under [notify]")


def _phrase(code: int) -> str:
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return ""
