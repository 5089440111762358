"""A mail handed to the system's own sendmail, which queues it and sees to the rest."""

from __future__ import annotations

import subprocess
from email import policy
from email.message import EmailMessage
from pathlib import Path

from referrals.knowledge.mail.addresses import address_in
from reports.mail.message import MailRefused
from reports.say.safety import clean


def hand_over(message: EmailMessage, program: Path, timeout: float) -> str:
    """Hand *message* to *program*; what came back. *timeout* in seconds. Raises MailRefused."""
    sender, to = (address_in(str(message[name])) or "" for name in ("From", "To"))
    try:
        done = subprocess.run(  # noqa: S603 - the user's own program; addresses follow "--"
            [program, "-i", "-f", sender, "--", to],
            input=message.as_bytes(policy=policy.SMTP.clone(linesep="\n")),
            capture_output=True,
            check=False,
            timeout=timeout,
        )
    except OSError as error:
        why = f"cannot be run ({error.strerror}); check 'sendmail'"
        raise MailRefused(f"{program} {why}") from error
    except subprocess.TimeoutExpired:
        raise MailRefused(f"{program} took longer than {timeout:g} s") from None
    words = clean((done.stderr or done.stdout).decode(errors="replace"))
    if done.returncode:
        raise MailRefused(f"{program} ended with {done.returncode}: {words or 'no message'}")
    return words or f"{program.name} took it"
