"""The way out for the morning mail: written down first, sent, and kept when it could not be.

At most one mail is written a day, and only when there is news; a week without any ends with a sign
of life. A mail that was not taken stays in the outbox and goes with the next scan under the same
Message-ID, so that nothing is lost and nothing is read twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import make_msgid
from functools import partial
from pathlib import Path

from filelock import FileLock

from referrals.config.model import Config, ConfigError
from referrals.domain.advice.news import news
from referrals.mailbox.imap import opened
from referrals.mailbox.passwords import password
from referrals.mailbox.tokens import offer
from referrals.model.advice import Report
from referrals.store.book import Book
from referrals.usecases.publish import rendered
from reports.drafts.one_tap import Subjects
from reports.mail import folder, sendmail, smtp
from reports.mail.letter import codes_shown, letter
from reports.mail.message import Carrier, message, write_file

SIGN_OF_LIFE = timedelta(days=7)
"""After so long without news a mail says that the scan still runs."""


def send_mail(book: Book, config: Config, report: Report, now: datetime) -> list[str]:
    """Write the day's mail when it is due; send it and whatever waited before it.

    Returns what was answered to each mail. Raises MailRefused, ConfigError.
    """
    carry = carrier(config)
    with _alone(config):
        tried = set(_waiting(config))
        if mail_due(book, report):
            mail = compose(config, report, now, _answers(book, config, report))
            _write_down(mail, config, report.today)
            book.note("mailed", report.today.isoformat())
        return [_deliver(mail, carry, mail in tried, config) for mail in _waiting(config)]


def mail_due(book: Book, report: Report) -> bool:
    """Whether the day's mail is still to be written: for news, or as a sign of life."""
    mailed = book.fact("mailed")
    last = date.fromisoformat(mailed) if mailed else None
    if last == report.today:
        return False
    if last and last > report.today:
        # The clock was ahead once; that must not silence us until then.
        last = None
    return last is None or news(report, last) or report.today - last >= SIGN_OF_LIFE


def compose(
    config: Config, report: Report, now: datetime, subjects: Subjects | None = None
) -> EmailMessage:
    """The day's mail, with the one-tap answers of *subjects*. Raises ConfigError when nobody is
    there to get it."""
    sender, to = _addresses(config)
    key = make_msgid(domain="referrals.local")
    return message(
        rendered(config, letter, report, subjects, to),
        sender=sender,
        to=to,
        message_id=key,
        now=now,
    )


def _addresses(config: Config) -> tuple[str, str]:
    """From whom the mail is, and to whom."""
    to = config.mail.to or config.me.email
    if not to:
        raise ConfigError(
            f"{config.path}: [mail] needs 'to', or [me] 'email', to know where to send"
        )
    return config.mail.sender or to, to


def send_test(book: Book, config: Config, report: Report, now: datetime) -> str:
    """Send the day's mail as a trial, whatever was sent before; what was answered."""
    carry = carrier(config)
    mail = compose(config, report, now, _answers(book, config, report))
    mail.replace_header("Subject", f"Test: {mail['Subject']}")
    return carry(mail)


def preview(book: Book, config: Config, report: Report, now: datetime) -> EmailMessage:
    """The day's mail as it would go."""
    return compose(config, report, now, _answers(book, config, report))


def waiting(config: Config) -> bool:
    """Whether a mail waits that could not be sent."""
    return bool(_waiting(config))


def _answers(book: Book, config: Config, report: Report) -> Subjects | None:
    """Links are shown only where somebody reads what they send."""
    if config.mail.imap is None or not config.mail.imap.answers:
        return None
    return offer(book, report.today, codes_shown(report))


def carrier(config: Config) -> Carrier:
    """The way that config.toml names; a password is asked for with the first mail. Raises
    ConfigError where it names none."""
    match config.mail.method:
        case "smtp":
            return lambda mail: smtp.send(mail, _server(config))
        case "sendmail":
            program, patience = config.mail.sendmail, config.mail.timeout
            return partial(sendmail.hand_over, program=program, timeout=patience)
        case "folder":
            return partial(folder.put, folder=config.beside(config.mail.folder))
        case "none":
            raise ConfigError(
                f"{config.path}: [mail] method is \"none\"; set 'smtp', 'sendmail' or 'folder'"
            )


def _server(config: Config) -> smtp.Server:
    mail = config.mail
    secret = password(config, mail.user) if mail.user else None
    if mail.user and not secret:
        raise ConfigError(
            f"{config.path}: [mail] no password for {mail.user} is found; say with "
            "'password_command' or 'password_file' where it is kept"
        )
    return smtp.Server(
        host=mail.host,
        port=mail.port or smtp.PORTS[mail.security],
        security=mail.security,
        user=mail.user,
        password=secret,
        timeout=mail.timeout,
    )


# ------------------------------------------------------------------ the outbox


@contextmanager
def _alone(config: Config) -> Iterator[None]:
    """Another process that sends has done so before this one looks."""
    config.reports.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(config.reports / ".outbox.lock", mode=0o600):
        yield


def _write_down(mail: EmailMessage, config: Config, today: date) -> None:
    file = config.reports / "outbox" / f"{today}.eml"
    # There already: a run was killed before it could note that the day's mail is written.
    if not file.exists():
        write_file(mail.as_bytes(policy=policy.SMTP), file)


def _waiting(config: Config) -> list[Path]:
    return sorted((config.reports / "outbox").glob("*.eml"))


def _deliver(file: Path, carry: Carrier, tried: bool, config: Config) -> str:
    """*tried*: an earlier run may have sent it, and heard no answer."""
    mail = message_from_bytes(file.read_bytes(), policy=policy.SMTP)
    assert isinstance(mail, EmailMessage)
    # What was refused for its address goes to the one that config.toml names by now.
    sender, to = _addresses(config)
    mail.replace_header("From", sender)
    mail.replace_header("To", to)
    answer = "it had arrived" if tried and _arrived(mail, config) else carry(mail)
    file.unlink()
    return answer


def _arrived(mail: EmailMessage, config: Config) -> bool:
    """Whether it is in the user's mailbox, as far as that can be seen: a server that dies after it
    took a mail cannot say so."""
    if config.mail.imap is None:
        return False
    with opened(config) as mailbox:
        return mailbox.holds(mail["Message-ID"])
