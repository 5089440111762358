"""A report reaches its reader: whole files, and mails that a real server takes or refuses."""

from __future__ import annotations

import smtplib
import socket
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from reports.mail import folder, sendmail, smtp
from reports.mail.letter import Letter
from reports.mail.message import MailRefused, message, write_file
from reports.mail.smtp import Server, send
from tests.servers.certificates import certificate, server_context
from tests.servers.smtp import Postbox, free_port, serving

LETTER = Letter("Ask Priya about Northwind", "Ask Priya – today", "<p>Ask Priya – today</p>")
NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def settings(port: int, **said: Any) -> Server:
    return Server(**({"host": "127.0.0.1", "port": port, "security": "none", "timeout": 5} | said))


def mail(
    letter: Letter = LETTER, message_id: str = "<1@referrals.local>", to: str = "robin@example.org"
) -> EmailMessage:
    return message(letter, sender="robin@example.org", to=to, message_id=message_id, now=NOW)


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
    made = message(
        LETTER,
        sender="a@example.org",
        to="b@example.org",
        message_id="<3@x>",
        now=datetime(2026, 11, 23, 7),  # noqa: DTZ001
    )

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


def test_the_server_is_quoted_on_what_it_took() -> None:
    with serving(Postbox()) as port:
        answer = send(mail(), settings(port))

    assert answer == "250 2.0.0 taken as 4711"


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate for 127.0.0.1 that this machine trusts."""
    file = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return file


def only_robin(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    return AuthResult(success=(data.login, data.password) == (b"robin", b"right"))


def test_a_mail_goes_over_starttls_with_a_login(trusted: Path) -> None:
    postbox, tls = Postbox(), server_context(trusted)

    with serving(postbox, tls_context=tls, require_starttls=True, authenticator=only_robin) as port:
        send(mail(), settings(port, security="starttls", user="robin", password="right"))

    assert len(postbox.received) == 1


def test_a_mail_goes_over_tls_from_the_first_byte(trusted: Path) -> None:
    postbox = Postbox()

    with serving(postbox, ssl_context=server_context(trusted)) as port:
        send(mail(), settings(port, security="tls"))

    assert len(postbox.received) == 1


def test_a_certificate_that_nobody_trusts_gets_no_mail_and_no_password(tmp_path: Path) -> None:
    postbox, tls = Postbox(), server_context(certificate(tmp_path))

    with (
        serving(postbox, tls_context=tls, require_starttls=True, authenticator=only_robin) as port,
        pytest.raises(MailRefused, match="a certificate that is not trusted"),
    ):
        send(mail(), settings(port, security="starttls", user="robin", password="right"))

    assert postbox.received == []


def test_a_server_that_never_answers_is_given_up() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        pytest.raises(MailRefused, match="timed out"),
    ):
        send(mail(), settings(silent.getsockname()[1], timeout=0.3))


def test_a_server_that_answers_letter_by_letter_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as slow, ThreadPoolExecutor(1) as pool:

        def drip() -> None:
            line, _ = slow.accept()
            with line, suppress(OSError):
                # The timeout of a socket would begin anew with each of them.
                for letter in "220 " + "x" * 10_000:
                    line.sendall(letter.encode())
                    sleep(0.05)

        dripping = pool.submit(drip)
        with pytest.raises(MailRefused, match="broke off"):
            send(mail(), settings(slow.getsockname()[1], timeout=0.2))
        dripping.result()


def test_a_server_that_says_good_bye_badly_took_the_mail_all_the_same() -> None:
    class Grumpy(Postbox):
        async def handle_QUIT(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
            return "421 go away"

    with serving(Grumpy()) as port:
        assert send(mail(), settings(port)).startswith("250")


def test_a_password_is_shown_by_no_server_settings() -> None:
    assert "hunter2" not in repr(settings(25, password="hunter2"))


# ------------------------------------------------------------------ sendmail, a folder

SENDMAIL = """#!/bin/sh
echo "$@" > {folder}/words
cat > {folder}/mail
{ending}
"""


def sendmail_in(folder: Path, ending: str = "") -> Path:
    program = folder / "sendmail"
    program.write_text(SENDMAIL.format(folder=folder, ending=ending))
    program.chmod(0o700)
    return program


def test_sendmail_gets_the_mail_and_who_it_is_for(tmp_path: Path) -> None:
    answer = sendmail.hand_over(mail(), sendmail_in(tmp_path), 5)

    assert answer == "sendmail took it"
    said = (tmp_path / "words").read_text().strip()
    assert said == "-i -f robin@example.org -- robin@example.org"
    assert message_from_bytes((tmp_path / "mail").read_bytes())["Subject"] == LETTER.subject
    assert b"\r\n" not in (tmp_path / "mail").read_bytes()


@pytest.mark.parametrize(
    ("ending", "why"),
    [
        ("echo no queue >&2; exit 75", "ended with 75: no queue"),
        ("exit 1", "ended with 1: no message"),
        ("sleep 9", "took longer than 0.5 s"),
    ],
)
def test_a_sendmail_that_does_not_take_it_is_quoted(tmp_path: Path, ending: str, why: str) -> None:
    with pytest.raises(MailRefused, match=why):
        sendmail.hand_over(mail(), sendmail_in(tmp_path, ending), 0.5)


def test_a_sendmail_that_is_not_there_is_told_with_its_key(tmp_path: Path) -> None:
    with pytest.raises(MailRefused, match=r"cannot be run \(No such file.*'sendmail'"):
        sendmail.hand_over(mail(), tmp_path / "none", 5)


def test_a_folder_gets_each_mail_once_for_the_user_only(tmp_path: Path) -> None:
    first = folder.put(mail(), tmp_path / "mails")
    again = folder.put(mail(), tmp_path / "mails")
    folder.put(mail(message_id="<../2@x>"), tmp_path / "mails")

    assert first == again == str(tmp_path / "mails" / "2026-11-23 1@referrals.local.eml")
    assert stat.S_IMODE(Path(first).stat().st_mode) == 0o600
    names = sorted(file.name for file in (tmp_path / "mails").iterdir())
    assert names == ["2026-11-23 ..2@x.eml", "2026-11-23 1@referrals.local.eml"]


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
