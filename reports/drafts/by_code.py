"""A draft by its code in the report, and as a mail that waits in a mail program to be sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import sha256

from referrals.model.advice import Draft, Opportunity, Path, Report
from referrals.model.people import Contact
from reports.drafts.draft import draft, duty_draft
from reports.drafts.send_link import address_of
from reports.say.safety import clean
from reports.say.washing import washed

DraftTo = tuple[Draft, Contact]
"""What to write, and to whom."""


def drafts_by_code(report: Report) -> dict[str, DraftTo]:
    """Every draft that the report has a code for; of an ask that names several postings the one
    about the first of them."""
    clean = washed(report)
    drafts = dict[str, DraftTo]()
    for opportunity, path in _paths(clean):
        # What another posting of the bundle says of it is no message of its own.
        if opportunity.posting.id not in (path.bundle[:1] or (opportunity.posting.id,)):
            continue
        drafts.setdefault(path.code, (_draft(opportunity, path, clean), path.recipient))
    return drafts | {duty.code: (duty_draft(duty, clean.me), duty.contact) for duty in clean.duties}


def _paths(report: Report) -> Iterator[tuple[Opportunity, Path]]:
    return (
        (opportunity, path) for opportunity in report.opportunities for path in opportunity.paths
    )


def _draft(opportunity: Opportunity, path: Path, report: Report) -> Draft:
    also = [o.posting for o in report.opportunities if o.posting.id in path.bundle]
    bundled = [posting for posting in also if posting.id != opportunity.posting.id]
    return draft(path, opportunity.posting, report.me, bundled)


def unsent(words: Draft, who: Contact, sender: str | None, now: datetime) -> EmailMessage:
    """*words* as a mail to *who*, not sent yet. The same words have the same Message-ID, so that
    they are not put twice into one folder."""
    mail = EmailMessage()
    mail["Subject"] = clean(words.subject)
    if sender:
        mail["From"] = clean(sender)
    if address := address_of(who):
        mail["To"] = address
    mail["Date"] = format_datetime(now)
    digest = sha256(f"{who.id}\n{words.subject}\n{words.body}".encode()).hexdigest()[:32]
    mail["Message-ID"] = f"<draft-{digest}@referrals.local>"
    # Outlook and Thunderbird open such a file as a draft.
    mail["X-Unsent"] = "1"
    mail.set_content(words.body)
    return mail
