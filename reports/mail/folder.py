"""A mail put into a folder as an .eml file, for a mail program or a script of the user's."""

from __future__ import annotations

import re
from email import policy
from email.message import EmailMessage
from pathlib import Path

from reports.mail.message import write_file


def put(message: EmailMessage, folder: Path) -> str:
    """Write *message* into *folder*; where it lies. Put there again, it is the same file."""
    day = message["Date"].datetime.date()
    message_id = re.sub(r"[^\w.@-]", "", message["Message-ID"])
    return str(write_file(message.as_bytes(policy=policy.SMTP), folder / f"{day} {message_id}.eml"))
