"""The way out for the morning mail: written down first, sent, and kept when it could not be.

A message that was not accepted stays in the outbox and goes with the next one under the same
Message-ID, so that nothing is lost and nothing is read twice.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path

from referrals.config import Config, ConfigError
from referrals.domain.model import Report
from reports.delivery import Mail, message, send, write_file
from reports.render import letter


def post(report: Report, config: Config, now: datetime) -> None:
    """Send the report's mail, and whatever waited before it. Raises MailRefused, ConfigError."""
    settings = _mail(config)
    mail = message(
        letter(report), settings.sender, settings.to, make_msgid(domain="referrals.local"), now
    )
    outbox = config.reports / "outbox"
    write_file(mail.as_bytes(policy=policy.SMTP), outbox / f"{now:%Y-%m-%dT%H%M%S}.eml")
    for waiting in sorted(outbox.glob("*.eml")):
        send(_read(waiting), settings)
        waiting.unlink()


def _read(file: Path) -> EmailMessage:
    mail = message_from_bytes(file.read_bytes(), policy=policy.SMTP)
    assert isinstance(mail, EmailMessage)
    return mail


def _mail(config: Config) -> Mail:
    section = config.mail
    to = section.to or config.me.email
    if not to:
        raise ConfigError(
            f"{config.path}: [mail] needs 'to', or [me] 'email', to know where to send"
        )
    return Mail(
        sender=section.sender or to,
        to=to,
        host=section.host,
        port=section.port,
        security=section.security,
        user=section.user,
        password=_password(config) if section.user else None,
        timeout=section.timeout,
    )


def _password(config: Config) -> str | None:
    """From the environment, or what the password command prints; never from the file."""
    if password := os.environ.get("REFERRALS_MAIL_PASSWORD"):
        return password
    command = config.mail.password_command
    if not command:
        return None
    done = subprocess.run(  # noqa: S603 - the user's own command, from the user's own file
        shlex.split(command), capture_output=True, text=True, check=False, timeout=60
    )
    if done.returncode:
        raise ConfigError(
            f"{config.path}: [mail] password_command ended with {done.returncode}: "
            f"{done.stderr.strip() or 'no message'}"
        )
    return done.stdout.splitlines()[0] if done.stdout else None
