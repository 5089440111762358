"""Whom the user writes with, from the heads of their mails.

A person is somebody with whom mail went both ways: who only wrote, or was only written to, is a
shop, an office or a stranger, and would drown the address book.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import IO

from referrals.contacts.exported import Export, NotAnExport, Skipped, people_in_words, some_of
from referrals.contacts.mail.headers import NO_SENDER, MailHead, letters
from referrals.contacts.mail.mailbox_file import in_mail, in_mbox, is_mbox
from referrals.contacts.tally import Tally, Who, with_exchanges
from referrals.knowledge.employers.mail_hosts import shared_mailbox
from referrals.knowledge.mail.same_mailbox import mailbox, mailboxes_of
from referrals.knowledge.person_names.likeness import alike
from referrals.knowledge.person_names.no_person import is_no_person, is_persons
from referrals.model.days import later
from referrals.model.log import Direction
from referrals.model.people import Contact, NameParts

ELSEWHERE = timedelta(days=1)
"""It may be tomorrow where the sender is."""
MOST_WRITERS = 3
"""Of one mailbox, who are taken for people."""
MOST_RECIPIENTS = 5
"""A mail to more is an announcement."""
MAIL_FILES = frozenset({".eml", ".emlx"})
MAILDIR = frozenset({"cur", "new"})


def mails_in(folder: Path) -> Iterator[MailHead | Skipped]:
    """The mails of all files in *folder* and its folders: .eml, .emlx, Maildir, mailboxes."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return mails_of((path, path.relative_to(folder).as_posix()) for path in files)


def holds_mails(path: Path) -> bool:
    """Whether it is a file of one mail, or a mailbox."""
    if path.suffix.lower() in MAIL_FILES:
        return path.is_file()
    try:
        with path.open("rb") as file:
            return is_mbox(file.read(5))
    except OSError:
        return False


def mails_of(files: Iterable[tuple[Path, str]]) -> Iterator[MailHead | Skipped]:
    """The mails of *files*, each with its name: one that cannot be read is told by it."""
    for path, name in files:
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
        found = list(letters(in_mail(file), name))
        yield from found or ([Skipped(0, NO_SENDER, name)] if single else ())
    elif mailbox:
        yield from letters(in_mbox(file), name)


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
        self._last = later(today, ELSEWHERE)
        self._tally = Tally[str]()
        self._names = defaultdict[str, Counter[str]](Counter)
        self._writers = defaultdict[str, Counter[str]](Counter)
        """Under which names somebody wrote from an address."""
        self._of_nobody = dict[str, str]()
        """Names that are no person's, as "Team Acme", by address."""
        self._by_name = Tally[tuple[str, str]]()
        self._seen = set[int]()
        self._left_out = list[str]()
        self._wrong_clocks = list[str]()
        self._sent = False

    def take(self, letter: MailHead) -> None:
        """Count *letter*, once, unless it is a list's, a machine's or to many."""
        identity = hash(letter.id)
        if letter.id and identity in self._seen:
            return  # a copy in another folder
        self._seen.add(identity)
        if letter.automatic or len(letter.to) > MOST_RECIPIENTS:
            self._left_out.append(letter.place)
        elif self._is_to_come(letter):
            self._wrong_clocks.append(letter.place)
        elif mailbox(letter.sender[0]) in self._me:
            self._sent = True
            for person in letter.to:
                self._count(person, letter, "given")
        else:
            self._count(letter.sender, letter, "received")

    def _count(self, person: tuple[str, str], letter: MailHead, direction: Direction) -> None:
        address, name = person
        if is_no_person(name, address):
            self._of_nobody.setdefault(address, f"{name} <{address}>")
            name = ""
        if mailbox(address) not in self._me:
            self._tally.add(address, "mail", direction, self._day(letter))
            self._by_name.add((address, name), "mail", direction, self._day(letter))
            self._names[address].update([name] if name else [])
            self._writers[address].update([name] if name and direction == "received" else [])

    def _is_to_come(self, letter: MailHead) -> bool:
        """Whether all its days are still to come; without any day it may be an old one."""
        return bool(letter.on or letter.arrived) and not self._day(letter)

    def _day(self, letter: MailHead) -> date | None:
        """When it was written; a clock that was wrong says nothing of the other letters."""
        days = (day for day in (letter.on, letter.arrived) if day and day <= self._last)
        day = next(days, None)
        return day and min(day, self._last - ELSEWHERE)

    def export(self) -> Export:
        """The people, and how many were left out."""
        answered = [who for who in self._tally if self._tally.both_ways(who, "mail")]
        bare = [who for who in answered if not self._names[who]]
        nobodies = sorted(who for who in bare if who in self._of_nobody and not is_persons(who))
        machines = [self._of_nobody[who] for who in nobodies]
        shared = sorted(who for who in bare if shared_mailbox(who) and who not in nobodies)
        writers = sorted({*answered} - {*nobodies, *shared})
        others = sorted({*self._tally} - {*answered})
        of_machines = f"{len(self._left_out)} from lists or machines, or to more than"
        said = {
            f"{people_in_words(len(others))} with mail in one direction only": others,
            "households, teams and machines, no persons": machines,
            "mailboxes that several people read": shared,
            f"mails that are no letters: {of_machines} {MOST_RECIPIENTS}": self._left_out,
            f"mails dated in days to come: {len(self._wrong_clocks)}": self._wrong_clocks,
        }
        told = [f"{why} ({some_of(which)})" for why, which in said.items() if which]
        if not self._sent:
            told.append("no mail is from you: are there other addresses of yours?")
        skipped = tuple(Skipped(0, why) for why in told)
        people = tuple(chain.from_iterable(map(self._contacts, writers)))
        return Export(people, (*self.unread, *skipped), what="mails")

    def _contacts(self, address: str) -> Iterator[Contact]:
        """Whoever writes from *address*: of a couple's mailbox both. What bears neither name is put
        down to the one who writes more."""
        people = writers(self._writers[address], address)
        if len(people) < 2:
            yield _contact(
                most_often(self._names[address]) or address, address, self._tally, [address]
            )
            return
        of_others = {name for names in people[1:] for name in names}
        first = [name for name in ("", *self._names[address]) if name not in of_others]
        for names, theirs in zip(people, [first, *people[1:]], strict=True):
            yield _contact(names[0], address, self._by_name, [(address, name) for name in theirs])


def _contact(name: str, address: str, tally: Tally[Who], whose: Iterable[Who]) -> Contact:
    passed = Tally[str]()
    for who in whose:
        passed.put_all(address, tally.of(who))
    contact = Contact(name, emails=(address,), name_parts=NameParts(source="mail"))
    return with_exchanges(contact, passed.of(address))


def most_often(names: Counter[str]) -> str:
    """The name that is said most often; empty where none is."""
    return min(names, key=lambda name: (-names[name], name), default="")


def writers(names: Counter[str], address: str) -> list[list[str]]:
    """The names of each who writes from *address*, the one who writes most first. A mailbox of
    more than a few is an office's: whoever they are, they are counted as one."""
    people = list[list[str]]()
    for name in sorted(names, key=lambda name: (-names[name], name)):
        own = next((theirs for theirs in people if alike(theirs[0], name, address)), None)
        if own is None:
            people.append([name])
        else:
            own.append(name)
    return people if len(people) <= MOST_WRITERS and not shared_mailbox(address) else []
