"""The files of the outbox: mails that wait, one a day, and those that are of no use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from referrals.config.model import Config
from referrals.knowledge.mail.addresses import mailboxes
from reports.mail.message import write_file

LEFT = "X-Referrals-Left"
"""The header of a waiting mail that names who has not got it yet; it is sent to nobody."""
BEGUN = "X-Referrals-Begun"
"""The header of a waiting mail that may have been taken: the other side, or we, broke off."""
WHOLE = {"from", "to", "date", "message-id", "subject"}


def waiting(config: Config) -> list[Path]:
    """The oldest first."""
    return sorted((config.reports / "outbox").glob("*.eml"))


def readable(config: Config) -> list[Path]:
    """Those of them that are whole mails."""
    return [file for file in waiting(config) if not _fault(file)]


def day_of(file: Path) -> date | None:
    """The day whose news a mail tells; None for what was put there by another hand."""
    try:
        return date.fromisoformat(file.stem)
    except ValueError:
        return None


def write_down(mail: EmailMessage, config: Config, today: date) -> Path:
    file = config.reports / "outbox" / f"{today}.eml"
    # There already: a run was killed before it could note that the day's mail is written.
    return file if file.exists() else write_file(mail.as_bytes(policy=policy.SMTP), file)


def read(file: Path) -> EmailMessage:
    mail = message_from_bytes(file.read_bytes(), policy=policy.SMTP)
    assert isinstance(mail, EmailMessage)
    return mail


def left_of(mail: EmailMessage, everybody: Sequence[str]) -> Sequence[str]:
    """Who of *everybody* has not got it yet. What we noted on the mail is taken off it."""
    left = mailboxes(str(mail[LEFT] or "")).addresses
    del mail[LEFT], mail[BEGUN]
    return [address for address in everybody if address in left] or everybody


def note_left(file: Path, left: Sequence[str]) -> None:
    _note(file, LEFT, ", ".join(left))


def note_begun(file: Path, begun: bool) -> None:
    """Before a mail goes, and when it is certain that it was not taken: a run may be killed."""
    _note(file, BEGUN, "yes" if begun else "")


def may_have_gone(file: Path) -> bool:
    """Whether it is unknown what became of a mail: only under its own id may it go again."""
    return bool(read(file)[BEGUN])


def went_to_nobody(file: Path) -> bool:
    """Whether nobody has got a mail, so that another can take its place and its id."""
    mail = read(file)
    return not (mail[LEFT] or mail[BEGUN])


def _note(file: Path, header: str, value: str) -> None:
    mail = read(file)
    del mail[header]
    if value:
        mail[header] = value
    write_file(mail.as_bytes(policy=policy.SMTP), file)


def set_aside(file: Path, config: Config) -> Path:
    """Where it lies now: it is not tried again, and not lost."""
    folder = config.reports / "outbox" / "set-aside"
    folder.mkdir(mode=0o700, exist_ok=True)
    names = (f"{file.stem}{f'-{n}' if n else ''}.eml" for n in range(10_000))
    free = next(folder / name for name in names if not (folder / name).exists())
    return file.rename(free)


def set_aside_unreadable(config: Config) -> list[str]:
    """A sentence for each file that is no whole mail: the disk was full, or another hand was
    there."""
    faults = ((file, _fault(file)) for file in waiting(config))
    return [f"{file} is {why} and is {_put_away(file, config)}" for file, why in faults if why]


def _put_away(file: Path, config: Config) -> str:
    try:
        return f"set aside as {set_aside(file, config)}"
    except OSError as error:
        return f"in the way; it cannot be set aside: {error.strerror}"


def _fault(file: Path) -> str:
    try:
        if not file.is_file():
            return "no file"
        mail = read(file)
        names = {name.lower() for name in mail.keys() if str(mail[name]).strip()}  # noqa: SIM118
        mail.as_bytes(policy=policy.SMTP)
    except OSError as error:
        return f"not readable ({error.strerror})"
    except Exception:
        # The standard library fails on odd headers in ways of its own.
        return "no whole mail"
    return "" if names >= WHOLE else "no whole mail"
