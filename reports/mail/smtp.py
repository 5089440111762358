"""The user's own mail server: how a mail is handed over, and what is said when it is not taken."""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from threading import Timer
from typing import Literal

from referrals.model.wording import then
from reports.mail.message import MailRefused, recipients
from reports.say.safety import clean

Security = Literal["starttls", "tls", "none"]
WHOLE = 4
"""How many times the timeout of one answer the whole dialogue may take."""
FINAL = 500
"""From here on a server's code says: never (RFC 5321, 4.2.1)."""
PORTS: dict[Security, int] = {"starttls": 587, "tls": 465, "none": 25}
"""Where a server listens when nothing else is said (RFC 8314)."""


@dataclass(frozen=True)
class Server:
    """How to reach the user's own mail server; *timeout* in seconds."""

    host: str
    port: int
    security: Security = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    timeout: float = 30


class _Talking:
    """Remembers what the server said when it had the whole mail, and hangs up on one that keeps us
    waiting word by word: the timeout of a socket begins anew with each byte."""

    answer: tuple[int, bytes] = (0, b"")
    handed_over = False
    """Whether the mail itself was begun: from here on silence does not say that it was refused."""
    sock: socket.socket | None
    _patience: Timer | None = None

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        self._patience = Timer(timeout * WHOLE, self._hang_up)
        self._patience.daemon = True
        self._patience.start()
        return super()._get_socket(host, port, timeout)  # type: ignore[misc,no-any-return]

    def _hang_up(self) -> None:
        if line := self.sock:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        if self._patience:
            self._patience.cancel()
        super().close()  # type: ignore[misc]

    def data(self, msg: object) -> tuple[int, bytes]:
        self.handed_over = True
        self.answer = super().data(msg)  # type: ignore[misc]
        return self.answer


class _Plain(_Talking, smtplib.SMTP):
    pass


class _Wrapped(_Talking, smtplib.SMTP_SSL):
    pass


def send(message: EmailMessage, server: Server, to: Sequence[str] = ()) -> str:
    """Hand *message* over for those in *to*, or for everybody; what the server answered ("250 2.0.0
    Ok"). Raises MailRefused, also when it refused some of them."""
    line: _Talking | None = None
    try:
        with _connected(server) as line:
            if server.user:
                line.login(server.user, server.password or "")
            refused = line.send_message(message, to_addrs=list(to or recipients(message)))
            code, words = line.answer
    except OSError as error:
        # A code is an answer; a line that breaks after the mail was begun is none.
        said = isinstance(error, smtplib.SMTPResponseException | smtplib.SMTPRecipientsRefused)
        unclear = bool(line and line.handed_over) and not said
        why = _told(error, server, message)
        raise MailRefused(why, final=_final(error), unclear=unclear) from error
    answer = f"{code} {_text(words)}"
    if refused:
        raise _not_by_all(refused, answer, server, message)
    return answer


Refusals = dict[str, tuple[int, bytes]]
"""The server's answer to each address that it refused."""


def _not_by_all(
    refused: Refusals, answer: str, server: Server, message: EmailMessage
) -> MailRefused:
    why = _told(smtplib.SMTPRecipientsRefused(refused), server, message)
    later = [address for address, (code, _) in refused.items() if code < FINAL]
    return MailRefused(then(why, f"The others got it ({answer})"), answer=answer, later=later)


def _final(error: OSError) -> bool:
    """Whether it is this mail that was refused, and for good: what is wrong with the login or the
    server may be mended."""
    match error:
        case smtplib.SMTPRecipientsRefused():
            return all(code >= FINAL for code, _ in error.recipients.values())
        case smtplib.SMTPSenderRefused() | smtplib.SMTPDataError():
            return error.smtp_code >= FINAL
        case _:
            return False


@contextmanager
def _connected(server: Server) -> Iterator[_Plain | _Wrapped]:
    line = _called(server)
    try:
        if server.security == "starttls":
            line.starttls(context=ssl.create_default_context())
        yield line
        # The mail is taken: however the server says good-bye, it must not be sent again.
        with suppress(OSError):
            line.quit()
    finally:
        line.close()


def _called(server: Server) -> _Plain | _Wrapped:
    if server.security == "tls":
        trust = ssl.create_default_context()
        return _Wrapped(server.host, server.port, timeout=server.timeout, context=trust)
    return _Plain(server.host, server.port, timeout=server.timeout)


def _told(error: OSError, server: Server, message: EmailMessage) -> str:
    remedy = next(words for kind, words in REMEDIES.items() if isinstance(error, kind))
    to = message["To"]
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        to = ", ".join(error.recipients)
    details = {"user": server.user, "sender": message["From"], "to": to}
    return f"mail server {server.host}:{server.port} {remedy.format(why=_why(error), **details)}"


def _why(error: OSError) -> str:
    """The other side's own words."""
    match error:
        case smtplib.SMTPRecipientsRefused():
            answers = (f"{code} {_text(words)}" for code, words in error.recipients.values())
            return "; ".join(dict.fromkeys(answers))
        case smtplib.SMTPResponseException():
            return f"{error.smtp_code} {_text(error.smtp_error)}"
        case _:
            return str(error.strerror or error)


def _text(words: bytes | str) -> str:
    return clean(words.decode(errors="replace") if isinstance(words, bytes) else words)


# Every key named is one of [mail] in config.toml; the first that fits is said.
REMEDIES: dict[type[OSError], str] = {
    smtplib.SMTPAuthenticationError: "refused the login of {user} ({why}); check 'user' and "
    "'password_command' (many providers want an app password)",
    smtplib.SMTPRecipientsRefused: "refused the recipient {to} ({why}); check 'to'",
    smtplib.SMTPSenderRefused: "refused the sender {sender} ({why}); check 'from'",
    smtplib.SMTPNotSupportedError: "cannot do what is configured ({why}); check 'security', "
    "'port' and 'user'",
    smtplib.SMTPResponseException: "did not take the mail ({why}); the next scan tries again",
    smtplib.SMTPException: "broke off ({why}); check 'security' and 'port', or try again later",
    ssl.SSLCertVerificationError: "shows a certificate that is not trusted ({why}); check 'host', "
    "or have this machine trust it",
    ssl.SSLError: "and this program agree on no TLS ({why}); check 'security' and 'port' (465 is "
    "tls, 587 is starttls)",
    OSError: "cannot be reached ({why}); check 'host' and 'port', and that this machine is online",
}
