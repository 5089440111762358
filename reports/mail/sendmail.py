"""A mail handed to the system's own sendmail, which queues it and sees to the rest."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from email import policy
from email.message import EmailMessage
from pathlib import Path

from referrals.knowledge.mail.addresses import address_in
from reports.mail.message import MailRefused, recipients
from reports.say.safety import clean

FOR_GOOD = {65, 67, 68}
"""Codes of sysexits.h: the mail, the user, the host is wrong. Another time changes nothing."""


def hand_over(message: EmailMessage, program: Path, timeout: float, to: Sequence[str] = ()) -> str:
    """Hand *message* to *program* for those in *to*, or for everybody; what came back. *timeout* in
    seconds. Raises MailRefused."""
    sender = address_in(str(message["From"])) or ""
    try:
        done = subprocess.run(  # noqa: S603 - the user's own program; addresses follow "--"
            [program, "-i", "-f", sender, "--", *(to or recipients(message))],
            input=message.as_bytes(policy=policy.SMTP.clone(linesep="\n")),
            capture_output=True,
            check=False,
            timeout=timeout,
        )
    except OSError as error:
        why = f"cannot be run ({error.strerror}); check 'sendmail'"
        raise MailRefused(f"{program} {why}") from error
    except subprocess.TimeoutExpired:
        raise MailRefused(f"{program} took longer than {timeout:g} s", unclear=True) from None
    words = clean((done.stderr or done.stdout).decode(errors="replace"))
    if done.returncode:
        raise MailRefused(
            f"{program} ended with {done.returncode}: {words or 'no message'}",
            final=done.returncode in FOR_GOOD,
        )
    return words or f"{program.name} took it"
