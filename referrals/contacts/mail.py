"""Whom the user writes with, from the heads of their mails.

A person is somebody with whom mail went both ways: who only wrote, or was only written to, is a
shop, an office or a stranger, and would drown the address book.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import IO

from referrals.contacts.exported import Export, NotAnExport, Skipped, people_in_words
from referrals.contacts.mail_headers import MailHead, letters
from referrals.contacts.mailbox_file import in_mail, in_mbox, is_mbox
from referrals.contacts.tally import Tally, with_exchanges
from referrals.knowledge.employers.mail_hosts import shared_mailbox
from referrals.knowledge.mail.same_mailbox import mailbox, mailboxes_of
from referrals.model.log import Direction
from referrals.model.people import Contact

UNREADABLE = "no mail with a sender: save it again as .eml"
ELSEWHERE = timedelta(days=1)
"""It may be tomorrow where the sender is."""
MOST_RECIPIENTS = 5
"""A mail to more is an announcement."""
MAIL_FILES = frozenset({".eml", ".emlx"})
MAILDIR = frozenset({"cur", "new"})


def mails_in(folder: Path) -> Iterator[MailHead | Skipped]:
    """The mails of all files in *folder* and its folders: .eml, .emlx, Maildir, mailboxes. A file
    of a mail that cannot be read is told by its name."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        try:
            with path.open("rb") as file:
                yield from _mails_of(path, name, file)
        except OSError as error:
            yield Skipped(0, f"cannot be opened: {error.strerror}", name)


def _mails_of(path: Path, name: str, file: IO[bytes]) -> Iterator[MailHead | Skipped]:
    mailbox = is_mbox(file.read(5))
    file.seek(0)
    single = path.suffix.lower() in MAIL_FILES
    if single or path.parent.name in MAILDIR:
        found = list(letters(in_mail(file)))
        yield from found
        if single and not found:
            yield Skipped(0, UNREADABLE, name)
    elif mailbox:
        yield from letters(in_mbox(file))


def read(mails: Iterable[MailHead | Skipped], me: frozenset[str], today: date) -> Export:
    """Everyone with whom mail went both ways. *me*: the user's own addresses.

    Raises NotAnExport when it cannot be told which mails are the user's.
    """
    own = mailboxes_of(me)
    if not own:
        raise NotAnExport("which address is yours? Say it as email under [me] in config.toml")
    post = Post(own, today)
    for mail in mails:
        if isinstance(mail, Skipped):
            post.unread.append(mail)
        else:
            post.take(mail)
    return post.export()


class Post:
    """The mails, while they are counted."""

    def __init__(self, me: frozenset[str], today: date) -> None:
        self.unread = list[Skipped]()
        self._me = me
        self._last = today + ELSEWHERE
        self._tally = Tally[str]()
        self._names = defaultdict[str, Counter[str]](Counter)
        self._seen = set[int]()
        self._left_out = 0
        self._sent = False

    def take(self, letter: MailHead) -> None:
        """Count *letter*, once, unless it is a list's, a machine's or to many."""
        identity = hash(letter.id)
        if letter.id and identity in self._seen:
            return  # a copy in another folder
        self._seen.add(identity)
        if letter.automatic or len(letter.to) > MOST_RECIPIENTS:
            self._left_out += 1
        elif mailbox(letter.sender[0]) in self._me:
            self._sent = True
            for person in letter.to:
                self._count(person, letter, "given")
        else:
            self._count(letter.sender, letter, "received")

    def _count(self, person: tuple[str, str], letter: MailHead, direction: Direction) -> None:
        address, name = person
        if mailbox(address) not in self._me:
            self._tally.add(address, "mail", direction, self._day(letter))
            self._names[address].update([name] if name else [])

    def _day(self, letter: MailHead) -> date | None:
        """When it was written; a clock that was wrong says nothing of the other letters."""
        days = (day for day in (letter.on, letter.arrived) if day and day <= self._last)
        day = next(days, None)
        return day and min(day, self._last - ELSEWHERE)

    def export(self) -> Export:
        """The people, and how many were left out."""
        answered = [who for who in self._tally if self._tally.both_ways(who, "mail")]
        known = [who for who in answered if self._names[who] or not shared_mailbox(who)]
        others = sum(1 for _ in self._tally) - len(answered)
        of_machines = f"{self._left_out} from lists or machines, or to more than {MOST_RECIPIENTS}"
        said = {
            f"{people_in_words(others)} with mail in one direction only": others,
            "mailboxes that several people read": len(answered) - len(known),
            f"mails that are no letters: {of_machines}": self._left_out,
            "no mail is from you: are there other addresses of yours?": not self._sent,
        }
        skipped = tuple(Skipped(0, why) for why, holds in said.items() if holds)
        people = tuple(map(self._contact, sorted(known)))
        return Export(people, (*self.unread, *skipped), what="mails")

    def _contact(self, address: str) -> Contact:
        """By the name that they go by most often."""
        names = sorted(self._names[address].items(), key=lambda said: (-said[1], said[0]))
        name = names[0][0] if names else address
        return with_exchanges(Contact(name, emails=(address,)), self._tally.of(address))
