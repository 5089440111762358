"""The user's mailbox over IMAP: headers of what is new in it, a mark as seen, a Drafts folder.

No mail's body is ever asked for.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from importlib.util import find_spec
from typing import TYPE_CHECKING

from referrals.config.mail_sections import ImapSection
from referrals.config.model import Config, ConfigError
from referrals.mailbox.passwords import password
from reports.mail.message import MailRefused
from reports.say.safety import clean

if TYPE_CHECKING:
    from imapclient import IMAPClient

MOST = 200
"""Mails that are looked at in one scan: the latest."""


@dataclass(frozen=True)
class Unread:
    """A mail that came on a day: its number in the mailbox, and those headers that were wanted."""

    number: int
    came_on: date
    headers: Message


@dataclass(frozen=True)
class Mailbox:
    """An open mailbox; what goes wrong in it is told by `opened`."""

    client: IMAPClient

    def unseen(self, subject: str, since: date, headers: tuple[str, ...]) -> list[Unread]:
        """Each unread mail since a day with *subject* in its subject, in the order they came."""
        found = self.client.search(["UNSEEN", "SUBJECT", subject, "SINCE", since])
        wanted = ["INTERNALDATE", f"BODY.PEEK[HEADER.FIELDS ({' '.join(headers)})]"]
        fetched = self.client.fetch(sorted(found)[-MOST:], wanted) if found else {}
        return [
            Unread(number, parts[b"INTERNALDATE"].date(), message_from_bytes(value))
            for number, parts in sorted(fetched.items())
            for name, value in parts.items()
            if name.startswith(b"BODY[")
        ]

    def mark_seen(self, number: int) -> None:
        self.client.add_flags([number], [rb"\Seen"])

    def holds(self, message_id: str) -> bool:
        return bool(self.client.search(["HEADER", "Message-ID", message_id]))

    def put_draft(self, draft: EmailMessage, now: datetime) -> bool:
        """Put *draft* into the Drafts folder, found by its mark (RFC 6154), unless it is there."""
        folder = self.client.find_special_folder(rb"\Drafts")
        if folder is None:
            raise MailRefused("the mailbox has no Drafts folder; make one in your mail program")
        self.client.select_folder(folder)
        if self.holds(draft["Message-ID"]):
            return False
        data = draft.as_bytes(policy=policy.SMTP)
        self.client.append(folder, data, [rb"\Draft", rb"\Seen"], now)
        return True


@contextmanager
def opened(config: Config) -> Iterator[Mailbox]:
    """The mailbox that [mail.imap] names. Raises MailRefused, ConfigError."""
    section = config.mail.imap
    if section is None:
        raise ConfigError(f"{config.path}: [mail.imap] needs 'host', to know your mailbox")
    if find_spec("imapclient") is None:
        raise ConfigError(
            f"{config.path}: [mail.imap] needs an extra: pip install 'referrals[imap]'"
        )
    from imapclient.exceptions import IMAPClientError

    user = section.user or config.mail.user
    secret = password(config, user) if user else None
    try:
        with _connected(section, config.mail.timeout) as client:
            client.login(user or "", secret or "")
            client.select_folder(section.mailbox)
            yield Mailbox(client)
    except (IMAPClientError, OSError) as error:
        raise MailRefused(_told(section, error)) from error


def _connected(section: ImapSection, timeout: float) -> IMAPClient:
    from imapclient import IMAPClient

    tls = section.security == "tls"
    port = section.port or (993 if tls else 143)
    trust = ssl.create_default_context()
    client = IMAPClient(section.host, port, ssl=tls, ssl_context=trust, timeout=timeout)
    if section.security == "starttls":
        client.starttls(trust)
    return client


def _told(section: ImapSection, error: Exception) -> str:
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    # The library hands on the server's words as Python shows bytes.
    why = clean(why.removeprefix("b'").removesuffix("'"))
    return f"mailbox at {section.host}: {why}; check [mail.imap] and the password"
