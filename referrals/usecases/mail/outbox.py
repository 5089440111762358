"""The way out for the morning mail: written down first, sent, and kept when it could not be.

At most one mail is written a day, and at most one goes, and only when there is news; a week without
any ends with a sign of life. A mail that was not taken stays in the outbox and goes with the next
scan under the same Message-ID; the news of one that still waits when the next is written are in
that one, which takes over its id. One that may have been taken (the server broke off) goes again
unchanged, and the day's news with the next. What is refused for good is set aside, so that it
stands in nobody's way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path

from filelock import FileLock

from referrals.config.model import Config, ConfigError
from referrals.knowledge.mail.addresses import mailboxes
from referrals.mailbox.imap import opened
from referrals.mailbox.tokens import offer
from referrals.model.advice import Report
from referrals.model.wording import then
from referrals.store.book import Book
from referrals.usecases.mail import days as mail_days
from referrals.usecases.mail import files as outbox_files
from referrals.usecases.mail.days import mail_due
from referrals.usecases.mail.ways import carrier
from referrals.usecases.publish import rendered
from reports.drafts.one_tap import Subjects
from reports.mail.letter import codes_shown, letter
from reports.mail.message import Carrier, MailRefused, message


class NotAllSent(MailRefused):
    """Something in the outbox did not go, or not to everybody; *sent* is what was answered to the
    mails that went."""

    def __init__(self, reasons: list[str], sent: list[str]) -> None:
        super().__init__("\n".join(dict.fromkeys(reasons)))
        self.sent = sent


def send_mail(book: Book, config: Config, report: Report, now: datetime) -> list[str]:
    """Write the day's mail when it is due; send it, or what waited before it.

    Returns what was answered to each mail. Raises NotAllSent, ConfigError.
    """
    carry = carrier(config)
    with _alone(config):
        faults = outbox_files.set_aside_unreadable(config)
        if faults:
            mail_days.forget_written(book, outbox_files.waiting(config))
        sent, unclear = _arrived(book, config, report.today)
        faults += unclear
        if whole := todays(book, config, report):
            _write_todays(book, config, whole, now)
        for file in outbox_files.waiting(config):
            try:
                sent.append(_deliver(file, carry, book, config, report.today))
            except MailRefused as refusal:
                faults.append(str(refusal))
            except OSError as error:
                faults.append(f"{file} cannot be sent: {error.strerror}")
    if faults:
        raise NotAllSent(faults, sent)
    return sent


def todays(book: Book, config: Config, report: Report, lost: bool = False) -> Report | None:
    """What the day's mail is to tell; None where none is due, for `send` and for a look at it.

    Where it is unknown what became of the last one, that goes again as it was, alone: in another
    its news could come twice, and under its id be overlooked. *lost*: the last one is torn.
    """
    waiting = outbox_files.readable(config)
    if any(map(outbox_files.may_have_gone, waiting)):
        return None
    days = filter(None, map(outbox_files.day_of, waiting))
    whole = mail_days.with_untold_news(book, config, report, days)
    due = mail_due(book, whole, config.mail.rhythm, lost) or _several(config, report.today)
    return whole if due else None


def would_go(book: Book, config: Config, report: Report) -> tuple[Report | None, bool]:
    """What `send_mail` would do now, without doing it: what the day's mail would tell, if it is
    due; whether one that waits goes."""
    whole = outbox_files.readable(config)
    torn = len(whole) < len(outbox_files.waiting(config))
    lost = torn and mail_days.is_lost(book, whole)
    return todays(book, config, report, lost), bool(whole)


def _several(config: Config, today: date) -> bool:
    """Whether more than one waits, none of today's: they go as one."""
    days = list(filter(None, map(outbox_files.day_of, outbox_files.readable(config))))
    return len(days) > 1 and today not in days


def _write_todays(book: Book, config: Config, whole: Report, now: datetime) -> None:
    """The day's mail, with the news of those that wait still, which it takes the place of."""
    older = outbox_files.waiting(config)
    free = [file for file in older if outbox_files.went_to_nobody(file)]
    key = outbox_files.read(free[0])["Message-ID"] if free else None
    mail = compose(config, whole, now, _answers(book, config, whole), key)
    written = outbox_files.write_down(mail, config, whole.today)
    book.note(mail_days.WRITTEN, whole.today.isoformat())
    for file in older:
        if file != written and outbox_files.day_of(file):
            file.unlink()


def compose(
    config: Config,
    report: Report,
    now: datetime,
    subjects: Subjects | None = None,
    key: str | None = None,
) -> EmailMessage:
    """The day's mail, with the one-tap answers of *subjects*; *key* is the Message-ID of one whose
    place it takes. Raises ConfigError when nobody is there to get it."""
    sender, to = _addresses(config)
    return message(
        rendered(config, letter, report, subjects, _everybody(to)[0], config.mail.rhythm),
        sender=sender,
        to=to,
        message_id=key or make_msgid(domain="referrals.local"),
        now=now,
    )


def _addresses(config: Config) -> tuple[str, str]:
    """From whom the mail is, and to whom."""
    to = config.mail.to or config.me.email
    if not to:
        raise ConfigError(
            f"{config.path}: [mail] needs 'to', or [me] 'email', to know where to send"
        )
    return config.mail.sender or (to if len(_everybody(to)) == 1 else _everybody(to)[0]), to


def _everybody(to: str) -> tuple[str, ...]:
    return mailboxes(to).addresses or (to,)


def send_test(book: Book, config: Config, report: Report, now: datetime) -> str:
    """Send the day's mail as a trial, whatever was sent before; what was answered."""
    carry = carrier(config)
    mail = compose(config, report, now, _answers(book, config, report))
    mail.replace_header("Subject", f"Test: {mail['Subject']}")
    return carry(mail, _everybody(mail["To"]))


def preview(book: Book, config: Config, report: Report, now: datetime) -> EmailMessage:
    """The day's mail as it would go."""
    return compose(config, report, now, _answers(book, config, report))


def _answers(book: Book, config: Config, report: Report) -> Subjects | None:
    """Links are shown only where somebody reads what they send."""
    if config.mail.imap is None or not config.mail.imap.answers:
        return None
    return offer(book, report.today, codes_shown(report))


@contextmanager
def _alone(config: Config) -> Iterator[None]:
    """Another process that sends has done so before this one looks."""
    config.reports.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(config.reports / ".outbox.lock", mode=0o600):
        yield


def _deliver(file: Path, carry: Carrier, book: Book, config: Config, today: date) -> str:
    """Send one mail; what was answered. Raises MailRefused: it stays, or is set aside."""
    mail = outbox_files.read(file)
    # What was refused for its address goes to the one that config.toml names by now.
    sender, to = _addresses(config)
    left = outbox_files.left_of(mail, _everybody(to))
    mail.replace_header("From", sender)
    mail.replace_header("To", to)
    outbox_files.note_begun(file, True)
    try:
        answer = carry(mail, left)
    except (MailRefused, ConfigError, OSError) as refusal:
        outbox_files.note_begun(file, isinstance(refusal, MailRefused) and refusal.unclear)
        if not isinstance(refusal, MailRefused):
            raise
        if refusal.answer:
            _went(book, file, today)
        raise _kept(refusal, file, book, config, today) from refusal
    _went(book, file, today)
    file.unlink()
    return answer


def _kept(refusal: MailRefused, file: Path, book: Book, config: Config, today: date) -> MailRefused:
    """What a refusal makes of the mail: it waits for those who may get it later, it has done its
    work, or it is of no use."""
    if refusal.answer and refusal.later:
        outbox_files.note_left(file, refusal.later)
    elif refusal.answer:
        file.unlink()
    elif refusal.final:
        mail_days.refused(book, outbox_files.day_of(file) or today)
        aside = outbox_files.set_aside(file, config)
        return MailRefused(
            then(str(refusal), f"It is set aside as {aside}; the next mail has its news")
        )
    return refusal


def _went(book: Book, file: Path, today: date) -> None:
    mail_days.went(book, outbox_files.day_of(file) or today, today)


def _arrived(book: Book, config: Config, today: date) -> tuple[list[str], list[str]]:
    """What of the waiting mails is in the user's mailbox, as far as that can be seen: a server that
    dies after it took a mail cannot say so. Then, why it could not be seen: then they are sent."""
    files = outbox_files.waiting(config)
    if config.mail.imap is None or not files:
        return [], []
    there = []
    try:
        with opened(config) as mailbox:
            there = [f for f in files if mailbox.holds(outbox_files.read(f)["Message-ID"])]
    except (MailRefused, ConfigError, OSError) as error:
        return [], [str(error)]
    for file in there:
        _went(book, file, today)
        file.unlink()
    return ["it had arrived"] * len(there), []
