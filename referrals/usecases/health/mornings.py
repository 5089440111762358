"""Do the mornings work? The last good scan, the next one, and the mail that should follow it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from referrals.config.model import Config
from referrals.mailbox import keyring
from referrals.schedule import schedulers
from referrals.schedule.job import ScheduleError
from referrals.store.book import Book
from referrals.usecases.health.check import Check
from referrals.usecases.mail import files
from referrals.usecases.schedule import last_good_scan, log_of

LONG_AGO = timedelta(days=4)
"""After so long without a good scan something is wrong; a long weekend is shorter."""
INSTALL = "`referrals schedule install` runs one each morning"


def mornings(book: Book, config: Config, now: datetime) -> Iterator[Check]:
    """What is known of the scans that ran and of the one to come."""
    try:
        jobs, trouble = schedulers.installed(config.path, now), ""
    except ScheduleError as error:
        jobs, trouble = [], str(error)
    running = [job for job in jobs if not job.trouble]
    yield _last_scan(book, config, now.date(), scheduled=bool(running))
    for job in jobs:
        if job.trouble:
            yield Check("next scan", job.trouble, "referrals schedule install")
    for job in running:
        when = f"{job.next_run:%A, %Y-%m-%d %H:%M}" if job.next_run else job.what
        yield Check("next scan", f"{when}, by {job.scheduler}")
    if not jobs:
        yield Check("next scan", trouble or f"when you start it; {INSTALL}")


def _last_scan(book: Book, config: Config, today: date, scheduled: bool) -> Check:
    days, good = book.boards.scan_days(), last_good_scan(book, config)
    if not days:
        return Check("last scan", "none yet", "referrals scan")
    sentence = str(good) if good else f"none was good; the last ran on {days[0]}"
    if good and today - good <= LONG_AGO:
        return Check("last scan", sentence)
    if days[0] != good and today - days[0] <= LONG_AGO:
        sentence += f"; scans run, the last on {days[0]}, and no board answers"
        return Check("last scan", sentence, "referrals companies check")
    log = log_of(config)
    if scheduled:
        see = f"what does {log} say?" if log.exists() else "was the machine off each morning?"
        return Check("last scan", sentence, f"it is scheduled and does not run: {see}")
    return Check("last scan", sentence, f"`referrals scan` runs one now; {INSTALL}")


def mail(config: Config) -> Iterator[Check]:
    """Mail that waits, and the place of its password."""
    if files.waiting(config):
        none = config.mail.method == "none"
        remedy = "say a [mail] method, then `referrals send`" if none else "referrals send"
        yield Check("mail", "one waits that could not be sent", remedy)
    user = config.mail.user or (config.mail.imap.user if config.mail.imap else None)
    if user and not (config.mail.password_command or config.mail.password_file):
        _, why = keyring.kept(user)
        if why:
            remedy = "unlock it, or say 'password_command' or 'password_file' in [mail]"
            yield Check("keyring", f"it cannot be read: {why}", remedy)
