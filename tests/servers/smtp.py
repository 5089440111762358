"""A real SMTP server on loopback, in this process."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope


class Postbox:
    """What the server received, and its moods; it refuses the address nobody@example.org."""

    # ruff: noqa: N802 - aiosmtpd calls its handlers by these names

    def __init__(self) -> None:
        self.received: list[Envelope] = []
        self.out_of_order = False
        """It takes nothing for now."""
        self.later_is_now = False
        """It takes mail for later@… by now."""
        self.dies = False
        """It breaks down just after it took a mail, before it can say so."""

    @property
    def mails(self) -> list[EmailMessage]:
        return [_parsed(envelope.original_content or b"") for envelope in self.received]

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if address.startswith("nobody"):
            return "550 no such user"
        if address.startswith("later") and not self.later_is_now:
            return "450 mailbox busy"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        if self.out_of_order:
            return "451 come back later"
        if b"spam" in (envelope.original_content or b""):
            return "554 looks like spam"
        self.received.append(envelope)
        if self.dies:
            server.transport.abort()
        return "250 2.0.0 taken as 4711"


@contextmanager
def serving(postbox: Postbox, **said: Any) -> Iterator[int]:
    server = Controller(postbox, hostname="127.0.0.1", port=free_port(), **said)
    server.start()
    try:
        yield server.port
    finally:
        server.stop()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def _parsed(data: bytes) -> EmailMessage:
    mail = message_from_bytes(data, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail
