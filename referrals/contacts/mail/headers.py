"""The heads of mails, one by one: who, to whom, when, and whether a person wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from email.message import Message
from email.parser import HeaderParser
from email.utils import parsedate_tz
from functools import lru_cache

from referrals.contacts.exported import Skipped
from referrals.contacts.mail.mailbox_file import RawMail
from referrals.contacts.person_names import plain, whole_name
from referrals.knowledge.employers.mail_hosts import host_name
from referrals.knowledge.employers.names import unspaced
from referrals.knowledge.facts import facts
from referrals.knowledge.mail.addresses import mailboxes
from referrals.knowledge.mail.encoded_words import decoded
from referrals.knowledge.person_names.no_person import is_no_person

NO_SENDER = "no mail with a sender: save it again as .eml"
FIRST_YEAR = 1981
"""Of mail. A clock that was never set says 1970."""
BRACKETED = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]")
DEEPEST = 50
"""Comments and groups in one list of addresses: the parser goes as deep as they do."""
MACHINES = (
    # Lists and newsletters.
    "list-id", "list-unsubscribe", "list-post", "list-help", "mailing-list", "x-mailing-list",
    "x-beenthere", "x-mailman-version", "feedback-id", "x-campaign-id", "x-csa-complaints",
    # Answers that nobody wrote (RFC 3834 and what came before it), and failures.
    "x-autoreply", "x-autorespond", "x-autoresponse", "x-autoreply-from",
    "x-auto-response-suppress", "x-failed-recipients",
    # Calendars.
    "x-microsoft-cdo-busystatus", "x-ms-exchange-calendar-originator-id",
)  # fmt: skip
"""Heads that programs write, and people's letters do not have."""
BULK = frozenset({"bulk", "list", "junk", "auto_reply", "auto-reply"})
REPORT = re.compile(r"multipart/report|message/(?:disposition|delivery)|text/calendar", re.I)
# What programs put before a subject, which is looked at for this and kept nowhere.
ANSWERED = frozenset(facts("mail/answers_of_programs"))
INVITATIONS = frozenset(
    """
    invitation|updated invitation|einladung|aktualisierte einladung|invitación
    |invitación actualizada|convite|convite atualizado|invito
    |invito aggiornato|uitnodiging|zaproszenie|inbjudan|invitasjon|kutsu
    |pozvánka|meghívó|davet|приглашение|招待|邀请|초대
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Before a meeting and, behind an "@", its day."""
AWAY = ("out of office", "out of the office", "abwesenheitsnotiz", "automatic reply")
NOBODY = re.compile(
    r"(?:.*[._-])?(?:(?:no|do[._-]?not|not)[._-]?(?:reply|respond|antwort\w*)"
    r"|(?:nicht|keine)[._-]?antwort\w*|ne[._-]?pas[._-]?repondre"
    r"|n(?:o|ao|ão)[._-]?(?:responder|responda|contestar|conteste)|non[._-]?rispondere"
    r"|niet[._-]?(?:be)?antwoord\w*|(?:svara|svar)[._-]?(?:ej|inte|ikke)|ala[._-]?vastaa"
    r"|nie[._-]?odpowiada\w*|neodpovid\w*)(?:[+._\d-].*)?"
    r"|(?:mailer-daemon|postmaster|bounces?|notifications?|newsletters?|alerts?)(?:[+_\d-].*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class MailHead:
    """What the head of one mail says. Addresses are in small letters, with the name beside them."""

    sender: tuple[str, str]
    to: tuple[tuple[str, str], ...]
    """To and Cc."""
    on: date | None
    """As its sender dated it."""
    arrived: date | None
    """As the last server that had it dated it."""
    id: str
    automatic: bool
    """From a list or a machine, as its head or its sender's address says."""
    place: str = field(default="", compare=False)
    """Where it is, in words: "line 120", or the name of its file."""


def letters(mails: Iterable[RawMail], file: str = "") -> Iterator[MailHead | Skipped]:
    """The letters among *mails*, and those that name no sender. *file*: of a folder, where they
    are."""
    for mail in mails:
        place = file or f"line {mail.line}"
        yield _letter(mail, place) or Skipped(0 if file else mail.line, NO_SENDER, file)


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _letter(mail: RawMail, place: str) -> MailHead | None:
    """The letter that *mail* is, if it names a sender."""
    headers = HeaderParser().parsestr(_text(mail.head))
    sender = next(iter(_people(headers, "from")), None)
    if sender is None:
        return None
    return MailHead(
        sender,
        to=tuple(dict.fromkeys([*_people(headers, "to"), *_people(headers, "cc")])),
        on=_day(str(headers["date"] or "")),
        arrived=_day(str(headers["received"] or "").rpartition(";")[2]),
        id=plain(str(headers["message-id"] or ""))[:200],
        automatic=mail.calendar or _automatic(headers, sender[0]),
        place=place,
    )


def _people(said: Message, head: str) -> list[tuple[str, str]]:
    texts = [text for text in map(str, said.get_all(head, [])) if _shallow(text)]
    return [
        (mailbox.address, _name(mailbox.name, mailbox.address))
        for text in texts
        for mailbox in mailboxes(" ".join(text.split())).found
    ]


def _shallow(text: str) -> bool:
    return text.count("(") < DEEPEST and text.count(":") < DEEPEST


@lru_cache(maxsize=65536)
def _name(text: str, address: str) -> str:
    """Decoded (RFC 2047), "Silva, Ana" turned; empty when it only repeats an address. What is no
    person's name stays as it is."""
    written = _without_employer(plain(decoded(text))[:200].strip("'\" "), address)
    name = written if is_no_person(written, address) else whole_name(written).text
    return "" if "@" in name else name


def _without_employer(name: str, address: str) -> str:
    """ "Jane Doe (Acme)" from jane@acme.example is Jane Doe."""
    match = BRACKETED.fullmatch(name)
    return match[1] if match and host_name(address) == unspaced(match[2]) else name


def _day(text: str) -> date | None:
    try:
        parsed = parsedate_tz(text[:100])
        return date(*parsed[:3]) if parsed and parsed[0] >= FIRST_YEAR else None
    except (ValueError, IndexError, OverflowError):
        return None


def _automatic(said: Message, sender: str) -> bool:
    marked = any(said[head] for head in MACHINES)
    bulk = str(said["precedence"] or "").strip().lower() in BULK
    submitted = str(said["auto-submitted"] or "no").strip().lower() != "no"
    bounced = str(said["return-path"] or "").strip() == "<>"
    report = bool(REPORT.match(str(said["content-type"] or "").strip()))
    nobody = bool(NOBODY.fullmatch(sender.partition("@")[0]))
    return marked or bulk or submitted or bounced or report or nobody or _answered(said)


def _answered(said: Message) -> bool:
    """Whether a program answered or invited, as its subject says."""
    subject = decoded(plain(str(said["subject"] or ""))[:200]).casefold().strip()
    before, colon, _ = subject.replace("：", ":").partition(":")
    invitation = before.strip() in INVITATIONS and " @ " in subject
    return invitation or subject.startswith(AWAY) or bool(colon and before.strip() in ANSWERED)
