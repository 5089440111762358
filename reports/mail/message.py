"""A report on its way to its reader: files that are whole or not there; the letter as a mail."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from referrals.knowledge.mail.addresses import mailboxes
from referrals.model.errors import ReferralsError
from reports.mail.letter import Letter
from reports.say.safety import clean


class MailRefused(ReferralsError):
    """The mail was not taken; the message says by whom, why, and what to do."""

    exit_code = 12

    def __init__(
        self,
        text: str,
        final: bool = False,
        answer: str = "",
        later: Sequence[str] = (),
        unclear: bool = False,
    ) -> None:
        """*final*: it will never be taken. *answer*: what was said on behalf of those who did get
        it; *later*: who may get it another time. *unclear*: it may have been taken all the same."""
        super().__init__(text)
        self.final, self.answer, self.later = final, answer, tuple(later)
        self.unclear = unclear


Carrier = Callable[[EmailMessage, Sequence[str]], str]
"""Takes a mail on its way to some addresses and says what the other side answered. Raises
MailRefused, also when one of them is not to get it."""


def recipients(mail: EmailMessage) -> tuple[str, ...]:
    """Everybody in its To."""
    return mailboxes(str(mail["To"])).addresses


# ------------------------------------------------------------------ files


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
    except BaseException as error:
        Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError):
            # What fails in the middle of writing ("no space left") does not say where.
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
    return path


# ------------------------------------------------------------------ mail


def message(
    letter: Letter, *, sender: str, to: str, message_id: str, now: datetime
) -> EmailMessage:
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
