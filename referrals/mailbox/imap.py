"""The user's mailbox over IMAP: headers of what is new in it, a mark as seen, a Drafts folder.

No mail's body is ever asked for.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from functools import partial
from importlib.util import find_spec
from threading import Timer
from typing import TYPE_CHECKING, Any

from referrals.config.mail_sections import ImapSection
from referrals.config.model import Config, ConfigError
from referrals.mailbox.deadline import within
from referrals.mailbox.passwords import password
from reports.mail.message import MailRefused
from reports.say.safety import clean

if TYPE_CHECKING:
    from imapclient import IMAPClient

MOST = 500
"""Mails that are looked at in one scan: the latest."""
WHOLE = 2
"""How many times the timeout of one answer all questions to a mailbox may take."""
SEEN = rb"\Seen"


@dataclass(frozen=True)
class Found:
    """A mail that came on a day: its number in the mailbox, and those headers that were wanted.
    *key* names it for as long as the mailbox keeps its numbers."""

    number: int
    key: str
    came_on: date | None
    headers: Message
    seen: bool


@dataclass(frozen=True)
class Mailbox:
    """An open mailbox; what goes wrong in it is told by `opened`."""

    client: IMAPClient
    epoch: int = 0
    """The server's UIDVALIDITY: a number means another mail under another one (RFC 9051)."""

    def about(self, subject: str, since: date, headers: tuple[str, ...]) -> list[Found]:
        """Each mail, read or not, with *subject* in its subject, in the order they came, and some
        others.

        Not every server looks inside encoded subjects: all that are encoded come along,
        since a day. The others are found whatever the server's clock says.
        """
        plain = self.client.search(["SUBJECT", subject])
        encoded = self.client.search(["SUBJECT", "=?", "SINCE", since])
        numbers = [*sorted(set(encoded) - set(plain))[-MOST:], *sorted(plain)[-MOST:]]
        return self._headers_of(numbers, headers)

    def written_by(
        self, addresses: Iterable[str], since: date, headers: tuple[str, ...]
    ) -> list[Found]:
        """The letters from *addresses* since a day, in the order they came, and some others: many
        servers find an address within a longer one."""
        found = {
            n
            for address in addresses
            for n in self.client.search(["FROM", address, "SINCE", since])
        }
        return self._headers_of(sorted(found)[-MOST:], headers)

    def _headers_of(self, numbers: Sequence[int], headers: tuple[str, ...]) -> list[Found]:
        wanted = ["INTERNALDATE", "FLAGS", f"BODY.PEEK[HEADER.FIELDS ({' '.join(headers)})]"]
        fetched = self.client.fetch(numbers, wanted) if numbers else {}
        return [self._found(number, parts) for number, parts in sorted(fetched.items())]

    def _found(self, number: int, parts: dict[bytes, Any]) -> Found:
        """What a server leaves out is not known."""
        came, flags = parts.get(b"INTERNALDATE"), parts.get(b"FLAGS", ())
        read = next((value for name, value in parts.items() if name.startswith(b"BODY[")), b"")
        return Found(
            number=number,
            key=f"{self.epoch}/{number}",
            came_on=came.date() if came else None,
            headers=message_from_bytes(read or b""),
            seen=SEEN in flags,
        )

    def mark_seen(self, number: int) -> None:
        self.client.add_flags([number], [SEEN])

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
        self.client.append(folder, data, [rb"\Draft", SEEN], now)
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
    patience = config.mail.timeout
    try:
        box = within(patience, partial(_entered, section, user or "", secret or "", patience))
        with _for(patience * WHOLE, box.client), box.client:
            yield box
    except (IMAPClientError, OSError) as error:
        raise MailRefused(_told(section, error)) from error


def _entered(section: ImapSection, user: str, secret: str, timeout: float) -> Mailbox:
    client = _connected(section, timeout)
    try:
        client.login(user, secret)
        return Mailbox(client, client.select_folder(section.mailbox).get(b"UIDVALIDITY", 0))
    except BaseException:
        client.shutdown()
        raise


def _connected(section: ImapSection, timeout: float) -> IMAPClient:
    from imapclient import IMAPClient

    tls = section.security == "tls"
    port = section.port or (993 if tls else 143)
    trust = ssl.create_default_context()
    client = IMAPClient(section.host, port, ssl=tls, ssl_context=trust, timeout=timeout)
    if section.security == "starttls":
        client.starttls(trust)
    return client


@contextmanager
def _for(seconds: float, client: IMAPClient) -> Iterator[None]:
    """Hang up after *seconds*: the timeout of a socket begins anew with each byte."""
    late = list[str]()

    def hang_up() -> None:
        late.append(f"took longer than {seconds:g} s")
        with suppress(OSError):
            client.socket().shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, hang_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    except Exception as error:
        if late:
            raise TimeoutError(late[0]) from error
        raise
    finally:
        timer.cancel()


def _told(section: ImapSection, error: Exception) -> str:
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    # The library hands on the server's words as Python shows bytes.
    why = clean(why.removeprefix("b'").removesuffix("'"))
    return f"mailbox at {section.host}: {why}; check [mail.imap] and the password"
