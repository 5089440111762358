"""The tables of config.toml about mail and other messages to the user."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, SecretStr, model_validator

from referrals.config.sections import Section
from referrals.config.values import (
    NamedAddress,
    NamedAddresses,
    Port,
    Seconds,
    Security,
    WebAddress,
)
from referrals.model.wording import Rhythm

LOOPBACK = re.compile(r"localhost|127(\.\d+){3}|::1")


class ServerSection(Section):
    """A mail server; it is spoken to in the clear on this machine only."""

    host: str = "localhost"
    port: Port | None = None
    security: Security = "starttls"
    user: str | None = None

    @model_validator(mode="after")
    def encrypted(self) -> Self:
        if self.security == "none" and not LOOPBACK.fullmatch(self.host):
            raise ValueError(
                'security = "none" would send your password and mails for all to read; it is for '
                "servers on this machine only (localhost, 127.0.0.1)"
            )
        return self


class ImapSection(ServerSection):
    """Where the user reads mail: the answers that are tapped on the phone, and a Drafts folder.
    Without *user* it is that of [mail]; the password is the same."""

    host: str
    security: Security = "tls"
    mailbox: str = "INBOX"
    answers: bool = True
    replies: bool = True
    """Whether letters of those who have an open ask are looked for."""


class MailSection(ServerSection):
    method: Literal["none", "smtp", "sendmail", "folder"] = "none"
    to: NamedAddresses | None = None
    sender: NamedAddress | None = Field(None, alias="from")
    password_command: str | None = None
    password_file: Path | None = None
    password: SecretStr | None = None
    timeout: Seconds = 30.0
    sendmail: Path = Path("/usr/sbin/sendmail")
    folder: Path = Path("mails")
    rhythm: Rhythm = "news"
    imap: ImapSection | None = None


class NotifySection(Section):
    """A word on the phone or in a chat when there is news."""

    file: Path | None = None
    """Apprise addresses, one a line; they hold keys, so the file is the user's alone."""
    names: bool = False
    ping: WebAddress | None = None
    """Asked for after each scan, so that somebody notices when none runs any more."""
    ping_fail: WebAddress | None = None
    """Asked for instead where no board could be read, or what follows the report did not work."""
