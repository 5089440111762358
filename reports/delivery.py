"""A report to its reader: a file that is whole or not there, or a mail over SMTP."""

from __future__ import annotations

import os
import smtplib
import ssl
import tempfile
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Literal

from reports.render import Letter
from reports.safety import clean

Security = Literal["starttls", "tls", "none"]


class MailRefused(Exception):
    """The mail was not taken; the message says by whom, why, and what to do."""


@dataclass(frozen=True)
class Mail:
    """How to reach the user's own mail server; *timeout* in seconds."""

    sender: str
    to: str
    host: str
    port: int
    security: Security = "starttls"
    user: str | None = None
    password: str | None = None
    timeout: float = 30


# ------------------------------------------------------------------ files


def write_page(html: str, folder: Path, today: date) -> Path:
    """Write report.html, and a copy under the day's date that the next day leaves alone."""
    data = html.encode()
    write_file(data, folder / f"report-{today}.html")
    return write_file(data, folder / "report.html")


def write_file(data: bytes, path: Path) -> Path:
    """Put *data* at *path*, readable by the user only; until it is whole the old file stays."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Private from the start, and in the same folder so that it can take the old one's place.
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return path


# ------------------------------------------------------------------ mail


def message(letter: Letter, sender: str, to: str, message_id: str, now: datetime) -> EmailMessage:
    """The letter as a mail with a text and an HTML part. *message_id* with its angle brackets."""
    mail = EmailMessage()
    mail["Subject"] = clean(letter.subject)
    mail["From"] = clean(sender)
    mail["To"] = clean(to)
    mail["Date"] = format_datetime(now if now.tzinfo else now.astimezone())
    mail["Message-ID"] = message_id
    mail["Auto-Submitted"] = "auto-generated"
    # Gmail joins mails of the same subject into one thread unless this differs.
    mail["X-Entity-Ref-ID"] = message_id
    mail.set_content(letter.text)
    mail.add_alternative(letter.html, subtype="html")
    return mail


def send(message: EmailMessage, mail: Mail) -> None:
    """Hand *message* to the user's mail server. Raises MailRefused."""
    try:
        with _connected(mail) as server:
            if mail.user:
                server.login(mail.user, mail.password or "")
            server.send_message(message, mail.sender, [mail.to])
    except OSError as error:
        raise MailRefused(_told(error, mail)) from error


def _connected(mail: Mail) -> smtplib.SMTP:
    trust = ssl.create_default_context()
    if mail.security == "tls":
        return smtplib.SMTP_SSL(mail.host, mail.port, timeout=mail.timeout, context=trust)
    server = smtplib.SMTP(mail.host, mail.port, timeout=mail.timeout)
    if mail.security == "starttls":
        try:
            server.starttls(context=trust)
        except OSError:
            server.close()
            raise
    return server


def _told(error: OSError, mail: Mail) -> str:
    remedy = next(words for kind, words in REMEDIES.items() if isinstance(error, kind))
    return f"mail server {mail.host}:{mail.port} " + remedy.format(mail=mail, why=_why(error))


def _why(error: OSError) -> str:
    """The other side's own words."""
    match error:
        case smtplib.SMTPRecipientsRefused():
            code, words = next(iter(error.recipients.values()))
            return f"{code} {_text(words)}"
        case smtplib.SMTPResponseException():
            return f"{error.smtp_code} {_text(error.smtp_error)}"
        case _:
            return str(error.strerror or error)


def _text(words: bytes | str) -> str:
    return clean(words.decode(errors="replace") if isinstance(words, bytes) else words)


# Every key named is one of [mail] in config.toml; the first that fits is said.
REMEDIES: dict[type[OSError], str] = {
    smtplib.SMTPAuthenticationError: "refused the login of {mail.user} ({why}); check 'user' and "
    "'password_command' (many providers want an app password)",
    smtplib.SMTPRecipientsRefused: "refused the recipient {mail.to} ({why}); check 'to'",
    smtplib.SMTPSenderRefused: "refused the sender {mail.sender} ({why}); check 'from'",
    smtplib.SMTPNotSupportedError: "cannot do what is configured ({why}); check 'security', "
    "'port' and 'user'",
    smtplib.SMTPResponseException: "did not take the mail ({why}); the next scan tries again",
    smtplib.SMTPException: "broke off ({why}); check 'security' and 'port', or try again later",
    ssl.SSLError: "and this program agree on no TLS ({why}); check 'security' and 'port' (465 is "
    "tls, 587 is starttls) and the server's certificate",
    OSError: "cannot be reached ({why}); check 'host' and 'port', and that this machine is online",
}
