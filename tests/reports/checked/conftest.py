"""What the checks are made on: the mails as a real SMTP server received them, and a browser."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope
from playwright.sync_api import Browser

from referrals.model.advice import Report
from reports.mail.letter import letter
from reports.mail.message import message
from reports.mail.smtp import Server, send
from tests.reports.checked.browser import started
from tests.reports.checked.specimens import SPECIMENS, answers_to

ME = "robin@example.org"
NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


@dataclass
class Postbox:
    """What the server received, byte by byte."""

    received: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802
        self.received.append(envelope.original_content or b"")
        return "250 OK"


@contextmanager
def serving(postbox: Postbox) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    server = Controller(postbox, hostname="127.0.0.1", port=port)
    server.start()
    try:
        yield port
    finally:
        server.stop()


def delivered(reports: Mapping[str, Report]) -> dict[str, EmailMessage]:
    """Each report as a mail that went over SMTP."""
    postbox = Postbox()
    with serving(postbox) as port:
        for number, report in enumerate(reports.values()):
            words = letter(report, answers_to(report))
            mail = message(
                words, sender=ME, to=ME, message_id=f"<{number}@referrals.local>", now=NOW
            )
            send(mail, Server("127.0.0.1", port, "none"))
    read = (message_from_bytes(raw, policy=policy.default) for raw in postbox.received)
    return dict(zip(reports, read, strict=True))  # type: ignore[arg-type]


def part(mail: EmailMessage, kind: str) -> str:
    """The text of the part of that kind ("html", "plain")."""
    found = mail.get_body((kind,))
    assert found
    return str(found.get_content())


@pytest.fixture(scope="session")
def mails() -> dict[str, EmailMessage]:
    return delivered(SPECIMENS)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for a whole file; no longer, for as long as it runs it keeps asyncio for itself."""
    with started() as browser:
        yield browser
