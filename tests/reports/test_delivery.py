"""A report reaches its reader: whole files, and mails that a real server takes or refuses."""

from __future__ import annotations

import smtplib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope

from reports import smtp
from reports.delivery import MailRefused, message, write_file
from reports.render import Letter
from reports.smtp import Server, send

LETTER = Letter("Ask Priya about Northwind", "Ask Priya – today", "<p>Ask Priya – today</p>")
NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


class Postbox:
    """What the server received; it refuses the address nobody@example.org."""

    # ruff: noqa: N802 - aiosmtpd calls its handlers by these names

    def __init__(self) -> None:
        self.received: list[Envelope] = []

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if address.startswith("nobody"):
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        if b"spam" in (envelope.original_content or b""):
            return "554 looks like spam"
        self.received.append(envelope)
        return "250 OK"


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


def settings(port: int, **said: Any) -> Server:
    return Server(**({"host": "127.0.0.1", "port": port, "security": "none", "timeout": 5} | said))


def mail(
    letter: Letter = LETTER, message_id: str = "<1@referrals.local>", to: str = "robin@example.org"
) -> EmailMessage:
    return message(letter, "robin@example.org", to, message_id, NOW)


# ------------------------------------------------------------------ mail


def test_the_mail_arrives_with_both_parts_and_its_headers_once() -> None:
    postbox = Postbox()

    with serving(postbox) as port:
        send(mail(), settings(port))

    got = message_from_bytes(postbox.received[0].original_content or b"", policy=policy.default)
    assert isinstance(got, EmailMessage)
    for header in ("Subject", "Date", "Message-ID", "From", "To"):
        assert len(got.get_all(header, [])) == 1
    assert got["Auto-Submitted"] == "auto-generated"
    assert got["Subject"] == LETTER.subject
    text, html = got.get_body(("plain",)), got.get_body(("html",))
    assert text
    assert html
    assert "Ask Priya – today" in text.get_content()
    assert "<p>Ask Priya – today</p>" in html.get_content()


def test_a_subject_smuggles_no_header_in() -> None:
    evil = Letter("Ask Eve\r\nBcc: all@example.org", "text", "html")

    made = mail(evil)

    assert made["Bcc"] is None
    assert made["Subject"] == "Ask Eve Bcc: all@example.org"


def test_two_mails_are_not_joined_into_one_thread() -> None:
    one, other = mail(), mail(message_id="<2@referrals.local>")

    assert one["X-Entity-Ref-ID"] != other["X-Entity-Ref-ID"]
    assert one["References"] is None
    assert one["In-Reply-To"] is None


def test_a_moment_without_a_zone_is_local_time() -> None:
    made = message(LETTER, "a@example.org", "b@example.org", "<3@x>", datetime(2026, 11, 23, 7))  # noqa: DTZ001

    assert made["Date"].datetime.utcoffset() is not None


def test_a_login_that_works_is_used() -> None:
    postbox = Postbox()

    def yes(*_: Any) -> AuthResult:
        return AuthResult(success=True)

    with serving(postbox, authenticator=yes, auth_require_tls=False) as port:
        send(mail(), settings(port, user="robin", password="right"))

    assert len(postbox.received) == 1


def test_a_refused_login_names_the_user_and_the_keys_but_never_the_password() -> None:
    def no(*_: Any) -> AuthResult:
        return AuthResult(success=False, handled=False)

    with (
        serving(Postbox(), authenticator=no, auth_require_tls=False) as port,
        pytest.raises(
            MailRefused, match=r"refused the login of robin .*'password_command'"
        ) as told,
    ):
        send(mail(), settings(port, user="robin", password="hunter2"))

    assert "hunter2" not in str(told.value)


def test_a_refused_recipient_is_told_with_the_servers_words() -> None:
    with serving(Postbox()) as port, pytest.raises(MailRefused, match=r"550 no such user.*'to'"):
        send(mail(to="nobody@example.org"), settings(port))


def test_a_refused_mail_is_told_with_the_servers_words() -> None:
    letter = Letter("spam", "spam", "spam")

    with serving(Postbox()) as port, pytest.raises(MailRefused, match="554 looks like spam"):
        send(mail(letter), settings(port))


def test_a_server_that_is_not_there_is_named_with_its_port() -> None:
    port = free_port()

    with pytest.raises(MailRefused, match=rf"127\.0\.0\.1:{port} cannot be reached .*'host'"):
        send(mail(), settings(port))


def test_a_server_without_starttls_gets_no_mail_and_no_password() -> None:
    postbox = Postbox()

    with serving(postbox) as port, pytest.raises(MailRefused, match="'security'"):
        send(mail(), settings(port, security="starttls", user="robin", password="secret"))

    assert postbox.received == []


def test_tls_spoken_to_a_plain_server_is_told_as_such() -> None:
    with serving(Postbox()) as port, pytest.raises(MailRefused, match="agree on no TLS"):
        send(mail(), settings(port, security="tls"))


# ------------------------------------------------------------------ files


def test_a_page_that_cannot_be_put_in_place_leaves_the_old_one_and_no_litter(
    tmp_path: Path,
) -> None:
    taken = tmp_path / "report.html"
    taken.mkdir()
    (taken / "old").write_text("old")

    with pytest.raises(OSError, match=r"report\.html"):
        write_file(b"new", taken)

    assert (taken / "old").read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


def test_a_new_page_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    write_file(b"a long old page", tmp_path / "report.html")

    write_file(b"new", tmp_path / "report.html")

    assert (tmp_path / "report.html").read_bytes() == b"new"


def test_every_way_a_server_can_fail_has_a_remedy() -> None:
    kinds = [kind for kind in vars(smtplib).values() if isinstance(kind, type)]

    failures = [kind for kind in kinds if issubclass(kind, smtplib.SMTPException)]

    assert all(any(issubclass(kind, known) for known in smtp.REMEDIES) for kind in failures)
